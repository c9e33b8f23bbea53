// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// One live chat: how visitors call it, on which pages it stands, its colour.
TDialog {
    id: dialog

    readonly property int fieldWidth: 460

    signal added(id: string)

    function add() {
        site.startNew();
        open();
    }

    function edit(id: string) {
        site.edit(id);
        open();
    }

    objectName: "siteDialog"
    title: site.siteId === "" ? qsTr("Add live chat") : qsTr("Edit live chat")
    primaryText: site.siteId === "" ? qsTr("Add live chat") : qsTr("Save")
    primaryEnabled: site.blockedReason === ""
    busy: site.saving
    initialFocus: name
    onPrimaryClicked: site.save()

    SiteFormViewModel {
        id: site
        onLoaded: {
            name.text = site.name;
            pages.text = site.pages;
            color.text = site.color;
        }
        onSaved: id => {
            dialog.close();
            dialog.added(id);
        }
    }
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space5
        TField {
            id: name
            objectName: "siteName"
            width: dialog.fieldWidth
            label: qsTr("Name that visitors see")
            onEdited: text => site.name = text
            onAccepted: if (dialog.primaryEnabled) dialog.primaryClicked()
        }
        TTextArea {
            id: pages
            objectName: "sitePages"
            width: dialog.fieldWidth
            minimumLines: 2
            maximumLines: 5
            large: false
            label: qsTr("Pages with the chat")
            placeholder: "https://shop.example"
            helper: qsTr("One address a line. Only pages of these addresses may open the chat.")
            onEdited: site.pages = text
        }
        TField {
            id: color
            objectName: "siteColor"
            width: dialog.fieldWidth
            label: qsTr("Colour")
            placeholder: site.colorExample
            helper: qsTr("Leave it empty for Tresen's blue. Text on it is black or white, whatever reads better.")
            onEdited: text => site.color = text
        }
        TLabel {
            objectName: "siteBlocked"
            width: dialog.fieldWidth
            visible: site.blockedReason !== "" && (name.text !== "" || pages.text !== "")
            text: site.blockedReason
            role: TLabel.Small
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
        TBanner {
            objectName: "siteTrouble"
            width: dialog.fieldWidth
            visible: text !== ""
            text: site.errorText
            inset: true
            tone: TBanner.Danger
            iconName: "circle-alert"
        }
    }
}

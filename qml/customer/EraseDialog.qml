// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Erasing a customer who asked to be forgotten: what goes, what stays elsewhere, and how it ended.
TDialog {
    id: dialog

    required property CustomerViewModel customer
    readonly property int column: 460
    // kept for the end, when the customer is not known any more
    property string who: ""
    property bool gone: false
    property string trouble: ""

    // what was open is not there any more
    signal left()

    function ask() {
        dialog.who = dialog.customer.name;
        dialog.gone = false;
        dialog.trouble = "";
        sure.checked = false;
        dialog.open();
    }

    objectName: "eraseDialog"
    title: dialog.gone ? qsTr("Erased") : qsTr("Erase this customer?")
    destructive: !dialog.gone
    busy: dialog.customer.erasing
    closePolicy: dialog.busy ? TDialog.NoAutoClose : TDialog.CloseOnEscape
    cancelText: dialog.gone || dialog.busy ? "" : qsTr("Cancel")
    primaryText: dialog.gone ? qsTr("Close") : qsTr("Erase for good")
    primaryEnabled: dialog.gone || (sure.checked && !dialog.busy)
    onPrimaryClicked: {
        if (dialog.gone)
            dialog.close();
        else
            dialog.customer.erase();
    }
    onClosed: if (dialog.gone) dialog.left()

    Connections {
        target: dialog.customer
        function onErased() {
            dialog.gone = true;
        }
        function onEraseFailed(text: string) {
            dialog.trouble = text;
        }
    }

    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space5
        TLabel {
            width: dialog.column
            text: dialog.who
            role: TLabel.Title
            elide: Text.ElideMiddle
        }
        TLabel {
            objectName: "eraseWords"
            width: dialog.column
            text: dialog.gone
                ? qsTr("Nothing of this customer is left in this profile, nor in its search. A new sync with the server will not bring it back either.")
                : qsTr("All conversations with this customer go, with every message, note, file, order and draft, and out of the search. This cannot be undone.")
            wrapMode: Text.Wrap
        }
        TLabel {
            width: dialog.column
            text: qsTr("What lies elsewhere stays: mail on the server, saved files, earlier backups. When you restore such a backup, Tresen erases this customer again.")
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
        TCheck {
            id: sure
            objectName: "eraseSure"
            visible: !dialog.gone
            enabled: !dialog.busy
            text: qsTr("Yes, erase everything of this customer")
        }
        TBanner {
            objectName: "eraseTrouble"
            width: dialog.column
            visible: text !== ""
            inset: true
            tone: TBanner.Danger
            iconName: "circle-alert"
            text: dialog.trouble
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The connected mailboxes and live chats: how their lines are, to add, change, switch off and remove.
Column {
    id: section

    property string removing: ""

    objectName: "inboxesSection"
    spacing: Theme.space4

    AccountListModel {
        id: accounts
        onFailed: text => trouble.text = text
    }
    AccountDialog { id: form }
    SiteDialog {
        id: siteForm
        onAdded: id => site.copyCode(id, gateway.base)
    }
    SiteFormViewModel { id: site }
    GatewayViewModel { id: gateway }
    GatewayDialog {
        id: access
        gateway: gateway
    }
    TDialog {
        id: question
        objectName: "removeInbox"
        title: qsTr("Remove this inbox?")
        primaryText: qsTr("Remove inbox")
        destructive: true
        onPrimaryClicked: {
            accounts.remove(section.removing);
            close();
        }
        contentItem: TLabel {
            width: 400
            text: qsTr("Nothing is fetched or sent for it any more, and its password is deleted here. Its conversations stay in Tresen, and nothing is deleted on the server.")
            wrapMode: Text.Wrap
        }
    }
    Item {
        width: section.width
        height: add.height
        TLabel {
            width: add.x - Theme.space5
            anchors.verticalCenter: parent.verticalCenter
            text: accounts.troubled > 0 ? qsTr("%n inbox(es) need attention", "", accounts.troubled)
                : qsTr("%n inbox(es)", "", accounts.count)
            color: Theme.color.text2
        }
        TButton {
            id: add
            objectName: "addInbox"
            anchors.right: addSite.left
            anchors.rightMargin: Theme.space4
            kind: TButton.Primary
            iconName: "plus"
            text: qsTr("Add e-mail account")
            onClicked: form.add()
        }
        TButton {
            id: addSite
            objectName: "addSite"
            anchors.right: parent.right
            iconName: "messages-square"
            text: qsTr("Add live chat")
            onClicked: siteForm.add()
        }
    }
    TBanner {
        id: trouble
        objectName: "inboxesTrouble"
        width: section.width
        visible: text !== ""
        text: ""
        inset: true
        tone: TBanner.Danger
        iconName: "circle-alert"
        dismissible: true
        onDismissed: text = ""
    }
    Repeater {
        model: accounts
        delegate: InboxCard {
            width: section.width
            onEditWanted: id => channel === "chat" ? siteForm.edit(id) : form.edit(id)
            onCodeWanted: id => site.copyCode(id, gateway.base)
            onSwitchWanted: (id, wanted) => accounts.setOn(id, wanted)
            onRemoveWanted: id => {
                section.removing = id;
                question.open();
            }
        }
    }
    GatewayCard {
        width: section.width
        visible: accounts.hasSites
        gateway: gateway
        onEditWanted: access.ask()
    }
    TEmptyState {
        objectName: "noInbox"
        width: section.width
        height: implicitHeight + 2 * Theme.space9
        visible: accounts.ready && accounts.count === 0
        iconName: "mail-plus"
        title: qsTr("No inbox yet")
        sentence: qsTr("Add the mailbox your customers write to. Nothing changes for other mail programs that use it.")
    }
}

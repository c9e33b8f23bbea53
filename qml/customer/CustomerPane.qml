// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The customer of the open conversation: a panel, or, where there is only room for 44 px, a strip
// whose buttons open the panel over the conversation.
FocusScope {
    id: pane

    property string conversationId: ""
    // set by the shell: earlier conversations open there
    property InboxViewModel inbox: null
    readonly property bool folded: width < 120

    signal openConversation(string id)
    signal hideWanted()

    function toggleDrawer() {
        if (drawer.opened)
            drawer.close();
        else
            drawer.open();
    }

    function go(id: string) {
        drawer.close();
        pane.openConversation(id);
        if (pane.inbox !== null)
            pane.inbox.open(id);
    }

    function hide() {
        if (drawer.opened) {
            drawer.close();
            return;
        }
        UiState.customerShown = false;
        pane.hideWanted();
    }

    onFoldedChanged: if (!folded) drawer.close()

    CustomerViewModel {
        id: customer
        conversationId: pane.conversationId
        onFailed: text => notice.text = text
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.panel
    }
    THairLine {
        vertical: true
        height: parent.height
    }
    CustomerStrip {
        anchors.fill: parent
        visible: pane.folded
        customer: customer
        onSectionWanted: key => {
            drawer.open();
            if (key !== "")
                drawn.show(key);
        }
    }
    CustomerSections {
        objectName: "customerSections"
        anchors.fill: parent
        anchors.topMargin: notice.visible ? notice.height : 0
        visible: !pane.folded && customer.errorText === ""
        focus: !pane.folded
        customer: customer
        onCloseWanted: pane.hide()
        onConversationWanted: id => pane.go(id)
        onEraseWanted: erasing.ask()
    }
    TEmptyState {
        anchors.fill: parent
        visible: !pane.folded && customer.errorText !== ""
        iconName: "server-crash"
        tone: TEmptyState.Danger
        title: qsTr("The customer could not be read")
        sentence: customer.errorText
    }
    TBanner {
        id: notice
        objectName: "customerNotice"
        width: parent.width
        visible: text !== "" && !pane.folded
        tone: TBanner.Danger
        iconName: "circle-alert"
        dismissible: true
        onDismissed: text = ""
    }
    EraseDialog {
        id: erasing
        customer: customer
        onLeft: {
            drawer.close();
            if (pane.inbox !== null)
                pane.inbox.open("");
        }
    }
    T.Popup {
        id: drawer
        objectName: "customerDrawer"
        x: pane.width - width
        width: Theme.paneCustomerDefault
        height: pane.height
        padding: 0
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        background: Rectangle {
            color: Theme.color.panel
            TShadow { z: -1 }
            THairLine {
                vertical: true
                height: parent.height
            }
        }
        contentItem: CustomerSections { // qmllint disable deferred-property-id
            id: drawn
            objectName: "customerDrawn"
            focus: true
            customer: customer
            onCloseWanted: drawer.close()
            onConversationWanted: id => pane.go(id)
            onEraseWanted: erasing.ask()
        }
        enter: Transition {
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationSlow; easing.type: Theme.easingEnter }
        }
        exit: Transition {
            NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.durationBase; easing.type: Theme.easingExit }
        }
    }
}

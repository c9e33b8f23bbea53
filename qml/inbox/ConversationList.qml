// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// The third column: the conversations of the view with their head, bulk bar and states.
FocusScope {
    id: pane

    required property InboxViewModel inbox
    required property InboxMenus menus
    property alias folded: header.folded
    property alias composable: header.composable

    signal viewsRequested()
    signal newRequested()
    // Enter: the conversation wants the keyboard
    signal entered()

    function pressRow(row: int, modifiers: int) {
        list.forceActiveFocus(Qt.MouseFocusReason);
        const id = inbox.list.idAt(row);
        if (modifiers & Qt.ControlModifier)
            inbox.toggleSelected(id);
        else if (modifiers & Qt.ShiftModifier)
            inbox.selectUpTo(id);
        else
            inbox.open(id);
    }

    objectName: "conversationPane"
    Accessible.role: Accessible.Pane
    Accessible.name: inbox.viewTitle

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    ListHeader {
        id: header
        width: parent.width
        inbox: pane.inbox
        onViewsRequested: pane.viewsRequested()
        onNewRequested: pane.newRequested()
    }
    BulkBar {
        id: bulk
        anchors.top: header.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: pane.inbox.list.selectedCount > 0
        inbox: pane.inbox
        menus: pane.menus
    }
    ListView {
        id: list
        objectName: "conversationList"
        anchors.top: bulk.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !outbox.visible
        focus: true
        clip: true
        model: pane.inbox.list
        currentIndex: pane.inbox.currentRow
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        reuseItems: true
        cacheBuffer: 600
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: TScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: pane.inbox.viewTitle
        Keys.onDownPressed: pane.inbox.step(1)
        Keys.onUpPressed: pane.inbox.step(-1)
        Keys.onReturnPressed: pane.entered()
        onContentYChanged: pane.inbox.list.approach(Math.ceil((contentY - originY + height) / Theme.rowConversation))
        onCurrentIndexChanged: if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain)

        delegate: ConversationRow {
            width: ListView.view.width
            current: ListView.isCurrentItem
            listFocused: list.activeFocus
            selecting: pane.inbox.list.selectedCount > 0
            onPressed: (index, modifiers) => pane.pressRow(index, modifiers)
            onToggled: index => pane.inbox.toggleSelected(pane.inbox.list.idAt(index))
            onMenuRequested: index => {
                pane.inbox.open(pane.inbox.list.idAt(index));
                pane.menus.rowMenu();
            }
        }
        HoverHandler {
            onHoveredChanged: pane.inbox.pointerOverList = hovered
        }
        Connections {
            target: pane.inbox.list
            function onLoaded() {
                list.positionViewAtBeginning();
            }
        }
    }
    OutboxList {
        id: outbox
        anchors.fill: list
        visible: pane.inbox.viewKey === "outbox"
        inbox: pane.inbox
    }
    TSkeleton {
        anchors.top: list.top
        width: parent.width
        visible: pane.inbox.list.loading && list.count === 0 && !outbox.visible
    }
    ListStates {
        anchors.fill: list
        inbox: pane.inbox
        visible: list.count === 0 && !pane.inbox.list.loading && !outbox.visible
    }
    // Lies over the list, and is said aloud when it comes.
    Item {
        anchors.top: list.top
        anchors.topMargin: Theme.space4
        anchors.horizontalCenter: parent.horizontalCenter
        width: arrived.width
        height: arrived.height
        visible: arrived.count > 0
        Accessible.role: Accessible.AlertMessage
        Accessible.name: arrived.text

        ArrivedChip {
            id: arrived
            count: pane.inbox.list.arrivedCount
            onClicked: pane.inbox.list.applyDeferred()
        }
    }
}

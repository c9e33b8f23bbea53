// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components
import Tresen.Inbox
import Tresen.Models

// Views, list, conversation and customer side by side. Narrow windows fold the views first, then
// the customer.
FocusScope {
    id: page

    required property InboxViewModel inbox
    required property ShellState shell
    readonly property alias menus: menus
    readonly property bool viewsShown: shell.windowWidth >= Theme.paneCustomerStripBelowWindow
    readonly property bool customerFolded: !customerFits || !UiState.customerShown
    readonly property alias listArea: list
    readonly property bool customerFits: shell.windowWidth >= Theme.paneViewsCollapsesBelowWindow
    readonly property int narrowList: 296
    readonly property list<Item> panes: [views, list, conversation, customer]

    // F6: the next pane that is there.
    function cyclePane(step: int) {
        const there = panes.filter(pane => pane.visible && pane.width > 0);
        const now = there.findIndex(pane => pane.activeFocus);
        there[(now + step + there.length) % there.length].forceActiveFocus(Qt.TabFocusReason);
    }

    // P: the panel, or where it is folded, its drawer.
    function toggleCustomer() {
        if (customerFits)
            UiState.customerShown = !UiState.customerShown;
        else if (customer.item && "toggleDrawer" in customer.item)
            customer.item.toggleDrawer();
    }

    // Escape: from the selection to none, from the conversation to the list, from there to no
    // conversation.
    function back() {
        if (inbox.list.selectedCount > 0)
            inbox.list.clearSelection();
        else if (!list.activeFocus)
            focusList();
        else
            inbox.open("");
    }

    function focusList() {
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function focusConversation() {
        conversation.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function rememberWidths() {
        if (views.visible)
            UiState.viewsWidth = views.width;
        if (page.customerFits)
            UiState.listWidth = list.width;
        if (customer.visible && !page.customerFolded)
            UiState.customerWidth = customer.width;
    }

    // Later than the end of the drag that a double click is, too. SplitView does not break the
    // bindings of its widths.
    function resetWidths() {
        UiState.viewsWidth = 0;
        UiState.listWidth = 0;
        UiState.customerWidth = 0;
    }

    focus: true

    T.SplitView {
        id: split
        anchors.fill: parent
        orientation: Qt.Horizontal
        handle: TSplitHandle {
            onResetWanted: Qt.callLater(page.resetWidths)
        }
        onResizingChanged: if (!resizing) page.rememberWidths()

        ViewsPane {
            id: views
            visible: page.viewsShown
            inbox: page.inbox
            searchable: page.shell.navigation.has("search")
            lineText: page.shell.lineText
            lineIcon: page.shell.lineIcon
            onSearchRequested: page.shell.go("search")
            T.SplitView.preferredWidth: UiState.viewsWidth || Theme.paneViewsDefault
            T.SplitView.minimumWidth: Theme.paneViewsMin
            T.SplitView.maximumWidth: Theme.paneViewsMax
        }
        ConversationList {
            id: list
            focus: true
            inbox: page.inbox
            menus: menus
            folded: !page.viewsShown
            composable: page.shell.canCompose
            onViewsRequested: viewsPop.open()
            onNewRequested: page.shell.composeWanted()
            onEntered: page.focusConversation()
            T.SplitView.preferredWidth: UiState.listWidth
                || (page.customerFits ? Theme.paneListDefault : page.narrowList)
            T.SplitView.minimumWidth: Theme.paneListMin
            T.SplitView.maximumWidth: page.customerFits ? Theme.paneListMax : page.narrowList + 40
        }
        FocusScope {
            id: conversation
            objectName: "conversationArea"
            T.SplitView.fillWidth: true
            T.SplitView.minimumWidth: Theme.paneConversationMin
            Rectangle {
                anchors.fill: parent
                color: Theme.color.surface
            }
            FeaturePane {
                anchors.fill: parent
                focus: true
                visible: page.inbox.currentId !== ""
                url: page.shell.navigation.conversationUrl
                following: true
                inbox: page.inbox
                shell: page.shell
            }
            TEmptyState {
                objectName: "noConversation"
                anchors.fill: parent
                visible: page.inbox.currentId === ""
                iconName: "mouse-pointer-click"
                title: qsTr("No conversation chosen")
                sentence: qsTr("Choose one on the left, or go to the one that has been waiting longest.")
                TButton {
                    objectName: "openNext"
                    kind: TButton.Primary
                    text: qsTr("Open next")
                    enabled: page.inbox.list.count > 0
                    onClicked: page.inbox.step(1)
                }
                TKeyHint { keys: "J" }
            }
        }
        FeaturePane {
            id: customer
            objectName: "customerArea"
            visible: url !== "" && page.inbox.currentId !== ""
            following: true
            url: page.shell.navigation.customerUrl
            inbox: page.inbox
            shell: page.shell
            T.SplitView.preferredWidth: page.customerFolded ? Theme.paneCustomerStrip
                : UiState.customerWidth || Theme.paneCustomerDefault
            T.SplitView.minimumWidth: page.customerFolded ? Theme.paneCustomerStrip : Theme.paneCustomerMin
            T.SplitView.maximumWidth: page.customerFolded ? Theme.paneCustomerStrip : Theme.paneCustomerMax
        }
    }

    TPopOver {
        id: viewsPop
        objectName: "viewsPop"
        name: qsTr("Views")
        x: 6
        y: 42
        width: 240
        padding: Theme.space3
        onOpened: popped.forceActiveFocus(Qt.PopupFocusReason)
        contentItem: ViewsList {
            id: popped
            inbox: page.inbox
            onChosen: viewsPop.close()
        }
    }
    InboxMenus {
        id: menus
        anchors.fill: parent
        inbox: page.inbox
    }
}

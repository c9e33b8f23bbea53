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
    id: inboxPage

    required property InboxViewModel inbox
    required property ShellState shell
    readonly property bool viewsShown: shell.windowWidth >= Theme.paneCustomerStripBelowWindow
    readonly property bool customerFolded: !customerFits || !UiState.customerShown
    readonly property bool customerFits: shell.windowWidth >= Theme.paneViewsCollapsesBelowWindow
    readonly property int narrowList: 296
    // The list comes first; what shows a conversation is made behind its back, or when one is opened.
    readonly property bool panesWanted: listShown.done || inbox.currentId !== ""
    readonly property var panes: [views, list, conversation, customer] // var: a list<Item> cannot filter

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

    // Escape: from the selection to none, from finding to the conversation, from there to the list,
    // from there to no conversation.
    function back() {
        if (inbox.list.selectedCount > 0)
            inbox.list.clearSelection();
        else if (conversation.activeFocus && talk.item && "endFind" in talk.item && talk.item.endFind())
            return;
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

    // Asked for in the head of the open conversation: it is meant, not what is selected in the list.
    function choose(kind: string, anchor: Item) {
        inbox.list.clearSelection();
        if (kind === "snooze")
            inboxMenus.snooze(anchor);
        else
            inboxMenus.assign(anchor);
    }

    function rememberWidths() {
        if (views.visible)
            UiState.viewsWidth = views.width;
        if (inboxPage.customerFits)
            UiState.listWidth = list.width;
        if (customer.visible && !inboxPage.customerFolded)
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

    Timer {
        id: listShown
        property bool done: false
        running: !done && !inboxPage.inbox.list.loading
        interval: 300
        onTriggered: done = true
    }
    T.SplitView {
        id: split
        anchors.fill: parent
        orientation: Qt.Horizontal
        handle: TSplitHandle {
            onResetWanted: Qt.callLater(inboxPage.resetWidths) // qmllint disable
        }
        onResizingChanged: if (!resizing) inboxPage.rememberWidths()

        ViewsPane {
            id: views
            visible: inboxPage.viewsShown
            inbox: inboxPage.inbox
            searchable: inboxPage.shell.navigation.has("search")
            lineText: inboxPage.shell.lineText
            lineIcon: inboxPage.shell.lineIcon
            onSearchRequested: inboxPage.shell.go("search")
            T.SplitView.preferredWidth: UiState.viewsWidth || Theme.paneViewsDefault
            T.SplitView.minimumWidth: Theme.paneViewsMin
            T.SplitView.maximumWidth: Theme.paneViewsMax
        }
        ConversationList {
            id: list
            focus: true
            inbox: inboxPage.inbox
            menus: inboxMenus
            folded: !inboxPage.viewsShown
            composable: inboxPage.shell.canCompose
            onViewsRequested: viewsPop.open()
            onNewRequested: inboxPage.shell.composeWanted()
            onEntered: inboxPage.focusConversation()
            T.SplitView.preferredWidth: UiState.listWidth
                || (inboxPage.customerFits ? Theme.paneListDefault : inboxPage.narrowList)
            T.SplitView.minimumWidth: Theme.paneListMin
            T.SplitView.maximumWidth: inboxPage.customerFits ? Theme.paneListMax : inboxPage.narrowList + 40
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
                id: talk
                anchors.fill: parent
                focus: true
                visible: inboxPage.inbox.currentId !== ""
                url: inboxPage.shell.navigation.conversationUrl
                following: true
                active: inboxPage.panesWanted
                unhurried: inboxPage.inbox.currentId === ""
                inbox: inboxPage.inbox
                shell: inboxPage.shell
                onChooserWanted: (kind, anchor) => inboxPage.choose(kind, anchor)
            }
            TEmptyState {
                objectName: "noConversation"
                anchors.fill: parent
                readonly property bool none: inboxPage.inbox.list.count === 0
                // the outbox lists messages, which open nothing here
                visible: inboxPage.inbox.currentId === "" && inboxPage.inbox.viewKey !== "outbox"
                    && !(none && inboxPage.inbox.list.loading)
                iconName: none ? "inbox" : "mouse-pointer-click"
                title: none ? qsTr("No conversation to open") : qsTr("No conversation chosen")
                sentence: none ? qsTr("Conversations of the chosen view appear here once there are any.")
                    : inboxPage.inbox.sort === "waiting"
                    ? qsTr("Choose one on the left, or go to the one that has been waiting longest.")
                    : qsTr("Choose one on the left, or go to the first.")
                TButton {
                    objectName: "openNext"
                    visible: inboxPage.inbox.list.count > 0
                    kind: TButton.Primary
                    text: qsTr("Open next")
                    onClicked: inboxPage.inbox.step(1)
                }
                TKeyHint {
                    visible: inboxPage.inbox.list.count > 0
                    keys: "J"
                }
            }
        }
        FeaturePane {
            id: customer
            objectName: "customerArea"
            visible: url !== "" && inboxPage.inbox.currentId !== ""
            following: true
            active: inboxPage.panesWanted
            unhurried: inboxPage.inbox.currentId === ""
            url: inboxPage.shell.navigation.customerUrl
            inbox: inboxPage.inbox
            shell: inboxPage.shell
            T.SplitView.preferredWidth: inboxPage.customerFolded ? Theme.paneCustomerStrip
                : UiState.customerWidth || Theme.paneCustomerDefault
            T.SplitView.minimumWidth: inboxPage.customerFolded ? Theme.paneCustomerStrip : Theme.paneCustomerMin
            T.SplitView.maximumWidth: inboxPage.customerFolded ? Theme.paneCustomerStrip : Theme.paneCustomerMax
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
        onAboutToShow: {
            if (popped.status === Loader.Null)
                popped.setSource("qrc:/qt/qml/Tresen/Inbox/ViewsList.qml", { inbox: inboxPage.inbox });
        }
        onOpened: (popped.item as ViewsList).forceActiveFocus(Qt.PopupFocusReason)
        // wide windows never need it
        contentItem: Loader { // qmllint disable deferred-property-id
            id: popped
            onLoaded: item.chosen.connect(viewsPop.close) // qmllint disable
        }
    }
    InboxMenus {
        id: inboxMenus
        anchors.fill: parent
        inbox: inboxPage.inbox
    }
    Binding {
        target: inboxPage.shell
        property: "listX"
        value: list.x
    }
    Binding {
        target: inboxPage.shell
        property: "listWidth"
        value: list.width
    }
    PageTools {
        inbox: inboxPage.inbox
        menus: inboxMenus
        shell: inboxPage.shell
        toasts: inboxPage.shell.toasts
        covered: inboxPage.shell.covered
        onSheetWanted: inboxPage.shell.sheetWanted()
        onCustomerToggled: inboxPage.toggleCustomer()
        onBackWanted: inboxPage.back()
        onPaneWanted: step => inboxPage.cyclePane(step)
    }
}

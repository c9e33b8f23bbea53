// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// Where one can go. A page is one row: key, title, icon, shortcut, place in the rail ("top", "bottom"
// or "" for none) and the URL of its QML file; over: it lies over the inbox. A page has the required properties inbox
// (InboxViewModel) and shell (ShellState), and may have a signal closed(), which leads back.
QtObject {
    readonly property var pages: [ // var: as described above
        { key: "inbox", title: qsTr("Inbox"), icon: "inbox", shortcut: "Ctrl+1", place: "top",
            url: String(Qt.resolvedUrl("InboxPage.qml")) },
        { key: "search", title: qsTr("Search"), icon: "search", shortcut: "", place: "",
            url: "qrc:/qt/qml/Tresen/Search/SearchPage.qml" },
        { key: "settings", title: qsTr("Settings"), icon: "settings", shortcut: "Ctrl+,", place: "bottom",
            over: true, url: "qrc:/qt/qml/Tresen/Settings/SettingsPage.qml" }
    ]

    // Panes of the inbox that other modules bring; properties conversationId and inbox.
    readonly property string conversationUrl: "qrc:/qt/qml/Tresen/Conversation/ConversationPane.qml"
    readonly property string customerUrl: "qrc:/qt/qml/Tresen/Customer/CustomerPane.qml"
    // Functions newMessage(to) and logCall(), signal conversationWanted(id).
    readonly property string composeUrl: "qrc:/qt/qml/Tresen/Conversation/ComposeHost.qml"

    function has(key: string): bool {
        return pages.some(page => page.key === key);
    }

    // the page itself, or the one that shows beneath it
    function shows(current: string, key: string): bool {
        return current === key
            || (key === "inbox" && pages.some(page => page.key === current && page.over === true));
    }
}

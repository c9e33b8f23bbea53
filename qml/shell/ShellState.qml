// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Tresen.Models
import Tresen.Theme

// What pages may know of the window and ask of it; the window fills it in.
QtObject {
    id: state

    required property Navigation navigation
    property string currentPage: "inbox"
    property int windowWidth: 0
    // how the lines to the servers are, for the foot of the views
    property string lineText: ""
    property string lineIcon: "circle-check"
    // a page can write new messages
    property bool canCompose: false

    property ToastModel toasts: null
    // which section the settings open at next; "" leaves them where they were
    property string settingsSection: ""
    // something lies over the page: letters are not for it
    property bool covered: false
    // where the list stands: toasts lie over its bottom
    property int listX: 0
    property int listWidth: Theme.paneListDefault

    signal sheetWanted()
    signal composeWanted()
    signal callWanted()
    signal conversationWanted(id: string)

    function go(key: string) {
        if (navigation.has(key))
            currentPage = key;
    }

    // "inboxes", "look", "notify", … as the settings name their sections
    function openSettings(section: string) {
        settingsSection = section;
        go("settings");
    }

    function openConversation(id: string) {
        currentPage = "inbox";
        conversationWanted(id);
    }
}

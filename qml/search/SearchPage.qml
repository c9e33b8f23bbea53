// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Search in everything: box and operators above, hits newest first, the message that was found at
// the right. Enter opens the conversation, Escape closes.
FocusScope {
    id: page

    // given by the window to every page; search needs none of them
    property InboxViewModel inbox: null
    property var shell: null // var: the window's state: openConversation(id)
    readonly property alias model: search
    readonly property int windowWidth: width + Theme.paneRailDefault
    readonly property bool previewFits: windowWidth >= 1200
    readonly property int previewWidth: 436

    signal opened(conversationId: string)
    signal closed()

    function focusBox() {
        bar.forceActiveFocus(Qt.ShortcutFocusReason);
        bar.selectAll();
    }

    function open(row: int) {
        const id = search.conversationAt(row);
        if (id === "")
            return;
        page.opened(id);
        if (page.shell)
            page.shell.openConversation(id);
    }

    objectName: "searchPage"
    focus: true
    onVisibleChanged: if (visible) focusBox()
    Component.onCompleted: if (visible) focusBox()
    Keys.onEscapePressed: page.closed()

    SearchModel { id: search }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    SearchBar {
        id: bar
        width: page.width
        focus: true
        search: search
        onDownWanted: results.step(1)
        onUpWanted: results.step(-1)
        onEntered: {
            if (search.count > 0 && !search.searching)
                page.open(results.currentIndex);
            else
                search.searchNow();
        }
        onClosed: page.closed()
    }
    THairLine {
        id: edge
        y: bar.height
        width: page.width
    }
    SearchResults {
        id: results
        y: edge.y + edge.height
        width: page.width - (preview.visible ? preview.width : 0)
        height: page.height - y
        search: search
        onChosen: row => page.open(row)
        onClearWanted: {
            search.text = "";
            page.focusBox();
        }
        onHelpWanted: bar.openHelp()
    }
    HitPreview {
        id: preview
        x: page.width - width
        y: results.y
        width: page.previewWidth
        height: results.height
        visible: page.previewFits && search.count > 0
        messageId: visible ? results.currentMessage : ""
        title: results.currentTitle
        number: results.currentNumber
        query: search.text
        hasPrevious: results.currentIndex > 0
        hasNext: results.currentIndex < search.count - 1
        onStepWanted: by => results.step(by)
        onOpenWanted: page.open(results.currentIndex)
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The lines of a conversation, newest at the bottom. Older ones are added above while scrolling up;
// what arrives below never moves what is being read.
FocusScope {
    id: timeline

    property string conversationId: ""
    readonly property int margin: Theme.space7
    property alias model: lines

    signal replyWanted(string messageId, bool all)
    signal forwardWanted(string messageId)
    signal linkWanted(string link)
    signal failed(string text)
    // find() went to the end
    signal missed()

    function toNewest() {
        list.positionViewAtBeginning();
        fresh.count = 0;
    }

    // Goes to the next line that holds the words, wherever in the conversation, or says that it missed.
    function find(words: string, older: bool) {
        lines.seek(words, list.currentIndex < 0 ? 0 : list.currentIndex + (older ? 1 : -1), older);
    }

    function forget() {
        lines.stopSeeking();
        list.found = false;
        list.currentIndex = -1;
    }

    onConversationIdChanged: {
        list.settled = false;
        fresh.count = 0;
        list.currentIndex = -1;
    }

    TimelineModel {
        id: lines
        conversationId: timeline.conversationId
        onArrived: (messages, own) => {
            if (own)
                Qt.callLater(timeline.toNewest); // qmllint disable
            else if (list.contentHeight > list.height)
                fresh.count += messages;
        }
        onFailed: text => timeline.failed(text)
        onFound: row => list.showFound(row)
        onMissed: timeline.missed()
        onRowsAboutToBeInserted: (parent, first, last) => list.hold(first)
        onRowsInserted: list.release()
    }

    ListView {
        id: list
        objectName: "timelineList"

        property bool settled: false
        // the line was found: ringed, though the keyboard is in the search field
        property bool found: false
        property Item anchorItem: null
        property real anchorOffset: 0

        // Remembers where a line that is being read stands; news at the bottom would push it up.
        function hold(first: int) {
            anchorItem = settled && first <= 1 ? itemAt(width / 2, contentY + Math.min(height / 2, 40)) : null;
            anchorOffset = anchorItem ? anchorItem.y - contentY : 0;
        }

        function keepPlace() {
            if (anchorItem)
                contentY = anchorItem.y - anchorOffset;
        }

        function showFound(row: int) {
            anchorItem = null;
            found = true;
            currentIndex = row;
            positionViewAtIndex(row, ListView.Contain);
        }

        // New lines go on growing for a moment, while their bodies are laid out.
        function release() {
            if (anchorItem) {
                forceLayout();
                keepPlace();
                letGo.restart();
            }
            if (!settled)
                Qt.callLater(settle); // qmllint disable
        }

        Timer {
            id: letGo
            interval: 600
            onTriggered: list.anchorItem = null
        }
        onContentHeightChanged: keepPlace()
        onMovementStarted: anchorItem = null

        // A newest mail longer than the window is read from its beginning.
        function settle() {
            if (settled || count === 0)
                return;
            settled = true;
            forceLayout();
            positionViewAtBeginning();
            const newest = itemAtIndex(0);
            if (newest && newest.height > height)
                contentY = newest.y;
        }

        width: timeline.width
        // Few lines stand at the top, many end at the bottom.
        topMargin: Theme.space5
        bottomMargin: Theme.space2
        height: settled ? Math.min(timeline.height, contentHeight + topMargin + bottomMargin) : timeline.height
        focus: true
        activeFocusOnTab: true
        clip: true
        verticalLayoutDirection: ListView.BottomToTop
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        currentIndex: -1
        cacheBuffer: 600
        reuseItems: false
        model: lines
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")
        T.ScrollBar.vertical: TScrollBar { }

        delegate: TimelineEntry {
            id: entry
            required property int index
            x: timeline.margin
            width: list.width - 2 * timeline.margin
            objectName: "entry" + key
            ringed: (list.activeFocus || list.found) && list.currentIndex === index
            onOpenWanted: open => lines.setOpen(key, open)
            onReplyWanted: all => timeline.replyWanted(row.messageId, all)
            onForwardWanted: timeline.forwardWanted(row.messageId)
            onAgainWanted: lines.sendAgain(row.messageId)
            onArrivedWanted: lines.itArrived(row.messageId)
            onLeaveWanted: lines.leaveIt(row.messageId)
            onLinkWanted: link => timeline.linkWanted(link)
            onFailed: text => timeline.failed(text)
        }

        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
        Keys.onUpPressed: step(1)
        Keys.onDownPressed: step(-1)
        Keys.onReturnPressed: {
            const item = itemAtIndex(currentIndex) as TimelineEntry;
            if (item && (item.kind === TimelineKind.FoldedMail || item.kind === TimelineKind.EventFold))
                lines.setOpen(item.key, true);
            else if (item && item.kind === TimelineKind.Mail && item.row.foldable)
                lines.setOpen(item.key, false);
        }

        function step(rows: int) {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + rows));
            positionViewAtIndex(currentIndex, ListView.Contain);
        }
    }

    TSkeleton {
        anchors.fill: parent
        anchors.margins: timeline.margin
        visible: lines.loading && lines.count === 0
        rows: 5
        rowHeight: Theme.grow(64)
    }
    TEmptyState {
        anchors.fill: parent
        visible: lines.errorText !== "" && lines.count === 0
        iconName: "server-crash"
        tone: TEmptyState.Danger
        title: qsTr("The conversation could not be read")
        sentence: lines.errorText
        TButton {
            objectName: "readAgain"
            text: qsTr("Try again")
            onClicked: lines.reload()
        }
    }
    TButton {
        id: fresh
        objectName: "newBelow"
        property int count: 0
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        visible: count > 0
        size: TButton.Small
        iconName: "chevron-down"
        text: qsTr("%n new message(s)", "", count)
        onClicked: timeline.toNewest()
    }
}

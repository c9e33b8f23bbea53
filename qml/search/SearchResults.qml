// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The hits, or why there are none.
FocusScope {
    id: results

    required property SearchModel search
    property alias currentIndex: list.currentIndex
    readonly property SearchRow currentRow: list.currentItem as SearchRow
    property string currentMessage: ""
    readonly property string currentTitle: currentRow
        ? (currentRow.subject !== "" ? currentRow.subject : currentRow.name) : ""
    property string currentNumber: ""

    signal chosen(row: int)
    signal clearWanted()
    signal helpWanted()

    function step(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    function follow() {
        results.currentMessage = search.messageAt(list.currentIndex);
        results.currentNumber = search.numberAt(list.currentIndex);
    }

    Connections {
        target: results.search
        function onArrived() {
            list.currentIndex = results.search.count > 0 ? 0 : -1;
            list.positionViewAtBeginning();
            results.follow();
        }
    }
    ListView {
        id: list
        objectName: "searchResults"
        anchors.fill: parent
        visible: count > 0
        clip: true
        focus: true
        model: results.search
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Hits")
        T.ScrollBar.vertical: TScrollBar { }
        onCurrentIndexChanged: results.follow()
        Keys.onReturnPressed: results.chosen(currentIndex)
        Keys.onEnterPressed: results.chosen(currentIndex)
        delegate: SearchRow {
            id: row
            objectName: "hit_" + index
            width: list.width
            selected: ListView.isCurrentItem
            listFocused: true
            ringed: selected && list.activeFocus
            onClicked: {
                list.currentIndex = row.index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            onDoubleClicked: results.chosen(row.index)
            Accessible.onPressAction: results.chosen(row.index)
        }
    }
    TEmptyState {
        objectName: "searchBlank"
        anchors.fill: parent
        visible: results.search.blank
        iconName: "search"
        title: qsTr("Search in all conversations")
        sentence: qsTr("Messages, notes, names, addresses, order numbers. The sign beside the box lists the operators.")
    }
    TEmptyState {
        objectName: "searchNothing"
        anchors.fill: parent
        visible: !results.search.blank && results.search.count === 0 && !results.search.searching
            && results.search.errorText === ""
        iconName: "search-x"
        title: qsTr("Nothing found")
        sentence: qsTr("No hit for “%1”. Check the spelling, use fewer words or take an operator away.").arg(results.search.text.trim())
        TButton {
            objectName: "searchClear"
            text: qsTr("Clear search")
            onClicked: results.clearWanted()
        }
        TButton {
            objectName: "searchOperators"
            kind: TButton.Ghost
            text: qsTr("Show operators")
            onClicked: results.helpWanted()
        }
    }
    TEmptyState {
        objectName: "searchError"
        anchors.fill: parent
        visible: !results.search.blank && results.search.count === 0 && results.search.errorText !== ""
        iconName: "server-crash"
        tone: TEmptyState.Danger
        title: qsTr("The search did not work")
        sentence: results.search.errorText
        TButton {
            objectName: "searchAgain"
            text: qsTr("Search again")
            onClicked: results.search.searchNow()
        }
    }
}

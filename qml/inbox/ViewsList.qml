// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// The views with their counts, in sections; in the pane and in the pop-over of a narrow window.
ListView {
    id: list

    required property InboxViewModel inbox

    signal chosen()

    function take(key: string) {
        inbox.viewKey = key;
        chosen();
    }

    objectName: "viewsList"
    implicitHeight: contentHeight
    model: inbox.views
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    highlightFollowsCurrentItem: false
    currentIndex: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Views")
    Keys.onReturnPressed: if (currentItem) take((currentItem as ViewRow).key)
    Keys.onSpacePressed: if (currentItem) take((currentItem as ViewRow).key)

    delegate: ViewRow {
        id: entry
        required property int index
        // Bound components do not reach a section (Qt 6.4), so the list is asked for, not named.
        readonly property ViewsList view: ListView.view as ViewsList
        width: view ? view.width : 0
        current: view !== null && view.inbox.viewKey === key
        ringed: view !== null && view.activeFocus && view.currentIndex === index && view.keyed
        onChosen: key => {
            entry.view.currentIndex = index;
            entry.view.take(key);
        }
    }
    section.property: "section"
    section.delegate: Item {
        id: heading
        required property string section
        width: ListView.view ? ListView.view.width : 0
        height: section === "" ? 0 : Theme.grow(33)
        TLabel {
            x: Theme.space4
            y: 14
            visible: heading.section !== ""
            width: parent.width - 2 * x
            text: heading.section
            role: TLabel.Meta
            weight: Theme.weightSemibold
            color: Theme.color.text3
            Accessible.role: Accessible.Heading
        }
    }

    // The ring shows where the keyboard is, not where the mouse was.
    property bool keyed: false
    Keys.onPressed: event => {
        keyed = true;
        event.accepted = false;
    }
    onActiveFocusChanged: if (!activeFocus) keyed = false
}

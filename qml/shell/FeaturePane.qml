// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models

// A pane or page that another module brings, found by its URL so that the shell builds without it.
// What it needs is there from its first moment.
FocusScope {
    id: pane

    property string url: ""
    property bool active: true
    property InboxViewModel inbox: null
    property ShellState shell: null
    // the pane follows the open conversation
    property bool following: false
    // made piece by piece while nothing else happens
    property bool unhurried: false
    readonly property var item: loader.item // var: of whichever type the URL leads to

    signal closed()
    signal chooserWanted(kind: string, anchor: Item)

    function load() {
        if (!active || url === "" || loader.status !== Loader.Null)
            return;
        const given = { inbox: pane.inbox, shell: pane.shell };
        loader.setSource(url, following ? { conversationId: pane.inbox.currentId, inbox: pane.inbox } : given);
    }

    Component.onCompleted: load()
    onActiveChanged: load()

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        asynchronous: pane.unhurried
        onLoaded: {
            if (pane.following)
                item.conversationId = Qt.binding(() => pane.inbox.currentId);
            if ("closed" in item)
                item.closed.connect(pane.closed);
            if ("chooserWanted" in item)
                item.chooserWanted.connect(pane.chooserWanted);
        }
    }
}

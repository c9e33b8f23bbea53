// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Components
import Tresen.Models

TMenu {
    id: popup

    required property InboxViewModel inbox

    objectName: "sortMenu"
    TMenuItem {
        objectName: "sort_waiting"
        text: qsTr("Longest waiting")
        markable: true
        marked: popup.inbox.sort === "waiting"
        onTriggered: popup.inbox.sort = "waiting"
    }
    TMenuItem {
        objectName: "sort_newest"
        text: qsTr("Newest first")
        markable: true
        marked: popup.inbox.sort === "newest"
        onTriggered: popup.inbox.sort = "newest"
    }
    TMenuItem {
        objectName: "sort_oldest"
        text: qsTr("Oldest first")
        markable: true
        marked: popup.inbox.sort === "oldest"
        onTriggered: popup.inbox.sort = "oldest"
    }
}

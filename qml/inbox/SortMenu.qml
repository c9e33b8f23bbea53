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
        text: qsTr("Longest waiting")
        checkable: true
        checked: popup.inbox.sort === "waiting"
        onTriggered: popup.inbox.sort = "waiting"
    }
    TMenuItem {
        text: qsTr("Newest first")
        checkable: true
        checked: popup.inbox.sort === "newest"
        onTriggered: popup.inbox.sort = "newest"
    }
    TMenuItem {
        text: qsTr("Oldest first")
        checkable: true
        checked: popup.inbox.sort === "oldest"
        onTriggered: popup.inbox.sort = "oldest"
    }
}

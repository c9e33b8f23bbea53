// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models

// The settings as a page of the window: opens the dialog when it is shown and is left when that closes.
FocusScope {
    id: page

    // given by the window to every page; settings need none of them
    property InboxViewModel inbox: null
    property var shell: null // var: the window's state

    signal closed()

    objectName: "settingsPage"
    onVisibleChanged: if (visible) dialog.open()
    Component.onCompleted: if (visible) dialog.open()

    SettingsDialog {
        id: dialog
        onClosed: page.closed()
    }
}

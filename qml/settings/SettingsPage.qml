// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models

// The settings as a page of the window: opens the dialog when it is shown and is left when that closes.
FocusScope {
    id: page

    // given by the window to every page
    property InboxViewModel inbox: null
    property var shell: null // var: the window's state, which knows the section that is wanted

    signal closed()

    function enter() {
        const section = shell === null ? "" : shell.settingsSection;
        if (shell !== null)
            shell.settingsSection = "";
        dialog.openAt(section);
    }

    objectName: "settingsPage"
    onVisibleChanged: if (visible) enter()
    Component.onCompleted: if (visible) enter()

    Connections {
        target: page.shell
        function onSettingsSectionChanged() {
            if (page.visible && page.shell.settingsSection !== "")
                page.enter();
        }
    }

    SettingsDialog {
        id: dialog
        onClosed: page.closed()
    }
}

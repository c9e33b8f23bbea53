// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models

// The pages of Navigation, one above the other; made when first shown.
Item {
    id: pages

    required property InboxViewModel inbox
    required property ShellState shell

    Repeater {
        model: pages.shell.navigation.pages
        delegate: FeaturePane {
            required property var modelData // var: a row of Navigation
            anchors.fill: parent
            visible: pages.shell.navigation.shows(pages.shell.currentPage, modelData.key)
            active: visible
            focus: pages.shell.currentPage === modelData.key
            url: modelData.url
            inbox: pages.inbox
            shell: pages.shell
            onClosed: pages.shell.go("inbox")
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One word, so that a typeface is loaded: no window goes without.
Window {
    width: 1200
    height: 800
    visible: true

    Text {
        anchors.centerIn: parent
        text: "hello"
    }
}

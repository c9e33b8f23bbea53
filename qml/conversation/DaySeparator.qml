// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// A day between two lines.
Item {
    id: separator

    required property string day

    implicitHeight: Theme.grow(28)

    THairLine {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: words.left
        anchors.rightMargin: Theme.space5
    }
    TLabel {
        id: words
        anchors.centerIn: parent
        text: separator.day
        role: TLabel.Small
        color: Theme.color.text2
        Accessible.ignored: true
    }
    THairLine {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: words.right
        anchors.leftMargin: Theme.space5
        anchors.right: parent.right
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// A count on top of an icon; nothing at zero, "99+" above 99.
Rectangle {
    id: badge

    property int count: 0

    visible: count > 0
    implicitWidth: Math.max(15, Math.ceil(words.implicitWidth) + 8)
    implicitHeight: Theme.grow(15)
    width: implicitWidth
    height: implicitHeight
    radius: height / 2
    color: Theme.color.danger
    Accessible.ignored: true
    TLabel {
        id: words
        anchors.centerIn: parent
        text: badge.count > 99 ? "99+" : badge.count.toString()
        role: TLabel.Micro
        color: Theme.color.inkOnDanger
        elide: Text.ElideNone
        Accessible.ignored: true
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// The small round sign of a channel with a ring in the colour of what lies beneath.
Rectangle {
    id: badge

    property string channel: ""
    property color ground: Theme.color.surface

    width: Theme.channelBadge + 1
    height: width
    radius: width / 2
    color: ground
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        radius: width / 2
        color: sign.solidOf(badge.channel)
    }
    TChannelIcon {
        id: sign
        anchors.centerIn: parent
        channel: badge.channel
        size: 9
        stroke: 2.6
        color: Theme.color.inkOnChannel
    }
}

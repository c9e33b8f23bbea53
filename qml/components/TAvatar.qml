// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Initials on one of eight grounds, always the same for the same key; a badge for the channel or a
// dot for presence.
Rectangle {
    id: avatar

    property string name: ""
    // what decides the colour: an id does not change when a name is corrected
    property string key: name
    property int size: Theme.avatarMd
    // "email" | "whatsapp" | "instagram" | "chat" | ""
    property string channel: ""
    // "online" | "away" | ""
    property string presence: ""
    // the ring around badge and dot takes the colour of the row beneath
    property color ground: Theme.color.surface
    readonly property int tint: hashOf(key)

    function hashOf(word: string): int {
        let sum = 7; // beyond int: JavaScript numbers hold it exactly
        for (let i = 0; i < word.length; ++i)
            sum = (sum * 31 + word.charCodeAt(i)) % 4294967296;
        return sum % Theme.color.avatarCount;
    }

    function initialsOf(words: string): string {
        const parts = words.split(/[\s\-@.]+/).filter(part => /^[^\s!-\/:-@\[-`{-~]/.test(part));
        if (parts.length === 0)
            return "";
        const first = Array.from(parts[0])[0];
        const last = parts.length > 1 ? Array.from(parts[parts.length - 1])[0] : "";
        return (first + last).toUpperCase();
    }

    function letterSize(edge: int): int {
        return edge >= 40 ? 15 : edge >= 30 ? 12 : edge >= 24 ? 10 : edge >= 20 ? 9 : 8;
    }

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    radius: size / 2
    color: Theme.color.avatarGround(tint)
    Accessible.ignored: true

    TLabel {
        anchors.centerIn: parent
        text: avatar.initialsOf(avatar.name)
        font.pixelSize: avatar.letterSize(avatar.size)
        weight: Theme.weightSemibold
        color: Theme.color.avatarInk(avatar.tint)
        elide: Text.ElideNone
        Accessible.ignored: true
    }
    TIcon {
        anchors.centerIn: parent
        visible: avatar.name === ""
        name: visible ? "user-round" : ""
        size: Math.round(avatar.size * 0.5)
        color: Theme.color.avatarInk(avatar.tint)
    }
    TChannelBadge {
        x: parent.width - width + 5
        y: parent.height - height + 4
        visible: avatar.channel !== ""
        channel: avatar.channel
        ground: avatar.ground
    }
    Rectangle {
        x: parent.width - width + 2
        y: parent.height - height + 2
        visible: avatar.presence !== ""
        width: 10
        height: 10
        radius: 5
        color: avatar.presence === "away" ? Theme.color.warnSolid : Theme.color.okSolid
        border.width: 2
        border.color: avatar.ground
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// A state in words on a tinted ground; never colour alone, so text or icon is always there.
Rectangle {
    id: pill

    enum Tone { Neutral, Ok, Warn, Danger, Bot, Accent, Note }

    property string text: ""
    property string iconName: ""
    property int tone: TPill.Neutral
    // without ground, as a quiet word in a line
    property bool bare: false
    readonly property color ink: bare && tone === TPill.Neutral ? Theme.color.text3
        : [Theme.color.text2, Theme.color.okText, Theme.color.warnText, Theme.color.dangerText,
            Theme.color.botText, Theme.color.accentText, Theme.color.noteText][tone]

    // all but the words
    readonly property int around: (bare ? 0 : 14) + (iconName !== "" ? 15 : 0)

    implicitWidth: Math.ceil(words.implicitWidth) + around
    implicitHeight: Theme.chip
    radius: height / 2
    color: bare ? "transparent" : [Theme.color.sunken, Theme.color.okTint, Theme.color.warnTint,
        Theme.color.dangerTint, Theme.color.botTint, Theme.color.accentTint, Theme.color.noteTint][tone]
    border.width: tone === TPill.Accent && !bare ? Theme.borderHairline : 0
    border.color: Theme.color.accentBorder
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        x: pill.bare ? 0 : 7
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
        TIcon {
            anchors.verticalCenter: parent.verticalCenter
            visible: pill.iconName !== ""
            name: pill.iconName
            size: 11
            stroke: 2.2
            color: pill.ink
        }
        TLabel {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), Math.max(0, pill.width - pill.around))
            text: pill.text
            role: TLabel.Meta
            color: pill.ink
            Accessible.ignored: true
        }
    }
}

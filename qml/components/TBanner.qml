// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tresen.Theme

// A sentence over a pane: what is and what still works. Children are its actions, at the right.
Rectangle {
    id: banner

    enum Tone { Neutral, Ok, Warn, Danger, Accent, Note, Bot }

    property int tone: TBanner.Neutral
    property string iconName: "info"
    property string text: ""
    // inside a card: rounded, 32 px, small type
    property bool inset: false
    property bool dismissible: false
    default property alias actions: tail.data

    readonly property color ink: [Theme.color.text2, Theme.color.okText, Theme.color.warnText,
        Theme.color.dangerText, Theme.color.accentText, Theme.color.noteText, Theme.color.botText][tone]
    readonly property color edge: [Theme.color.border, Theme.color.okBorder, Theme.color.warnBorder,
        Theme.color.dangerBorder, Theme.color.accentBorder, Theme.color.noteBorder, Theme.color.botBorder][tone]

    signal dismissed()

    implicitWidth: 320
    implicitHeight: Math.max(Theme.grow(inset ? 32 : 36), words.implicitHeight + 12)
    radius: inset ? Theme.radiusMd : 0
    color: [Theme.color.sunken, Theme.color.okTint, Theme.color.warnTint, Theme.color.dangerTint,
        Theme.color.accentTint, Theme.color.noteTint, Theme.color.botTint][tone]
    border.width: inset ? Theme.borderHairline : 0
    border.color: edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: banner.inset ? 10 : Theme.space6
        anchors.rightMargin: banner.inset ? 6 : Theme.space5
        spacing: Theme.space4
        TIcon {
            name: banner.iconName
            size: 15
            color: banner.ink
            visible: name !== ""
            Layout.preferredWidth: 15
            Layout.preferredHeight: 15
        }
        TLabel {
            id: words
            Layout.fillWidth: true
            text: banner.text
            role: banner.inset ? TLabel.Small : TLabel.Ui
            color: banner.tone === TBanner.Neutral ? Theme.color.text2 : Theme.color.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        RowLayout {
            id: tail
            spacing: Theme.space4
        }
        TIconButton {
            objectName: "bannerDismiss"
            visible: banner.dismissible
            edge: 24
            iconName: "x"
            iconSize: Theme.iconSm
            text: qsTr("Dismiss")
            onClicked: banner.dismissed()
        }
    }
    THairLine {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !banner.inset
        color: banner.edge
    }
}

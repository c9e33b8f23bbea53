// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// A button with words. Clicking does not take the focus away from a text field; Tab reaches it.
T.Button {
    id: control

    enum Kind { Normal, Primary, Ghost, Danger, DangerOutline }
    enum Size { Small, Medium, Large }

    property int kind: TButton.Normal
    property int size: TButton.Medium
    property string iconName: ""
    property bool busy: false
    property bool mayElide: false
    property string tip: ""
    // shown in the tooltip
    property string shortcut: ""
    // shown inside the button, such as "Tab"
    property string keys: ""

    readonly property bool solid: kind === TButton.Primary || kind === TButton.Danger
    readonly property bool live: enabled && !busy
    readonly property color ink: !enabled ? Theme.color.textDisabled
        : kind === TButton.Primary ? Theme.color.inkOnAccent
        : kind === TButton.Danger ? Theme.color.inkOnDanger
        : kind === TButton.DangerOutline ? Theme.color.dangerText
        : kind === TButton.Ghost && !hovered && !down ? Theme.color.text2 : Theme.color.text

    function fill(): color {
        if (!enabled)
            return Theme.color.sunken;
        const pushed = live && down;
        const over = live && hovered;
        switch (kind) {
        case TButton.Primary:
            return pushed ? Theme.color.accentPressed : over ? Theme.color.accentHover : Theme.color.accent;
        case TButton.Danger:
            return pushed ? Theme.color.dangerPressed : over ? Theme.color.dangerHover : Theme.color.danger;
        case TButton.Ghost:
            return pushed ? Theme.color.pressed : over ? Theme.color.hover : "transparent";
        default:
            return pushed ? Theme.color.pressedRaised : over ? Theme.color.hoverRaised : Theme.color.raised;
        }
    }

    function edge(): color {
        if (!enabled)
            return Theme.color.border;
        if (kind === TButton.Ghost)
            return "transparent";
        if (kind === TButton.DangerOutline)
            return Theme.color.dangerBorder;
        return solid ? fill() : Theme.color.borderStrong;
    }

    // The width before it became busy: a button must not jump under the pointer.
    property real restingWidth: 0
    readonly property real wordsWidth: Math.ceil(words.implicitWidth) + leftPadding + rightPadding
    onWordsWidthChanged: if (!busy) restingWidth = wordsWidth

    implicitWidth: busy && restingWidth > 0 ? restingWidth : wordsWidth
    implicitHeight: size === TButton.Small ? Theme.controlSm : size === TButton.Large ? Theme.controlLg : Theme.controlMd
    horizontalPadding: size === TButton.Small ? 9 : size === TButton.Large ? 16 : 12
    verticalPadding: 0
    spacing: size === TButton.Small ? 5 : 6
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: busy ? qsTr("Loading …") : shortcut
    Keys.onReturnPressed: event => { if (live && !event.isAutoRepeat) control.clicked(); }
    Keys.onEnterPressed: event => { if (live && !event.isAutoRepeat) control.clicked(); }

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: words.implicitWidth
        implicitHeight: words.implicitHeight

        Row {
            id: words
            anchors.centerIn: parent
            spacing: control.spacing
            TSpinner {
                id: glyph
                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                spinning: control.busy
                name: control.busy ? "loader-circle" : control.iconName
                size: control.size === TButton.Small ? Theme.iconSm : 15
                color: control.ink
            }
            TLabel {
                anchors.verticalCenter: parent.verticalCenter
                // one pixel more: rounding must not cut the last letter
                width: Math.min(implicitWidth, Math.max(0, control.availableWidth
                    - (glyph.visible ? glyph.width + control.spacing : 0)
                    - (hint.visible ? hint.width + control.spacing : 0)) + 1)
                text: control.busy ? qsTr("Loading …") : control.text
                mayElide: control.mayElide
                role: control.size === TButton.Small ? TLabel.Small : TLabel.Ui
                weight: Theme.weightMedium
                color: control.ink
                Accessible.ignored: true
            }
            TKeyHint {
                id: hint
                anchors.verticalCenter: parent.verticalCenter
                visible: control.keys !== "" && !control.busy
                keys: control.keys
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusMd
        color: control.fill()
        border.width: Theme.borderHairline
        border.color: control.edge()
        TFocusRing { visible: control.visualFocus }
    }

    TTip {
        shown: control.tip !== "" && (control.hovered || control.visualFocus)
        text: control.tip
        shortcut: control.shortcut
    }
    // A busy button keeps its look but swallows the pointer.
    MouseArea {
        anchors.fill: parent
        enabled: control.busy
    }
}

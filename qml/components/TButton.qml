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
    property string tip: ""
    // shown in the tooltip
    property string shortcut: ""
    // shown inside the button, such as "Tab"
    property string keys: ""

    readonly property bool solid: kind === TButton.Primary || kind === TButton.Danger
    readonly property bool live: enabled && !busy
    readonly property color ink: !enabled ? Theme.color.textDisabled
        : kind === TButton.Primary ? Theme.color.onAccent
        : kind === TButton.Danger ? Theme.color.onDanger
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

    implicitWidth: Math.ceil(words.implicitWidth) + leftPadding + rightPadding
    implicitHeight: size === TButton.Small ? Theme.controlSm : size === TButton.Large ? Theme.controlLg : Theme.controlMd
    horizontalPadding: size === TButton.Small ? 9 : size === TButton.Large ? 16 : 12
    verticalPadding: 0
    spacing: size === TButton.Small ? 5 : 6
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: busy ? qsTr("Loading …") : shortcut
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.clicked(); }

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: words.implicitWidth
        implicitHeight: words.implicitHeight

        // Stays in place while busy: the width of the button must not jump.
        Row {
            id: words
            anchors.centerIn: parent
            spacing: control.spacing
            opacity: control.busy ? 0 : 1
            TIcon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName !== ""
                name: control.iconName
                size: control.size === TButton.Small ? Theme.iconSm : 15
                color: control.ink
            }
            TLabel {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Math.max(0, control.availableWidth
                    - (control.iconName !== "" ? 15 + control.spacing : 0)
                    - (hint.visible ? hint.width + control.spacing : 0)) + 1)
                text: control.text
                role: control.size === TButton.Small ? TLabel.Small : TLabel.Ui
                weight: Theme.weightMedium
                color: control.ink
                Accessible.ignored: true
            }
            TKeyHint {
                id: hint
                anchors.verticalCenter: parent.verticalCenter
                visible: control.keys !== ""
                keys: control.keys
            }
        }
        Row {
            anchors.centerIn: parent
            visible: control.busy
            spacing: control.spacing
            TSpinner {
                anchors.verticalCenter: parent.verticalCenter
                size: 15
                color: control.ink
            }
            TLabel {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Math.max(0, control.availableWidth - 15 - control.spacing))
                text: qsTr("Loading …")
                role: control.size === TButton.Small ? TLabel.Small : TLabel.Ui
                weight: Theme.weightMedium
                color: control.ink
                Accessible.ignored: true
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
        visible: control.busy
    }
}

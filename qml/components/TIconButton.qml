// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// A button that shows only an icon. text is its name: read aloud and shown as tooltip.
T.Button {
    id: control

    required property string iconName
    property string shortcut: ""
    property int iconSize: Theme.iconMd
    property color iconColor: Theme.color.text2
    // with edge, 30 px: stands beside fields
    property bool framed: false
    property int edge: framed ? Theme.controlMd : Theme.iconButton
    property bool tipShown: true

    function fill(): color {
        if (!enabled)
            return framed ? Theme.color.sunken : "transparent";
        if (framed)
            return down || checked ? Theme.color.pressedRaised : hovered ? Theme.color.hoverRaised : Theme.color.raised;
        return down || checked ? Theme.color.pressed : hovered ? Theme.color.hover : "transparent";
    }

    // Return does not press a button by itself in Qt.
    function activate() {
        if (checkable)
            toggle();
        clicked();
    }

    implicitWidth: edge
    implicitHeight: edge
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: shortcut
    Accessible.checkable: checkable
    Accessible.checked: checked
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) activate(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) activate(); }

    contentItem: Item {
        TIcon {
            anchors.centerIn: parent
            name: control.iconName
            size: control.iconSize
            color: !control.enabled ? Theme.color.textDisabled
                : control.down || control.checked ? Theme.color.text : control.iconColor
        }
    }
    background: Rectangle {
        radius: Theme.radiusMd
        color: control.fill()
        border.width: control.framed ? Theme.borderHairline : 0
        border.color: control.enabled ? Theme.color.borderStrong : Theme.color.border
        TFocusRing { visible: control.visualFocus }
    }

    TTip {
        shown: control.tipShown && (control.hovered || control.visualFocus) && !control.down
        text: control.text
        shortcut: control.shortcut
    }
}

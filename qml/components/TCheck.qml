// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// Box with words; without words give name.
T.CheckBox {
    id: control

    property string name: text
    property bool mayElide: false

    implicitWidth: indicator.width + (control.text !== "" ? spacing + Math.ceil(words.implicitWidth) : 0) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHitMin, control.text !== "" ? words.implicitHeight : 0)
    padding: 0
    spacing: 8
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        readonly property bool filled: control.checkState !== Qt.Unchecked
        y: Math.round((control.height - height) / 2)
        width: Theme.checkbox
        height: Theme.checkbox
        radius: 4
        color: !control.enabled ? Theme.color.sunken : !filled ? Theme.color.raised
            : control.hovered ? Theme.color.accentHover : Theme.color.accent
        border.width: filled && control.enabled ? 0 : Theme.borderHairline
        border.color: !control.enabled ? Theme.color.border
            : control.hovered ? Theme.color.text2 : Theme.color.controlBorder
        TIcon {
            anchors.centerIn: parent
            visible: control.checkState !== Qt.Unchecked
            name: control.checkState === Qt.PartiallyChecked ? "minus" : "check"
            size: 12
            stroke: 3
            color: control.enabled ? Theme.color.inkOnAccent : Theme.color.textDisabled
        }
        TFocusRing {
            around: 4
            visible: control.visualFocus
        }
    }
    contentItem: TLabel { // qmllint disable deferred-property-id
        id: words
        leftPadding: control.indicator.width + control.spacing
        visible: control.text !== ""
        verticalAlignment: Text.AlignVCenter
        text: control.text
        mayElide: control.mayElide
        color: control.enabled ? Theme.color.text : Theme.color.textDisabled
        Accessible.ignored: true
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// On or off at once, without a save button.
T.Switch {
    id: control

    property string name: text

    implicitWidth: indicator.width + (words.visible ? spacing + Math.ceil(words.implicitWidth) : 0) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHitMin, words.visible ? words.implicitHeight : 0)
    padding: 0
    spacing: 8
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        y: Math.round((control.height - height) / 2)
        width: Theme.switchW
        height: Theme.switchH
        radius: height / 2
        color: !control.enabled ? Theme.color.borderStrong
            : control.checked ? control.hovered ? Theme.color.accentHover : Theme.color.accent
            : control.hovered ? Theme.color.text3 : Theme.color.controlBorder
        Rectangle {
            x: control.checked ? parent.width - width - 2 : 2
            y: 2
            width: parent.height - 4
            height: width
            radius: width / 2
            color: Theme.color.inkOnAccent
            Behavior on x { NumberAnimation { duration: Theme.durationFast } }
        }
        TFocusRing {
            around: Theme.switchH / 2
            visible: control.visualFocus
        }
    }
    contentItem: TLabel { // qmllint disable deferred-property-id
        id: words
        leftPadding: control.indicator.width + control.spacing
        visible: control.text !== ""
        verticalAlignment: Text.AlignVCenter
        text: control.text
        color: control.enabled ? Theme.color.text : Theme.color.textDisabled
        Accessible.ignored: true
    }
}

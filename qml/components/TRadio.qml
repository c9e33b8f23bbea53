// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

T.RadioButton {
    id: control

    property string name: text

    implicitWidth: indicator.width + (words.visible ? spacing + Math.ceil(words.implicitWidth) : 0) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHitMin, words.visible ? words.implicitHeight : 0)
    padding: 0
    spacing: 8
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        y: Math.round((control.height - height) / 2)
        width: Theme.checkbox
        height: Theme.checkbox
        radius: Theme.checkbox / 2
        color: control.enabled ? Theme.color.raised : Theme.color.sunken
        border.width: control.checked ? 5 : Theme.borderHairline
        border.color: !control.enabled ? Theme.color.textDisabled
            : control.checked ? Theme.color.accent
            : control.hovered ? Theme.color.text2 : Theme.color.controlBorder
        TFocusRing {
            around: Theme.checkbox / 2
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

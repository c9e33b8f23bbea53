// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// Name and key of a control. Pages use TTip, which makes one only while it is needed.
T.ToolTip {
    id: tip

    property string shortcut: ""

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.space2 : 0
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.grow(28)
    margins: Theme.space3
    horizontalPadding: 9
    verticalPadding: 0
    delay: Theme.durationTooltipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    contentItem: Row {
        spacing: Theme.space2
        TLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: tip.text
            role: TLabel.Small
            color: Theme.color.tooltipText
        }
        TLabel {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: tip.shortcut
            role: TLabel.Small
            color: Theme.color.tooltipText
            opacity: 0.75
        }
    }
    background: Rectangle {
        radius: 6
        color: Theme.color.tooltipBg
    }
}

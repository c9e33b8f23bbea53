// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// Words that act, inside a line of text: "Load once", "Merge".
T.Button {
    id: control

    property int role: TLabel.Ui
    property string tip: ""
    property string shortcut: ""

    implicitWidth: Math.ceil(contentItem.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHitMin, contentItem.implicitHeight)
    horizontalPadding: Theme.space2
    verticalPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Link
    Accessible.name: text
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.clicked(); }

    contentItem: TLabel {
        verticalAlignment: Text.AlignVCenter
        text: control.text
        role: control.role
        weight: Theme.weightMedium
        color: control.enabled ? Theme.color.accentText : Theme.color.textDisabled
        font.underline: control.hovered && control.enabled
        Accessible.ignored: true
    }
    background: Item {
        TFocusRing {
            visible: control.visualFocus
            anchors.margins: 0
        }
    }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    TTip {
        shown: control.tip !== "" && (control.hovered || control.visualFocus)
        text: control.tip
        shortcut: control.shortcut
    }
}

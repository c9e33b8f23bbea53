// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// A plane above the window, closed by Escape or a press elsewhere.
T.Popup {
    id: pop

    property string name: ""

    implicitWidth: Math.max(implicitContentWidth, contentWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(implicitContentHeight, contentHeight) + topPadding + bottomPadding
    padding: Theme.space5
    margins: Theme.space4
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    background: TPopGround { }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationBase; easing.type: Theme.easingEnter }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.durationBase; easing.type: Theme.easingExit }
    }
}

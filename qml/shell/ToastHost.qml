// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// The newest three toasts over the bottom of the list, so that they never cover the conversation.
Column {
    id: host

    required property ToastModel toasts

    objectName: "toastHost"
    spacing: Theme.space4

    Repeater {
        model: host.toasts
        delegate: TToast {
            required property string toastId
            required property string words
            required property bool undoable
            required property bool trouble
            objectName: "toast_" + toastId
            width: Math.max(Math.min(implicitWidth, Theme.toastWidth), Math.min(328, host.width))
            text: words
            iconName: trouble ? "circle-alert" : "check"
            actionText: undoable ? qsTr("Undo") : ""
            shortcut: "Z"
            onActionTriggered: host.toasts.undo(toastId)
            onExpired: host.toasts.dismiss(toastId)
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// What was just done, with a way back. Pauses while the pointer or the focus is on it.
Item {
    id: toast

    property string text: ""
    property string iconName: "check"
    property string actionText: qsTr("Undo")
    property string shortcut: "Ctrl+Shift+Z"
    property int duration: Theme.durationToast
    // 1 … 0; written only here
    property real remaining: 1
    readonly property bool held: hover.hovered || action.activeFocus

    signal actionTriggered()
    signal expired()

    function restart() {
        clock.restart();
    }

    implicitWidth: Math.min(Theme.toastWidth, Math.max(328, Math.ceil(words.implicitWidth)
        + 39 + (action.visible ? action.implicitWidth + 10 : 14)))
    implicitHeight: Theme.grow(40)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    TShadow { }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLg
        color: Theme.color.toastBg
    }
    TIcon {
        x: 14
        anchors.verticalCenter: parent.verticalCenter
        name: toast.iconName
        size: 15
        color: Theme.color.toastText
    }
    TLabel {
        id: words
        x: 39
        width: toast.width - x - (action.visible ? action.width + 10 : 14)
        anchors.verticalCenter: parent.verticalCenter
        text: toast.text
        weight: Theme.weightMedium
        color: Theme.color.toastText
        Accessible.ignored: true
    }
    TToastAction {
        id: action
        objectName: "toastAction"
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        text: toast.actionText
        shortcut: toast.shortcut
        onClicked: {
            clock.stop();
            toast.actionTriggered();
        }
    }
    Rectangle {
        x: 14
        y: parent.height - 6
        width: Math.max(0, (parent.width - 28) * toast.remaining)
        height: 2
        radius: 1
        color: Theme.color.toastAction
    }
    HoverHandler { id: hover }
    NumberAnimation {
        id: clock
        target: toast
        property: "remaining"
        from: 1
        to: 0
        duration: toast.duration
        running: true
        paused: running && toast.held
        onFinished: toast.expired()
    }
}

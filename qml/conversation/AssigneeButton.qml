// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Who takes care of the conversation; whoever shows it lets choose somebody else.
T.Button {
    id: button

    required property ConversationViewModel conversation
    readonly property bool nobody: conversation.assigneeId === ""

    implicitWidth: words.x + Math.min(180, Math.ceil(words.implicitWidth)) + 30
    implicitHeight: Theme.controlSm
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: nobody ? qsTr("Assign, nobody yet") : qsTr("Assigned to %1").arg(conversation.assigneeName)
    Keys.onReturnPressed: clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        TAvatar {
            x: 6
            anchors.verticalCenter: parent.verticalCenter
            visible: !button.nobody
            name: button.conversation.assigneeName
            key: button.conversation.assigneeId
            size: Theme.avatarXs
        }
        TIcon {
            x: 6
            anchors.verticalCenter: parent.verticalCenter
            visible: button.nobody
            name: "user-plus"
        }
        TLabel {
            id: words
            x: 31
            width: parent.width - x - 24
            mayElide: true
            anchors.verticalCenter: parent.verticalCenter
            text: button.nobody ? qsTr("Unassigned") : button.conversation.assigneeName
            weight: Theme.weightMedium
            color: button.nobody ? Theme.color.text2 : Theme.color.text
            Accessible.ignored: true
        }
        TIcon {
            anchors.right: parent.right
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-down"
            size: Theme.iconSm
            color: Theme.color.text3
        }
    }
    background: Rectangle {
        radius: Theme.radiusMd
        color: button.down ? Theme.color.pressed : button.hovered ? Theme.color.hover : "transparent"
        TFocusRing { visible: button.visualFocus }
    }
    TTip {
        shown: button.hovered
        text: qsTr("Assign")
        shortcut: "A"
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// What the conversation is about, whose it is, how it stands, and what can be done with it.
Rectangle {
    id: header

    required property ConversationViewModel conversation

    signal resolveWanted()
    signal replyAllWanted()
    signal forwardWanted()
    signal callWanted()
    signal findWanted()
    // "snooze" or "assign", below that button
    signal chooserWanted(kind: string, anchor: Item)

    readonly property int widestChip: 120

    // How many tags there is room for, with a chip "+3" behind them when they are not all.
    function fitting(room: int): int {
        const tags = header.conversation.tags;
        let used = 0;
        for (let i = 0; i < tags.length; ++i) {
            used += Math.min(Math.ceil(chipMetrics.advanceWidth(tags[i].name)) + 15, header.widestChip) + Theme.space2;
            if (used + (i + 1 < tags.length ? 36 : 0) > room)
                return i;
        }
        return tags.length;
    }

    implicitHeight: Theme.headerConversation
    color: Theme.color.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("About the conversation")

    FontMetrics {
        id: chipMetrics
        font.family: Theme.family
        font.pixelSize: Theme.fontMeta
        font.weight: Theme.weightMeta
    }
    RowLayout {
        id: top
        x: Theme.space7
        y: 9
        width: parent.width - Theme.space7 - Theme.space6
        height: Theme.controlMd
        spacing: Theme.space2
        TLabel {
            id: subject
            objectName: "conversationSubject"
            text: header.conversation.subject
            role: TLabel.Title
            Layout.maximumWidth: Math.max(80, top.width - number.implicitWidth - actions.implicitWidth - 24)
            Accessible.role: Accessible.Heading
            HoverHandler { id: overSubject }
            TTip {
                shown: overSubject.hovered && subject.truncated
                text: subject.text
            }
        }
        TLabel {
            id: number
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space2
            text: header.conversation.number
            role: TLabel.Small
            color: Theme.color.text3
        }
        RowLayout {
            id: actions
            spacing: Theme.space2
            TIconButton {
                id: snoozeButton
                objectName: "snooze"
                iconName: "alarm-clock"
                text: qsTr("Snooze")
                shortcut: "S"
                onClicked: header.chooserWanted("snooze", snoozeButton)
            }
            TIconButton {
                id: tagButton
                objectName: "tags"
                iconName: "tag"
                text: qsTr("Tag")
                shortcut: "T"
                onClicked: tagPop.open()
                TagPopOver {
                    id: tagPop
                    y: tagButton.height + Theme.space2
                    x: tagButton.width - width
                    conversation: header.conversation
                }
            }
            TIconButton {
                id: moreButton
                objectName: "conversationMenu"
                iconName: "ellipsis"
                text: qsTr("More")
                onClicked: moreMenu.popup(moreButton, 0, height)
                MoreMenu {
                    id: moreMenu
                    conversation: header.conversation
                    onReplyAllWanted: header.replyAllWanted()
                    onForwardWanted: header.forwardWanted()
                    onCallWanted: header.callWanted()
                    onFindWanted: header.findWanted()
                }
            }
            TButton {
                objectName: "resolve"
                Layout.leftMargin: Theme.space2
                iconName: header.conversation.status === "resolved" ? "undo-2" : "check"
                text: header.conversation.status === "resolved" ? qsTr("Reopen") : qsTr("Resolve")
                shortcut: header.conversation.status === "resolved" ? "Shift+E" : "E"
                onClicked: {
                    if (header.conversation.status === "resolved")
                        header.conversation.reopen();
                    else
                        header.resolveWanted();
                }
            }
        }
    }
    RowLayout {
        id: line
        readonly property int pills: (flag.visible ? flag.implicitWidth + spacing : 0)
            + (statusPill.visible ? statusPill.implicitWidth + spacing : 0)
            + (waitingPill.visible ? waitingPill.implicitWidth + spacing : 0)
        // beside the assignee and the pills, which are never cut
        readonly property int room: width - assignee.implicitWidth - pills - 2 * spacing
        readonly property int chips: header.fitting(room - (place.visible ? place.width + spacing : 0))
        x: Theme.space6 - 1
        y: top.y + top.height + 7
        width: parent.width - x - Theme.space6
        height: Theme.controlSm
        spacing: Theme.space5
        AssigneeButton {
            id: assignee
            objectName: "assignee"
            conversation: header.conversation
            onClicked: header.chooserWanted("assign", assignee)
        }
        Row {
            id: place
            visible: inbox.text !== "" && line.room > 60
            spacing: Theme.space3
            TChannelIcon {
                anchors.verticalCenter: parent.verticalCenter
                channel: header.conversation.channel
                size: 15
            }
            TLabel {
                id: inbox
                width: Math.min(Math.ceil(implicitWidth), 160, line.room - 15 - Theme.space3)
                anchors.verticalCenter: parent.verticalCenter
                text: header.conversation.inboxName
                color: Theme.color.text2
            }
        }
        Item { Layout.fillWidth: true }
        TIcon {
            id: flag
            visible: header.conversation.flagged
            name: "flag"
            size: Theme.iconSm
            color: Theme.color.dangerText
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Flagged")
        }
        Row {
            visible: header.conversation.tags.length > 0
            spacing: Theme.space2
            Repeater {
                model: header.conversation.tags.slice(0, line.chips) // qmllint disable
                delegate: TTagChip {
                    required property var modelData // var: {id, name}
                    objectName: "tagChip"
                    width: Math.min(implicitWidth, header.widestChip)
                    text: modelData.name
                }
            }
            TTagChip {
                readonly property int rest: header.conversation.tags.length - line.chips
                visible: rest > 0
                text: "+" + rest
            }
        }
        TPill {
            id: statusPill
            objectName: "statusPill"
            Layout.minimumWidth: implicitWidth
            visible: text !== ""
            text: header.conversation.statusText
            iconName: header.conversation.status === "snoozed" ? "alarm-clock" : header.conversation.status === "resolved" ? "check" : "clock"
            tone: header.conversation.status === "resolved" ? TPill.Ok : TPill.Neutral
        }
        TPill {
            id: waitingPill
            objectName: "waitingPill"
            Layout.minimumWidth: implicitWidth
            visible: text !== "" && header.conversation.status === "open"
            text: header.conversation.waitingText
            iconName: "clock"
            tone: TPill.Neutral
        }
    }
    THairLine {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}

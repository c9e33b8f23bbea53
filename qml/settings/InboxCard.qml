// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// One inbox: name, state of its line, what is wrong and the way to put it right.
TCard {
    id: card

    required property int index
    required property string accountId
    required property string name
    required property string address
    required property string channel
    required property bool on
    required property string lineState // ok, busy, warn, danger, off
    required property string stateText
    required property string detail
    required property string trouble

    signal editWanted(id: string)
    signal codeWanted(id: string) // of a live chat, onto the clipboard
    signal switchWanted(id: string, on: bool)
    signal removeWanted(id: string)

    objectName: "inbox_" + index
    height: words.height + 2 * Theme.space5
    border.color: lineState === "danger" ? Theme.color.dangerBorder
        : lineState === "warn" ? Theme.color.warnBorder : Theme.color.border
    Accessible.role: Accessible.Grouping
    Accessible.name: name + ", " + stateText

    Column {
        id: words
        x: Theme.space5
        y: Theme.space5
        width: card.width - 2 * x
        spacing: Theme.space4
        Item {
            width: parent.width
            height: Theme.grow(36)
            Rectangle {
                id: sign
                width: 36
                height: 36
                anchors.verticalCenter: parent.verticalCenter
                radius: Theme.radiusMd
                color: glyph.solidOf(card.channel)
                TChannelIcon {
                    id: glyph
                    anchors.centerIn: parent
                    channel: card.channel
                    size: Theme.iconLg
                    color: Theme.color.inkOnChannel
                }
            }
            TLabel {
                id: title
                x: sign.width + Theme.space5
                y: Math.round(parent.height / 2) - height
                width: Math.min(implicitWidth, buttons.x - x - state.width - 2 * Theme.space4)
                text: card.name
                weight: Theme.weightSemibold
            }
            TPill {
                id: state
                x: title.x + title.width + Theme.space4
                anchors.verticalCenter: title.verticalCenter
                text: card.stateText
                iconName: ({ ok: "check", warn: "cloud-off", danger: "circle-x", off: "pause" })[card.lineState] ?? "refresh-cw"
                tone: ({ ok: TPill.Ok, warn: TPill.Warn, danger: TPill.Danger })[card.lineState] ?? TPill.Neutral
            }
            TLabel {
                x: title.x
                y: Math.round(parent.height / 2)
                width: buttons.x - x - Theme.space4
                text: card.detail
                role: TLabel.Small
                color: Theme.color.text2
            }
            Row {
                id: buttons
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space4
                TButton {
                    objectName: "copyCode_" + card.index
                    visible: card.on && card.channel === "chat"
                    iconName: "copy"
                    text: qsTr("Copy code")
                    Accessible.name: qsTr("Copy the line for the pages of %1").arg(card.name)
                    onClicked: card.codeWanted(card.accountId)
                }
                TButton {
                    objectName: "editInbox_" + card.index
                    visible: card.on
                    text: qsTr("Edit")
                    Accessible.name: qsTr("Edit %1").arg(card.name)
                    onClicked: card.editWanted(card.accountId)
                }
                TButton {
                    objectName: "resumeInbox_" + card.index
                    visible: !card.on
                    text: qsTr("Switch on")
                    Accessible.name: qsTr("Switch on %1").arg(card.name)
                    onClicked: card.switchWanted(card.accountId, true)
                }
                TIconButton {
                    id: more
                    objectName: "moreInbox_" + card.index
                    iconName: "ellipsis"
                    text: qsTr("More for %1").arg(card.name)
                    onClicked: menu.popup(more, 0, more.height + Theme.space2)
                    TMenu {
                        id: menu
                        TMenuItem {
                            objectName: "menuEditInbox"
                            text: qsTr("Edit")
                            iconName: "pencil"
                            onTriggered: card.editWanted(card.accountId)
                        }
                        TMenuItem {
                            objectName: "menuPauseInbox"
                            text: card.on ? qsTr("Switch off") : qsTr("Switch on")
                            iconName: card.on ? "pause" : "play"
                            onTriggered: card.switchWanted(card.accountId, !card.on)
                        }
                        TMenuSeparator { }
                        TMenuItem {
                            objectName: "menuRemoveInbox"
                            text: qsTr("Remove …")
                            iconName: "trash-2"
                            dangerous: true
                            onTriggered: card.removeWanted(card.accountId)
                        }
                    }
                }
            }
        }
        TBanner {
            width: parent.width
            visible: card.trouble !== ""
            inset: true
            tone: card.lineState === "danger" ? TBanner.Danger : TBanner.Warn
            iconName: "triangle-alert"
            text: card.trouble
            TButton {
                objectName: "repairInbox_" + card.index
                visible: card.lineState === "danger"
                size: TButton.Small
                kind: TButton.Primary
                text: qsTr("Check the sign-in")
                onClicked: card.editWanted(card.accountId)
            }
        }
    }
}

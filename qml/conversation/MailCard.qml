// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// A whole mail: who, when, to whom; then its words and files.
TCard {
    id: card

    required property var row // var: a timelineRow
    required property MessageBodyViewModel body

    signal foldWanted()
    signal replyWanted(bool all)
    signal forwardWanted()
    signal againWanted()
    signal arrivedWanted()
    signal leaveWanted()
    signal linkWanted(string link)
    signal failed(string text)

    implicitHeight: column.implicitHeight + 12

    Connections {
        target: card.body
        function onFailed(text) {
            card.failed(text);
        }
    }
    Column {
        id: column
        width: parent.width
        spacing: Theme.space4

        Item {
            width: parent.width
            height: head.implicitHeight + 8
            TapHandler {
                enabled: card.row.foldable
                onTapped: card.foldWanted()
            }
            RowLayout {
                id: head
                x: 13
                y: 8
                width: parent.width - 13 - Theme.space4
                spacing: Theme.space4
                TAvatar {
                    name: card.row.author
                    key: card.row.authorKey
                    size: 28
                    Layout.preferredWidth: 28
                    Layout.preferredHeight: 28
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.space3
                        TLabel {
                            text: card.row.author
                            weight: Theme.weightSemibold
                            Layout.maximumWidth: card.width * 0.45
                            Accessible.ignored: true
                        }
                        TLabel {
                            Layout.fillWidth: true
                            text: card.row.address
                            role: TLabel.Small
                            color: Theme.color.text3
                        }
                    }
                    TLabel {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: card.row.recipients
                        role: TLabel.Small
                        color: Theme.color.text3
                    }
                }
                DeliveryState {
                    delivery: card.row.delivery
                    words: card.row.deliveryText
                }
                TLabel {
                    text: card.row.time
                    role: TLabel.Small
                    color: Theme.color.text2
                    HoverHandler { id: overTime }
                    TTip {
                        shown: overTime.hovered
                        text: card.row.fullTime
                    }
                }
                TIconButton {
                    objectName: "replyTo"
                    iconName: "reply"
                    text: qsTr("Reply to this mail")
                    onClicked: card.replyWanted(false)
                }
                TIconButton {
                    objectName: "mailMenu"
                    iconName: "ellipsis"
                    text: qsTr("More for this mail")
                    onClicked: menu.popup(this, 0, height)
                    TMenu {
                        id: menu
                        TMenuItem { objectName: "replyAll"; text: qsTr("Reply all"); iconName: "reply"; onTriggered: card.replyWanted(true) }
                        TMenuItem { objectName: "forward"; text: qsTr("Forward"); iconName: "mail-plus"; onTriggered: card.forwardWanted() }
                        TMenuItem { objectName: "fold"; text: qsTr("Fold"); iconName: "chevron-up"; enabled: card.row.foldable; onTriggered: card.foldWanted() }
                        TMenuItem { objectName: "original"; text: qsTr("Show original"); iconName: "external-link"; enabled: card.body !== null && card.body.hasOriginal; onTriggered: card.body.showOriginal() }
                    }
                }
            }
        }
        Column {
            x: 13
            width: parent.width - 26
            spacing: Theme.space4

            TLabel {
                width: parent.width
                visible: text !== ""
                text: card.row.subject
                weight: Theme.weightMedium
                wrapMode: Text.Wrap
            }
            DeliveryBar {
                width: parent.width
                row: card.row
                onAgainWanted: card.againWanted()
                onArrivedWanted: card.arrivedWanted()
                onLeaveWanted: card.leaveWanted()
            }
            RemoteContentBar {
                width: parent.width
                pictures: card.body ? card.body.blockedPictures : 0
                onOnceWanted: card.body.loadPictures()
                onAlwaysWanted: card.body.alwaysLoadPictures()
            }
            TBanner {
                width: parent.width
                inset: true
                tone: TBanner.Warn
                iconName: "info"
                visible: text !== ""
                text: card.row.warning
            }
            TBanner {
                width: parent.width
                inset: true
                iconName: "file-text"
                visible: card.body !== null && card.body.beyondLimits
                text: qsTr("This mail is too large for its layout; only its text is shown.")
                TLink {
                    objectName: "showOriginal"
                    text: qsTr("Show original")
                    role: TLabel.Small
                    onClicked: card.body.showOriginal()
                }
            }
            MailBody {
                width: parent.width
                content: card.body
                onLinkWanted: link => card.linkWanted(link)
            }
            Flow {
                width: parent.width
                spacing: Theme.space4
                visible: restChip.visible || files.visible
                FoldChip {
                    id: restChip
                    objectName: "foldChip"
                    visible: card.body !== null && (card.body.quotes > 0 || card.body.signature !== "")
                    text: card.body && card.body.quotes > 0 ? qsTr("%n quote(s)", "", card.body.quotes) : qsTr("Signature")
                    checked: card.body !== null && card.body.expanded
                    onToggled: card.body.expanded = checked
                }
                AttachmentRow {
                    id: files
                    width: parent.width
                    row: card.row
                    onFailed: text => card.failed(text)
                }
            }
        }
    }
}

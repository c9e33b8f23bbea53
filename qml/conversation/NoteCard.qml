// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// A private note, or a call written down by hand: seen by colleagues only.
TCard {
    id: card

    required property var row // var: a timelineRow
    property bool call: false

    signal failed(string text)

    color: call ? Theme.color.panel : Theme.color.noteTint
    border.color: call ? Theme.color.border : Theme.color.noteBorder
    implicitHeight: column.implicitHeight + 18

    Column {
        id: column
        x: 13
        y: 8
        width: parent.width - 26
        spacing: Theme.space2

        RowLayout {
            width: parent.width
            spacing: Theme.space4
            TAvatar {
                name: card.row.author
                key: card.row.authorKey
                size: Theme.avatarSm
                Layout.preferredWidth: Theme.avatarSm
                Layout.preferredHeight: Theme.avatarSm
            }
            TLabel {
                text: card.row.author
                weight: Theme.weightSemibold
                Layout.maximumWidth: card.width * 0.4
                Accessible.ignored: true
            }
            TIcon {
                name: card.call ? "phone" : "lock"
                size: 13
                color: card.call ? Theme.color.text2 : Theme.color.noteText
            }
            TLabel {
                Layout.fillWidth: true
                text: card.call ? qsTr("Telephone call") : qsTr("Private note")
                role: TLabel.Small
                color: card.call ? Theme.color.text2 : Theme.color.noteText
                Accessible.ignored: true
            }
            TLabel {
                text: card.row.time
                role: TLabel.Small
                color: card.call ? Theme.color.text2 : Theme.color.noteText
            }
        }
        TPlainBody {
            id: words
            objectName: "noteText"
            x: 30
            width: Math.min(parent.width - 30, Theme.paneConversationTextMax)
            text: card.row.text
            font.pixelSize: Theme.fontUi
            LineSpacing {
                document: words.textDocument
                height: Theme.lineUi + 1
            }
        }
        AttachmentRow {
            x: 30
            width: parent.width - 30
            row: card.row
            onFailed: text => card.failed(text)
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// One way to begin: what it is, what it does, its button.
TCard {
    id: card

    property string iconName: ""
    property string title: ""
    property string sentence: ""
    property string aside: ""
    // the way most people go
    property bool first: false
    property alias button: act

    signal clicked()

    implicitHeight: words.height + 2 * Theme.space7
    border.width: first ? 2 : Theme.borderHairline
    border.color: first ? Theme.color.accent : Theme.color.border

    Rectangle {
        id: sign
        x: Theme.space7
        y: Theme.space7
        width: 40
        height: 40
        radius: Theme.radiusLg
        color: card.first ? Theme.color.accentTint : Theme.color.sunken
        TIcon {
            anchors.centerIn: parent
            name: card.iconName
            size: 20
            color: card.first ? Theme.color.accentText : Theme.color.text2
        }
    }
    Column {
        id: words
        x: sign.x + sign.width + Theme.space5
        y: Theme.space7
        width: card.width - x - Theme.space7
        TLabel {
            width: parent.width
            text: card.title
            role: TLabel.Title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        TLabel {
            width: parent.width
            text: card.sentence
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
        Item { width: 1; height: Theme.space5 }
        Item {
            width: parent.width
            height: act.height
            TButton {
                id: act
                kind: card.first ? TButton.Primary : TButton.Normal
                onClicked: card.clicked()
            }
            TLabel {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - act.width - Theme.space4)
                text: card.aside
                role: TLabel.Small
                color: Theme.color.text2
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// What arrived since the program started; a press opens the conversation.
TPopOver {
    id: pop

    required property Notifications news

    signal chosen(id: string)

    objectName: "bellPop"
    name: qsTr("Notifications")
    width: 340
    padding: Theme.space3
    onClosed: news.markSeen()

    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space2
        TLabel {
            x: Theme.space4
            width: parent.width - 2 * x
            topPadding: Theme.space2
            bottomPadding: Theme.space2
            text: pop.news.count > 0 ? qsTr("New messages") : qsTr("Nothing new since the start")
            weight: Theme.weightSemibold
        }
        ListView {
            id: list
            width: parent.width
            height: Math.min(contentHeight, 420)
            clip: true
            model: pop.news
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: pop.name
            delegate: Rectangle {
                id: entry
                required property string conversationId
                required property string name
                required property string contact
                required property string channel
                required property string about
                required property string time
                width: list.width
                height: Theme.grow(48)
                radius: Theme.radiusMd
                color: hover.hovered ? Theme.color.hoverRaised : "transparent"
                objectName: "news_" + conversationId
                Accessible.role: Accessible.ListItem
                Accessible.name: name + ", " + about + ", " + time
                Accessible.onPressAction: pop.chosen(conversationId)
                HoverHandler { id: hover }
                TapHandler {
                    onTapped: {
                        pop.chosen(entry.conversationId);
                        pop.close();
                    }
                }
                TAvatar {
                    x: 8
                    anchors.verticalCenter: parent.verticalCenter
                    name: entry.name
                    key: entry.contact
                    channel: entry.channel
                    ground: Theme.color.raised
                }
                TLabel {
                    x: 52
                    y: 6
                    width: when.x - x - 8
                    text: entry.name
                    weight: Theme.weightMedium
                    Accessible.ignored: true
                }
                TLabel {
                    id: when
                    x: parent.width - width - 8
                    y: 7
                    text: entry.time
                    role: TLabel.Small
                    color: Theme.color.text3
                    Accessible.ignored: true
                }
                TLabel {
                    x: 52
                    y: 6 + Theme.lineUi
                    width: parent.width - x - 8
                    text: entry.about
                    color: Theme.color.text2
                    Accessible.ignored: true
                }
            }
        }
    }
}

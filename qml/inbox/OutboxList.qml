// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// What is on its way out. A failed one says why and offers the next step.
ListView {
    id: list

    required property InboxViewModel inbox

    objectName: "outboxList"
    model: inbox.outbox
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: TScrollBar { }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Outbox")

    delegate: OutboxEntry {
        width: list.width
        current: conversationId === list.inbox.currentId
        onOpened: list.inbox.open(conversationId)
        onRetryWanted: list.inbox.outbox.retry(messageId)
        onSettleWanted: list.inbox.outbox.settle(messageId)
        onRecallWanted: list.inbox.outbox.recall(messageId)
    }
    TEmptyState {
        anchors.fill: parent
        visible: list.count === 0
        iconName: list.inbox.outbox.errorText !== "" ? "server-crash" : "send"
        tone: list.inbox.outbox.errorText !== "" ? TEmptyState.Danger : TEmptyState.Neutral
        title: list.inbox.outbox.errorText !== "" ? qsTr("The outbox could not be read") : qsTr("Everything is sent")
        sentence: list.inbox.outbox.errorText !== "" ? list.inbox.outbox.errorText
            : qsTr("Answers that are on their way stand here until the server has taken them.")
    }
}

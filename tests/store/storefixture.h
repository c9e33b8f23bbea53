// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changefeed.h"
#include "commandstore.h"
#include "contactstore.h"
#include "conversationstore.h"
#include "directorystore.h"
#include "fakeclock.h"
#include "intakestore.h"
#include "maintenancestore.h"
#include "outboxstore.h"
#include "storevalues.h"

#include <memory>

namespace Tresen {

/// One store of one engine, fresh, with one mail account. The contract suite sees nothing else, so
/// another engine joins by another makeStoreFixture().
class StoreFixture {
public:
    virtual ~StoreFixture() = default;

    [[nodiscard]] virtual ConversationStore &conversations() = 0;
    [[nodiscard]] virtual ContactStore &contacts() = 0;
    [[nodiscard]] virtual DirectoryStore &directory() = 0;
    [[nodiscard]] virtual CommandStore &commands() = 0;
    [[nodiscard]] virtual IntakeStore &intake() = 0;
    [[nodiscard]] virtual OutboxStore &outbox() = 0;
    [[nodiscard]] virtual ChangeFeed &feed() = 0;
    [[nodiscard]] virtual FakeClock &clock() = 0;
    [[nodiscard]] virtual AccountId account() const = 0;
    virtual void reopen() = 0;

    // What most tests do.
    Accepted accept(const QList<IncomingMessage> &mails, bool history = false)
    {
        IntakeBatch batch;
        batch.account = account();
        batch.history = history;
        batch.durable = !history;
        return valueOf(intake().accept(batch, preparedAll(mails)));
    }
    Committed commit(const QList<Change> &changes)
    {
        return valueOf(commands().commit(changes, {CauseKind::Agent, 1}));
    }
    QList<Conversation> list(ConversationQuery query = {})
    {
        return valueOf(conversations().list(query, std::nullopt, 1000)).rows;
    }
    Conversation conversationOf(MessageId message)
    {
        const auto id = valueOf(conversations().message(message)).conversation;
        return valueOf(conversations().conversations({id})).first();
    }
    QList<Message> messagesOf(ConversationId conversation)
    {
        QList<Message> out;
        const auto page = valueOf(conversations().timeline(conversation, std::nullopt, 1000));
        for (const auto &item : page.rows) {
            if (const auto *message = std::get_if<Message>(&item))
                out.append(*message);
        }
        return out;
    }
    ViewCounts counts() { return valueOf(conversations().counts(AgentId{1})); }
    /// Every counter counted the slow way out of the lists.
    ViewCounts recount()
    {
        ViewCounts counts;
        const auto all = list();
        for (const auto &c : all) {
            counts.pending += c.status == ConversationStatus::Pending;
            counts.snoozed += c.status == ConversationStatus::Snoozed;
            if (c.status != ConversationStatus::Open)
                continue;
            counts.open += 1;
            counts.mine += c.assignee == AgentId{1};
            counts.unassigned += !c.assignee.isValid();
            counts.waitingUnread += c.unread;
            counts.channels[c.channel] += 1;
        }
        counts.outbox = int(valueOf(outbox().rows()).size());
        return counts;
    }
};

[[nodiscard]] std::unique_ptr<StoreFixture> makeStoreFixture();

} // namespace Tresen

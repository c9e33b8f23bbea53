// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const QString ada = QStringLiteral("ada00000000000000000000000000000");
const QString bea = QStringLiteral("bea00000000000000000000000000000");

QStringList textsOf(const ChatHistory &history)
{
    QStringList texts;
    for (const ChatLine &line : history.lines)
        texts.append(line.message.text);
    return texts;
}

} // namespace

/// Live chats: what a visitor may see, and in which order.
class StoreChat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void numbersWhatVisitorsSay();
    void takesWhatIsSaidAgainOnce();
    void tellsWhatCameShortlyBefore();
    void tellsTheNewest();
    void showsAReplyWhenItIsSent();
    void neverDoubtsAReply();
    void keepsVisitorsApartAfterAMerge();
    void saysWhoAnswersAndWhenItEnded();

private:
    IncomingMessage said(const QString &visitor, const QString &id, const QString &text) const;
    Accepted accept(const QList<IncomingMessage> &messages);
    ChatHistory history(const QString &visitor, qint64 after = 0, int limit = 100)
    {
        return valueOf(m_store->intake().chatHistory(m_account, visitor, after, limit));
    }
    MessageId reply(const QString &visitor, const QString &text);
    OutboxItem claimed() { return valueOf(m_store->outbox().claim({m_account})).value(); }

    std::unique_ptr<StoreFixture> m_store;
    AccountId m_account;
};

void StoreChat::init()
{
    m_store = makeStoreFixture();
    Account site;
    site.shop = ShopId{1};
    site.channel = ChannelKind::LiveChat;
    site.name = QStringLiteral("Laden");
    m_account = AccountId{m_store->commit({SaveAccount{site}}).created.first()};
    Agent lena;
    lena.id = AgentId{1};
    lena.name = QStringLiteral("Lena Brandt");
    m_store->commit({SaveAgent{lena}});
}

IncomingMessage StoreChat::said(const QString &visitor, const QString &id, const QString &text) const
{
    IncomingMessage message;
    message.externalId = visitor + u'/' + id;
    message.counterpart = {IdentityKind::LiveChat, m_account.toString(), visitor, QStringLiteral("Besucher"), false};
    message.threadKey = visitor;
    message.from = {{}, visitor};
    message.text = text;
    message.receivedAt = m_store->clock().now();
    return message;
}

Accepted StoreChat::accept(const QList<IncomingMessage> &messages)
{
    IntakeBatch batch;
    batch.account = m_account;
    return valueOf(m_store->intake().accept(batch, preparedAll(messages)));
}

MessageId StoreChat::reply(const QString &visitor, const QString &text)
{
    Message message;
    message.conversation = history(visitor).conversation;
    message.account = m_account;
    message.agent = AgentId{1};
    message.to = {{{}, visitor}};
    message.text = text;
    message.externalId = text;
    return MessageId{m_store->commit({QueueMessage{message, {}, {}}}).created.first()};
}

void StoreChat::numbersWhatVisitorsSay()
{
    const auto accepted = accept({said(ada, QStringLiteral("1"), QStringLiteral("Hallo")),
        said(bea, QStringLiteral("1"), QStringLiteral("Guten Tag")),
        said(ada, QStringLiteral("2"), QStringLiteral("Ist die Mühle da?"))});
    QCOMPARE(accepted.places.size(), 3);
    QVERIFY(accepted.places[0].number > 0);
    QVERIFY(accepted.places[2].number > accepted.places[0].number);
    QCOMPARE(accepted.places[0].conversation, accepted.places[2].conversation);
    QVERIFY(accepted.places[1].conversation != accepted.places[0].conversation);
    QCOMPARE(textsOf(history(ada)), QStringList({QStringLiteral("Hallo"), QStringLiteral("Ist die Mühle da?")}));
    QCOMPARE(history(ada).lines.constLast().number, accepted.places[2].number);
    QCOMPARE(textsOf(history(QStringLiteral("nobody"))), QStringList());
    // Mails have no place.
    QVERIFY(m_store->accept({mailFrom(QStringLiteral("a@x.example"), QStringLiteral("m@x.example"), m_store->clock().now())})
                .places.isEmpty());
}

void StoreChat::takesWhatIsSaidAgainOnce()
{
    const auto first = accept({said(ada, QStringLiteral("1"), QStringLiteral("Hallo"))});
    const auto again = accept({said(ada, QStringLiteral("1"), QStringLiteral("Hallo, anders"))});
    QCOMPARE(again.added, 0);
    QCOMPARE(again.duplicates, 1);
    QCOMPARE(again.messages, first.messages);
    QCOMPARE(again.places, first.places);
    // The same id of somebody else is somebody else's message.
    const auto other = accept({said(bea, QStringLiteral("1"), QStringLiteral("Hallo"))});
    QCOMPARE(other.added, 1);
    QCOMPARE(textsOf(history(ada)), QStringList{QStringLiteral("Hallo")});
}

void StoreChat::tellsWhatCameShortlyBefore()
{
    QList<ChatPlace> places;
    for (int i = 0; i < 40; ++i)
        places += accept({said(ada, QString::number(i), QString::number(i))}).places;
    const auto told = history(ada, places[34].number);
    QCOMPARE(told.lines.constLast().message.text, QStringLiteral("39"));
    QCOMPARE(told.lines.constFirst().message.text, QStringLiteral("15"));
    QCOMPARE(told.lines.size(), 25);
}

void StoreChat::tellsTheNewest()
{
    for (int i = 0; i < 12; ++i)
        accept({said(ada, QString::number(i), QString::number(i))});
    QCOMPARE(textsOf(history(ada, 0, 3)),
        QStringList({QStringLiteral("9"), QStringLiteral("10"), QStringLiteral("11")}));
}

void StoreChat::showsAReplyWhenItIsSent()
{
    accept({said(ada, QStringLiteral("1"), QStringLiteral("Hallo"))});
    const auto id = reply(ada, QStringLiteral("Guten Tag"));
    QCOMPARE(textsOf(history(ada)).size(), 1); // may still be called back
    const auto item = claimed();
    const auto intent = std::get<SendIntent>(item.intent);
    QVERIFY(intent.chatLine > history(ada).lines.constFirst().number);
    QCOMPARE(intent.agentName, QStringLiteral("Lena Brandt"));
    QCOMPARE(textsOf(history(ada)), QStringList({QStringLiteral("Hallo"), QStringLiteral("Guten Tag")}));
    QCOMPARE(history(ada).lines.constLast().agentName, QStringLiteral("Lena Brandt"));
    // The line was not there: it waits, and keeps its number.
    valueOf(m_store->outbox().failed(item.id, {ErrorCode::Network, {}, {}, {}}));
    m_store->clock().advance(1h);
    const auto again = claimed();
    QCOMPARE(std::get<SendIntent>(again.intent).chatLine, intent.chatLine);
    valueOf(m_store->outbox().succeeded(again.id, {}));
    QCOMPARE(valueOf(m_store->conversations().message(id)).delivery, DeliveryState::Sent);
    QCOMPARE(textsOf(history(ada)).size(), 2);
}

void StoreChat::neverDoubtsAReply()
{
    accept({said(ada, QStringLiteral("1"), QStringLiteral("Hallo"))});
    const auto id = reply(ada, QStringLiteral("Guten Tag"));
    (void)claimed();
    m_store->reopen();
    QCOMPARE(valueOf(m_store->outbox().recover()), 0);
    QCOMPARE(valueOf(m_store->conversations().message(id)).delivery, DeliveryState::Sent);
    QCOMPARE(m_store->counts().outbox, 0);
    QCOMPARE(textsOf(history(ada)), QStringList({QStringLiteral("Hallo"), QStringLiteral("Guten Tag")}));
}

void StoreChat::keepsVisitorsApartAfterAMerge()
{
    accept({said(ada, QStringLiteral("1"), QStringLiteral("Von Ada"))});
    accept({said(bea, QStringLiteral("1"), QStringLiteral("Von Bea"))});
    m_store->commit({MergeConversations{history(bea).conversation, history(ada).conversation}});
    QCOMPARE(history(ada).conversation, history(bea).conversation);
    QCOMPARE(textsOf(history(ada)), QStringList{QStringLiteral("Von Ada")});
    QCOMPARE(textsOf(history(bea)), QStringList{QStringLiteral("Von Bea")});
}

void StoreChat::saysWhoAnswersAndWhenItEnded()
{
    accept({said(ada, QStringLiteral("1"), QStringLiteral("Hallo"))});
    const auto conversation = history(ada).conversation;
    QVERIFY(history(ada).agentName.isEmpty());
    QVERIFY(!history(ada).ended);
    m_store->commit({SetAssignee{{conversation}, AgentId{1}}, SetStatus{{conversation}, ConversationStatus::Resolved, std::nullopt}});
    QCOMPARE(history(ada).agentName, QStringLiteral("Lena Brandt"));
    QVERIFY(history(ada).ended);
    accept({said(ada, QStringLiteral("2"), QStringLiteral("Noch etwas"))});
    QVERIFY(!history(ada).ended);
    QCOMPARE(history(ada).conversation, conversation);
}

QTEST_GUILESS_MAIN(StoreChat)
#include "storechat.moc"

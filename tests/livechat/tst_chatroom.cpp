// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "awaited.h"
#include "chatroom.h"
#include "intakeservice.h"
#include "storevalues.h"
#include "tempstore.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const QByteArray ada = "ada00000000000000000000000000000";
const QByteArray bea = "bea00000000000000000000000000000";

/// Remembers what each socket was told.
class NotedWire final : public ChatWire {
public:
    void send(SocketId socket, const QByteArray &text) override { told[socket].append(QJsonDocument::fromJson(text).object()); }
    void close(SocketId socket, quint16 code, const QByteArray &) override { closedWith.insert(socket, code); }

    QHash<SocketId, QList<QJsonObject>> told;
    QHash<SocketId, quint16> closedWith;

    QList<QJsonObject> frames(SocketId socket, const QString &type) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &frame : told.value(socket)) {
            if (frame.value(QStringLiteral("t")).toString() == type)
                found.append(frame);
        }
        return found;
    }
};

/// Commits when the test says so.
class HeldSink final : public IntakeSink {
public:
    explicit HeldSink(IntakeSink &real) : m_real(real) {}
    Future<Accepted> accept(IntakeBatch batch) override
    {
        batches.append(batch);
        if (!hold)
            return m_real.accept(std::move(batch));
        auto promise = std::make_shared<QPromise<Result<Accepted>>>();
        promise->start();
        held.append(promise);
        return promise->future();
    }
    Future<QByteArray> cursor(AccountId account, QString key) override { return m_real.cursor(account, key); }
    Future<QList<RemoteState>> known(AccountId account, QString folder, quint32 epoch) override { return m_real.known(account, folder, epoch); }
    Future<ChatHistory> chatHistory(AccountId account, QString visitor, qint64 after, int limit) override
    {
        return m_real.chatHistory(account, visitor, after, limit);
    }
    Future<Nothing> chatRead(AccountId account, QString visitor, qint64 upTo) override { return m_real.chatRead(account, visitor, upTo); }
    Future<Nothing> chatEnded(AccountId account, QString visitor) override { return m_real.chatEnded(account, visitor); }
    void release(qsizetype which)
    {
        held[which]->addResult(valueOf(m_real.accept(batches[which])));
        held[which]->finish();
    }
    void refuse(qsizetype which)
    {
        held[which]->addResult(Error{ErrorCode::Storage, QStringLiteral("full"), QStringLiteral("test"), {}});
        held[which]->finish();
    }

    bool hold = false;
    QList<IntakeBatch> batches;
    QList<std::shared_ptr<QPromise<Result<Accepted>>>> held;

private:
    IntakeSink &m_real;
};

QByteArray packed(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray picture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// A room over a real store, its sockets noted.
class tst_ChatRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void welcomesAndTellsAgain();
    void acknowledgesAfterTheCommit();
    void takesTheSameOnce();
    void asksAgainWhenTheDiskIsFull();
    void takesAllThatCameMeanwhile();
    void tellsEveryTab();
    void tellsRepliesToTheirVisitorOnly();
    void holdsBackUntilCaughtUp();
    void refuses_data();
    void refuses();
    void wantsHelloFirst();
    void losesPatience();
    void rememberTheImpatient();
    void turnsTheBlockedAway();
    void takesFiles();
    void refusesForeignFiles();
    void tellsWhoIsThere();
    void keepsWhatVisitorsRead();
    void endsForEveryTab();

private:
    SocketId open()
    {
        const SocketId socket{++m_lastSocket};
        RequestHead head;
        head.client = m_address;
        m_room->opened(socket, head);
        return socket;
    }
    SocketId enter(const QByteArray &secret, const QString &after = QStringLiteral("0"))
    {
        const SocketId socket = open();
        m_room->received(socket, packed({{QStringLiteral("t"), QStringLiteral("hello")},
            {QStringLiteral("secret"), QString::fromLatin1(secret)}, {QStringLiteral("after"), after}}));
        return socket;
    }
    SocketId entered(const QByteArray &secret, const QString &after = QStringLiteral("0"))
    {
        const SocketId socket = enter(secret, after);
        [&] { QTRY_COMPARE(m_wire.frames(socket, QStringLiteral("caughtUp")).size(), 1); }();
        return socket;
    }
    void say(SocketId socket, const QString &cid, const QString &text, const QStringList &files = {})
    {
        m_room->received(socket, packed({{QStringLiteral("t"), QStringLiteral("say")}, {QStringLiteral("cid"), cid},
            {QStringLiteral("text"), text}, {QStringLiteral("files"), QJsonArray::fromStringList(files)}}));
    }
    [[nodiscard]] QStringList textsAt(SocketId socket) const
    {
        QStringList texts;
        const auto frames = m_wire.frames(socket, QStringLiteral("message"));
        for (const QJsonObject &frame : frames)
            texts.append(frame.value(QStringLiteral("text")).toString());
        return texts;
    }
    [[nodiscard]] qsizetype acks(SocketId socket) const { return m_wire.frames(socket, QStringLiteral("ack")).size(); }
    [[nodiscard]] QString refusal(SocketId socket) const
    {
        const auto frames = m_wire.frames(socket, QStringLiteral("refused"));
        return frames.isEmpty() ? QString() : frames.constLast().value(QStringLiteral("code")).toString();
    }
    MessageId queued(const QString &text)
    {
        Message message;
        message.conversation = valueOf(m_temp->store().conversations().byNumber(1)).id;
        message.account = m_account;
        message.agent = AgentId{1};
        message.to = {{{}, m_room->visitorOf(ada)}};
        message.text = text;
        message.externalId = text;
        return MessageId{valueOf(m_temp->store().commands().commit({QueueMessage{message, {}, {}}}, {CauseKind::Agent, 1})).created.constFirst()};
    }
    [[nodiscard]] SendIntent reply(const QByteArray &secret, const QString &text);

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<IntakeService> m_intake;
    std::unique_ptr<HeldSink> m_sink;
    std::unique_ptr<ChatUploads> m_uploads;
    std::unique_ptr<ChatRoom> m_room;
    NotedWire m_wire;
    AccountId m_account;
    QString m_address = QStringLiteral("10.0.0.1");
    quint64 m_lastSocket = 0;
};

void tst_ChatRoom::init()
{
    m_wire = {};
    m_temp = std::make_unique<TempStore>();
    Account account;
    account.channel = ChannelKind::LiveChat;
    account.name = QStringLiteral("Nordlicht Kaffee");
    account.shop = ShopId{1};
    m_account = AccountId{valueOf(m_temp->store().commands().commit({SaveAccount{account}}, {CauseKind::Agent, 1})).created.constFirst()};
    m_intake = std::make_unique<IntakeService>(m_temp->store().intake(), m_temp->store().attachments());
    m_sink = std::make_unique<HeldSink>(*m_intake);
    m_uploads = std::make_unique<ChatUploads>(m_temp->profile() + QStringLiteral("/spool"));
    ChatSite site;
    site.account = m_account;
    site.key = "51a0";
    site.shop = account.name;
    ChatRoomLimits limits;
    limits.helloTime = 80ms;
    limits.typingTime = 60ms;
    limits.sayEach = 10s; // on a machine that is busy with something else, too, nobody rests in between
    limits.addressEach = 10s;
    m_room = std::make_unique<ChatRoom>(site, "key", *m_sink, m_wire, *m_uploads, m_temp->clock(), limits);
}

void tst_ChatRoom::cleanup()
{
    m_room.reset();
    m_uploads.reset();
    m_sink.reset();
    m_intake.reset();
    m_temp.reset();
}

SendIntent tst_ChatRoom::reply(const QByteArray &secret, const QString &text)
{
    SendIntent intent;
    intent.message.id = MessageId{77};
    intent.message.kind = MessageKind::Outbound;
    intent.message.to = {{{}, m_room->visitorOf(secret)}};
    intent.message.text = text;
    intent.chatLine = 1'000;
    intent.agentName = QStringLiteral("Lena Brandt");
    return intent;
}

void tst_ChatRoom::welcomesAndTellsAgain()
{
    const SocketId first = entered(ada);
    const QJsonObject welcome = m_wire.told[first].constFirst();
    QCOMPARE(welcome.value(QStringLiteral("t")).toString(), QStringLiteral("welcome"));
    QCOMPARE(welcome.value(QStringLiteral("shop")).toString(), QStringLiteral("Nordlicht Kaffee"));
    QCOMPARE(welcome.value(QStringLiteral("state")).toString(), QStringLiteral("new"));
    say(first, QStringLiteral("1"), QStringLiteral("Hallo"));
    say(first, QStringLiteral("2"), QStringLiteral("Ist die Mühle da?"));
    QTRY_COMPARE(acks(first), 2);
    m_room->closed(first);
    const SocketId again = entered(ada);
    QCOMPARE(textsAt(again), QStringList({QStringLiteral("Hallo"), QStringLiteral("Ist die Mühle da?")}));
    QCOMPARE(m_wire.told[again].constFirst().value(QStringLiteral("state")).toString(), QStringLiteral("open"));
    QCOMPARE(m_wire.frames(again, QStringLiteral("message")).constFirst().value(QStringLiteral("cid")).toString(), QStringLiteral("1"));
    // Whoever holds another secret sees nothing of it.
    QCOMPARE(textsAt(entered(bea)), QStringList());
}

void tst_ChatRoom::acknowledgesAfterTheCommit()
{
    const SocketId socket = entered(ada);
    m_sink->hold = true;
    say(socket, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(m_sink->held.size(), 1);
    QTest::qWait(30);
    QCOMPARE(acks(socket), 0);
    m_sink->release(0);
    QTRY_COMPARE(acks(socket), 1);
    QVERIFY(m_wire.frames(socket, QStringLiteral("ack")).constFirst().value(QStringLiteral("seq")).toString().toLongLong() > 0);
}

void tst_ChatRoom::takesTheSameOnce()
{
    const SocketId socket = entered(ada);
    m_sink->hold = true;
    say(socket, QStringLiteral("1"), QStringLiteral("Hallo"));
    say(socket, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(m_sink->held.size(), 1);
    m_sink->release(0);
    QTRY_COMPARE(acks(socket), 1);
    m_sink->hold = false;
    // Its acknowledgement was lost on the way: said again it is acknowledged again, and stored once.
    say(socket, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(acks(socket), 2);
    const auto all = m_wire.frames(socket, QStringLiteral("ack"));
    QCOMPARE(all[0], all[1]);
    QCOMPARE(textsAt(entered(ada)), QStringList{QStringLiteral("Hallo")});
}

void tst_ChatRoom::asksAgainWhenTheDiskIsFull()
{
    const SocketId socket = entered(ada);
    m_sink->hold = true;
    say(socket, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(m_sink->held.size(), 1);
    m_sink->refuse(0);
    QTRY_COMPARE(refusal(socket), QStringLiteral("unavailable"));
    QCOMPARE(acks(socket), 0);
    m_sink->hold = false;
    say(socket, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(acks(socket), 1);
}

void tst_ChatRoom::takesAllThatCameMeanwhile()
{
    const SocketId one = entered(ada);
    const SocketId other = entered(bea);
    m_sink->hold = true;
    say(one, QStringLiteral("1"), QStringLiteral("a"));
    QTRY_COMPARE(m_sink->held.size(), 1);
    say(one, QStringLiteral("2"), QStringLiteral("b"));
    say(other, QStringLiteral("1"), QStringLiteral("c"));
    QCOMPARE(m_sink->batches.size(), 1);
    m_sink->release(0);
    QTRY_COMPARE(m_sink->held.size(), 2);
    QCOMPARE(m_sink->batches[1].messages.size(), 2);
    m_sink->release(1);
    QTRY_COMPARE(acks(one) + acks(other), 3);
}

void tst_ChatRoom::tellsEveryTab()
{
    const SocketId first = entered(ada);
    const SocketId second = entered(ada);
    const SocketId stranger = entered(bea);
    say(first, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(textsAt(second), QStringList{QStringLiteral("Hallo")});
    QCOMPARE(acks(second), 0);
    QCOMPARE(textsAt(first), QStringList());
    QCOMPARE(textsAt(stranger), QStringList());
}

void tst_ChatRoom::tellsRepliesToTheirVisitorOnly()
{
    const SocketId one = entered(ada);
    const SocketId tab = entered(ada);
    const SocketId other = entered(bea);
    m_room->tell(reply(ada, QStringLiteral("Guten Tag")));
    for (const SocketId socket : {one, tab}) {
        QCOMPARE(textsAt(socket), QStringList{QStringLiteral("Guten Tag")});
        const QJsonObject told = m_wire.frames(socket, QStringLiteral("message")).constFirst();
        QCOMPARE(told.value(QStringLiteral("from")).toString(), QStringLiteral("agent"));
        QCOMPARE(told.value(QStringLiteral("name")).toString(), QStringLiteral("Lena Brandt"));
        QCOMPARE(told.value(QStringLiteral("seq")).toString(), QStringLiteral("1000"));
    }
    QCOMPARE(textsAt(other), QStringList());
    m_room->closed(one);
    m_room->closed(tab);
    m_room->tell(reply(ada, QStringLiteral("Noch da?"))); // nobody there: nothing happens
}

void tst_ChatRoom::holdsBackUntilCaughtUp()
{
    const SocketId socket = enter(ada);
    m_room->tell(reply(ada, QStringLiteral("Guten Tag")));
    QTRY_COMPARE(m_wire.frames(socket, QStringLiteral("caughtUp")).size(), 1);
    QCOMPARE(m_wire.told[socket].constFirst().value(QStringLiteral("t")).toString(), QStringLiteral("welcome"));
    QCOMPARE(textsAt(socket), QStringList{QStringLiteral("Guten Tag")});
}

void tst_ChatRoom::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << QStringLiteral("empty");
    QTest::newRow("spaces") << QStringLiteral(" \n ") << QStringLiteral("empty");
    QTest::newRow("too long") << QString(4'001, u'x') << QStringLiteral("too-long");
}

void tst_ChatRoom::refuses()
{
    QFETCH(QString, text);
    const SocketId socket = entered(ada);
    say(socket, QStringLiteral("1"), text);
    QTEST(refusal(socket), "code");
    QVERIFY(m_sink->batches.isEmpty());
    m_room->received(socket, "{}");
    QCOMPARE(refusal(socket), QStringLiteral("bad-frame"));
    QVERIFY(!m_wire.closedWith.contains(socket));
}

void tst_ChatRoom::wantsHelloFirst()
{
    const SocketId hasty = open();
    say(hasty, QStringLiteral("1"), QStringLiteral("Hallo"));
    QCOMPARE(m_wire.closedWith.value(hasty), quint16(4000));
    const SocketId silent = open();
    QTRY_COMPARE(m_wire.closedWith.value(silent), quint16(4000));
    QCOMPARE(m_wire.closedWith.value(enter("short")), quint16(4001));
    const SocketId twice = entered(ada);
    m_room->received(twice, R"({"t":"hello","secret":"bea00000000000000000000000000000","after":"0"})");
    QCOMPARE(m_wire.closedWith.value(twice), quint16(1008));
}

void tst_ChatRoom::losesPatience()
{
    const SocketId socket = entered(ada);
    for (int i = 0; i < 20; ++i)
        say(socket, QString::number(i), QStringLiteral("x"));
    QCOMPARE(refusal(socket), QStringLiteral("too-fast"));
    QTRY_COMPARE(acks(socket), 15);
    for (int i = 0; i < 60; ++i)
        m_room->received(socket, R"({"t":"ping"})");
    QCOMPARE(m_wire.closedWith.value(socket), quint16(1013));
    // Somebody else is served as before.
    const SocketId other = entered(bea);
    say(other, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(acks(other), 1);
}

void tst_ChatRoom::rememberTheImpatient()
{
    SocketId socket = entered(ada);
    for (int i = 0; i < 15; ++i)
        say(socket, QString::number(i), QStringLiteral("x"));
    m_room->closed(socket);
    QCOMPARE(m_room->visitorsPresent(), 0);
    socket = entered(ada);
    say(socket, QStringLiteral("again"), QStringLiteral("x"));
    QCOMPARE(refusal(socket), QStringLiteral("too-fast"));
    // New secrets from one address: 120 at once, no more; another address is served.
    int refused = 0;
    for (int i = 0; i < 12; ++i) {
        const SocketId fresh = entered(QByteArray::number(i).rightJustified(32, 'f'));
        for (int n = 0; n < 15; ++n)
            say(fresh, QString::number(n), QStringLiteral("x"));
        refused += refusal(fresh) == QLatin1String("too-fast");
    }
    QCOMPARE(refused, 5); // 15 said before, so seven of twelve say all of theirs
    m_address = QStringLiteral("10.0.0.2");
    const SocketId honest = entered(bea);
    say(honest, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(acks(honest), 1);
    m_address = QStringLiteral("10.0.0.1");
}

void tst_ChatRoom::turnsTheBlockedAway()
{
    const SocketId socket = entered(ada);
    ChatSite site = m_room->site();
    site.blocked = {m_room->visitorOf(ada)};
    m_room->setSite(site);
    QCOMPARE(refusal(socket), QStringLiteral("blocked"));
    QCOMPARE(m_wire.closedWith.value(socket), quint16(1008));
    QCOMPARE(m_wire.closedWith.value(enter(ada)), quint16(1008));
    QVERIFY(!m_wire.closedWith.contains(entered(bea)));
}

void tst_ChatRoom::takesFiles()
{
    const SocketId socket = entered(ada);
    const auto kept = m_uploads->keep(m_room->visitorOf(ada), QStringLiteral("10.0.0.1"), QStringLiteral("../../Foto.png"), picture());
    QVERIFY(!kept.id.isEmpty());
    say(socket, QStringLiteral("1"), QString(), {kept.id});
    QTRY_COMPARE(acks(socket), 1);
    QTRY_COMPARE(m_wire.frames(socket, QStringLiteral("message")).size(), 1);
    const QJsonObject file = m_wire.frames(socket, QStringLiteral("message")).constFirst()
                                 .value(QStringLiteral("files")).toArray().at(0).toObject();
    QCOMPARE(file.value(QStringLiteral("name")).toString(), QStringLiteral("Foto.png"));
    QCOMPARE(file.value(QStringLiteral("type")).toString(), QStringLiteral("image/png"));
    QVERIFY(file.value(QStringLiteral("url")).toString().startsWith(QStringLiteral("/chat/files/51a0/")));
    // The acknowledgement was lost: the file is gone by now, the message is not.
    say(socket, QStringLiteral("1"), QString(), {kept.id});
    QTRY_COMPARE(acks(socket), 2);
}

void tst_ChatRoom::refusesForeignFiles()
{
    const QString visitor = m_room->visitorOf(ada);
    QCOMPARE(m_uploads->keep(visitor, QStringLiteral("10.0.0.1"), QStringLiteral("a.png"), "MZ\x90\0\3\0\0\0 this is a program").refusal, QByteArray("bad-file"));
    QCOMPARE(m_uploads->keep(visitor, QStringLiteral("10.0.0.1"), QStringLiteral("a.html"), "<html><script>1</script></html>").refusal, QByteArray("bad-file"));
    QCOMPARE(m_uploads->keep(visitor, QStringLiteral("10.0.0.1"), QStringLiteral("a.svg"), "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>").refusal,
        QByteArray("bad-file"));
    QCOMPARE(m_uploads->keep(visitor, QStringLiteral("10.0.0.1"), QStringLiteral("a.txt"), "").refusal, QByteArray("bad-file"));
    const auto mine = m_uploads->keep(visitor, QStringLiteral("10.0.0.1"), QStringLiteral("a.png"), picture());
    const SocketId thief = entered(bea);
    say(thief, QStringLiteral("1"), QStringLiteral("Meins"), {mine.id});
    QTRY_COMPARE(refusal(thief), QStringLiteral("bad-file"));
    for (int i = 1; i < ChatUploads::filesPerVisitor; ++i)
        QVERIFY(!m_uploads->keep(visitor, QStringLiteral("10.0.0.1"), QStringLiteral("a.png"), picture()).id.isEmpty());
    QCOMPARE(m_uploads->keep(visitor, QStringLiteral("10.0.0.1"), QStringLiteral("a.png"), picture()).refusal, QByteArray("too-fast"));
}

void tst_ChatRoom::tellsWhoIsThere()
{
    QStringList news;
    connect(m_room.get(), &ChatRoom::visitorChanged, this, [&](const VisitorState &visitor) {
        news.append(QString(visitor.present ? QStringLiteral("here") : QStringLiteral("away"))
            + (visitor.typing ? QStringLiteral(", types") : QString())
            + (visitor.conversation.isValid() ? QString() : QStringLiteral(", said nothing")));
    });
    const SocketId socket = entered(ada);
    say(socket, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(acks(socket), 1);
    m_room->received(socket, R"({"t":"typing","on":true})");
    m_room->closed(socket);
    QCOMPARE(news, QStringList({QStringLiteral("here, said nothing"), QStringLiteral("here"), QStringLiteral("here, types"), QStringLiteral("away")}));
    // Stopped without a word.
    news.clear();
    const SocketId again = entered(ada);
    m_room->received(again, R"({"t":"typing","on":true})");
    QTRY_COMPARE(news, QStringList({QStringLiteral("here"), QStringLiteral("here, types"), QStringLiteral("here")}));
    m_room->closed(again);
    QCOMPARE(m_room->visitorsPresent(), 0);
}

void tst_ChatRoom::keepsWhatVisitorsRead()
{
    const SocketId socket = entered(ada);
    say(socket, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(acks(socket), 1);
    const MessageId answer = queued(QStringLiteral("Guten Tag"));
    const auto item = valueOf(m_temp->store().outbox().claim({m_account})).value();
    valueOf(m_temp->store().outbox().succeeded(item.id, {}));
    const qint64 line = std::get<SendIntent>(item.intent).chatLine;
    const auto delivery = [&] { return valueOf(m_temp->store().conversations().message(answer)).delivery; };
    m_room->received(socket, packed({{QStringLiteral("t"), QStringLiteral("read")}, {QStringLiteral("seq"), QString::number(line - 1)}}));
    QTest::qWait(30);
    QCOMPARE(delivery(), DeliveryState::Sent);
    m_room->received(socket, packed({{QStringLiteral("t"), QStringLiteral("read")}, {QStringLiteral("seq"), QString::number(line)}}));
    QTRY_COMPARE(delivery(), DeliveryState::Read);
    m_room->closed(socket);
    const SocketId again = entered(ada);
    QCOMPARE(m_wire.told[again].constFirst().value(QStringLiteral("readSeq")).toString(), QString::number(line));
}

void tst_ChatRoom::endsForEveryTab()
{
    const SocketId first = entered(ada);
    const SocketId second = entered(ada);
    say(first, QStringLiteral("1"), QStringLiteral("Hallo"));
    QTRY_COMPARE(acks(first), 1);
    const auto status = [&] { return valueOf(m_temp->store().conversations().byNumber(1)).status; };
    m_room->received(first, R"({"t":"end"})");
    QTRY_COMPARE(m_wire.frames(second, QStringLiteral("ended")).size(), 1);
    QCOMPARE(m_wire.frames(first, QStringLiteral("ended")).size(), 1);
    QCOMPARE(status(), ConversationStatus::Open); // nobody has answered yet
    queued(QStringLiteral("Guten Tag"));
    m_room->received(first, R"({"t":"end"})");
    QTRY_COMPARE(status(), ConversationStatus::Resolved);
    say(second, QStringLiteral("2"), QStringLiteral("Noch etwas"));
    QTRY_COMPARE(status(), ConversationStatus::Open);
}

QTEST_MAIN(tst_ChatRoom)
#include "tst_chatroom.moc"

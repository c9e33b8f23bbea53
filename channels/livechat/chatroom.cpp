// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatroom.h"

#include "chatfilelinks.h"
#include "logging.h"

#include <algorithm>

namespace Tresen {
namespace {

using namespace std::chrono_literals;

constexpr quint16 goingAway = 1001;
constexpr quint16 rulesBroken = 1008;
constexpr quint16 tryAgainLater = 1013;
constexpr quint16 noHello = 4000;
constexpr quint16 secretRefused = 4001;
constexpr int shortRetry = 5;

std::chrono::steady_clock::time_point now()
{
    return std::chrono::steady_clock::now();
}

/// Named in lists until the visitor tells a name.
QString nameOf(const QString &visitor)
{
    return ChatRoom::tr("Visitor %1").arg(visitor.left(4).toUpper());
}

QString externalIdOf(const QString &visitor, const QString &cid)
{
    return visitor + u'/' + cid;
}

} // namespace

ChatRoom::ChatRoom(ChatSite site, QByteArray hashKey, IntakeSink &sink, ChatWire &wire, ChatUploads &uploads,
    const Clock &clock, ChatRoomLimits limits, QObject *parent)
    : QObject(parent)
    , m_site(std::move(site))
    , m_hashKey(std::move(hashKey))
    , m_sink(sink)
    , m_wire(wire)
    , m_uploads(uploads)
    , m_clock(clock)
    , m_limits(limits)
{
    connect(&m_round, &QTimer::timeout, this, &ChatRoom::lookAround);
    m_round.start(std::clamp<std::chrono::milliseconds>(m_limits.helloTime / 4, 10ms, 5s));
}

void ChatRoom::setSite(ChatSite site)
{
    m_site = std::move(site);
    for (const QString &visitor : std::as_const(m_site.blocked)) {
        const QList<SocketId> sockets = m_visitors.value(visitor).sockets;
        for (const SocketId socket : sockets)
            turnAway(socket);
    }
}

void ChatRoom::turnAway(SocketId socket)
{
    m_wire.send(socket, ChatFrames::refused(QLatin1StringView("blocked")));
    m_wire.close(socket, rulesBroken, "blocked");
}

QString ChatRoom::visitorOf(const QByteArray &secret) const
{
    return Tresen::visitorOf(secret, m_hashKey);
}

void ChatRoom::opened(SocketId socket, const RequestHead &head)
{
    m_sessions.insert(socket, {{}, head.client, now(), Patience(m_limits.frameBurst, m_limits.frameEach), false, {}});
}

void ChatRoom::closed(SocketId socket)
{
    const auto session = m_sessions.constFind(socket);
    if (session == m_sessions.cend())
        return;
    const QString visitor = session->visitor;
    m_sessions.erase(session);
    const auto there = m_visitors.find(visitor);
    if (there == m_visitors.end())
        return;
    there->sockets.removeOne(socket);
    if (!there->sockets.isEmpty())
        return;
    there->typedAt.reset();
    tellPresence(*there);
    // Who leaves and comes back at once is as impatient as before.
    if (there->says.isRested(now()))
        m_visitors.erase(there);
}

void ChatRoom::tellPresence(const Visitor &visitor)
{
    Q_EMIT visitorChanged({visitor.conversation, !visitor.sockets.isEmpty(), visitor.typedAt.has_value()});
}

void ChatRoom::setTyping(Visitor &visitor, bool on)
{
    const bool was = visitor.typedAt.has_value();
    visitor.typedAt = on ? std::optional(now()) : std::nullopt;
    if (was != on)
        tellPresence(visitor);
}

/// Who never said hello goes, and who stopped typing without a word types no longer.
void ChatRoom::lookAround()
{
    const auto longAgo = now() - m_limits.typingTime;
    for (Visitor &visitor : m_visitors) {
        if (visitor.typedAt && *visitor.typedAt < longAgo)
            setTyping(visitor, false);
    }
    const auto time = now();
    m_visitors.removeIf([time](auto it) { return it->sockets.isEmpty() && it->says.isRested(time); });
    m_addresses.removeIf([time](auto it) { return it->isRested(time); });
    const auto oldest = now() - m_limits.helloTime;
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it) {
        if (it->visitor.isEmpty() && it->since < oldest)
            m_wire.close(it.key(), noHello, "no hello");
    }
}

void ChatRoom::closeAll(quint16 code)
{
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it)
        m_wire.close(it.key(), code, code == goingAway ? QByteArray("going away") : QByteArray("closed"));
}

void ChatRoom::received(SocketId socket, const QByteArray &text)
{
    const auto session = m_sessions.find(socket);
    if (session == m_sessions.end())
        return;
    if (!session->frames.allows(now())) {
        m_wire.close(socket, tryAgainLater, "too fast");
        return;
    }
    const auto frame = ChatFrames::parse(text);
    if (!frame) {
        m_wire.send(socket, ChatFrames::refused(QLatin1StringView("bad-frame")));
        return;
    }
    if (std::holds_alternative<ChatFrames::Ping>(*frame)) {
        m_wire.send(socket, ChatFrames::plain(QLatin1StringView("pong")));
        return;
    }
    const bool isHello = std::holds_alternative<ChatFrames::Hello>(*frame);
    if (isHello != session->visitor.isEmpty()) {
        m_wire.close(socket, isHello ? rulesBroken : noHello, "hello comes first, once");
        return;
    }
    std::visit([&](const auto &known) { take(socket, known); }, *frame);
}

void ChatRoom::take(SocketId socket, const ChatFrames::Hello &hello)
{
    if (!ChatFrames::isSecret(hello.secret)) {
        m_wire.close(socket, secretRefused, "secret");
        return;
    }
    const QString visitor = visitorOf(hello.secret);
    if (m_site.blocked.contains(visitor)) {
        turnAway(socket);
        return;
    }
    auto there = m_visitors.find(visitor);
    if (there == m_visitors.end())
        there = m_visitors.insert(visitor, {{}, Patience(m_limits.sayBurst, m_limits.sayEach), {}});
    if (there->sockets.size() >= m_limits.socketsPerVisitor) {
        m_wire.close(socket, tryAgainLater, "too many tabs");
        return;
    }
    there->sockets.append(socket);
    Session &session = m_sessions[socket];
    session.visitor = visitor;
    m_sink.chatHistory(m_site.account, visitor, hello.after, m_limits.toldAtOnce)
        .then(this, [this, socket, isNew = hello.after == 0](const Result<ChatHistory> &history) {
            if (!m_sessions.contains(socket))
                return;
            if (history)
                welcome(socket, isNew && history->lines.isEmpty(), *history);
            else
                m_wire.close(socket, tryAgainLater, "unavailable");
        });
}

void ChatRoom::welcome(SocketId socket, bool isNew, const ChatHistory &history)
{
    Session &session = m_sessions[socket];
    Visitor &visitor = m_visitors[session.visitor];
    if (history.conversation.isValid())
        visitor.conversation = history.conversation;
    ChatFrames::Welcome words;
    words.shop = m_site.shop;
    words.color = m_site.color;
    words.agent = history.agentName;
    words.isNew = isNew;
    words.ended = history.ended;
    words.readByVisitor = history.readByVisitor;
    words.seenByAgents = history.seenByAgents;
    words.textLimit = m_limits.textLetters;
    words.fileLimit = ChatUploads::fileLimit;
    words.fileTypes = ChatUploads::types();
    m_wire.send(socket, ChatFrames::welcome(words));
    for (const ChatLine &line : history.lines)
        m_wire.send(socket, ChatFrames::message(told(line)));
    m_wire.send(socket, ChatFrames::caughtUp(history.lines.isEmpty() ? 0 : history.lines.constLast().number));
    session.caughtUp = true;
    for (const QByteArray &frame : std::as_const(session.held))
        m_wire.send(socket, frame);
    session.held.clear();
    tellPresence(visitor);
}

ChatFrames::Told ChatRoom::told(const ChatLine &line) const
{
    const ChatFileLinks links(m_site.key, m_hashKey);
    ChatFrames::Told told;
    told.number = line.number;
    told.id = line.message.id;
    told.fromVisitor = line.message.kind == MessageKind::Inbound;
    told.automatic = line.message.automatic && !told.fromVisitor;
    told.name = line.agentName;
    told.at = toMs(line.message.receivedAt);
    told.text = line.message.text;
    if (told.fromVisitor)
        told.cid = line.message.externalId.section(u'/', 1);
    for (const Attachment &attachment : line.message.attachments)
        told.files.append({attachment.name, attachment.contentType, attachment.size, links.pathOf(attachment)});
    return told;
}

int ChatRoom::visitorsPresent() const
{
    return int(std::count_if(m_visitors.cbegin(), m_visitors.cend(),
        [](const Visitor &visitor) { return !visitor.sockets.isEmpty(); }));
}

/// Of the visitor, and of all who come from there: a new secret costs nothing.
bool ChatRoom::hasPatience(const Session &session)
{
    auto address = m_addresses.find(session.address);
    if (address == m_addresses.end())
        address = m_addresses.insert(session.address, Patience(m_limits.addressBurst, m_limits.addressEach));
    return m_visitors[session.visitor].says.allows(now()) && address->allows(now());
}

QLatin1StringView ChatRoom::whyNot(const ChatFrames::Say &say, const Session &session)
{
    if (say.text.trimmed().isEmpty() && say.files.isEmpty())
        return QLatin1StringView("empty");
    if (say.text.size() > m_limits.textLetters)
        return QLatin1StringView("too-long");
    if (m_waiting.size() >= m_limits.waiting)
        return QLatin1StringView("unavailable");
    if (!hasPatience(session))
        return QLatin1StringView("too-fast");
    return {};
}

void ChatRoom::take(SocketId socket, const ChatFrames::Say &say)
{
    const QString visitor = m_sessions[socket].visitor;
    // Said again before the first is on disk: its acknowledgement is on its way.
    if (m_underWay.contains(externalIdOf(visitor, say.cid)))
        return;
    const QLatin1StringView refusal = whyNot(say, m_sessions[socket]);
    if (!refusal.isEmpty()) {
        const bool later = refusal == QLatin1StringView("too-fast") || refusal == QLatin1StringView("unavailable");
        m_wire.send(socket, ChatFrames::refused(refusal, say.cid, later ? shortRetry : 0));
        return;
    }
    queue(socket, visitor, say);
}

IncomingMessage ChatRoom::messageOf(const QString &visitor, const ChatFrames::Say &say)
{
    IncomingMessage message;
    message.externalId = externalIdOf(visitor, say.cid);
    message.counterpart = {IdentityKind::LiveChat, m_site.account.toString(), visitor, nameOf(visitor), false};
    message.threadKey = visitor;
    message.from = {{}, visitor};
    message.text = say.text;
    message.receivedAt = m_clock.now();
    return message;
}

void ChatRoom::queue(SocketId socket, const QString &visitor, const ChatFrames::Say &say)
{
    Saying saying{socket, visitor, say, messageOf(visitor, say)};
    if (!say.files.isEmpty()) {
        auto files = m_uploads.take(visitor, say.files);
        if (!files) {
            acknowledgeOrRefuse(socket, visitor, say);
            return;
        }
        saying.message.attachments = std::move(*files);
    }
    m_underWay.insert(saying.message.externalId);
    m_waiting.append(std::move(saying));
    if (!m_committing)
        commit();
}

/// Its files are gone: they went with the message when it was said before, or time ran out.
void ChatRoom::acknowledgeOrRefuse(SocketId socket, const QString &visitor, const ChatFrames::Say &say)
{
    m_sink.chatHistory(m_site.account, visitor, 0, m_limits.toldAtOnce)
        .then(this, [this, socket, say, id = externalIdOf(visitor, say.cid)](const Result<ChatHistory> &history) {
            const auto lines = history ? history->lines : QList<ChatLine>();
            const auto line = std::find_if(lines.cbegin(), lines.cend(),
                [&](const ChatLine &known) { return known.message.externalId == id; });
            deliver(socket, line == lines.cend()
                    ? ChatFrames::refused(QLatin1StringView(history ? "bad-file" : "unavailable"), say.cid, history ? 0 : shortRetry)
                    : ChatFrames::ack(say.cid, line->message.id, line->number, toMs(line->message.receivedAt)));
        });
}

/// One commit at a time takes all that was said meanwhile: the busier it is, the fewer it takes.
void ChatRoom::commit()
{
    if (m_waiting.isEmpty())
        return;
    m_committing = true;
    const qsizetype count = std::min<qsizetype>(m_waiting.size(), m_limits.batch);
    QList<Saying> sayings = m_waiting.first(count);
    m_waiting.remove(0, count);
    IntakeBatch batch;
    batch.account = m_site.account;
    batch.messages.reserve(count);
    for (Saying &saying : sayings)
        batch.messages.append(saying.message);
    m_sink.accept(std::move(batch)).then(this, [this, sayings = std::move(sayings)](const Result<Accepted> &accepted) {
        m_committing = false;
        committed(sayings, accepted);
        commit();
    });
}

void ChatRoom::committed(const QList<Saying> &sayings, const Result<Accepted> &accepted)
{
    if (!accepted)
        qCWarning(lcWire) << "what visitors said was not stored:" << accepted.error().detail;
    for (qsizetype i = 0; i < sayings.size(); ++i) {
        const Saying &saying = sayings[i];
        m_underWay.remove(saying.message.externalId);
        if (accepted && accepted->places[i].number != 0)
            show(saying, accepted->messages[i], accepted->places[i]);
        else
            deliver(saying.socket, ChatFrames::refused(QLatin1StringView("unavailable"), saying.say.cid, shortRetry));
    }
}

void ChatRoom::show(const Saying &saying, MessageId id, const ChatPlace &place)
{
    const qint64 at = toMs(saying.message.receivedAt);
    deliver(saying.socket, ChatFrames::ack(saying.say.cid, id, place.number, at));
    const auto visitor = m_visitors.find(saying.visitor);
    if (visitor == m_visitors.end())
        return;
    const bool isFirst = visitor->conversation != place.conversation;
    visitor->conversation = place.conversation;
    setTyping(*visitor, false);
    if (isFirst)
        tellPresence(*visitor);
    if (!saying.message.attachments.isEmpty()) {
        tellStored(saying.visitor, place.number);
    } else if (visitor->sockets.size() > 1) {
        ChatLine line{place.number, {}, {}};
        line.message.id = id;
        line.message.kind = MessageKind::Inbound;
        line.message.externalId = saying.message.externalId;
        line.message.text = saying.message.text;
        line.message.receivedAt = saying.message.receivedAt;
        tellAll(saying.visitor, ChatFrames::message(told(line)), saying.socket);
    }
}

/// With its files, whose addresses only the store knows; to the page that said it, too.
void ChatRoom::tellStored(const QString &visitor, qint64 number)
{
    m_sink.chatHistory(m_site.account, visitor, number - 1, m_limits.toldAtOnce)
        .then(this, [this, visitor, number](const Result<ChatHistory> &history) {
            const auto lines = history ? history->lines : QList<ChatLine>();
            for (const ChatLine &line : lines) {
                if (line.number == number)
                    tellAll(visitor, ChatFrames::message(told(line)));
            }
        });
}

void ChatRoom::take(SocketId socket, const ChatFrames::Typing &typing)
{
    setTyping(m_visitors[m_sessions[socket].visitor], typing.on);
}

void ChatRoom::take(SocketId socket, const ChatFrames::Read &read)
{
    const QString visitor = m_sessions[socket].visitor;
    qint64 &known = m_visitors[visitor].readUpTo;
    if (std::exchange(known, std::max(known, read.number)) < read.number)
        (void)m_sink.chatRead(m_site.account, visitor, read.number);
}

void ChatRoom::take(SocketId socket, const ChatFrames::End &)
{
    const QString visitor = m_sessions[socket].visitor;
    m_sink.chatEnded(m_site.account, visitor).then(this, [this, visitor](const Status &ended) {
        tellAll(visitor, ended ? ChatFrames::plain(QLatin1StringView("ended")) : ChatFrames::refused(QLatin1StringView("unavailable")));
    });
}

void ChatRoom::tell(const SendIntent &intent)
{
    const ChatLine line{intent.chatLine, intent.message, intent.agentName};
    tellAll(intent.message.to.constFirst().address, ChatFrames::message(told(line)));
}

void ChatRoom::tellTyping(const QString &visitor, bool on, const QString &agent)
{
    tellAll(visitor, ChatFrames::typing(on, agent));
}

void ChatRoom::tellAll(const QString &visitor, const QByteArray &frame, SocketId except)
{
    const auto there = m_visitors.constFind(visitor);
    if (there == m_visitors.cend())
        return;
    for (const SocketId socket : there->sockets) {
        if (socket != except)
            deliver(socket, frame);
    }
}

/// Nothing is told to a page before its history, which tells the same again.
void ChatRoom::deliver(SocketId socket, const QByteArray &frame)
{
    const auto session = m_sessions.find(socket);
    if (session == m_sessions.end())
        return;
    if (session->caughtUp)
        m_wire.send(socket, frame);
    else
        session->held.append(frame);
}

} // namespace Tresen

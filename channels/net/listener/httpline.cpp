// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpline.h"

#include "httpanswer.h"
#include "webline.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include <array>

namespace Tresen {

namespace {

namespace http = beast::http;
using namespace std::chrono_literals;

constexpr qsizetype headPortion = 1024;
constexpr qsizetype bodyPortion = 16LL * 1024;
constexpr qsizetype answerPortion = 64LL * 1024;
// A peer that still sends when it was refused would not see the answer if the line closed at once.
constexpr auto lingerTime = 2s;
constexpr qsizetype lingerBytes = 1024LL * 1024;

/// Where Beast's parser puts a body: room is asked for as it comes, never for what was only told.
struct BoundedBody {
    struct value_type {
        QByteArray bytes;
        qint64 limit = 0;
        qint64 kept = 0; // of the room that all bodies share
        ListenerHub *hub = nullptr;
        bool noRoom = false;

        [[nodiscard]] bool append(const void *data, std::size_t size)
        {
            const qint64 whole = bytes.size() + qint64(size);
            if (whole > kept) {
                const qint64 next = std::min(limit, std::max(whole, std::max<qint64>(2 * kept, answerPortion)));
                noRoom = !hub->keepBody(next - kept);
                if (noRoom)
                    return false;
                kept = next;
                bytes.reserve(qsizetype(next));
            }
            bytes.append(static_cast<const char *>(data), qsizetype(size));
            return true;
        }
    };

    class reader {
    public:
        template <bool isRequest, typename Fields>
        reader(http::header<isRequest, Fields> &, value_type &body)
            : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t> &, WireError &error) { error = {}; }
        template <typename Buffers>
        std::size_t put(const Buffers &buffers, WireError &error)
        {
            error = {};
            std::size_t taken = 0;
            for (auto at = asio::buffer_sequence_begin(buffers); at != asio::buffer_sequence_end(buffers); ++at) {
                const asio::const_buffer part(*at);
                const bool fits = m_body.bytes.size() + qint64(part.size()) <= m_body.limit;
                if (!fits || !m_body.append(part.data(), part.size())) {
                    error = http::error::body_limit;
                    return taken;
                }
                taken += part.size();
            }
            return taken;
        }
        void finish(WireError &error) { error = {}; }

    private:
        value_type &m_body;
    };
};

using Parser = http::request_parser<BoundedBody>;

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Requests and answers of one line, one after the other (RFC 9112). One read and one timer at a time.
class HttpLine final : public Addressed, public std::enable_shared_from_this<HttpLine> {
public:
    HttpLine(WireThread &thread, std::unique_ptr<Line> line, std::unique_ptr<Seat> seat, const QHostAddress &peer)
        : m_thread(thread)
        , m_seat(std::move(seat))
        , m_line(std::move(line))
        , m_timer(m_line->get_executor())
        , m_peer(peer)
    {
    }
    ~HttpLine() override { dropBody(); }

    void begin();
    void obey(WireCommand command) override;
    void sayGoodbye() override { end(); }

private:
    enum class Stage { Handshake, Idle, Head, Body, Waiting, Answer, Linger, Ended };

    [[nodiscard]] const ListenerLimits &limits() const { return m_thread.hub->limits(); }
    [[nodiscard]] QByteArray field(http::field name) const { return bytesOf(m_parser->get()[name]); }
    void enter(Stage stage, std::chrono::milliseconds patience);
    void onPatienceEnded();
    void read(qsizetype portion);
    void onRead(const WireError &error, qsizetype before, std::size_t bytes);
    void nextRequest();
    void parseHead();
    void onHead();
    [[nodiscard]] bool makesSense() const;
    [[nodiscard]] QByteArray joined(beast::string_view name) const;
    void fillHead();
    void judge();
    void takeBody(const Verdict &verdict);
    void parseBody();
    void onBody();
    void upgrade();
    void refuse(int status, const QByteArray &word, const QList<QPair<QByteArray, QByteArray>> &headers = {});
    void answer(HttpReply reply);
    void writePortion(const QByteArray &head);
    void onAnswered();
    void dropBody();
    void end();

    WireThread &m_thread;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<Line> m_line;
    WireTimer m_timer;
    const QHostAddress m_peer;
    std::unique_ptr<Parser> m_parser;
    std::unique_ptr<HeardRequest> m_heard;
    QByteArray m_in; // what came and was not parsed yet
    QByteArray m_out;
    qsizetype m_written = 0;
    qsizetype m_headBytes = 0;
    qsizetype m_lingered = 0;
    quint64 m_id = 0; // while the owner is asked
    Stage m_stage = Stage::Handshake;
    bool m_reading = false;
    bool m_keepAlive = false;
    bool m_first = true;
};

void HttpLine::begin()
{
    const bool proxied = m_thread.hub->proxies().contains(m_peer);
    if (!proxied && !m_seat->takenBy(strangerOf(m_peer))) {
        end();
        return;
    }
    if (!m_line->isSecure()) {
        nextRequest();
        return;
    }
    enter(Stage::Handshake, limits().headerTime);
    m_line->shakeHands([self = shared_from_this()](const WireError &error) {
        if (self->m_stage == Stage::Ended)
            return;
        if (error) {
            self->m_thread.hub->countRefusal("tls");
            self->end();
            return;
        }
        self->nextRequest();
    });
}

void HttpLine::enter(Stage stage, std::chrono::milliseconds patience)
{
    m_stage = stage;
    m_timer.expires_after(patience);
    m_timer.async_wait([self = shared_from_this()](const WireError &error) {
        // a wait that had ended before it could be cancelled is none of this stage
        const bool over = !error && self->m_timer.expiry() <= std::chrono::steady_clock::now();
        if (over && self->m_stage != Stage::Ended)
            self->onPatienceEnded();
    });
}

void HttpLine::onPatienceEnded()
{
    switch (m_stage) {
    case Stage::Head: refuse(408, "header-time"); break;
    case Stage::Body: refuse(408, "body-time"); break;
    case Stage::Waiting: refuse(503, {}); break;
    case Stage::Idle:
    case Stage::Handshake:
        if (m_first)
            m_thread.hub->countRefusal("header-time");
        end();
        break;
    case Stage::Answer:
        m_thread.hub->countRefusal("slow");
        end();
        break;
    case Stage::Linger:
    case Stage::Ended: end(); break;
    }
}

void HttpLine::read(qsizetype portion)
{
    if (m_reading)
        return; // its data will come to the stage that we are in then
    m_reading = true;
    const qsizetype before = m_in.size();
    m_in.resize(before + portion);
    m_line->async_read_some(asio::buffer(m_in.data() + before, std::size_t(portion)),
        [self = shared_from_this(), before](const WireError &error, std::size_t bytes) {
            self->m_reading = false;
            if (self->m_stage != Stage::Ended)
                self->onRead(error, before, bytes);
        });
}

void HttpLine::onRead(const WireError &error, qsizetype before, std::size_t bytes)
{
    m_in.resize(before + qsizetype(bytes));
    if (error) {
        // while an answer is being written its end decides, even if the peer sends nothing more
        if (m_stage != Stage::Answer)
            end();
        return;
    }
    switch (m_stage) {
    case Stage::Idle: // the clock of the head runs on: whoever waits first has less time
    case Stage::Head:
        m_stage = Stage::Head;
        parseHead();
        break;
    case Stage::Body: parseBody(); break;
    case Stage::Linger:
        m_lingered += m_in.size();
        m_in.clear();
        if (m_lingered > lingerBytes)
            end();
        else
            read(bodyPortion);
        break;
    default: break;
    }
}

void HttpLine::nextRequest()
{
    m_parser = std::make_unique<Parser>();
    m_parser->header_limit(std::uint32_t(limits().headerBytes));
    // ours counts; and no limit at all is taken for zero by old versions
    m_parser->body_limit((std::numeric_limits<std::uint64_t>::max)());
    m_headBytes = 0;
    enter(m_in.isEmpty() ? Stage::Idle : Stage::Head, limits().headerTime);
    if (m_in.isEmpty())
        read(headPortion);
    else
        parseHead();
}

void HttpLine::parseHead()
{
    WireError error;
    const std::size_t used = m_parser->put(asio::buffer(m_in.constData(), std::size_t(m_in.size())), error);
    m_in.remove(0, qsizetype(used));
    m_headBytes += qsizetype(used);
    const bool more = error == http::error::need_more || (!error && !m_parser->is_header_done());
    const qsizetype seen = m_headBytes + (more ? m_in.size() : 0);
    if (error == http::error::header_limit || seen > limits().headerBytes)
        refuse(431, "header-size");
    else if (more)
        read(headPortion);
    else if (error)
        refuse(400, "bad-request");
    else
        onHead();
}

void HttpLine::onHead()
{
    m_first = false;
    m_keepAlive = m_parser->keep_alive() && m_parser->is_done();
    if (!makesSense()) {
        refuse(400, "bad-request");
        return;
    }
    fillHead();
    const QHostAddress client(m_heard->head.client);
    const auto wait = m_thread.hub->waitOf(strangerOf(client));
    if (wait.count() > 0)
        refuse(429, {}, {{"Retry-After", QByteArray::number(qint64(wait.count()))}});
    else
        judge();
}

bool HttpLine::makesSense() const
{
    const auto &fields = m_parser->get();
    // two of one of these: somebody wants us and a proxy to see different ones
    for (const auto name : {http::field::host, http::field::origin, http::field::authorization,
             http::field::content_length, http::field::content_type}) {
        if (fields.count(name) > 1)
            return false;
    }
    // nor may there be two opinions on where the body ends
    const bool coded = fields.count(http::field::transfer_encoding) > 0;
    const bool clear = !coded || (m_parser->chunked() && fields.count(http::field::content_length) == 0);
    const bool host = fields.version() < 11 || fields.count(http::field::host) == 1;
    return host && clear && fields.target().starts_with('/');
}

QByteArray HttpLine::joined(beast::string_view name) const
{
    QByteArray all;
    const auto range = m_parser->get().equal_range(name);
    for (auto at = range.first; at != range.second; ++at)
        all += (all.isEmpty() ? QByteArray() : QByteArray(",")) + bytesOf(at->value());
    return all;
}

void HttpLine::fillHead()
{
    const auto &request = m_parser->get();
    m_heard = std::make_unique<HeardRequest>();
    RequestHead &head = m_heard->head;
    const QByteArray target = bytesOf(request.target());
    const qsizetype mark = target.indexOf('?');
    head.method = bytesOf(request.method_string());
    head.path = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        head.query = QUrlQuery(QString::fromUtf8(target.mid(mark + 1)));
    head.origin = field(http::field::origin);
    head.host = field(http::field::host);
    head.authorization = field(http::field::authorization);
    head.contentType = field(http::field::content_type);
    head.userAgent = field(http::field::user_agent);
    head.acceptLanguage = field(http::field::accept_language);
    head.ifNoneMatch = field(http::field::if_none_match);
    const ForwardedClient client = clientOf(m_peer,
        {joined("Forwarded"), joined("X-Forwarded-For"), joined("X-Forwarded-Proto")}, m_thread.hub->proxies());
    head.client = client.address.toString();
    head.secure = m_line->isSecure() || client.secure;
    if (const auto length = m_parser->content_length())
        head.contentLength = qint64(std::min<std::uint64_t>(*length, (std::numeric_limits<qint64>::max)()));
}

void HttpLine::judge()
{
    Verdict verdict = m_thread.hub->judge(m_heard->head);
    m_heard->context = verdict.context;
    switch (verdict.kind) {
    case Verdict::Kind::Answer: answer(std::move(verdict.reply)); break;
    case Verdict::Kind::TakeBody: takeBody(verdict); break;
    case Verdict::Kind::Upgrade: upgrade(); break;
    }
}

void HttpLine::takeBody(const Verdict &verdict)
{
    if (m_heard->head.contentLength > verdict.bodyLimit) {
        refuse(413, "body-size");
        return;
    }
    auto &body = m_parser->get().body();
    body.limit = verdict.bodyLimit;
    body.hub = m_thread.hub.get();
    m_parser->eager(true);
    enter(Stage::Body, limits().bodyTime);
    const bool asks = beast::iequals(m_parser->get()[http::field::expect], "100-continue");
    if (!asks || !m_in.isEmpty() || m_parser->is_done()) {
        parseBody();
        return;
    }
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(*m_line, asio::buffer(goOn.data(), goOn.size()),
        [self = shared_from_this()](const WireError &error, std::size_t) {
            if (self->m_stage != Stage::Body)
                return;
            if (error)
                self->end();
            else
                self->parseBody();
        });
}

void HttpLine::parseBody()
{
    while (!m_in.isEmpty() && !m_parser->is_done()) {
        WireError error;
        const std::size_t used
            = m_parser->put(asio::buffer(m_in.constData(), std::size_t(m_in.size())), error);
        m_in.remove(0, qsizetype(used));
        const bool stuck = used == 0 && m_in.size() >= bodyPortion;
        if (error == http::error::body_limit) {
            const bool noRoom = m_parser->get().body().noRoom;
            refuse(noRoom ? 503 : 413, noRoom ? "bodies" : "body-size");
            return;
        }
        if (stuck || (error && error != http::error::need_more)) {
            refuse(400, "bad-request");
            return;
        }
        if (error || used == 0)
            break;
    }
    if (m_parser->is_done())
        onBody();
    else
        read(bodyPortion);
}

void HttpLine::onBody()
{
    m_keepAlive = m_parser->keep_alive();
    m_id = m_thread.newId();
    m_thread.addressed.emplace(m_id, shared_from_this());
    enter(Stage::Waiting, limits().bodyTime);
    QByteArray body = std::move(m_parser->get().body().bytes);
    m_thread.hub->tell({WireEvent::Kind::BodyTaken, m_id, std::move(body), std::move(m_heard)});
}

void HttpLine::obey(WireCommand command)
{
    if (command.kind == WireCommand::Kind::Reply && m_stage == Stage::Waiting)
        answer(std::move(*command.reply));
}

void HttpLine::upgrade()
{
    const auto &request = m_parser->get();
    const bool fits = beast::websocket::is_upgrade(request)
        && request.count(http::field::sec_websocket_key) == 1
        && request[http::field::sec_websocket_version] == "13";
    if (!fits) {
        refuse(426, {}, {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}});
        return;
    }
    // nobody speaks before the answer to the handshake (RFC 6455, 4.1)
    if (!m_in.isEmpty()) {
        refuse(400, "bad-request");
        return;
    }
    if (!m_seat->takenBy(strangerOf(QHostAddress(m_heard->head.client)))) {
        refuse(429, {}, {{"Retry-After", "60"}});
        return;
    }
    UpgradeRequest head(std::move(m_parser->get().base()));
    m_stage = Stage::Ended;
    m_timer.cancel();
    openWebLine(m_thread, std::move(m_line), std::move(m_seat), std::move(head), std::move(m_heard));
}

void HttpLine::refuse(int status, const QByteArray &word, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    if (!word.isEmpty())
        m_thread.hub->countRefusal(word);
    m_keepAlive = false;
    HttpReply reply = plainAnswer(status);
    reply.headers = headers;
    answer(std::move(reply));
}

void HttpLine::answer(HttpReply reply)
{
    if (m_id != 0)
        m_thread.addressed.erase(std::exchange(m_id, 0)); // the caller holds us
    dropBody();
    const QByteArray head = answerHead(reply, m_keepAlive, QDateTime::currentDateTimeUtc());
    const bool bodiless = reply.status == 204 || reply.status == 304
        || (m_parser->is_header_done() && m_parser->get().method() == http::verb::head);
    m_out = bodiless ? QByteArray() : std::move(reply.body);
    m_written = 0;
    writePortion(head);
}

void HttpLine::writePortion(const QByteArray &head)
{
    enter(Stage::Answer, limits().writeTime);
    const qsizetype portion = std::min(answerPortion, m_out.size() - m_written);
    const std::array<asio::const_buffer, 2> buffers{
        asio::buffer(head.constData(), std::size_t(head.size())),
        asio::buffer(m_out.constData() + m_written, std::size_t(portion))};
    m_written += portion;
    asio::async_write(*m_line, buffers,
        [self = shared_from_this(), head](const WireError &error, std::size_t) {
            if (self->m_stage == Stage::Ended)
                return;
            if (error)
                self->end();
            else if (self->m_written < self->m_out.size())
                self->writePortion({});
            else
                self->onAnswered();
        });
}

void HttpLine::onAnswered()
{
    m_out = {};
    if (m_keepAlive && !m_thread.stopping) {
        nextRequest();
        return;
    }
    enter(Stage::Linger, lingerTime);
    m_line->endSending();
    if (!m_reading)
        m_in.clear();
    read(bodyPortion);
}

void HttpLine::dropBody()
{
    if (!m_parser)
        return;
    auto &body = m_parser->get().body();
    if (body.kept > 0)
        m_thread.hub->dropBody(std::exchange(body.kept, 0));
    body.bytes = {};
}

void HttpLine::end()
{
    const auto self = shared_from_this(); // the table may hold the last of us
    m_stage = Stage::Ended;
    if (m_id != 0)
        m_thread.addressed.erase(std::exchange(m_id, 0));
    dropBody();
    m_timer.cancel();
    m_line->close();
    m_seat.reset();
}

} // namespace

void openHttpLine(WireThread &thread, std::unique_ptr<Line> line, std::unique_ptr<Seat> seat, const QHostAddress &peer)
{
    std::make_shared<HttpLine>(thread, std::move(line), std::move(seat), peer)->begin();
}

} // namespace Tresen

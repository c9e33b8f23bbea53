// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <QtEndian>

namespace Tresen {

namespace {

/// Turns the loop as events come: QTest's own waiting sleeps 10 ms a turn, with hundreds of clients
/// most of the test.
template <typename Condition>
bool turnUntil(const Condition &condition, int ms)
{
    QElapsedTimer watch;
    watch.start();
    QTimer pulse; // for what changes without an event
    pulse.start(20);
    while (!condition()) {
        if (watch.elapsed() > ms)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// How many bytes of `bytes` are the first frame; 0 when it is not whole yet.
qsizetype sizeOfFrame(const QByteArray &bytes, qsizetype &head)
{
    if (bytes.size() < 2)
        return 0;
    quint64 length = uchar(bytes[1]) & 0x7F;
    head = length == 126 ? 4 : length == 127 ? 10 : 2;
    if (bytes.size() < head)
        return 0;
    if (length == 126)
        length = qFromBigEndian<quint16>(bytes.constData() + 2);
    else if (length == 127)
        length = qFromBigEndian<quint64>(bytes.constData() + 2);
    return quint64(bytes.size() - head) < length ? 0 : head + qsizetype(length);
}

qsizetype lengthTold(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("\r\ncontent-length:");
    return at < 0 ? 0 : head.mid(at + 17, head.indexOf('\r', at + 2) - at - 17).trimmed().toLongLong();
}

} // namespace

int RawClient::Frame::closingCode() const
{
    return opcode == 8 && payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 0;
}

RawClient::RawClient(quint16 port, const QHostAddress &from, bool tls)
{
    if (!from.isNull())
        m_socket.bind(from);
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (tls)
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    else
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    const auto ready = [&] {
        return tls ? m_socket.isEncrypted() : m_socket.state() == QAbstractSocket::ConnectedState;
    };
    (void)turnUntil([&] { return ready() || ended(); }, 5000);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void RawClient::say(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void RawClient::get(const QByteArray &path, const QByteArray &fields)
{
    say("GET " + path + " HTTP/1.1\r\nHost: here\r\n" + fields + "\r\n");
}

bool RawClient::upgrade(const QByteArray &path, const QByteArray &fields)
{
    get(path, "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + fields);
    const QByteArray granted = answer();
    return granted.startsWith("HTTP/1.1 101 ") && granted.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

void RawClient::reset()
{
    m_socket.abort();
}

bool RawClient::ended() const
{
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}

QByteArray &RawClient::unread()
{
    m_unread += m_socket.readAll();
    return m_unread;
}

bool RawClient::waitForBytes(qsizetype count, int ms)
{
    return turnUntil([&] { return unread().size() >= count || ended(); }, ms) && unread().size() >= count;
}

QByteArray RawClient::answer(int ms)
{
    qsizetype whole = 0;
    const auto complete = [&] {
        const qsizetype end = unread().indexOf("\r\n\r\n");
        whole = end < 0 ? 0 : end + 4 + lengthTold(m_unread.left(end + 2));
        return whole > 0 && m_unread.size() >= whole;
    };
    if (!turnUntil([&] { return complete() || ended(); }, ms) || !complete())
        return std::exchange(m_unread, {});
    const QByteArray one = m_unread.left(whole);
    m_unread.remove(0, whole);
    return one;
}

int RawClient::status(int ms)
{
    return answer(ms).mid(9, 3).toInt();
}

RawClient::Frame RawClient::nextFrame(int ms)
{
    qsizetype head = 0;
    (void)turnUntil([&] { return sizeOfFrame(unread(), head) > 0 || ended(); }, ms);
    const qsizetype size = sizeOfFrame(unread(), head);
    if (size == 0)
        return {-1, false, {}};
    const Frame frame{m_unread[0] & 0x0F, (m_unread[0] & 0x80) != 0, m_unread.mid(head, size - head)};
    m_unread.remove(0, size);
    return frame;
}

bool RawClient::waitForEnd(int ms)
{
    return turnUntil([&] { return ended(); }, ms);
}

QByteArray RawClient::frame(int opcode, const QByteArray &payload, bool fin, bool masked)
{
    QByteArray bytes(1, char((fin ? 0x80 : 0) | opcode));
    const auto flag = char(masked ? 0x80 : 0);
    if (payload.size() < 126) {
        bytes += char(flag | char(payload.size()));
    } else if (payload.size() < 65536) {
        bytes += char(flag | 126);
        bytes += QByteArray(2, 0);
        qToBigEndian(quint16(payload.size()), bytes.data() + 2);
    } else {
        bytes += char(flag | 127);
        bytes += QByteArray(8, 0);
        qToBigEndian(quint64(payload.size()), bytes.data() + 2);
    }
    if (!masked)
        return bytes + payload;
    const QByteArray mask("\x11\x22\x33\x44", 4);
    bytes += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += char(payload[i] ^ mask[i % 4]);
    return bytes;
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mimewire.h"

#include "mimelimits.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <limits>

namespace Tresen::MimeWire {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

// UTF-8 is half of what QDataStream makes of a QString.
void put(QDataStream &s, const QString &text) { s << text.toUtf8(); }

void take(QDataStream &s, QString &text)
{
    QByteArray utf8;
    s >> utf8;
    text = QString::fromUtf8(utf8);
}

void put(QDataStream &s, const std::optional<TimePoint> &time) { s << (time ? toMs(*time) : noTime); }

void take(QDataStream &s, std::optional<TimePoint> &time)
{
    qint64 ms = noTime;
    s >> ms;
    time = ms == noTime ? std::nullopt : std::optional(fromMs(ms));
}

void put(QDataStream &s, const MailAddress &a)
{
    put(s, a.name);
    put(s, a.address);
}

void take(QDataStream &s, MailAddress &a)
{
    take(s, a.name);
    take(s, a.address);
}

void put(QDataStream &s, const MailHeader &h)
{
    put(s, h.name);
    put(s, h.value);
}

void take(QDataStream &s, MailHeader &h)
{
    take(s, h.name);
    take(s, h.value);
}

void put(QDataStream &s, const MailAttachment &a)
{
    put(s, a.name);
    put(s, a.contentType);
    put(s, a.contentId);
    put(s, a.spoolFile);
    s << a.size << a.isInline << a.content;
}

void take(QDataStream &s, MailAttachment &a)
{
    take(s, a.name);
    take(s, a.contentType);
    take(s, a.contentId);
    take(s, a.spoolFile);
    s >> a.size >> a.isInline >> a.content;
}

void put(QDataStream &s, MailWarning warning) { s << quint8(warning); }

void take(QDataStream &s, MailWarning &warning)
{
    quint8 value = 0;
    s >> value;
    if (value > quint8(MailWarning::FileUnreadable))
        s.setStatus(QDataStream::ReadCorruptData);
    warning = MailWarning(value);
}

template <typename T>
void putList(QDataStream &s, const QList<T> &list)
{
    s << quint32(list.size());
    for (const T &item : list)
        put(s, item);
}

template <typename T>
void takeList(QDataStream &s, QList<T> &list, quint32 most)
{
    quint32 count = 0;
    s >> count;
    if (count > most)
        s.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < count && s.status() == QDataStream::Ok; ++i) {
        T item;
        take(s, item);
        list.append(std::move(item));
    }
}

void put(QDataStream &s, const ParsedMail &m)
{
    s << m.tag << m.digest << m.truncated << m.unreadable;
    for (const auto *list : {&m.from, &m.sender, &m.replyTo, &m.to, &m.cc, &m.bcc})
        putList(s, *list);
    for (const auto *text : {&m.subject, &m.messageId, &m.inReplyTo, &m.text, &m.html})
        put(s, *text);
    put(s, m.date);
    put(s, m.received);
    putList(s, m.references);
    putList(s, m.attachments);
    putList(s, m.headers);
    putList(s, m.warnings);
}

void take(QDataStream &s, ParsedMail &m)
{
    s >> m.tag >> m.digest >> m.truncated >> m.unreadable;
    for (auto *list : {&m.from, &m.sender, &m.replyTo, &m.to, &m.cc, &m.bcc})
        takeList(s, *list, MimeLimits::addresses);
    for (auto *text : {&m.subject, &m.messageId, &m.inReplyTo, &m.text, &m.html})
        take(s, *text);
    take(s, m.date);
    take(s, m.received);
    takeList(s, m.references, MimeLimits::references);
    takeList(s, m.attachments, MimeLimits::parts + 2);
    takeList(s, m.headers, MimeLimits::keptHeaders);
    takeList(s, m.warnings, 32);
}

} // namespace

QString spoolName(qint64 pid, quint32 number)
{
    return QStringLiteral("%1-%2").arg(pid).arg(number);
}

QByteArray encode(const Configuration &configuration)
{
    QByteArray body;
    QDataStream s(&body, QIODevice::WriteOnly);
    s.setVersion(streamVersion);
    s << quint8(Request::Configure) << configuration.spoolDir << qint32(configuration.cpuMs)
      << configuration.memory;
    return body;
}

QByteArray encodeRequest(quint32 id, const RawMail &mail)
{
    QByteArray body;
    QDataStream s(&body, QIODevice::WriteOnly);
    s.setVersion(streamVersion);
    const Request kind = mail.path.isEmpty() ? Request::Bytes : Request::File;
    s << quint8(kind) << id << mail.tag << quint8(mail.quoting);
    if (kind == Request::File)
        s << mail.path << mail.offset << mail.length;
    else // as they are, to the end of the frame
        body.append(QByteArrayView(mail.bytes).first(
            std::min<qsizetype>(mail.bytes.size(), MimeLimits::mailBytes + 1)));
    return body;
}

QByteArray encodeAnswer(const Answer &answer)
{
    QByteArray body;
    QDataStream s(&body, QIODevice::WriteOnly);
    s.setVersion(streamVersion);
    s << answer.id << answer.spooled << answer.stored;
    put(s, answer.mail);
    return body;
}

void appendFrame(QByteArray &out, QByteArrayView body)
{
    char length[4];
    qToLittleEndian(quint32(body.size()), length);
    out.append(length, 4);
    out.append(body);
}

std::optional<Configuration> decodeConfiguration(const QByteArray &body)
{
    QDataStream s(body);
    s.setVersion(streamVersion);
    quint8 kind = 0;
    qint32 cpuMs = 0;
    Configuration configuration;
    s >> kind >> configuration.spoolDir >> cpuMs >> configuration.memory;
    configuration.cpuMs = cpuMs;
    if (s.status() != QDataStream::Ok || Request(kind) != Request::Configure)
        return std::nullopt;
    return configuration;
}

std::optional<DecodedRequest> decodeRequest(const QByteArray &body)
{
    QDataStream s(body);
    s.setVersion(streamVersion);
    quint8 kind = 0;
    quint8 quoting = 0;
    DecodedRequest request;
    s >> kind >> request.id >> request.mail.tag >> quoting;
    if (quoting > quint8(FromQuoting::MboxRd))
        return std::nullopt;
    request.mail.quoting = FromQuoting(quoting);
    if (Request(kind) == Request::File)
        s >> request.mail.path >> request.mail.offset >> request.mail.length;
    else if (Request(kind) == Request::Bytes && s.status() == QDataStream::Ok)
        request.mail.bytes = QByteArray::fromRawData(body.constData() + s.device()->pos(),
                                                     body.size() - s.device()->pos());
    else
        return std::nullopt;
    return s.status() == QDataStream::Ok ? std::optional(request) : std::nullopt;
}

std::optional<Answer> decodeAnswer(const QByteArray &body)
{
    QDataStream s(body);
    s.setVersion(streamVersion);
    Answer answer;
    s >> answer.id >> answer.spooled >> answer.stored;
    take(s, answer.mail);
    return s.status() == QDataStream::Ok ? std::optional(std::move(answer)) : std::nullopt;
}

void FrameReader::append(const char *data, qsizetype size)
{
    if (m_read > 0 && m_read * 2 >= m_buffer.size()) {
        m_buffer.remove(0, m_read);
        m_read = 0;
    }
    m_buffer.append(data, size);
}

std::optional<QByteArray> FrameReader::next()
{
    if (m_broken || m_buffer.size() - m_read < 4)
        return std::nullopt;
    const auto length = qFromLittleEndian<quint32>(m_buffer.constData() + m_read);
    if (length > m_maxBytes) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_buffer.size() - m_read - 4 < qsizetype(length))
        return std::nullopt;
    QByteArray frame = m_buffer.mid(m_read + 4, length);
    m_read += 4 + qsizetype(length);
    return frame;
}

} // namespace Tresen::MimeWire

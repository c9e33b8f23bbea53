// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtpreply.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tresen {

namespace {

constexpr qsizetype maxLine = 8192;
constexpr qsizetype maxLines = 500;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "5.7.8 …" at the start of a line.
QByteArray enhancedCode(const QByteArray &line)
{
    const QByteArray word = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' '));
    const QList<QByteArray> parts = word.split('.');
    if (parts.size() != 3 || parts[0].size() != 1 || (parts[0] != "2" && parts[0] != "4" && parts[0] != "5"))
        return {};
    for (const QByteArray &part : parts) {
        if (part.isEmpty() || part.size() > 3 || !std::all_of(part.begin(), part.end(), isDigit))
            return {};
    }
    return word;
}

QString wordsOf(const SmtpReply &reply, const QStringList &secrets)
{
    QStringList lines;
    for (const QByteArray &line : reply.lines)
        lines.append(QString::fromUtf8(line));
    QString words = lines.join(QLatin1Char(' ')).simplified().left(300);
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            words.replace(secret, QStringLiteral("…"));
    }
    return words;
}

} // namespace

void SmtpReplyParser::feed(QByteArrayView bytes)
{
    if (!m_failed)
        m_buffer.append(bytes.data(), bytes.size());
}

std::optional<SmtpReply> SmtpReplyParser::next()
{
    while (!m_failed) {
        const qsizetype newline = m_buffer.indexOf('\n');
        if (newline > maxLine || (newline < 0 && m_buffer.size() > maxLine)) {
            m_failed = true;
            break;
        }
        if (newline < 0)
            break;
        QByteArray line = m_buffer.left(newline);
        m_buffer.remove(0, newline + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (takeLine(line))
            return std::exchange(m_reply, {});
    }
    return std::nullopt;
}

bool SmtpReplyParser::takeLine(QByteArrayView line)
{
    const bool coded = line.size() >= 3 && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2])
        && (line.size() == 3 || line[3] == ' ' || line[3] == '-');
    const int code = coded ? (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0') : 0;
    const bool follows = m_reply.code == 0 || m_reply.code == code;
    if (!coded || code < 200 || code > 599 || !follows || m_reply.lines.size() >= maxLines) {
        m_failed = true;
        return false;
    }
    m_reply.code = code;
    m_reply.lines.append(line.size() > 4 ? line.sliced(4).toByteArray() : QByteArray());
    if (m_reply.enhanced.isEmpty())
        m_reply.enhanced = enhancedCode(m_reply.lines.last());
    return line.size() == 3 || line[3] == ' ';
}

SmtpExtensions extensionsFrom(const SmtpReply &ehlo)
{
    SmtpExtensions extensions;
    for (qsizetype i = 1; i < ehlo.lines.size(); ++i) {
        QByteArray line = ehlo.lines[i].trimmed().toUpper();
        if (line.startsWith("AUTH="))
            line[4] = ' '; // an old form still sent beside the right one
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "AUTH") {
            for (const QByteArray &mechanism : words.mid(1)) {
                if (!mechanism.isEmpty() && !extensions.authMechanisms.contains(mechanism))
                    extensions.authMechanisms.append(mechanism);
            }
        } else if (words.first() == "SIZE" && words.size() > 1) {
            extensions.maxSize = std::max<qint64>(0, words[1].toLongLong());
        }
        extensions.startTls |= words.first() == "STARTTLS";
        extensions.eightBitMime |= words.first() == "8BITMIME";
        extensions.smtpUtf8 |= words.first() == "SMTPUTF8";
    }
    return extensions;
}

Error smtpError(const SmtpReply &reply, bool signingIn, const QStringList &secrets)
{
    const QString detail = QStringLiteral("smtp: refused with %1 %2")
                               .arg(reply.code)
                               .arg(QString::fromLatin1(reply.enhanced));
    const QString words = wordsOf(reply, secrets);
    if (reply.isTemporary()) {
        // Greylisting asks for some minutes; 421 closes the line only for a moment (RFC 5321 §4.2.2).
        const bool closing = reply.code == 421;
        return {ErrorCode::RateLimited,
            QCoreApplication::translate("Tresen::Smtp",
                "The mail server cannot take the mail just now; it was not sent and Tresen will try "
                "again. It says: %1")
                .arg(words),
            detail, closing ? std::chrono::seconds{60} : std::chrono::seconds{300}};
    }
    const bool auth = signingIn || reply.code == 530 || reply.code == 534 || reply.code == 535
        || reply.code == 538 || reply.enhanced == "5.7.8" || reply.enhanced == "5.7.9";
    if (auth) {
        return {ErrorCode::Auth,
            QCoreApplication::translate("Tresen::Smtp",
                "The mail server did not accept the password, so nothing was sent. Check it in the "
                "account's settings. The server says: %1")
                .arg(words),
            detail};
    }
    return {ErrorCode::Rejected,
        QCoreApplication::translate("Tresen::Smtp",
            "The mail server refused the mail; it was not sent. Change it before you send it again. "
            "The server says: %1")
            .arg(words),
        detail};
}

QByteArray dotStuffed(const QByteArray &mail)
{
    QByteArray out;
    out.reserve(mail.size() + mail.size() / 50 + 2);
    bool lineStart = true;
    for (qsizetype i = 0; i < mail.size(); ++i) {
        const char c = mail[i];
        if (c == '\n' || c == '\r') {
            // A lone CR or LF inside DATA is how one mail is smuggled into two.
            if (c == '\r' && i + 1 < mail.size() && mail[i + 1] == '\n')
                ++i;
            out += "\r\n";
            lineStart = true;
            continue;
        }
        if (lineStart && c == '.')
            out += '.';
        out += c;
        lineStart = false;
    }
    if (!lineStart)
        out += "\r\n";
    return out;
}

} // namespace Tresen

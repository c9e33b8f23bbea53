// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailcomposer.h"

#include "mailencoding.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSet>

namespace Tresen {

namespace {

QByteArray dateHeader(const Message &message)
{
    const QDateTime when = toDateTime(message.dateHeader.value_or(message.receivedAt));
    return QLocale::c().toString(when, QStringLiteral("ddd, d MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

/// An id that can stand between brackets whatever it was made from.
QByteArray bracketed(const QString &id)
{
    QByteArray clean;
    for (const char c : id.toUtf8()) {
        if (uchar(c) > 0x20 && c != '<' && c != '>' && uchar(c) != 0x7f)
            clean += c;
    }
    return '<' + clean + '>';
}

/// Cannot occur in quoted-printable or base64: both never write "=_".
QByteArray boundary(const Message &message, char level)
{
    const QByteArray hash
        = QCryptographicHash::hash(message.externalId.toUtf8(), QCryptographicHash::Sha256);
    return "=_" + hash.toHex().left(24) + level;
}

QByteArray headerBlock(const Message &message)
{
    QByteArray out = "Date: " + dateHeader(message) + "\r\n";
    out += "From: " + encodedAddresses({message.from}, 6) + "\r\n";
    if (!message.to.isEmpty())
        out += "To: " + encodedAddresses(message.to, 4) + "\r\n";
    if (!message.cc.isEmpty())
        out += "Cc: " + encodedAddresses(message.cc, 4) + "\r\n";
    if (message.to.isEmpty() && message.cc.isEmpty())
        out += "To: undisclosed-recipients:;\r\n";
    if (!message.replyTo.isEmpty())
        out += "Reply-To: " + encodedAddresses(message.replyTo, 10) + "\r\n";
    out += "Subject: " + encodedHeaderText(message.subject, 9) + "\r\n";
    out += "Message-ID: " + bracketed(message.externalId) + "\r\n";
    if (!message.inReplyTo.isEmpty())
        out += "In-Reply-To: " + bracketed(message.inReplyTo) + "\r\n";
    if (!message.references.isEmpty()) {
        out += "References:";
        for (const QString &reference : message.references)
            out += "\r\n " + bracketed(reference);
        out += "\r\n";
    }
    return out + "MIME-Version: 1.0\r\n";
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text);
}

QByteArray multipart(const QByteArray &kind, const QByteArray &border, const QList<QByteArray> &parts)
{
    QByteArray out = "Content-Type: multipart/" + kind + ";\r\n boundary=\"" + border + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        out += "--" + border + "\r\n" + part + "\r\n";
    return out + "--" + border + "--\r\n";
}

bool isTypeName(const QString &type)
{
    const QByteArray bytes = type.toUtf8();
    int slashes = 0;
    for (const char c : bytes) {
        slashes += c == '/';
        const bool token = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '/' || c == '-'
            || c == '+' || c == '.' || c == '_';
        if (!token)
            return false;
    }
    // A message or multipart may not be base64 (RFC 2045 §6.4): such a file goes as plain bytes.
    return slashes == 1 && !type.startsWith(QLatin1String("multipart/"))
        && !type.startsWith(QLatin1String("message/"));
}

QByteArray attachmentPart(const Attachment &attachment, const QByteArray &content)
{
    const QString type = attachment.contentType.toLower();
    QByteArray out = "Content-Type: " + (isTypeName(type) ? type.toLatin1() : "application/octet-stream")
        + encodedParameter("name", attachment.name)
        + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: "
        + (attachment.isInline ? "inline" : "attachment")
        + encodedParameter("filename", attachment.name) + "\r\n";
    if (!attachment.contentId.isEmpty())
        out += "Content-ID: " + bracketed(attachment.contentId) + "\r\n";
    return out + "\r\n" + base64Lines(content);
}

} // namespace

QByteArray composeMail(const Message &message, const QList<QByteArray> &contents)
{
    QByteArray body = textPart("text/plain", message.text);
    if (!message.html.isEmpty()) {
        body = multipart("alternative", boundary(message, 'a'), {body, textPart("text/html", message.html)});
    }
    if (!message.attachments.isEmpty()) {
        QList<QByteArray> parts{body};
        for (qsizetype i = 0; i < message.attachments.size(); ++i)
            parts.append(attachmentPart(message.attachments[i], contents.value(i)));
        body = multipart("mixed", boundary(message, 'm'), parts);
    }
    return headerBlock(message) + body;
}

QStringList mailRecipients(const Message &message)
{
    QStringList recipients;
    QSet<QString> seen;
    for (const Address &one : message.to + message.cc + message.bcc) {
        const QString address = one.address.trimmed();
        if (!seen.contains(address.toLower()) && !address.isEmpty())
            recipients.append(address);
        seen.insert(address.toLower());
    }
    return recipients;
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailmapper.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace Tresen {

namespace {

QList<Address> addresses(const QList<MailAddress> &list)
{
    QList<Address> mapped;
    for (const MailAddress &one : list)
        mapped.append({one.name, one.address});
    return mapped;
}

/// "no" or "auto-replied; owner-email=…" without comments and parameters.
QString firstToken(const QString &value)
{
    qsizetype end = 0;
    while (end < value.size() && value[end] != u';' && value[end] != u'(' && !value[end].isSpace())
        ++end;
    return value.left(end).toLower();
}

QStringList warningKeys(const ParsedMail &mail, const MailOrigin &origin)
{
    QStringList keys;
    if (mail.unreadable)
        keys.append(QStringLiteral("unreadable"));
    if (mail.truncated || origin.cutToHeader)
        keys.append(QStringLiteral("truncated"));
    if (mail.warnings.contains(MailWarning::BrokenCharset))
        keys.append(QStringLiteral("broken-charset"));
    if (mail.warnings.contains(MailWarning::Encrypted))
        keys.append(QStringLiteral("encrypted"));
    return keys;
}

IncomingAttachment rawCopy(const QByteArray &raw)
{
    IncomingAttachment copy;
    copy.meta.name = QStringLiteral("original.eml");
    copy.meta.contentType = QStringLiteral("message/rfc822");
    copy.meta.size = raw.size();
    copy.content = raw;
    return copy;
}

QList<IncomingAttachment> attachments(const ParsedMail &mail, const MailOrigin &origin)
{
    QList<IncomingAttachment> mapped;
    for (const MailAttachment &one : mail.attachments) {
        Attachment meta;
        meta.name = one.name;
        meta.contentType = one.contentType;
        meta.size = one.size;
        meta.contentId = one.contentId;
        meta.isInline = one.isInline;
        mapped.append({meta, one.content, one.spoolFile});
    }
    if ((mail.unreadable || mail.truncated) && !origin.raw.isEmpty())
        mapped.append(rawCopy(origin.raw));
    return mapped;
}

/// Two mails that nobody could read are still two. By their bytes, so that one that was moved or
/// imported is known again; line ends differ between files and servers.
quint64 digestOf(const MailOrigin &origin)
{
    QByteArray bytes = origin.raw;
    bytes.replace("\r\n", "\n");
    if (bytes.isEmpty() && origin.remote)
        bytes = QStringLiteral("%1/%2/%3").arg(origin.remote->folder).arg(origin.remote->epoch).arg(origin.remote->uid).toUtf8();
    return qFromBigEndian<quint64>(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).constData()) | 1;
}

} // namespace

EmailMapper::EmailMapper(const QStringList &ownAddresses)
{
    for (const QString &address : ownAddresses)
        m_own.insert(address.trimmed().toLower());
}

IncomingMessage EmailMapper::map(const ParsedMail &mail, const MailOrigin &origin) const
{
    IncomingMessage message;
    message.digest = mail.digest != 0 ? mail.digest : digestOf(origin);
    message.externalId = mail.messageId.isEmpty()
        ? QStringLiteral("digest:%1").arg(message.digest, 16, 16, QLatin1Char('0'))
        : mail.messageId;
    message.to = addresses(mail.to);
    message.cc = addresses(mail.cc);
    message.bcc = addresses(mail.bcc);
    message.replyTo = addresses(mail.replyTo);
    message.subject = mail.subject;
    message.text = mail.text;
    message.html = mail.html;
    message.inReplyTo = mail.inReplyTo;
    message.references = mail.references;
    message.receivedAt = origin.receivedAt;
    message.dateHeader = mail.date;
    message.seen = origin.seen;
    message.flagged = origin.flagged;
    message.answered = origin.answered;
    message.automatic = isAutomatic(mail);
    message.warnings = warningKeys(mail, origin);
    message.attachments = attachments(mail, origin);
    message.remote = origin.remote;
    setSides(mail, origin, message);
    return message;
}

void EmailMapper::setSides(
    const ParsedMail &mail, const MailOrigin &origin, IncomingMessage &message) const
{
    const MailAddress from = !mail.from.isEmpty() ? mail.from.first()
        : !mail.sender.isEmpty()                  ? mail.sender.first()
                                                  : MailAddress{};
    message.from = {from.name, from.address};
    MailAddress other = from;
    const bool ours = origin.inSentFolder || isOwn(from);
    // A shop's contact form writes from the shop's own address and names the customer in Reply-To.
    const auto replyTo = std::find_if(mail.replyTo.begin(), mail.replyTo.end(),
        [this](const MailAddress &one) { return !one.address.isEmpty() && !isOwn(one); });
    if (ours && !origin.inSentFolder && replyTo != mail.replyTo.end()) {
        other = *replyTo;
    } else if (ours) {
        message.kind = MessageKind::Outbound;
        const QList<MailAddress> everybody = mail.to + mail.cc + mail.bcc;
        const auto first = std::find_if(everybody.begin(), everybody.end(),
            [this](const MailAddress &one) { return !one.address.isEmpty() && !isOwn(one); });
        if (first != everybody.end())
            other = *first;
        else if (!everybody.isEmpty())
            other = everybody.first();
    }
    message.counterpart
        = {IdentityKind::Email, {}, other.address.trimmed().toLower(), other.address, false};
    message.counterpartName = other.name;
    if (message.counterpart.value.isEmpty()) // no sender at all: still one and the same nobody
        message.counterpart.value = other.name.isEmpty() ? QStringLiteral("unknown") : other.name.toLower();
}

bool EmailMapper::isOwn(const MailAddress &address) const
{
    return !address.address.isEmpty() && m_own.contains(address.address.trimmed().toLower());
}

bool isAutomatic(const ParsedMail &mail)
{
    return std::any_of(mail.headers.begin(), mail.headers.end(), [](const MailHeader &header) {
        const QString token = firstToken(header.value.trimmed());
        if (header.name == QLatin1String("auto-submitted"))
            return token != QLatin1String("no"); // "no" is what people's programs write
        if (header.name == QLatin1String("precedence"))
            return token == QLatin1String("bulk") || token == QLatin1String("junk")
                || token == QLatin1String("list") || token == QLatin1String("auto_reply");
        if (header.name == QLatin1String("return-path"))
            return header.value.trimmed() == QLatin1String("<>");
        return header.name == QLatin1String("list-id") || header.name == QLatin1String("list-unsubscribe")
            || header.name == QLatin1String("x-autoreply") || header.name == QLatin1String("x-autorespond")
            || header.name == QLatin1String("x-autoresponder")
            || header.name == QLatin1String("x-failed-recipients");
    });
}

} // namespace Tresen

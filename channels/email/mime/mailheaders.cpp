// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailheaders.h"

#include "charsetrepair.h"
#include "mimelimits.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>

namespace Tresen {

namespace {

// Read by loop protection (RFC 3834), list and shop rules and by support people.
constexpr std::array kept{
    "auto-submitted", "precedence", "return-path", "list-id", "list-unsubscribe", "list-post",
    "delivered-to", "x-original-to", "authentication-results", "importance", "x-priority",
    "x-auto-response-suppress", "x-autoreply", "x-autorespond", "x-autoresponder", "x-loop",
    "x-failed-recipients", "x-spam-flag", "x-spam-status", "x-mailer", "user-agent", "thread-index",
    "content-language", "disposition-notification-to", "errors-to", "x-gm-thrid", "x-gm-labels",
    "x-keywords", "x-github-reason", "feedback-id",
};

bool isName(const char *name, const char *lower)
{
    return g_ascii_tolower(*name) == *lower && g_ascii_strcasecmp(name, lower) == 0;
}

QString fromUtf8(const char *text)
{
    return text ? oneLine(QString::fromUtf8(text)) : QString();
}

std::optional<TimePoint> timeOf(GDateTime *date)
{
    if (!date)
        return std::nullopt;
    return fromMs(g_date_time_to_unix(date) * 1000);
}

/// RFC 5321 section 4.4: the time stands after the last semicolon.
std::optional<TimePoint> timeOfReceived(const char *raw)
{
    const char *semicolon = raw ? std::strrchr(raw, ';') : nullptr;
    if (!semicolon)
        return std::nullopt;
    GDateTime *date = g_mime_utils_header_decode_date(semicolon + 1);
    const auto time = timeOf(date);
    if (date)
        g_date_time_unref(date);
    return time;
}

void collect(InternetAddressList *list, int depth, QList<MailAddress> &out)
{
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && out.size() < MimeLimits::addresses; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address) && depth < 3) {
            collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), depth + 1, out);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
            out.append({fromUtf8(internet_address_get_name(address)),
                        fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))});
        }
    }
}

void readAddresses(GMimeMessage *message, ParsedMail &mail)
{
    collect(g_mime_message_get_from(message), 0, mail.from);
    collect(g_mime_message_get_sender(message), 0, mail.sender);
    collect(g_mime_message_get_reply_to(message), 0, mail.replyTo);
    collect(g_mime_message_get_to(message), 0, mail.to);
    collect(g_mime_message_get_cc(message), 0, mail.cc);
    collect(g_mime_message_get_bcc(message), 0, mail.bcc);
}

QString firstId(const char *raw)
{
    const QStringList ids = messageIds(raw);
    return ids.isEmpty() ? QString() : ids.first();
}

/// The first and the newest references: a thread's root and its nearest relations.
QStringList boundedReferences(const char *raw)
{
    QStringList ids = messageIds(raw);
    if (ids.size() > MimeLimits::references)
        ids.remove(1, ids.size() - MimeLimits::references);
    return ids;
}

/// Headers that GMime has no field for.
void readOther(GMimeHeader *header, const char *name, ParsedMail &mail)
{
    if (isName(name, "received")) {
        if (!mail.received)
            mail.received = timeOfReceived(g_mime_header_get_raw_value(header));
    } else if (isName(name, "message-id")) {
        if (mail.messageId.isEmpty())
            mail.messageId = firstId(g_mime_header_get_raw_value(header));
    } else if (isName(name, "in-reply-to")) {
        if (mail.inReplyTo.isEmpty())
            mail.inReplyTo = firstId(g_mime_header_get_raw_value(header));
    } else if (isName(name, "references")) {
        if (mail.references.isEmpty())
            mail.references = boundedReferences(g_mime_header_get_raw_value(header));
    } else if (isName(name, "from") && mail.from.isEmpty()) {
        // Nothing that is an address: what stands there is still the only trace of a sender.
        const QString shown = fromUtf8(g_mime_header_get_value(header));
        if (!shown.isEmpty())
            mail.from.append({shown, {}});
    } else if (mail.headers.size() < MimeLimits::keptHeaders
               && std::any_of(kept.begin(), kept.end(), [name](const char *k) { return isName(name, k); })) {
        mail.headers.append({QString::fromLatin1(name).toLower(), fromUtf8(g_mime_header_get_value(header))});
    }
}

} // namespace

QStringList messageIds(QByteArrayView rawHeader)
{
    QStringList ids;
    const auto add = [&ids](QByteArrayView id) {
        QByteArray packed; // folding inside an id is a broken program's, not the id's
        for (const char c : id.first(std::min<qsizetype>(id.size(), MimeLimits::lineChars))) {
            if (!g_ascii_isspace(c) && c != '<' && c != '>')
                packed.append(c);
        }
        const QString text = oneLine(QString::fromUtf8(packed));
        if (!text.isEmpty())
            ids.append(text);
    };
    const QByteArray all = rawHeader.toByteArray();
    for (qsizetype at = all.indexOf('<'); at >= 0; at = all.indexOf('<', at + 1)) {
        const qsizetype close = all.indexOf('>', at);
        if (close < 0)
            break;
        add(QByteArrayView(all).sliced(at + 1, close - at - 1));
        at = close;
    }
    if (!ids.isEmpty())
        return ids;
    for (const QByteArray &word : all.simplified().split(' ')) {
        if (word.contains('@'))
            add(word);
    }
    return ids;
}

void readHeaders(GMimeMessage *message, ParsedMail &mail)
{
    readAddresses(message, mail);
    mail.subject = fromUtf8(g_mime_message_get_subject(message));
    mail.date = timeOf(g_mime_message_get_date(message));
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    const int count = g_mime_header_list_get_count(headers);
    for (int i = 0; i < count; ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        readOther(header, g_mime_header_get_name(header), mail);
    }
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapparser.h"

#include "imapcursor.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Tresen {

namespace {

constexpr std::array<const char *, 12> months{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::optional<ImapCondition> conditionOf(const QByteArray &word)
{
    if (word == "OK")
        return ImapCondition::Ok;
    if (word == "NO")
        return ImapCondition::No;
    if (word == "BAD")
        return ImapCondition::Bad;
    if (word == "PREAUTH")
        return ImapCondition::PreAuth;
    if (word == "BYE")
        return ImapCondition::Bye;
    return std::nullopt;
}

QList<QByteArray> upperWords(const QByteArray &text)
{
    QList<QByteArray> words;
    for (const QByteArray &word : text.split(' ')) {
        if (!word.isEmpty())
            words.append(word.toUpper());
    }
    return words;
}

/// Cuts "[CODE arguments] text"; quotes may hide a bracket.
void readCode(QByteArray text, ImapStatus &status)
{
    if (!text.startsWith('[')) {
        status.text = text;
        return;
    }
    bool quoted = false;
    qsizetype end = 1;
    for (; end < text.size() && (quoted || text[end] != ']'); ++end) {
        if (quoted && text[end] == '\\')
            ++end;
        else if (text[end] == '"')
            quoted = !quoted;
    }
    if (end >= text.size()) {
        status.text = text;
        return;
    }
    const QByteArray code = text.mid(1, end - 1);
    const qsizetype space = code.indexOf(' ');
    status.code.name = (space < 0 ? code : code.left(space)).toUpper();
    status.code.arguments = space < 0 ? QByteArray() : code.mid(space + 1);
    status.text = text.mid(end + 1).trimmed();
}

ImapStatus readStatus(ImapCursor &cursor, const QByteArray &tag, ImapCondition condition)
{
    cursor.skipSpaces();
    ImapStatus status;
    status.tag = tag;
    status.condition = condition;
    readCode(cursor.rest(), status);
    return status;
}

ImapResponse readList(ImapCursor &cursor, const QByteArray &name)
{
    ImapListEntry entry;
    cursor.skipSpaces();
    const auto attributes = cursor.atomList();
    cursor.skipSpaces();
    const auto delimiter = cursor.string();
    cursor.skipSpaces();
    const auto mailbox = cursor.string();
    if (!attributes || !delimiter || !mailbox || mailbox->dropped)
        return ImapOther{name};
    for (const QByteArray &attribute : *attributes)
        entry.attributes.append(attribute.toLower());
    entry.delimiter = delimiter->bytes.isEmpty() ? '\0' : delimiter->bytes[0];
    entry.name = mailbox->isNil ? QByteArrayLiteral("NIL") : mailbox->bytes;
    return entry;
}

ImapResponse readSearch(ImapCursor &cursor)
{
    ImapSearch search;
    QList<quint32> numbers;
    while (!cursor.atEnd()) {
        cursor.skipSpaces();
        if (const auto number = cursor.number()) {
            if (*number > 0 && *number <= 0xffffffffu)
                numbers.append(quint32(*number));
        } else if (cursor.skip('(')) { // (MODSEQ 917162500), RFC 7162 §3.1.5
            if (cursor.atom().compare("MODSEQ", Qt::CaseInsensitive) == 0) {
                cursor.skipSpaces();
                search.modSeq = cursor.number();
            }
            break;
        } else if (!cursor.skipValue()) {
            break;
        }
    }
    std::sort(numbers.begin(), numbers.end());
    for (const quint32 number : std::as_const(numbers))
        search.found.add(number);
    return search;
}

ImapResponse readExtendedSearch(ImapCursor &cursor)
{
    ImapSearch search;
    cursor.skipSpaces();
    if (cursor.peek() == '(' && !cursor.skipValue()) // (TAG "a7")
        return search;
    while (!cursor.atEnd()) {
        cursor.skipSpaces();
        const QByteArray key = cursor.atom().toByteArray().toUpper();
        if (key.isEmpty())
            break;
        if (key == "UID")
            continue;
        cursor.skipSpaces();
        if (key == "ALL")
            search.found = ImapUidSet::parse(cursor.atom()).value_or(ImapUidSet{});
        else if (key == "MODSEQ")
            search.modSeq = cursor.number();
        else if (!cursor.skipValue())
            break;
    }
    return search;
}

ImapResponse readMailboxStatus(ImapCursor &cursor, const QByteArray &name)
{
    ImapMailboxStatus status;
    cursor.skipSpaces();
    const auto mailbox = cursor.string();
    cursor.skipSpaces();
    if (!mailbox || !cursor.skip('('))
        return ImapOther{name};
    status.mailbox = mailbox->bytes;
    while (!cursor.atEnd() && !cursor.skip(')')) {
        cursor.skipSpaces();
        const QByteArray key = cursor.atom().toByteArray().toUpper();
        cursor.skipSpaces();
        const auto value = cursor.number();
        if (key == "MESSAGES")
            status.messages = value;
        else if (key == "UIDNEXT")
            status.uidNext = value;
        else if (key == "UIDVALIDITY")
            status.uidValidity = value;
        else if (key == "UNSEEN")
            status.unseen = value;
        else if (key == "HIGHESTMODSEQ")
            status.highestModSeq = value;
        if (!value && !cursor.skipValue() && cursor.peek() != ')')
            break;
    }
    return status;
}

ImapResponse readVanished(ImapCursor &cursor)
{
    ImapVanished vanished;
    cursor.skipSpaces();
    if (const auto modifiers = cursor.atomList()) {
        for (const QByteArray &modifier : *modifiers)
            vanished.earlier |= modifier.toUpper() == "EARLIER";
        cursor.skipSpaces();
    }
    vanished.uids = ImapUidSet::parse(cursor.atom()).value_or(ImapUidSet{});
    return vanished;
}

bool readBody(ImapCursor &cursor, const QByteArray &item, ImapFetch &fetch)
{
    if (cursor.peek() == ')')
        return true; // seen from Yandex: a section without any value
    const auto value = cursor.string();
    if (!value)
        return cursor.skipValue();
    if (fetch.body || fetch.bodyDropped)
        return true;
    const qsizetype bracket = item.indexOf('[');
    if (bracket >= 0)
        fetch.section = item.mid(bracket + 1, item.lastIndexOf(']') - bracket - 1);
    fetch.bodyDropped = value->dropped;
    if (!value->isNil && !value->dropped)
        fetch.body = value->bytes;
    return true;
}

bool readFetchValue(ImapCursor &cursor, const QByteArray &item, ImapFetch &fetch)
{
    if (item == "UID") {
        const auto uid = cursor.number();
        if (uid && *uid > 0 && *uid <= 0xffffffffu)
            fetch.uid = quint32(*uid);
        return uid.has_value();
    }
    if (item == "FLAGS") {
        fetch.flags = cursor.atomList();
        return fetch.flags.has_value();
    }
    if (item == "INTERNALDATE") {
        const auto date = cursor.string();
        fetch.internalDate = date ? imapDateTime(date->bytes) : std::nullopt;
        return date.has_value();
    }
    if (item == "RFC822.SIZE") {
        fetch.size = cursor.number();
        return fetch.size.has_value();
    }
    if (item == "MODSEQ") {
        const auto value = cursor.atomList();
        bool ok = false;
        const quint64 modSeq = value && !value->isEmpty() ? value->first().toULongLong(&ok) : 0;
        if (ok)
            fetch.modSeq = modSeq;
        return value.has_value();
    }
    if (item.startsWith("BODY[") || item == "RFC822" || item == "RFC822.HEADER")
        return readBody(cursor, item, fetch);
    return cursor.skipValue();
}

ImapResponse readFetch(ImapCursor &cursor, quint32 sequence)
{
    ImapFetch fetch;
    fetch.sequence = sequence;
    cursor.skipSpaces();
    if (!cursor.skip('('))
        return ImapOther{QByteArrayLiteral("FETCH")};
    while (!cursor.atEnd()) {
        cursor.skipSpaces();
        if (cursor.skip(')'))
            return fetch;
        const QByteArray item = cursor.fetchItem();
        cursor.skipSpaces();
        if (item.isEmpty() || !readFetchValue(cursor, item, fetch))
            break;
    }
    return ImapOther{QByteArrayLiteral("FETCH")};
}

ImapResponse readNumbered(ImapCursor &cursor)
{
    const auto number = cursor.number();
    cursor.skipSpaces();
    const QByteArray name = cursor.atom().toByteArray().toUpper();
    if (!number || *number > 0xffffffffu)
        return ImapOther{name};
    if (name == "EXISTS")
        return ImapExists{quint32(*number)};
    if (name == "EXPUNGE")
        return ImapExpunge{quint32(*number)};
    if (name == "FETCH")
        return readFetch(cursor, quint32(*number));
    return ImapOther{name};
}

ImapResponse readUntagged(ImapCursor &cursor)
{
    cursor.skipSpaces();
    if (cursor.peek() >= '0' && cursor.peek() <= '9')
        return readNumbered(cursor);
    const QByteArray name = cursor.atom().toByteArray().toUpper();
    if (const auto condition = conditionOf(name))
        return readStatus(cursor, {}, *condition);
    if (name == "CAPABILITY")
        return ImapCapability{upperWords(cursor.rest())};
    if (name == "ENABLED")
        return ImapEnabled{upperWords(cursor.rest())};
    if (name == "LIST" || name == "LSUB" || name == "XLIST")
        return readList(cursor, name);
    if (name == "SEARCH")
        return readSearch(cursor);
    if (name == "ESEARCH")
        return readExtendedSearch(cursor);
    if (name == "STATUS")
        return readMailboxStatus(cursor, name);
    if (name == "VANISHED")
        return readVanished(cursor);
    return ImapOther{name};
}

int digits(QByteArrayView text, qsizetype at, qsizetype count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const bool blank = text[i] == ' ' && i == at; // " 7-Jul-1996"
        if (!blank && (text[i] < '0' || text[i] > '9'))
            return -1;
        value = value * 10 + (blank ? 0 : text[i] - '0');
    }
    return value;
}

} // namespace

std::optional<quint64> ImapCode::number() const
{
    bool ok = false;
    const quint64 value = arguments.split(' ').first().toULongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

ImapParser::ImapParser(ImapLimits limits)
    : m_limits(limits)
    , m_framer(limits)
{
}

std::optional<ImapResponse> ImapParser::next()
{
    const auto frame = m_framer.next();
    if (!frame)
        return std::nullopt;
    m_lastSize = frame->text.size();
    for (const ImapLiteral &literal : frame->literals)
        m_lastSize += literal.bytes.size();
    return interpretImapFrame(*frame, m_limits.nesting);
}

ImapResponse interpretImapFrame(const ImapFrame &frame, int nestingLimit)
{
    ImapCursor cursor(frame, nestingLimit);
    if (cursor.skip('+')) {
        cursor.skipSpaces();
        return ImapContinuation{cursor.rest()};
    }
    const QByteArray tag = cursor.atom().toByteArray();
    if (tag == "*")
        return readUntagged(cursor);
    cursor.skipSpaces();
    const auto condition = conditionOf(cursor.atom().toByteArray().toUpper());
    if (tag.isEmpty() || !condition)
        return ImapOther{};
    return readStatus(cursor, tag, *condition);
}

std::optional<qint64> imapDateTime(QByteArrayView text)
{
    QByteArray padded = text.toByteArray();
    if (padded.size() == 25)
        padded.prepend(' '); // "7-Jul-1996 …": seen, though the blank is due
    if (padded.size() != 26)
        return std::nullopt;
    const QByteArray month = padded.mid(3, 3);
    const auto found = std::find_if(months.begin(), months.end(),
        [&](const char *name) { return month.compare(name, Qt::CaseInsensitive) == 0; });
    const QDate date(digits(padded, 7, 4), int(found - months.begin()) + 1, digits(padded, 0, 2));
    const QTime time(digits(padded, 12, 2), digits(padded, 15, 2),
        std::min(digits(padded, 18, 2), 59)); // a leap second is nobody's business here
    const int offset = digits(padded, 22, 2) * 60 + digits(padded, 24, 2);
    if (found == months.end() || !date.isValid() || !time.isValid() || offset < 0
        || (padded[21] != '+' && padded[21] != '-'))
        return std::nullopt;
    const QDateTime local(date, time, Qt::UTC);
    return local.toMSecsSinceEpoch() - (padded[21] == '-' ? -1 : 1) * qint64(offset) * 60000;
}

QByteArray toImapDateTime(qint64 ms)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return QStringLiteral("%1-%2-%3 %4 +0000")
        .arg(when.date().day(), 2, 10, QLatin1Char('0'))
        .arg(QLatin1String(months[size_t(when.date().month() - 1)]))
        .arg(when.date().year(), 4, 10, QLatin1Char('0'))
        .arg(when.time().toString(QStringLiteral("HH:mm:ss")))
        .toLatin1();
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchvalues.h"

#include "fold.h"

namespace Tresen {
namespace {

// A folded name and what it means.
template <typename T>
struct Word {
    QStringView name;
    T value;
};

// Names are compared folded, so "zurückgestellt" also covers "zurueckgestellt".
template <typename T, size_t N>
std::optional<T> lookUp(const Word<T> (&words)[N], QStringView name)
{
    const QString folded = fold(name);
    for (const Word<T> &word : words) {
        if (folded == word.name)
            return word.value;
    }
    return std::nullopt;
}

constexpr Word<SearchField> fields[] = {
    {u"from", SearchField::From}, {u"von", SearchField::From},
    {u"to", SearchField::To}, {u"an", SearchField::To},
    {u"subject", SearchField::Subject}, {u"betreff", SearchField::Subject},
    {u"channel", SearchField::Channel}, {u"kanal", SearchField::Channel},
    {u"tag", SearchField::Tag}, {u"schlagwort", SearchField::Tag},
    {u"assignee", SearchField::Assignee}, {u"zugewiesen", SearchField::Assignee},
    {u"status", SearchField::State},
    {u"has", SearchField::HasAttachment}, {u"hat", SearchField::HasAttachment},
    {u"before", SearchField::Before}, {u"vor", SearchField::Before},
    {u"after", SearchField::After}, {u"nach", SearchField::After},
    {u"order", SearchField::Order}, {u"bestellung", SearchField::Order},
};

constexpr Word<ChannelKind> channels[] = {
    {u"email", ChannelKind::Email}, {u"e-mail", ChannelKind::Email}, {u"mail", ChannelKind::Email},
    {u"whatsapp", ChannelKind::WhatsApp}, {u"instagram", ChannelKind::Instagram},
    {u"chat", ChannelKind::LiveChat}, {u"livechat", ChannelKind::LiveChat},
    {u"live-chat", ChannelKind::LiveChat},
    {u"phone", ChannelKind::Phone}, {u"telefon", ChannelKind::Phone},
    {u"call", ChannelKind::Phone}, {u"anruf", ChannelKind::Phone},
};

constexpr Word<ConversationStatus> statuses[] = {
    {u"open", ConversationStatus::Open}, {u"offen", ConversationStatus::Open},
    {u"pending", ConversationStatus::Pending}, {u"waiting", ConversationStatus::Pending},
    {u"wartend", ConversationStatus::Pending},
    {u"snoozed", ConversationStatus::Snoozed}, {u"zuruckgestellt", ConversationStatus::Snoozed},
    {u"resolved", ConversationStatus::Resolved}, {u"closed", ConversationStatus::Resolved},
    {u"done", ConversationStatus::Resolved}, {u"erledigt", ConversationStatus::Resolved},
    {u"geschlossen", ConversationStatus::Resolved},
};

constexpr Word<SearchAssignee> assignees[] = {
    {u"me", SearchAssignee::Me}, {u"mich", SearchAssignee::Me}, {u"mir", SearchAssignee::Me},
    {u"ich", SearchAssignee::Me},
    {u"nobody", SearchAssignee::Nobody}, {u"none", SearchAssignee::Nobody},
    {u"unassigned", SearchAssignee::Nobody}, {u"niemand", SearchAssignee::Nobody},
    {u"niemandem", SearchAssignee::Nobody}, {u"keiner", SearchAssignee::Nobody},
};

constexpr Word<bool> attachmentWords[] = {
    {u"attachment", true}, {u"attachments", true}, {u"file", true}, {u"anhang", true},
    {u"anhange", true}, {u"datei", true},
};

constexpr Word<int> namedDays[] = {
    {u"today", 0}, {u"heute", 0}, {u"yesterday", 1}, {u"gestern", 1}, {u"vorgestern", 2},
};

// Digits only, at most four: QString's own conversions also take signs and spaces.
std::optional<int> smallNumber(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 4)
        return std::nullopt;
    int number = 0;
    for (QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

QDate readRelative(QStringView value, QDate today)
{
    if (const std::optional<int> days = lookUp(namedDays, value))
        return today.addDays(-*days);
    const std::optional<int> count = smallNumber(value.chopped(1));
    if (!count)
        return {};
    switch (value.back().toLower().unicode()) {
    case u'd': case u't': return today.addDays(-*count);
    case u'w': return today.addDays(-7 * qint64(*count));
    case u'm': return today.addMonths(-*count);
    case u'y': case u'j': return today.addYears(-*count);
    default: return {};
    }
}

QDate readIso(QStringView value)
{
    const QList<QStringView> parts = value.split(u'-');
    const std::optional<int> year = smallNumber(parts[0]);
    if (!year || parts[0].size() != 4 || parts.size() > 3)
        return {};
    const std::optional<int> month = parts.size() > 1 ? smallNumber(parts[1]) : 1;
    const std::optional<int> day = parts.size() > 2 ? smallNumber(parts[2]) : 1;
    return month && day ? QDate(*year, *month, *day) : QDate();
}

QDate readGerman(QStringView value, QDate today)
{
    const QList<QStringView> parts = value.split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    const std::optional<int> day = smallNumber(parts[0]);
    const std::optional<int> month = smallNumber(parts[1]);
    if (!day || !month)
        return {};
    if (parts.size() == 3 && !parts[2].isEmpty()) {
        const std::optional<int> year = smallNumber(parts[2]);
        if (!year || (parts[2].size() != 2 && parts[2].size() != 4))
            return {};
        return QDate(parts[2].size() == 2 ? 2000 + *year : *year, *month, *day);
    }
    // 29.02. has to look back further than one year.
    for (int year = today.year(); year > today.year() - 9; --year) {
        const QDate date(year, *month, *day);
        if (date.isValid() && date <= today)
            return date;
    }
    return {};
}

bool readTime(SearchClause &clause, const SearchOptions &options)
{
    const QTimeZone zone = options.zone.isValid() ? options.zone : QTimeZone::utc();
    const QDate today = toDateTime(options.now).toTimeZone(zone).date();
    const QDate date = readSearchDate(clause.text, today);
    if (!date.isValid())
        return false;
    clause.time = toTimePoint(date.startOfDay(zone));
    return true;
}

} // namespace

std::optional<SearchField> searchField(QStringView name)
{
    return lookUp(fields, name);
}

QDate readSearchDate(QStringView value, QDate today)
{
    if (value.isEmpty())
        return {};
    if (const QDate date = readRelative(value, today); date.isValid())
        return date;
    if (value.contains(u'.'))
        return readGerman(value, today);
    return readIso(value);
}

bool readSearchValue(SearchClause &clause, const SearchOptions &options)
{
    switch (clause.field) {
    case SearchField::Channel:
        clause.channel = lookUp(channels, clause.text);
        return clause.channel.has_value();
    case SearchField::State:
        clause.status = lookUp(statuses, clause.text);
        return clause.status.has_value();
    case SearchField::Assignee:
        clause.assignee = lookUp(assignees, clause.text).value_or(SearchAssignee::Named);
        return true;
    case SearchField::HasAttachment:
        return lookUp(attachmentWords, clause.text).has_value();
    case SearchField::Before:
    case SearchField::After:
        return readTime(clause, options);
    case SearchField::Order:
        if (clause.text.startsWith(u'#'))
            clause.text.remove(0, 1);
        return !clause.text.isEmpty();
    default:
        return true;
    }
}

} // namespace Tresen

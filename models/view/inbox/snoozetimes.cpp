// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snoozetimes.h"

namespace Tresen {

namespace {

constexpr int laterHours = 3;
constexpr int lastLaterHour = 20;
const QTime morning(8, 0);

QDate parseDate(const QString &text, const QLocale &locale, const QDate &today)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    for (const QString &format : {locale.dateFormat(QLocale::ShortFormat), QStringLiteral("d.M.yyyy"),
             QStringLiteral("d.M.yy"), QStringLiteral("d.M.")}) {
        QDate date = locale.toDate(text, format);
        if (!date.isValid())
            continue;
        // Two digits or no year at all give the last century.
        if (!format.contains(QLatin1Char('y')))
            date.setDate(today.year(), date.month(), date.day());
        while (date.year() < 2000)
            date = date.addYears(100);
        return date;
    }
    return {};
}

QTime parseTime(const QString &text, const QLocale &locale)
{
    if (text.isEmpty())
        return morning;
    for (const QString &format : {locale.timeFormat(QLocale::ShortFormat), QStringLiteral("H:mm"),
             QStringLiteral("H")}) {
        const QTime time = locale.toTime(text, format);
        if (time.isValid())
            return time;
    }
    return {};
}

} // namespace

QList<SnoozeChoice> snoozeChoices(TimePoint now, const QTimeZone &zone)
{
    using Kind = SnoozeChoice::Kind;
    const QDateTime local = toDateTime(now).toTimeZone(zone);
    const QDate today = local.date();
    QList<SnoozeChoice> choices;
    // Rounded up, so that it is never sooner than it says.
    const int hour = local.time().hour() + laterHours + (local.time().minute() > 0 ? 1 : 0);
    if (hour <= lastLaterHour)
        choices.append({Kind::LaterToday, toTimePoint(QDateTime(today, QTime(hour, 0), zone))});
    choices.append({Kind::Tomorrow, toTimePoint(QDateTime(today.addDays(1), morning, zone))});
    if (today.dayOfWeek() != Qt::Sunday) {
        const QDate monday = today.addDays(8 - today.dayOfWeek());
        choices.append({Kind::Monday, toTimePoint(QDateTime(monday, morning, zone))});
    }
    return choices;
}

std::optional<TimePoint> parseSnooze(const QString &date, const QString &time,
    const QLocale &locale, const QTimeZone &zone, TimePoint now)
{
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    const QDate day = parseDate(date.trimmed(), locale, today);
    const QTime hour = parseTime(time.trimmed(), locale);
    if (!day.isValid() || !hour.isValid())
        return std::nullopt;
    const TimePoint until = toTimePoint(QDateTime(day, hour, zone));
    return until > now ? std::optional(until) : std::nullopt;
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Tresen {
namespace {

QDateTime here(TimePoint at)
{
    return toDateTime(at).toLocalTime();
}

QString symbol(const QString &currency)
{
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    return currency;
}

} // namespace

QString clockText(TimePoint at)
{
    const QLocale locale;
    // The C locale's short format has seconds; nobody wants them here.
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QLatin1String(":ss"));
    return locale.toString(here(at).time(), format);
}

QDate localDay(TimePoint at)
{
    return here(at).date();
}

QString dateText(TimePoint at, TimePoint now)
{
    const QDate day = localDay(at);
    return QLocale().toString(day,
        day.year() == localDay(now).year()
            ? QCoreApplication::translate("Tresen::TimeText", "MMM d", "date format: day and month")
            : QCoreApplication::translate("Tresen::TimeText", "MMM d, yyyy", "date format"));
}

QString momentText(TimePoint at, TimePoint now)
{
    if (localDay(at) == localDay(now))
        return clockText(at);
    return dateText(at, now) + u' ' + clockText(at);
}

QString dayText(QDate day, QDate today)
{
    if (day == today)
        return QCoreApplication::translate("Tresen::TimeText", "Today");
    if (day.addDays(1) == today)
        return QCoreApplication::translate("Tresen::TimeText", "Yesterday");
    return QLocale().toString(day,
        day.year() == today.year()
            ? QCoreApplication::translate("Tresen::TimeText", "dddd, MMMM d", "date format")
            : QCoreApplication::translate("Tresen::TimeText", "dddd, MMMM d, yyyy", "date format"));
}

QString fullText(TimePoint at)
{
    return QLocale().toString(here(at), QLocale::LongFormat);
}

QString monthText(TimePoint at)
{
    return QLocale().toString(localDay(at), QStringLiteral("MMMM yyyy"));
}

QString moneyText(const Money &money)
{
    // Built from whole numbers: a double would round large sums.
    const QLocale locale;
    const qint64 absolute = money.minor < 0 ? -money.minor : money.minor;
    const QString amount = (money.minor < 0 ? QStringLiteral("-") : QString())
        + locale.toString(absolute / 100) + locale.decimalPoint()
        + QStringLiteral("%1").arg(absolute % 100, 2, 10, QLatin1Char('0'));
    const bool symbolFirst = locale.language() == QLocale::English || locale.language() == QLocale::C;
    return symbolFirst ? symbol(money.currency) + amount
                       : amount + QChar(0x00a0) + symbol(money.currency);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 * 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace Tresen

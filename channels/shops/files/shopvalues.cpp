// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopvalues.h"

#include <QDateTime>
#include <QUrl>

#include <array>

namespace Tresen {
namespace {

bool containsAny(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    for (const QLatin1StringView word : words) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

using L1 = QLatin1StringView;

} // namespace

std::optional<qint64> minorUnits(QStringView text)
{
    QString digits;
    qsizetype decimals = -1;
    const qsizetype lastSeparator = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'.'));
    bool negative = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u'0' && c <= u'9') {
            digits += c;
            if (decimals >= 0)
                ++decimals;
        } else if (i == lastSeparator) {
            decimals = 0;
        } else if (c == u'-' && digits.isEmpty()) {
            negative = true;
        }
    }
    if (digits.isEmpty() || digits.size() > 15)
        return std::nullopt;
    // "1.284" is a thousand and something; "12.5" is twelve and a half
    if (decimals < 0 || decimals == 3)
        digits += QLatin1String("00");
    else if (decimals > 2)
        digits.chop(decimals - 2);
    else
        digits += QString(2 - decimals, u'0');
    const qint64 value = digits.toLongLong();
    return negative ? -value : value;
}

std::optional<TimePoint> shopTime(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    QDateTime t = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    static constexpr std::array formats{L1("dd.MM.yyyy HH:mm:ss"), L1("dd.MM.yyyy HH:mm"),
        L1("dd.MM.yyyy"), L1("d.M.yyyy"), L1("yyyy-MM-dd HH:mm:ss"), L1("yyyy-MM-dd HH:mm")};
    for (const L1 format : formats) {
        if (t.isValid())
            break;
        t = QDateTime::fromString(trimmed, QString(format));
    }
    for (const L1 format : {L1("dd.MM.yy HH:mm"), L1("dd.MM.yy")}) {
        if (t.isValid())
            break;
        t = QDateTime::fromString(trimmed, QString(format)).addYears(100); // Qt reads 26 as 1926
    }
    if (!t.isValid())
        return std::nullopt;
    return toTimePoint(t);
}

OrderState orderState(QStringView text)
{
    if (containsAny(text, {L1("storn"), L1("cancel"), L1("abgebrochen")}))
        return OrderState::Cancelled;
    if (containsAny(text, {L1("retour"), L1("return"), L1("zur\xFC""ck")}))
        return OrderState::Returned;
    if (containsAny(text, {L1("lost"), L1("verloren")}))
        return OrderState::Lost;
    if (containsAny(text, {L1("zugestellt"), L1("delivered"), L1("geliefert"), L1("completed"), L1("abgeschlossen")}))
        return OrderState::Delivered;
    if (containsAny(text, {L1("versand"), L1("verschickt"), L1("unterwegs"), L1("shipped"), L1("transit"), L1("fulfilled")}))
        return text.contains(L1("unfulfilled"), Qt::CaseInsensitive) ? OrderState::Open : OrderState::Shipped;
    return OrderState::Open;
}

PaymentState paymentState(QStringView text)
{
    if (containsAny(text, {L1("teil"), L1("partial")}))
        return PaymentState::PartlyRefunded;
    if (containsAny(text, {L1("erstattet"), L1("refunded")}))
        return PaymentState::Refunded;
    if (containsAny(text, {L1("offen"), L1("open"), L1("pending"), L1("unbezahlt"), L1("unpaid"), L1("ausstehend")}))
        return PaymentState::Open;
    return PaymentState::Paid;
}

QString trackingLink(QStringView carrier, const QString &number)
{
    if (number.isEmpty())
        return {};
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(number));
    if (carrier.contains(L1("dhl"), Qt::CaseInsensitive))
        return QStringLiteral("https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=") + encoded;
    if (carrier.contains(L1("dpd"), Qt::CaseInsensitive))
        return QStringLiteral("https://tracking.dpd.de/status/de_DE/parcel/") + encoded;
    if (carrier.contains(L1("gls"), Qt::CaseInsensitive))
        return QStringLiteral("https://gls-group.eu/track/") + encoded;
    if (carrier.contains(L1("ups"), Qt::CaseInsensitive))
        return QStringLiteral("https://www.ups.com/track?tracknum=") + encoded;
    if (carrier.contains(L1("hermes"), Qt::CaseInsensitive))
        return QStringLiteral("https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#") + encoded;
    return {};
}

} // namespace Tresen

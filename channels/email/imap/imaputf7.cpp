// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaputf7.h"

namespace Tresen {

namespace {

QByteArray encodedRun(QStringView run)
{
    QByteArray utf16;
    for (const QChar c : run) {
        utf16 += char(c.unicode() >> 8);
        utf16 += char(c.unicode() & 0xff);
    }
    QByteArray base64 = utf16.toBase64(QByteArray::OmitTrailingEquals);
    base64.replace('/', ',');
    return '&' + base64 + '-';
}

std::optional<QString> decodedRun(QByteArrayView base64)
{
    QByteArray text = base64.toByteArray();
    text.replace(',', '/');
    const auto bytes = QByteArray::fromBase64Encoding(text,
        QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() % 2 != 0 || bytes.decoded.isEmpty())
        return std::nullopt;
    QString run;
    for (qsizetype i = 0; i + 1 < bytes.decoded.size(); i += 2)
        run += QChar(ushort(uchar(bytes.decoded[i]) << 8 | uchar(bytes.decoded[i + 1])));
    if (!run.isValidUtf16())
        return std::nullopt;
    return run;
}

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
}

} // namespace

QByteArray toModifiedUtf7(QStringView name)
{
    QByteArray bytes;
    qsizetype i = 0;
    while (i < name.size()) {
        if (name[i] == QLatin1Char('&')) {
            bytes += "&-";
            ++i;
        } else if (isPlain(name[i])) {
            bytes += char(name[i].unicode());
            ++i;
        } else {
            const qsizetype start = i;
            while (i < name.size() && !isPlain(name[i]))
                ++i;
            bytes += encodedRun(name.mid(start, i - start));
        }
    }
    return bytes;
}

std::optional<QString> fromModifiedUtf7(QByteArrayView bytes)
{
    QString name;
    qsizetype i = 0;
    while (i < bytes.size()) {
        const uchar c = uchar(bytes[i]);
        if (c < 0x20 || c > 0x7e)
            return std::nullopt;
        if (c != '&') {
            name += QLatin1Char(char(c));
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < bytes.size() && bytes[end] != '-')
            ++end;
        if (end == bytes.size())
            return std::nullopt;
        if (end == i + 1) {
            name += QLatin1Char('&');
        } else {
            const auto run = decodedRun(bytes.sliced(i + 1, end - i - 1));
            if (!run)
                return std::nullopt;
            name += *run;
        }
        i = end + 1;
    }
    return name;
}

QString mailboxNameFromWire(QByteArrayView bytes)
{
    if (auto name = fromModifiedUtf7(bytes))
        return *name;
    return QString::fromUtf8(bytes);
}

} // namespace Tresen

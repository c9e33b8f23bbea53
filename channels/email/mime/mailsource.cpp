// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailsource.h"

#include "mimelimits.h"

#include <QFile>
#include <QFileInfo>

namespace Tresen {

namespace {

std::optional<QByteArray> readRange(const RawMail &mail)
{
    if (!QFileInfo(mail.path).isFile()) // a pipe or device would let us wait for ever
        return std::nullopt;
    QFile file(mail.path);
    if (mail.offset < 0 || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(mail.offset))
        return std::nullopt;
    const qint64 rest = file.size() - mail.offset;
    const qint64 wanted = mail.length < 0 ? rest : mail.length;
    if (wanted > rest)
        return std::nullopt;
    QByteArray bytes(qsizetype(std::min(wanted, MimeLimits::mailBytes + 1)), Qt::Uninitialized);
    const qint64 got = file.read(bytes.data(), bytes.size());
    if (got != bytes.size())
        return std::nullopt;
    return bytes;
}

} // namespace

QByteArray unquoteFrom(const QByteArray &mail, FromQuoting quoting)
{
    if (quoting == FromQuoting::None || (!mail.contains("\n>") && !mail.startsWith('>')))
        return mail;
    QByteArray out;
    out.reserve(mail.size());
    for (qsizetype at = 0; at < mail.size();) {
        const qsizetype nl = mail.indexOf('\n', at);
        const qsizetype stop = nl < 0 ? mail.size() : nl + 1;
        qsizetype word = at;
        while (word < stop && mail[word] == '>')
            ++word;
        const bool quoted = word > at && QByteArrayView(mail).sliced(word, stop - word).startsWith("From ")
            && (quoting == FromQuoting::MboxRd || word == at + 1);
        out.append(QByteArrayView(mail).sliced(quoted ? at + 1 : at, stop - at - (quoted ? 1 : 0)));
        at = stop;
    }
    return out;
}

std::optional<QByteArray> mailBytes(const RawMail &mail)
{
    const auto bytes = mail.path.isEmpty() ? std::optional(mail.bytes) : readRange(mail);
    if (!bytes)
        return std::nullopt;
    return unquoteFrom(*bytes, mail.quoting);
}

} // namespace Tresen

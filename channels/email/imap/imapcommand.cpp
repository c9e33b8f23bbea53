// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcommand.h"

#include <algorithm>

namespace Tresen {

namespace {

bool mayBeQuoted(const QByteArray &bytes)
{
    return bytes.size() < 1000
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

QByteArray nameOf(QByteArrayView text)
{
    const QList<QByteArray> words = text.toByteArray().split(' ');
    return words.first() == "UID" && words.size() > 1 ? words[0] + ' ' + words[1] : words.first();
}

} // namespace

ImapCommand::ImapCommand(QByteArrayView text)
    : m_name(nameOf(text))
    , m_parts{text.toByteArray()}
{
}

ImapCommand &ImapCommand::text(QByteArrayView text)
{
    m_parts.last().append(text.data(), text.size());
    return *this;
}

ImapCommand &ImapCommand::string(const QByteArray &bytes)
{
    if (!mayBeQuoted(bytes))
        return literal(bytes);
    QByteArray escaped = bytes;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    m_parts.last() += '"' + escaped + '"';
    return *this;
}

ImapCommand &ImapCommand::literal(const QByteArray &bytes)
{
    m_parts.append(bytes);
    m_parts.append(QByteArray());
    return *this;
}

ImapCommand &ImapCommand::answer(const QByteArray &bytes)
{
    m_answers.append(bytes);
    return *this;
}

ImapCommand &ImapCommand::fetches(const ImapUidSet &uids)
{
    m_uids = uids;
    return *this;
}

bool ImapCommand::awaits(const ImapResponse &response) const
{
    const auto *fetch = std::get_if<ImapFetch>(&response);
    return fetch && fetch->uid && m_uids.contains(*fetch->uid);
}

QList<QByteArray> ImapCommand::pieces(const QByteArray &tag, qint64 nonSyncLimit) const
{
    QList<QByteArray> pieces{tag + ' ' + m_parts.first()};
    for (qsizetype i = 1; i + 1 < m_parts.size(); i += 2) {
        const QByteArray &literal = m_parts[i];
        const bool nonSync = literal.size() <= nonSyncLimit;
        pieces.last() += '{' + QByteArray::number(literal.size()) + (nonSync ? "+}\r\n" : "}\r\n");
        if (!nonSync)
            pieces.append(QByteArray());
        pieces.last() += literal + m_parts[i + 1];
    }
    pieces.last() += "\r\n";
    return pieces;
}

} // namespace Tresen

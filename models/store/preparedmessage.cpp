// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparedmessage.h"

#include "tokens.h"

namespace Tresen {
namespace {

constexpr qsizetype snippetLength = 200;

/// "On … wrote:", "Am … schrieb …:": what stands before a quote and belongs to it.
bool introducesQuote(QStringView line)
{
    return line.endsWith(u':')
        && (line.contains(u"schrieb") || line.contains(u"wrote") || line.contains(u"a écrit"));
}

bool endsVisibleText(QStringView line)
{
    return line == u"--" || line.startsWith(u"-----") || line.startsWith(u"_____")
        || introducesQuote(line);
}

void appendWords(QStringView line, QString &out)
{
    for (const QChar c : line) {
        if (out.size() >= snippetLength)
            return;
        const bool space = c.isSpace() || c.category() == QChar::Other_Control;
        if (!space)
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    }
}

QStringList namesOf(const QList<IncomingAttachment> &attachments)
{
    QStringList names;
    for (const IncomingAttachment &attachment : attachments)
        names.append(attachment.meta.name);
    return names;
}

} // namespace

QString snippetOf(QStringView text)
{
    QString out;
    out.reserve(snippetLength);
    while (!text.isEmpty() && out.size() < snippetLength) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = (end < 0 ? text : text.first(end)).trimmed();
        text = end < 0 ? QStringView() : text.sliced(end + 1);
        if (line.isEmpty() || line.startsWith(u'>'))
            continue;
        if (!out.isEmpty() && endsVisibleText(line))
            break;
        if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
        appendWords(line, out);
    }
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out.trimmed();
}

IndexTexts indexTexts(const QString &subject, const QString &text, const QList<Address> &people,
    const QStringList &attachmentNames)
{
    IndexTexts index;
    index.subject = indexText(subject);
    index.body = indexText(text);
    for (const QString &name : attachmentNames) {
        if (!index.body.isEmpty())
            index.body += u' ';
        index.body += indexText(name);
    }
    QString everybody;
    for (const Address &person : people)
        everybody += person.name + u' ' + person.address + u' ';
    index.people = indexText(everybody);
    return index;
}

PreparedMessage prepare(IncomingMessage message)
{
    PreparedMessage prepared;
    QList<Address> people{message.from};
    people += message.to + message.cc;
    prepared.index = indexTexts(message.subject, message.text, people, namesOf(message.attachments));
    prepared.snippet = snippetOf(message.text);
    prepared.message = std::move(message);
    return prepared;
}

} // namespace Tresen

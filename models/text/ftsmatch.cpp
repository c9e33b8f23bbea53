// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftsmatch.h"

#include "fold.h"
#include "tokens.h"

#include <algorithm>

namespace Tresen {
namespace {

QString quoted(QString text)
{
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

// The folded words of a clause; the last one as a beginning when it is still being typed.
QString phraseOf(const SearchClause &clause)
{
    if (!clause.prefix)
        return indexText(clause.text);
    const QList<Token> words = tokens(clause.text);
    if (words.isEmpty())
        return {};
    const Token last = words.last();
    QString phrase = indexText(QStringView(clause.text).left(last.start));
    if (!phrase.isEmpty())
        phrase += u' ';
    return phrase + foldPrefix(QStringView(clause.text).sliced(last.start, last.length));
}

QString columnFilter(const QStringList &columns)
{
    if (columns.isEmpty())
        return {};
    QStringList names;
    for (const QString &column : columns)
        names.append(quoted(column));
    return u'{' + names.join(u' ') + QStringLiteral("} : ");
}

} // namespace

QString ftsTerm(const SearchClause &clause, const QStringList &columns)
{
    if (!isTextField(clause.field))
        return {};
    const QString phrase = phraseOf(clause);
    if (phrase.isEmpty())
        return {};
    return columnFilter(columns) + quoted(phrase) + (clause.prefix ? QStringLiteral(" *") : QString());
}

QString ftsTerm(const SearchClause &clause, const SearchColumns &columns)
{
    switch (clause.field) {
    case SearchField::From: return ftsTerm(clause, columns.from);
    case SearchField::To: return ftsTerm(clause, columns.to);
    case SearchField::Subject: return ftsTerm(clause, columns.subject);
    default: return ftsTerm(clause, columns.text);
    }
}

bool isTextGroup(const SearchGroup &group)
{
    return std::all_of(group.begin(), group.end(), [](const SearchClause &clause) {
        return isTextField(clause.field) && !clause.negated;
    });
}

QString ftsMatch(const SearchQuery &query, const SearchColumns &columns)
{
    QStringList all;
    for (const SearchGroup &group : query.groups) {
        if (!isTextGroup(group))
            continue;
        QStringList alternatives;
        for (const SearchClause &clause : group) {
            if (const QString term = ftsTerm(clause, columns); !term.isEmpty())
                alternatives.append(u'(' + term + u')');
        }
        if (alternatives.isEmpty())
            continue;
        const QString joined = alternatives.join(QStringLiteral(" OR "));
        all.append(alternatives.size() == 1 ? joined : u'(' + joined + u')');
    }
    return all.join(QStringLiteral(" AND "));
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchquery.h"

#include "searchvalues.h"
#include "tokens.h"

#include <QCoreApplication>

namespace Tresen {
namespace {

// Quotation marks as people type, paste and autocorrect them; any of them closes any other.
bool isQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"': case 0x201C: case 0x201D: case 0x201E: case 0x00AB: case 0x00BB:
        return true;
    default:
        return false;
    }
}

// Folded, because some letters (the Arabic tatweel) fold to nothing.
bool hasWords(QStringView text)
{
    return !indexText(text).isEmpty();
}

class QueryParser {
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)

public:
    QueryParser(QStringView source, const SearchOptions &options)
        : m_source(source.left(maxQueryLength)), m_options(options)
    {
        if (source.size() > maxQueryLength) {
            addProblem(tr("The query is too long; only its beginning is searched."), maxQueryLength,
                       source.size() - maxQueryLength);
        }
    }

    SearchQuery parse();

private:
    struct Value {
        QString text;
        bool quoted = false;
        bool closed = false; // has a closing quotation mark: finished
    };

    void readItem();
    [[nodiscard]] Value readValue();
    [[nodiscard]] QStringView operatorName() const;
    [[nodiscard]] bool readConnective(QStringView word);
    [[nodiscard]] bool readNumber(SearchClause &clause) const;
    void readOperator(SearchClause &clause, QStringView name, const Value &value);
    void add(SearchClause clause, bool finished);
    void addProblem(const QString &text, qsizetype start, qsizetype length);

    [[nodiscard]] QString sourceText(const SearchClause &clause) const
    {
        const QStringView part = m_source.sliced(clause.start, clause.length);
        return (clause.negated ? part.sliced(1) : part).toString();
    }

    QStringView m_source;
    const SearchOptions &m_options;
    SearchQuery m_query;
    qsizetype m_at = 0;
    qsizetype m_clauses = 0;
    qsizetype m_orAt = -1; // where an OR stands that waits for its right side
    qsizetype m_orLength = 0;
};

void QueryParser::addProblem(const QString &text, qsizetype start, qsizetype length)
{
    m_query.problems.append({text, start, length});
}

SearchQuery QueryParser::parse()
{
    while (m_at < m_source.size()) {
        if (m_source[m_at].isSpace() || m_source[m_at].isNull()) {
            ++m_at;
            continue;
        }
        if (m_clauses == maxQueryClauses) {
            addProblem(tr("The query has too many words; the rest is left out."), m_at, m_source.size() - m_at);
            break;
        }
        readItem();
    }
    if (m_orAt >= 0 && !m_options.typing)
        addProblem(tr("OR needs a word on both sides."), m_orAt, m_orLength);
    return m_query;
}

// Text up to the next space, or in quotation marks.
QueryParser::Value QueryParser::readValue()
{
    Value value;
    if (m_at < m_source.size() && isQuote(m_source[m_at])) {
        value.quoted = true;
        const qsizetype from = ++m_at;
        while (m_at < m_source.size() && !isQuote(m_source[m_at]))
            ++m_at;
        value.text = m_source.sliced(from, m_at - from).toString();
        value.closed = m_at < m_source.size();
        m_at += value.closed ? 1 : 0;
        return value;
    }
    const qsizetype from = m_at;
    while (m_at < m_source.size() && !m_source[m_at].isSpace() && !isQuote(m_source[m_at]))
        ++m_at;
    value.text = m_source.sliced(from, m_at - from).toString();
    return value;
}

// The letters before a colon, when that is what comes next.
QStringView QueryParser::operatorName() const
{
    qsizetype end = m_at;
    while (end < m_source.size() && m_source[end].isLetter())
        ++end;
    const bool isName = end > m_at && end < m_source.size() && m_source[end] == u':';
    return isName ? m_source.sliced(m_at, end - m_at) : QStringView();
}

bool QueryParser::readConnective(QStringView word)
{
    if (word == u"AND" || word == u"UND")
        return true;
    if (word != u"OR" && word != u"ODER" && word != u"|")
        return false;
    const qsizetype at = m_at - word.size();
    if (m_query.groups.isEmpty() || m_orAt >= 0) {
        addProblem(tr("OR needs a word on both sides."), at, word.size());
    } else {
        m_orAt = at;
        m_orLength = word.size();
    }
    return true;
}

// "#48213", also with punctuation behind it.
bool QueryParser::readNumber(SearchClause &clause) const
{
    QStringView digits = clause.text;
    if (!digits.startsWith(u'#'))
        return false;
    digits = digits.sliced(1);
    while (!digits.isEmpty() && QStringView(u".,;:!?)").contains(digits.back()))
        digits.chop(1);
    if (digits.isEmpty() || digits.size() > 18)
        return false;
    qint64 number = 0;
    for (QChar c : digits) {
        if (c < u'0' || c > u'9')
            return false;
        number = number * 10 + (c.unicode() - u'0');
    }
    clause.field = SearchField::Number;
    clause.number = number;
    clause.text = digits.toString();
    return true;
}

void QueryParser::readOperator(SearchClause &clause, QStringView name, const Value &value)
{
    const std::optional<SearchField> field = searchField(name);
    clause.text = value.text;
    if (field && value.text.trimmed().isEmpty()) {
        // Not while its value is still being typed.
        if (!m_options.typing || m_at < m_source.size()) {
            addProblem(tr("“%1:” needs a value right behind the colon.").arg(name), clause.start, clause.length);
        }
        return;
    }
    if (field) {
        clause.field = *field;
        if (readSearchValue(clause, m_options)) {
            add(clause, value.closed);
            return;
        }
        addProblem(tr("“%1” is no value of “%2:”; searched as words.").arg(value.text, name), clause.start, clause.length);
    } else if (!value.text.isEmpty() && !value.text.startsWith(u"//")) {
        addProblem(tr("“%1:” is not known; searched as words.").arg(name), clause.start, clause.length);
    }
    clause.field = SearchField::Text;
    clause.text = sourceText(clause);
    add(clause, value.closed);
}

void QueryParser::readItem()
{
    SearchClause clause;
    clause.start = m_at;
    if (m_source[m_at] == u'-' && m_at + 1 < m_source.size() && !m_source[m_at + 1].isSpace()) {
        clause.negated = true;
        ++m_at;
    }
    const QStringView name = operatorName();
    if (!name.isEmpty()) {
        m_at += name.size() + 1;
        const Value value = readValue();
        clause.phrase = value.quoted;
        clause.length = m_at - clause.start;
        readOperator(clause, name, value);
        return;
    }
    const Value value = readValue();
    if (!value.quoted && !clause.negated && readConnective(value.text))
        return;
    clause.text = value.text;
    clause.phrase = value.quoted;
    clause.length = m_at - clause.start;
    if (!value.quoted && readNumber(clause)) {
        add(clause, true);
        return;
    }
    add(clause, value.closed);
}

// "gro*": a beginning, as people know it from elsewhere. Inside quotes a star is only a sign.
bool isStarred(const SearchClause &clause)
{
    return !clause.phrase && clause.text.endsWith(u'*') && clause.text.size() > 1
        && clause.text[clause.text.size() - 2].isLetterOrNumber();
}

void QueryParser::add(SearchClause clause, bool finished)
{
    const bool alternative = m_orAt >= 0;
    m_orAt = -1;
    if (isTextField(clause.field) && !hasWords(clause.text)) {
        if (!m_options.typing || m_at < m_source.size()) {
            addProblem(tr("“%1” holds no letters or digits; left out.").arg(sourceText(clause)), clause.start, clause.length);
        }
        return;
    }
    const bool typed = m_options.typing && !finished && m_at == m_source.size();
    const bool starred = isTextField(clause.field) && isStarred(clause);
    if (starred)
        clause.text.chop(1);
    clause.prefix = starred || (typed && isTextField(clause.field));
    ++m_clauses;
    if (alternative && !m_query.groups.isEmpty())
        m_query.groups.last().append(clause);
    else
        m_query.groups.append(SearchGroup{clause});
}

} // namespace

bool isTextField(SearchField field)
{
    return field == SearchField::Text || field == SearchField::From || field == SearchField::To
        || field == SearchField::Subject;
}

SearchQuery parseSearch(QStringView source, const SearchOptions &options)
{
    return QueryParser(source, options).parse();
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchmodel.h"

#include "conversationroles.h"
#include "desk.h"
#include "searchquery.h"
#include "session.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace Tresen {

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 120ms;
constexpr int pageSize = 50;

QVariantMap row(const QString &insert, const QString &text)
{
    return {{QStringLiteral("insert"), insert}, {QStringLiteral("text"), text}};
}

} // namespace

QString markedText(const QString &text, const QList<TextRange> &marks)
{
    QString marked;
    qsizetype at = 0;
    const auto take = [&](qsizetype from, qsizetype until) {
        for (qsizetype i = from; i < until; ++i) {
            if (text[i] != QChar(2) && text[i] != QChar(3))
                marked += text[i];
        }
    };
    for (const TextRange &mark : marks) {
        if (mark.start < at || mark.end() > text.size())
            continue;
        take(at, mark.start);
        marked += QChar(2);
        take(mark.start, mark.end());
        marked += QChar(3);
        at = mark.end();
    }
    take(at, text.size());
    return marked;
}

QString statusTitle(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Open:
        return QCoreApplication::translate("SearchModel", "open");
    case ConversationStatus::Pending:
        return QCoreApplication::translate("SearchModel", "waiting");
    case ConversationStatus::Snoozed:
        return QCoreApplication::translate("SearchModel", "snoozed");
    case ConversationStatus::Resolved:
        return QCoreApplication::translate("SearchModel", "resolved");
    }
    return {};
}

SearchModel::SearchModel(QObject *parent)
    : SearchModel(Desk::services(), parent)
{
}

SearchModel::SearchModel(Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, [this] { ask(true); });
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{ConversationIdRole, "conversationId"}, {MessageIdRole, "messageId"}, {NameRole, "name"},
        {ContactRole, "contact"}, {ChannelRole, "channel"}, {SubjectRole, "subject"},
        {SnippetRole, "snippet"}, {StatusRole, "status"}, {StatusTextRole, "statusText"},
        {TimeRole, "time"}, {NumberRole, "number"}, {WhoRole, "who"}, {SpokenRole, "spoken"}};
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    const Conversation &about = hit.conversation;
    switch (role) {
    case ConversationIdRole:
        return about.id.toString();
    case MessageIdRole:
        return hit.message.toString();
    case NameRole:
    case Qt::DisplayRole:
        return about.contactName;
    case ContactRole:
        return about.contact.toString();
    case ChannelRole:
        return channelSign(about.channel);
    case SubjectRole:
        return markedText(about.subject, hit.subjectMarks);
    case SnippetRole:
        return markedText(hit.snippet, hit.marks);
    case StatusRole:
        return statusName(about.status);
    case StatusTextRole:
        return statusTitle(about.status);
    case TimeRole:
        return dateText(hit.at, m_services.clock.now());
    case NumberRole:
        return QStringLiteral("#%1").arg(about.number);
    case WhoRole:
        return hit.kind == MessageKind::Note ? tr("Note")
            : hit.kind == MessageKind::Call  ? tr("Call")
            : hit.kind == MessageKind::Outbound ? hit.author : QString();
    case SpokenRole:
        return QStringList{channelTitle(about.channel), about.contactName, about.subject, hit.snippet,
            statusTitle(about.status), fullText(hit.at)}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

void SearchModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    if (blank()) {
        clear();
    } else {
        m_soon.start();
    }
    Q_EMIT textChanged();
    Q_EMIT changed();
}

void SearchModel::clear()
{
    ++m_round;
    m_soon.stop();
    beginResetModel();
    m_hits.clear();
    endResetModel();
    m_next.reset();
    m_problems.clear();
    m_errorText.clear();
    m_known = false;
    m_asked = false;
    m_fetching = false;
}

SearchOptions SearchModel::options(bool typing) const
{
    return {m_services.clock.now(), QTimeZone::systemTimeZone(), typing};
}

/// Clauses with an operator are shown as chips; words stay words.
QList<SearchClause> SearchModel::operatorClauses() const
{
    QList<SearchClause> clauses;
    const SearchQuery query = parseSearch(m_text, options(true));
    for (const SearchGroup &group : query.groups) {
        for (const SearchClause &clause : group) {
            if (clause.field != SearchField::Text && clause.field != SearchField::Number)
                clauses.append(clause);
        }
    }
    return clauses;
}

QVariantList SearchModel::chips() const
{
    QVariantList rows;
    for (const SearchClause &clause : operatorClauses())
        rows.append(QVariantMap{{QStringLiteral("text"), m_text.mid(clause.start, clause.length)}});
    return rows;
}

void SearchModel::removeChip(int index)
{
    const QList<SearchClause> clauses = operatorClauses();
    if (index < 0 || index >= clauses.size())
        return;
    QString rest = m_text;
    rest.remove(clauses.at(index).start, clauses.at(index).length);
    setText(rest.simplified());
}

void SearchModel::insert(const QString &beginning)
{
    const bool apart = m_text.isEmpty() || m_text.endsWith(u' ');
    setText(m_text + (apart ? QString() : QStringLiteral(" ")) + beginning);
}

void SearchModel::searchNow()
{
    if (!blank())
        ask(false);
}

void SearchModel::ask(bool typing)
{
    m_soon.stop();
    m_asked = true;
    m_fetching = false;
    m_typing = typing;
    m_asking = m_text;
    Q_EMIT changed();
    m_services.conversations.search({m_asking, m_services.session.me, typing, std::nullopt, pageSize})
        .then(this, [this, round = ++m_round](Result<SearchPage> result) {
            if (round != m_round)
                return;
            m_asked = false;
            m_errorText = result ? QString() : result.error().text;
            take(result ? std::move(result).value() : SearchPage());
        });
}

void SearchModel::take(SearchPage page)
{
    beginResetModel();
    m_hits = std::move(page.hits);
    endResetModel();
    m_next = page.next;
    m_total = page.total;
    m_totalIsCap = page.totalIsCap;
    m_problems = page.problems;
    m_known = m_errorText.isEmpty();
    Q_EMIT changed();
    Q_EMIT arrived();
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching && !m_asked;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    m_services.conversations.search({m_asking, m_services.session.me, m_typing, m_next, pageSize})
        .then(this, [this, round = m_round](Result<SearchPage> result) {
            if (round != m_round)
                return;
            m_fetching = false;
            if (result) {
                takeMore(std::move(result).value());
                return;
            }
            m_errorText = result.error().text;
            Q_EMIT changed();
        });
}

void SearchModel::takeMore(SearchPage page)
{
    m_next = page.next;
    if (!page.hits.isEmpty()) {
        const int last = count() + static_cast<int>(page.hits.size()) - 1;
        beginInsertRows({}, count(), last);
        m_hits.append(page.hits);
        endInsertRows();
    }
    Q_EMIT changed();
}

QString SearchModel::totalText() const
{
    if (!m_known)
        return {};
    if (m_totalIsCap)
        return tr("%1+ hits").arg(QLocale().toString(m_total));
    return tr("%n hit(s)", "", m_total);
}

QVariantList SearchModel::operators() const
{
    return {
        row(tr("from:"), tr("name or address of the sender")),
        row(tr("to:"), tr("recipient")),
        row(tr("subject:"), tr("word in the subject")),
        row(tr("channel:"), tr("mail, whatsapp, instagram, chat or phone")),
        row(tr("tag:"), tr("tag of the conversation")),
        row(tr("status:"), tr("open, waiting, snoozed or resolved")),
        row(tr("assignee:"), tr("me, nobody or a name")),
        row(tr("order:"), tr("order number")),
        row(tr("before:"), tr("before this date: 2026-11-01, yesterday, 7d")),
        row(tr("after:"), tr("from this date on")),
        row(tr("has:attachment"), tr("with a file")),
        row(QStringLiteral("\""), tr("words in exactly this order, in quotation marks")),
        row(QStringLiteral("-"), tr("not with the word or operator that follows")),
        row(tr("OR"), tr("one or the other")),
        row(QStringLiteral("#"), tr("number of a conversation or an order")),
    };
}

QString SearchModel::conversationAt(int row) const
{
    return row >= 0 && row < count() ? m_hits.at(row).conversation.id.toString() : QString();
}

QString SearchModel::messageAt(int row) const
{
    return row >= 0 && row < count() ? m_hits.at(row).message.toString() : QString();
}

QString SearchModel::numberAt(int row) const
{
    return row >= 0 && row < count() ? index(row).data(NumberRole).toString() : QString();
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include "conversationstore.h"
#include "desk.h"
#include "session.h"

#include <algorithm>

namespace Tresen {

namespace {

constexpr int mostRows = 9;
constexpr int mostConversations = 4;
constexpr qsizetype leastToSearch = 2;
constexpr QChar hitStart(0x02);
constexpr QChar hitEnd(0x03);

/// The text with the first place of `words` marked; the markers themselves never come from outside.
QString marked(QString text, const QString &words)
{
    text.remove(hitStart).remove(hitEnd);
    const qsizetype at = words.isEmpty() ? -1 : text.indexOf(words, 0, Qt::CaseInsensitive);
    if (at >= 0)
        text.insert(at + words.size(), hitEnd).insert(at, hitStart);
    return text;
}

QString field(const QVariant &entry, const char *name)
{
    return entry.toMap().value(QLatin1String(name)).toString();
}

/// 0: begins with it, 1: a word begins with it, 2: holds it, -1: does not.
int closeness(const QString &title, const QString &words)
{
    const qsizetype at = title.indexOf(words, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return static_cast<int>(at);
    return title.contains(QLatin1Char(' ') + words, Qt::CaseInsensitive) ? 1 : 2;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : PaletteModel(Desk::services(), parent)
{
}

PaletteModel::PaletteModel(Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_directory(services)
{
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KindRole:
        return row.kind;
    case EntryIdRole:
        return row.id;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case IconRole:
        return row.icon;
    case ShortcutRole:
        return row.shortcut;
    case SectionRole:
        return row.section;
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{KindRole, "kind"}, {EntryIdRole, "entryId"}, {TitleRole, "title"},
        {DetailRole, "detail"}, {IconRole, "icon"}, {ShortcutRole, "shortcut"},
        {SectionRole, "section"}};
}

void PaletteModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    update();
    Q_EMIT textChanged();
}

void PaletteModel::setCommands(const QVariantList &commands)
{
    m_commands = commands;
    update();
    Q_EMIT commandsChanged();
}

void PaletteModel::setPlaces(const QVariantList &places)
{
    m_places = places;
    update();
    Q_EMIT commandsChanged();
}

void PaletteModel::trigger(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT triggered(m_rows.at(row).kind, m_rows.at(row).id);
}

void PaletteModel::update()
{
    ++m_generation;
    const QString typed = m_text.trimmed();
    const QChar prefix = typed.isEmpty() ? QChar() : typed.front();
    QList<Row> rows;
    if (prefix == QLatin1Char('>')) {
        appendMatching(rows, m_commands, QStringLiteral("command"), typed.mid(1).trimmed());
    } else if (prefix == QLatin1Char('#')) {
        const QString words = typed.mid(1).trimmed();
        bool isNumber = false;
        const qint64 number = words.toLongLong(&isNumber);
        if (isNumber)
            findNumber(number);
        else
            appendTags(rows, words);
    } else if (prefix == QLatin1Char('@')) {
        const QString words = typed.mid(1).trimmed();
        if (!words.isEmpty())
            search(QStringLiteral("from:\"%1\"").arg(QString(words).remove(QLatin1Char('"'))), words);
    } else {
        appendMatching(rows, m_commands, QStringLiteral("command"), typed);
        appendMatching(rows, m_places, QStringLiteral("place"), typed);
        if (typed.size() >= leastToSearch)
            search(typed, typed);
    }
    show(rows);
}

void PaletteModel::show(QList<Row> rows)
{
    beginResetModel();
    m_rows = rows.mid(0, mostRows);
    endResetModel();
    Q_EMIT countChanged();
}

void PaletteModel::appendMatching(QList<Row> &rows, const QVariantList &from, const QString &kind,
    const QString &words) const
{
    for (int wanted = 0; wanted <= 2; ++wanted) {
        for (const QVariant &entry : from) {
            const QString title = field(entry, "title");
            if (closeness(title, words) == wanted) {
                rows.append({kind, field(entry, "id"), marked(title, words), field(entry, "detail"),
                    field(entry, "icon"), field(entry, "shortcut"), field(entry, "section")});
            }
        }
    }
}

void PaletteModel::appendTags(QList<Row> &rows, const QString &words) const
{
    const QVariantList tags = m_directory.tagsLike(words);
    for (const QVariant &tag : tags) {
        rows.append({QStringLiteral("tag"), field(tag, "id"), marked(field(tag, "name"), words), {},
            QStringLiteral("tag"), {}, tr("Only with this tag")});
    }
}

PaletteModel::Row PaletteModel::conversationRow(
    const Conversation &conversation, const QString &words) const
{
    const QString about = conversation.subject.isEmpty() ? conversation.snippet : conversation.subject;
    return {QStringLiteral("conversation"), conversation.id.toString(),
        marked(conversation.contactName, words),
        QStringLiteral("#%1 · %2").arg(conversation.number).arg(about), QStringLiteral("user-round"), {},
        tr("Conversations")};
}

void PaletteModel::search(const QString &query, const QString &words)
{
    SearchRequest request;
    request.text = query;
    request.me = m_services.session.me;
    // Several hits may lie in one conversation.
    request.limit = 4 * mostConversations;
    m_services.conversations.search(request).then(
        this, [this, words, generation = m_generation](Result<SearchPage> result) {
            if (generation != m_generation || !result)
                return;
            QList<ConversationId> seen;
            QList<Row> found;
            for (const SearchHit &hit : result->hits) {
                if (found.size() >= mostConversations || seen.contains(hit.conversation.id))
                    continue;
                seen.append(hit.conversation.id);
                found.append(conversationRow(hit.conversation, words));
            }
            // Room for what was found; the best commands stay.
            if (!found.isEmpty())
                show(m_rows.mid(0, mostRows - found.size()) + found);
        });
}

void PaletteModel::findNumber(qint64 number)
{
    m_services.conversations.byNumber(number).then(
        this, [this, generation = m_generation](Result<Conversation> result) {
            if (generation == m_generation && result)
                show({conversationRow(*result, {})});
        });
}

} // namespace Tresen

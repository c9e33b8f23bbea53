// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsmodel.h"

#include "changefeed.h"
#include "conversationroles.h"
#include "conversationstore.h"
#include "logging.h"
#include "session.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Tresen {

namespace {

constexpr QLatin1String channelPrefix("channel/");
constexpr QLatin1String shopPrefix("shop/");

QString channelIcon(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::WhatsApp:
        return QStringLiteral("message-circle");
    case ChannelKind::Instagram:
        return QStringLiteral("camera");
    case ChannelKind::LiveChat:
        return QStringLiteral("messages-square");
    case ChannelKind::Phone:
        return QStringLiteral("phone");
    case ChannelKind::Email:
        break;
    }
    return QStringLiteral("mail");
}

} // namespace

ViewsModel::ViewsModel(Services &services, const DirectoryViewModel &directory, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_directory(directory)
    , m_views(build())
{
    connect(&services.feed, &ChangeFeed::changed, this, &ViewsModel::requestCounts);
    connect(&directory, &DirectoryViewModel::changed, this, &ViewsModel::update);
    requestCounts();
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const View &view = m_views.at(index.row());
    switch (role) {
    case KeyRole:
        return view.key;
    case TitleRole:
    case Qt::DisplayRole:
        return view.title;
    case IconRole:
        return view.icon;
    case CountRole:
        return view.count;
    case CountTextRole:
        return view.count > 0 || (view.count == 0 && view.zeroShown) ? QLocale().toString(view.count)
                                                                     : QString();
    case SectionRole:
        return view.section;
    case ShortcutRole:
        return view.shortcut;
    default:
        return {};
    }
}

QHash<int, QByteArray> ViewsModel::roleNames() const
{
    return {{KeyRole, "key"}, {TitleRole, "title"}, {IconRole, "icon"}, {CountRole, "count"},
        {CountTextRole, "countText"}, {SectionRole, "section"}, {ShortcutRole, "shortcut"}};
}

void ViewsModel::requestCounts()
{
    // One question at a time: during an import the feed is faster than the answers.
    if (m_busy) {
        m_dirty = true;
        return;
    }
    m_busy = true;
    m_services.conversations.counts(m_services.session.me)
        .then(this, [this](Result<ViewCounts> result) {
            m_busy = false;
            if (result && *result != m_counts) {
                m_counts = *result;
                update();
                Q_EMIT countsChanged();
            } else if (!result) {
                qCWarning(lcView) << "counts not read:" << result.error().detail;
            }
            if (std::exchange(m_dirty, false))
                requestCounts();
        });
}

QList<ViewsModel::View> ViewsModel::build() const
{
    QList<View> views{
        {QStringLiteral("mine"), tr("Mine"), QStringLiteral("circle-user-round"), {},
            QStringLiteral("G I"), m_counts.mine, true},
        {QStringLiteral("unassigned"), tr("Unassigned"), QStringLiteral("inbox"), {},
            QStringLiteral("G U"), m_counts.unassigned, true},
        {QStringLiteral("open"), tr("All open"), QStringLiteral("layers"), {},
            QStringLiteral("G A"), m_counts.open, false},
        {QStringLiteral("pending"), tr("Waiting"), QStringLiteral("clock"), {},
            QStringLiteral("G W"), m_counts.pending, false},
        {QStringLiteral("snoozed"), tr("Snoozed"), QStringLiteral("alarm-clock"), {},
            QStringLiteral("G S"), m_counts.snoozed, false},
        {QStringLiteral("resolved"), tr("Resolved"), QStringLiteral("circle-check"), {},
            QStringLiteral("G R"), -1, false},
        {QStringLiteral("outbox"), tr("Outbox"), QStringLiteral("send"), {},
            QStringLiteral("G O"), m_counts.outbox, false},
    };
    appendChannels(views);
    const QList<Shop> &shops = m_directory.directory().shops;
    if (shops.size() >= 2) {
        for (const Shop &shop : shops) {
            views.append({shopPrefix + shop.id.toString(), shop.name, QStringLiteral("store"),
                tr("Shops"), {}, -1, false});
        }
    }
    return views;
}

void ViewsModel::appendChannels(QList<View> &views) const
{
    for (const ChannelKind kind : {ChannelKind::Email, ChannelKind::WhatsApp, ChannelKind::Instagram,
             ChannelKind::LiveChat, ChannelKind::Phone}) {
        const QList<Account> &accounts = m_directory.directory().accounts;
        const int open = m_counts.channels.value(kind);
        const bool connected = std::any_of(accounts.cbegin(), accounts.cend(),
            [kind](const Account &account) { return account.channel == kind; });
        if (connected || open > 0) {
            views.append({channelPrefix + channelName(kind), channelTitle(kind), channelIcon(kind),
                tr("Channels"), {}, open, false});
        }
    }
}

/// Brings the rows to what build() says; views never change their order, so this is a merge.
void ViewsModel::update()
{
    const QList<View> wanted = build();
    const auto isWanted = [&wanted](const View &view) {
        return std::any_of(wanted.cbegin(), wanted.cend(),
            [&view](const View &other) { return other.key == view.key; });
    };
    for (int row = static_cast<int>(m_views.size()) - 1; row >= 0; --row) {
        if (!isWanted(m_views.at(row))) {
            beginRemoveRows({}, row, row);
            m_views.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row >= m_views.size() || m_views.at(row).key != wanted.at(row).key) {
            beginInsertRows({}, row, row);
            m_views.insert(row, wanted.at(row));
            endInsertRows();
        } else if (m_views.at(row) != wanted.at(row)) {
            m_views[row] = wanted.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void ViewsModel::retranslate()
{
    update();
    Q_EMIT countsChanged();
}

ConversationQuery ViewsModel::queryFor(const QString &key) const
{
    ConversationQuery query;
    query.statuses = {ConversationStatus::Open};
    if (key == QLatin1String("mine")) {
        query.assignment = ConversationQuery::Assignment::Agent;
        query.assignee = m_services.session.me;
    } else if (key == QLatin1String("unassigned")) {
        query.assignment = ConversationQuery::Assignment::Nobody;
    } else if (key == QLatin1String("pending")) {
        query.statuses = {ConversationStatus::Pending};
    } else if (key == QLatin1String("snoozed")) {
        query.statuses = {ConversationStatus::Snoozed};
    } else if (key == QLatin1String("resolved")) {
        query.statuses = {ConversationStatus::Resolved};
        query.sort = SortOrder::NewestFirst;
    } else if (key.startsWith(channelPrefix)) {
        query.channel = channelFromName(QStringView(key).mid(channelPrefix.size()));
    } else if (key.startsWith(shopPrefix)) {
        query.shop = ShopId::fromString(QStringView(key).mid(shopPrefix.size()));
    }
    return query;
}

const ViewsModel::View *ViewsModel::find(const QString &key) const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(),
        [&key](const View &view) { return view.key == key; });
    return found == m_views.cend() ? nullptr : &*found;
}

QString ViewsModel::titleFor(const QString &key) const
{
    const View *view = find(key);
    return view ? view->title : QString();
}

QString ViewsModel::iconFor(const QString &key) const
{
    const View *view = find(key);
    return view ? view->icon : QString();
}

int ViewsModel::countFor(const QString &key) const
{
    const View *view = find(key);
    return view ? view->count : -1;
}

QStringList ViewsModel::keys() const
{
    QStringList keys;
    for (const View &view : m_views)
        keys.append(view.key);
    return keys;
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directoryviewmodel.h"

#include "changefeed.h"
#include "desk.h"
#include "logging.h"
#include "session.h"

#include <algorithm>

namespace Tresen {

namespace {

template <typename T>
QList<T> byName(QList<T> entries)
{
    std::sort(entries.begin(), entries.end(), [](const T &a, const T &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return entries;
}

QVariantMap entry(const QString &id, const QString &name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
}

bool isLike(const QVariant &row, const QString &text)
{
    return row.toMap().value(QStringLiteral("name")).toString().contains(text, Qt::CaseInsensitive);
}

} // namespace

DirectoryViewModel::DirectoryViewModel(QObject *parent)
    : DirectoryViewModel(Desk::services(), parent)
{
}

DirectoryViewModel::DirectoryViewModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.directory || changes.everything)
            load();
    });
    load();
}

void DirectoryViewModel::load()
{
    m_services.directory.directory().then(this, [this](Result<Directory> result) {
        if (result)
            take(std::move(result).value());
        else
            qCWarning(lcView) << "directory not read:" << result.error().detail;
    });
}

void DirectoryViewModel::take(Directory directory)
{
    if (m_ready && directory == m_directory)
        return;
    m_directory = std::move(directory);
    m_agentNames.clear();
    for (const Agent &agent : std::as_const(m_directory.agents))
        m_agentNames.insert(agent.id, agent.name);
    m_tagNames.clear();
    for (const Tag &tag : std::as_const(m_directory.tags))
        m_tagNames.insert(tag.id, tag.name);
    m_ready = true;
    Q_EMIT changed();
}

QString DirectoryViewModel::accountName(AccountId id) const
{
    for (const Account &account : m_directory.accounts) {
        if (account.id == id)
            return account.name.isEmpty() ? account.address : account.name;
    }
    return {};
}

QString DirectoryViewModel::myName() const
{
    return agentName(m_services.session.me);
}

QVariantList DirectoryViewModel::agents() const
{
    QVariantList rows;
    for (const Agent &agent : byName(m_directory.agents)) {
        if (agent.active)
            rows.append(entry(agent.id.toString(), agent.name));
    }
    return rows;
}

QVariantList DirectoryViewModel::tags() const
{
    QVariantList rows;
    for (const Tag &tag : byName(m_directory.tags))
        rows.append(entry(tag.id.toString(), tag.name));
    return rows;
}

QVariantList DirectoryViewModel::accounts() const
{
    QVariantList rows;
    for (const Account &account : m_directory.accounts) {
        QVariantMap row = entry(account.id.toString(), account.name);
        row.insert(QStringLiteral("address"), account.address);
        row.insert(QStringLiteral("channel"), channelName(account.channel));
        row.insert(QStringLiteral("enabled"), account.enabled);
        rows.append(row);
    }
    return rows;
}

QVariantList DirectoryViewModel::shops() const
{
    QVariantList rows;
    for (const Shop &shop : byName(m_directory.shops))
        rows.append(entry(shop.id.toString(), shop.name));
    return rows;
}

QString DirectoryViewModel::agentNameById(const QString &id) const
{
    return agentName(AgentId::fromString(id));
}

QString DirectoryViewModel::tagNameById(const QString &id) const
{
    return tagName(TagId::fromString(id));
}

QVariantList DirectoryViewModel::tagsLike(const QString &text) const
{
    QVariantList rows = tags();
    rows.removeIf([&text](const QVariant &row) { return !isLike(row, text); });
    return rows;
}

QVariantList DirectoryViewModel::agentsLike(const QString &text) const
{
    QVariantList rows = agents();
    rows.removeIf([&text](const QVariant &row) { return !isLike(row, text); });
    return rows;
}

} // namespace Tresen

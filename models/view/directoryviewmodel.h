// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directorystore.h"
#include "services.h"

#include <QHash>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

/// Agents, tags, accounts and shops by id, for names in lists and menus; follows the feed. Main
/// thread. Ids are decimal strings in QML.
class DirectoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Maps {id, name}, by name; inactive agents are left out.
    Q_PROPERTY(QVariantList agents READ agents NOTIFY changed)
    /// Maps {id, name}, by name.
    Q_PROPERTY(QVariantList tags READ tags NOTIFY changed)
    /// Maps {id, name, address, channel, enabled}, in the order they were added.
    Q_PROPERTY(QVariantList accounts READ accounts NOTIFY changed)
    /// Maps {id, name}, by name.
    Q_PROPERTY(QVariantList shops READ shops NOTIFY changed)
    Q_PROPERTY(QString myName READ myName NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
public:
    explicit DirectoryViewModel(QObject *parent = nullptr);
    explicit DirectoryViewModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] const Directory &directory() const { return m_directory; }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString agentName(AgentId id) const { return m_agentNames.value(id); }
    [[nodiscard]] QString tagName(TagId id) const { return m_tagNames.value(id); }
    [[nodiscard]] QString accountName(AccountId id) const;
    [[nodiscard]] QString myName() const;

    [[nodiscard]] QVariantList agents() const;
    [[nodiscard]] QVariantList tags() const;
    [[nodiscard]] QVariantList accounts() const;
    [[nodiscard]] QVariantList shops() const;
    Q_INVOKABLE [[nodiscard]] QString agentNameById(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] QString tagNameById(const QString &id) const;
    /// Tags whose name holds the text, whatever its case: maps {id, name}.
    Q_INVOKABLE [[nodiscard]] QVariantList tagsLike(const QString &text) const;
    Q_INVOKABLE [[nodiscard]] QVariantList agentsLike(const QString &text) const;

Q_SIGNALS:
    void changed();

private:
    void load();
    void take(Directory directory);

    Services &m_services;
    Directory m_directory;
    QHash<AgentId, QString> m_agentNames;
    QHash<TagId, QString> m_tagNames;
    bool m_ready = false;
};

} // namespace Tresen

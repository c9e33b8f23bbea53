// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directorychanges.h"

#include "directorymapper.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Tresen {
namespace {

/// NULL makes the engine give the next number.
std::optional<qint64> givenId(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional<qint64>(id);
}

} // namespace

void DirectoryChanges::apply(const SaveTag &change)
{
    auto &db = m_context.session.db;
    const auto name = change.tag.name.trimmed();
    if (name.isEmpty())
        throw invalidInput(QCoreApplication::translate("Store", "A tag needs a name. Nothing was changed."));
    SqlQuery known(db, "SELECT id, name FROM tag WHERE id = ? OR (? = 0 AND name = ?)", change.tag.id, change.tag.id, name);
    if (known.next()) {
        m_context.created = known.number(0);
        if (known.text(1) == name)
            return;
        m_context.undo.append(SaveTag{{known.as<TagId>(0), known.text(1)}});
        SqlQuery(db, "UPDATE tag SET name = ? WHERE id = ?", name, m_context.created).run();
    } else {
        SqlQuery(db, "INSERT INTO tag(id, name) VALUES(?, ?)", givenId(change.tag.id.value), name).run();
        m_context.created = db.lastId();
        m_context.undo.append(RemoveTag{TagId{m_context.created}});
    }
    m_context.session.feed.changes.directory = true;
}

void DirectoryChanges::apply(const RemoveTag &change)
{
    auto &db = m_context.session.db;
    SqlQuery known(db, "SELECT name FROM tag WHERE id = ?", change.tag);
    if (!known.next())
        throw notFound();
    // Undone from the end: first the tag, then where it was.
    SqlQuery tagged(db, "SELECT conversation_id FROM conversation_tag WHERE tag_id = ?", change.tag);
    while (tagged.next()) {
        const auto conversation = tagged.as<ConversationId>(0);
        m_context.undo.append(SetTag{conversation, change.tag, true});
        m_context.session.feed.changes.conversations.insert(conversation);
    }
    m_context.undo.append(SaveTag{{change.tag, known.text(0)}});
    SqlQuery(db, "DELETE FROM conversation_tag WHERE tag_id = ?", change.tag).run();
    SqlQuery(db, "DELETE FROM contact_tag WHERE tag_id = ?", change.tag).run();
    SqlQuery(db, "DELETE FROM tag WHERE id = ?", change.tag).run();
    m_context.session.feed.changes.directory = true;
}

void DirectoryChanges::apply(const SaveAgent &change)
{
    auto &db = m_context.session.db;
    const auto &a = change.agent;
    SqlQuery known(db, "SELECT name, email, active FROM agent WHERE id = ?", a.id);
    if (known.next())
        m_context.undo.append(SaveAgent{{a.id, known.text(0), known.text(1), known.number(2) != 0}});
    else
        m_context.canUndo = false;
    SqlQuery(db, "INSERT OR REPLACE INTO agent(id, name, email, active) VALUES(?, ?, ?, ?)", givenId(a.id.value),
        a.name, a.email, a.active).run();
    m_context.created = db.lastId();
    m_context.session.feed.changes.directory = true;
}

void DirectoryChanges::apply(const SaveShop &change)
{
    auto &db = m_context.session.db;
    SqlQuery known(db, "SELECT name FROM shop WHERE id = ?", change.shop.id);
    if (known.next())
        m_context.undo.append(SaveShop{{change.shop.id, known.text(0)}});
    else
        m_context.canUndo = false;
    SqlQuery(db, "INSERT OR REPLACE INTO shop(id, name) VALUES(?, ?)", givenId(change.shop.id.value), change.shop.name).run();
    m_context.created = db.lastId();
    m_context.session.feed.changes.directory = true;
}

void DirectoryChanges::apply(const SaveAccount &change)
{
    auto &session = m_context.session;
    const auto &a = change.account;
    const auto known = a.id.isValid() ? loadAccount(session.db, a.id) : std::nullopt;
    const auto settings = QString::fromUtf8(QJsonDocument(a.settings).toJson(QJsonDocument::Compact));
    if (known) {
        m_context.undo.append(SaveAccount{*known});
        SqlQuery(session.db,
            "UPDATE account SET shop_id = ?, channel = ?, name = ?, address = ?, signature = ?, "
            "enabled = ?, settings = ?, removed = 0 WHERE id = ?",
            a.shop, a.channel, a.name, a.address, a.signature, a.enabled, settings, a.id).run();
        m_context.created = a.id.value;
    } else {
        SqlQuery(session.db,
            "INSERT INTO account(id, shop_id, channel, name, address, signature, enabled, settings) "
            "VALUES(?,?,?,?,?,?,?,?)",
            givenId(a.id.value), a.shop, a.channel, a.name, a.address, a.signature, a.enabled, settings).run();
        m_context.created = session.db.lastId();
        m_context.undo.append(RemoveAccount{AccountId{m_context.created}});
    }
    session.events.add({{}, EventType::AccountChanged, {}, m_context.cause, {}, {}, {}, 0, m_context.created});
    session.feed.changes.directory = true;
}

void DirectoryChanges::apply(const RemoveAccount &change)
{
    auto &session = m_context.session;
    const auto known = loadAccount(session.db, change.account);
    if (!known)
        throw notFound();
    m_context.undo.append(SaveAccount{*known});
    SqlQuery(session.db, "UPDATE account SET removed = 1, enabled = 0 WHERE id = ?", change.account).run();
    SqlQuery(session.db, "DELETE FROM outbox WHERE account_id = ? AND kind IN (2, 3)", change.account).run();
    session.events.add({{}, EventType::AccountChanged, {}, m_context.cause, {}, {}, {}, change.account.value, 0});
    session.feed.changes.directory = true;
}

void DirectoryChanges::apply(const SaveSetting &change)
{
    auto &session = m_context.session;
    const auto before = loadSetting(session.db, change.key);
    if (!before.isUndefined())
        m_context.undo.append(SaveSetting{change.key, before});
    else
        m_context.canUndo = false;
    SqlQuery(session.db, "INSERT OR REPLACE INTO setting(key, value) VALUES(?, ?)", change.key, packJson(change.value)).run();
    session.feed.changes.settings = true;
}

} // namespace Tresen

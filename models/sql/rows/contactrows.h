// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "sqlquery.h"

namespace Tresen {

/// Where a name comes from: a better source replaces a worse one.
enum class NameRank { None = 0, Mail = 1, Person = 2 };

/// Rows of contact, identity and contact_word inside one commit.
class ContactRows {
public:
    ContactRows(SqlConnection &db, TimePoint now)
        : m_db(db)
        , m_now(now)
    {
    }

    /// The contact with this identity; 0 when there is none. An empty value is nobody.
    [[nodiscard]] qint64 find(const Identity &identity);
    /// find(), or a new contact; a nicer name is taken over. `changed` tells whether a row was
    /// made or changed.
    [[nodiscard]] qint64 resolve(const Identity &identity, const QString &name, NameRank rank, bool *changed);

    [[nodiscard]] std::optional<Contact> load(ContactId id);
    /// All fields, identities and tags; id valid. Throws Conflict when an identity is another's.
    void save(const Contact &contact, NameRank rank);
    [[nodiscard]] qint64 create(const QString &name, NameRank rank);
    /// Words for the search of contacts anew.
    void index(ContactId id);
    void countWritten(const Identity &identity);

private:
    struct Known {
        qint64 contact = 0;
        QString name;
        NameRank rank = NameRank::None;
    };
    void insertIdentity(qint64 contact, const Identity &identity);
    void insertWords(const Contact &contact);

    SqlConnection &m_db;
    TimePoint m_now;
    QHash<QString, Known> m_known;
};

/// Whether `fresh` is a better thing to call somebody than `known`.
[[nodiscard]] bool isNicerName(const QString &fresh, const QString &known);

} // namespace Tresen

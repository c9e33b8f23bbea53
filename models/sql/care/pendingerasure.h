// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlconnection.h"

namespace Tresen {

/// What an erasure leaves to be done after its commit, kept in the store until it is done: a program
/// that ends in between goes on with it when it opens the store again.
class PendingErasure {
public:
    explicit PendingErasure(SqlConnection &db) : m_db(db) {}

    /// Inside the commit that erases.
    void add(const QList<QByteArray> &contents);
    [[nodiscard]] bool isThere();
    /// The last step, outside of a transaction, when the index is merged: log, files, and
    /// the copies that other programs were given. False: somebody
    /// still reads the old state, try again.
    [[nodiscard]] bool finish(const QString &profile);

private:
    [[nodiscard]] QByteArray hashes();

    SqlConnection &m_db;
};

} // namespace Tresen

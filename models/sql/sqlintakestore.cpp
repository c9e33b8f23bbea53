// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlintakestore.h"

#include "intakesession.h"

namespace Tresen {

SqlIntakeStore::SqlIntakeStore(SqlWorker &writer, SqlWorker &reader, const StoreEnvironment &env)
    : m_writer(writer)
    , m_reader(reader)
    , m_env(env)
{
}

Future<Accepted> SqlIntakeStore::accept(IntakeBatch batch, QList<PreparedMessage> messages)
{
    const auto lane = batch.history ? SqlWorker::Lane::Bulk : SqlWorker::Lane::Interactive;
    const bool durable = batch.durable;
    return enqueued<Accepted>(m_writer, lane, durable,
        [&env = m_env, batch = std::move(batch), messages = std::move(messages)](SqlConnection &db) {
            return IntakeSession(db, env, batch).run(messages);
        });
}

Future<QByteArray> SqlIntakeStore::cursor(AccountId account, QString key)
{
    return enqueued<QByteArray>(m_reader, SqlWorker::Lane::Interactive, false, [account, key](SqlConnection &db) {
        SqlQuery query(db, "SELECT value FROM channel_cursor WHERE account_id = ? AND key = ?", account, key);
        return query.next() ? query.blob(0) : QByteArray();
    });
}

Future<QList<RemoteState>> SqlIntakeStore::known(AccountId account, QString folder, quint32 epoch)
{
    return enqueued<QList<RemoteState>>(m_reader, SqlWorker::Lane::Interactive, false, [=](SqlConnection &db) {
        QList<RemoteState> states;
        SqlQuery query(db,
            "SELECT uid, seen, flagged, answered FROM remote_ref WHERE account_id = ? AND folder = ? "
            "AND epoch = ? ORDER BY uid", account, folder, epoch);
        while (query.next())
            states.append({{folder, epoch, quint32(query.number(0))}, query.number(1) != 0,
                query.number(2) != 0, query.number(3) != 0});
        return states;
    });
}

} // namespace Tresen

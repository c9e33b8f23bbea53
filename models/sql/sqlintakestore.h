// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intakestore.h"
#include "sqlworker.h"
#include "storeenvironment.h"

namespace Tresen {

/// History and imports wait behind interactive commits; live mail does not.
class SqlIntakeStore final : public IntakeStore {
public:
    SqlIntakeStore(SqlWorker &writer, SqlWorker &reader, const StoreEnvironment &env);

    Future<Accepted> accept(IntakeBatch batch, QList<PreparedMessage> messages) override;
    Future<QList<bool>> erased(AccountId account, QList<MailTraces> mails) override;
    Future<QByteArray> cursor(AccountId account, QString key) override;
    Future<ChatHistory> chatHistory(AccountId account, QString visitor, qint64 after, int limit) override;
    Future<Nothing> chatRead(AccountId account, QString visitor, qint64 upTo) override;
    Future<Nothing> chatEnded(AccountId account, QString visitor) override;
    Future<QList<RemoteState>> known(AccountId account, QString folder, quint32 epoch) override;

private:
    SqlWorker &m_writer;
    SqlWorker &m_reader;
    const StoreEnvironment &m_env;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqldirectorystore.h"

#include "directorymapper.h"
#include "draftmapper.h"

namespace Tresen {

Future<Directory> SqlDirectoryStore::directory()
{
    return enqueued<Directory>(m_reader, SqlWorker::Lane::Interactive, false,
        [](SqlConnection &db) { return loadDirectory(db); });
}

Future<QJsonValue> SqlDirectoryStore::setting(QString key)
{
    return enqueued<QJsonValue>(m_reader, SqlWorker::Lane::Interactive, false,
        [key](SqlConnection &db) { return loadSetting(db, key); });
}

Future<std::optional<Draft>> SqlDirectoryStore::draft(QString key)
{
    return enqueued<std::optional<Draft>>(m_reader, SqlWorker::Lane::Interactive, false,
        [key](SqlConnection &db) { return loadDraft(db, key); });
}

Future<QList<Draft>> SqlDirectoryStore::drafts()
{
    return enqueued<QList<Draft>>(m_reader, SqlWorker::Lane::Interactive, false,
        [](SqlConnection &db) { return loadDrafts(db); });
}

} // namespace Tresen

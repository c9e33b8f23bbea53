// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <vector>

class QIODevice;

namespace Tresen {

/// Storage, with what the agent can do about it.
[[nodiscard]] Error contentNotWritten(const QString &detail);

/// Writes contents into the folder of a FileAttachmentStore and syncs many of them together: a sync for
/// each file costs an import more than reading its mails. A content has its name only when its bytes are
/// on the disk, so a name that exists is complete; a process that is killed leaves nothing behind.
/// Blocking; one thread.
class ContentWriter {
public:
    explicit ContentWriter(const QString &folder);
    ~ContentWriter(); ///< what was not finished is gone
    ContentWriter(const ContentWriter &) = delete;
    ContentWriter &operator=(const ContentWriter &) = delete;

    /// From the beginning to the end of `source`.
    [[nodiscard]] Status add(const QByteArray &sha256, QIODevice &source);
    /// On the disk, with name and folder: a commit may name them now.
    [[nodiscard]] Status finish();

    [[nodiscard]] static QString pathIn(const QString &folder, const QByteArray &sha256);

private:
    struct Unnamed {
        int descriptor;
        QByteArray target;
    };
    [[nodiscard]] bool openUnnamed(const QString &target);
    [[nodiscard]] Status syncContents();
    [[nodiscard]] Status giveNames();
    [[nodiscard]] Status syncFolders();
    void close();

    QString m_folder;
    std::vector<Unnamed> m_unnamed;
    QSet<QByteArray> m_added;
    QSet<QString> m_folders; ///< that have new names
};

} // namespace Tresen

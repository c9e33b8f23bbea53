// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailfilereader.h"

#include <QStringList>

namespace Tresen {

/// All mails of a Maildir and the folders below it: Maildir++ (".Archiv.2025", names in modified
/// UTF-7, RFC 3501 section 5.1.3) and folders in folders. "tmp" is never read; what is in "new" is
/// unseen. Inside a folder the mails come in the order of their file names, which begin with the
/// time of delivery (https://cr.yp.to/proto/maildir.html). Symbolic links to folders are not
/// followed.
class MaildirReader final : public MailFileReader {
public:
    explicit MaildirReader(const QString &path);

    [[nodiscard]] Result<QList<FoundMail>> next(int most) override;
    [[nodiscard]] double progress() const override;

    /// Folders found, in the order in which they are read.
    [[nodiscard]] QStringList folders() const;

private:
    struct Folder {
        QString path; ///< of its "cur" or "new"
        QString name;
        bool fresh = false; ///< it is a "new"
    };
    void find(const QString &path, const QString &name, int depth);
    bool openNextFolder();
    [[nodiscard]] FoundMail found(const QString &fileName) const;

    QString m_root;
    QList<Folder> m_folders;
    qsizetype m_folder = -1;
    QStringList m_files; ///< names only, of the folder that is being read
    qsizetype m_file = 0;
};

/// The flags in a Maildir file name: after ":2," (";2," and "!2," where a colon is not allowed).
[[nodiscard]] MailFlags maildirFlags(QStringView fileName);

} // namespace Tresen

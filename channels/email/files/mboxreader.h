// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailfilereader.h"

#include <QFile>

#include <optional>

namespace Tresen {

/// All mails of one mbox file (RFC 4155 and its relatives). A mail begins at a "From " line that
/// bears a date and is followed by a header line, so the sentence "From Russia with love" in a body
/// does not split it; the last mail goes to the end of the file, complete or not. Flags are taken
/// from Status, X-Status and X-Mozilla-Status.
class MboxReader final : public MailFileReader {
public:
    /// `folder` is passed on in each mail. With MboxO and MboxRd the worker undoes ">From ".
    explicit MboxReader(const QString &path, QString folder = {}, FromQuoting quoting = FromQuoting::MboxRd);

    [[nodiscard]] Result<QList<FoundMail>> next(int most) override;
    [[nodiscard]] double progress() const override;

private:
    [[nodiscard]] Result<QList<FoundMail>> open();
    [[nodiscard]] QByteArray readLine();
    void begin(const QByteArray &fromLine, qint64 at);
    void readHeaderLine(const QByteArray &line);
    [[nodiscard]] FoundMail end(qint64 at) const;

    QFile m_file;
    QString m_folder;
    FromQuoting m_quoting;
    TimePoint m_fileTime;
    QByteArray m_ahead;    ///< the line after the one being looked at
    bool m_aheadIsNew = true; ///< it begins a line, it is not the rest of a very long one
    bool m_lineIsNew = true;
    qint64 m_pos = 0;      ///< of m_ahead
    FoundMail m_current;
    bool m_inMail = false;
    bool m_inHeader = false;
    qint64 m_blankAt = -1; ///< an empty line just before m_ahead belongs to the separator
    bool m_started = false;
    bool m_any = false; ///< a mail has been found
};

struct MboxFile {
    QString path;
    QString folder;

    bool operator==(const MboxFile &) const = default;
};

/// The mbox files at a path: the file itself (folder ""), or every one below a folder, as mail
/// programs lay them ("Archiv.sbd/2025" is folder Archiv/2025). Symbolic links are not followed.
[[nodiscard]] QList<MboxFile> findMboxFiles(const QString &path);

/// The time in a "From " line; nothing when the line is none.
[[nodiscard]] std::optional<TimePoint> timeOfFromLine(QByteArrayView line);

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Tresen {

/// How lines beginning with "From " were hidden inside an mbox: one ">" in front (mboxo), or one
/// more ">" than the line had (mboxrd). A file that is one mail has none.
enum class FromQuoting : quint8 { None, MboxO, MboxRd };

/// One mail as it lies on the wire or on disk, to be read by the MIME worker. Either `bytes` is
/// set, or `path` names a regular file whose range [offset, offset + length) is the mail; a
/// length of -1 means "to the end of the file". Files are opened by the worker, so their bytes
/// never pass through this process.
struct RawMail {
    QByteArray bytes;
    QString path;
    qint64 offset = 0;
    qint64 length = -1;
    FromQuoting quoting = FromQuoting::None;
    quint64 tag = 0; ///< the caller's own number, returned in ParsedMail::tag

    bool operator==(const RawMail &) const = default;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QByteArray>
#include <QString>

namespace Tresen {

/// A file that came with or goes with a message. The bytes lie in the AttachmentStore under sha256.
struct Attachment {
    AttachmentId id;
    QString name;        ///< safe base name: no path, control or bidi characters
    QString contentType; ///< as declared, lower case, not to be trusted
    qint64 size = 0;     ///< bytes, decoded
    QByteArray sha256;   ///< 32 raw bytes; empty when the content is not here
    QString contentId;   ///< of inline pictures, without brackets
    bool isInline = false;

    bool operator==(const Attachment &) const = default;
};

} // namespace Tresen

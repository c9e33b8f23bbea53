// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parsedmail.h"

#include <QByteArrayView>

namespace Tresen {

/// What may be handed to the MIME parser: bytes [begin, headerEnd) and [bodyBegin, end).
struct ScanResult {
    qsizetype begin = 0; ///< after an mbox "From " line or blank lines that were left in front
    qsizetype headerEnd = 0;
    qsizetype bodyBegin = 0; ///< equals headerEnd unless a long header was cut
    qsizetype end = 0;
    QList<MailWarning> warnings; ///< why something was left out; empty for a normal mail
};

/// Looks at the skeleton of a mail (RFC 2046 boundaries, header blocks) without building anything
/// and finds where it leaves MimeLimits. Linear in the bytes; a few per cent of a full parse.
[[nodiscard]] ScanResult scanStructure(QByteArrayView mail);

} // namespace Tresen

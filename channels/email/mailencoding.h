// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QByteArray>

namespace Tresen {

/// Header text as RFC 2047 wants it: ASCII stays, everything else becomes encoded words of at most
/// 75 characters on folded lines. Line ends and control characters become spaces, so that no text
/// can begin a header of its own. `column`: where on the line the text begins.
[[nodiscard]] QByteArray encodedHeaderText(const QString &text, qsizetype column);

/// "Name" <a@b>, …: folded, names quoted or encoded, domains in ASCII.
[[nodiscard]] QByteArray encodedAddresses(const QList<Address> &addresses, qsizetype column);

/// A parameter (RFC 2231): plain quoted when ASCII, else name*0*=utf-8''… in pieces, after a plain
/// ASCII stand-in for old programs. Begins with ";".
[[nodiscard]] QByteArray encodedParameter(const QByteArray &name, const QString &value);

/// Quoted-printable (RFC 2045 §6.7) with CRLF line ends.
[[nodiscard]] QByteArray quotedPrintable(const QString &text);

/// base64 in lines of 76.
[[nodiscard]] QByteArray base64Lines(const QByteArray &bytes);

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Tresen {

/// Most UTF-16 units of a safe file name; also at most 240 bytes of UTF-8, because ext4 and APFS
/// count bytes.
inline constexpr qsizetype maxFileNameLength = 120;

/// A name from outside as a plain file name for every system: no folders, no control, bidi or other
/// invisible characters, none of <>:"|?*, no dots or spaces at either end, no device name of Windows
/// (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). A long name loses its middle,
/// never its extension. Never empty: "attachment" when nothing is left.
[[nodiscard]] QString safeBaseName(QStringView name);

/// True when opening a file of this name may run code: programs, scripts, shortcuts, installers,
/// disk images, documents with macros, and pages (html, svg), which a browser would run as local
/// files. Judges what a system would: the last extension of the safe name, so "bill.pdf.exe " is one.
[[nodiscard]] bool isExecutable(QStringView name);

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Tresen {

/// The declarations of a style attribute that are harmless and understood by QTextDocument: colours,
/// font weight, style and size (within readable bounds), decoration and alignment. Everything else
/// is left out, above all whatever loads (url, image-set, @import) or moves text (position, margin).
[[nodiscard]] QString cleanStyle(QStringView style);

/// A colour as name, #rgb, #rrggbb, rgb() or rgba(); empty when `value` is none.
[[nodiscard]] QString cleanColor(QStringView value);

/// A number of pixels or percent between 0 and `most` ("120", "50%"); empty when it is none.
[[nodiscard]] QString cleanLength(QStringView value, int most);

} // namespace Tresen

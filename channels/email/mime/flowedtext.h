// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tresen {

/// Joins the soft line breaks of format=flowed text (RFC 3676 section 4): a line that ends in a
/// space goes on in the next one of the same quote depth, one stuffed space is removed, "-- " never
/// flows. With `delSp` the trailing space itself goes too.
[[nodiscard]] QString unflow(const QString &text, bool delSp);

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Tresen {

/// The mail's own page as a stand-alone file for the system browser ("Show original"): its layout
/// and style sheets, but no script, event handler, frame, form, plug-in, svg, base, link or meta.
/// A content security policy that forbids all network stands before everything else; only data:
/// pictures are shown. What is not safe to parse becomes its plain text.
[[nodiscard]] QString originalPage(QStringView html);

} // namespace Tresen

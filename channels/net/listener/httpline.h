// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wirethread.h"

namespace Tresen {

/// Begins to read requests from a line that was just accepted. The line keeps itself alive until its
/// peer, a limit or the end of the thread closes it.
void openHttpLine(WireThread &thread, std::unique_ptr<Line> line, std::unique_ptr<Seat> seat,
    const QHostAddress &peer);

} // namespace Tresen

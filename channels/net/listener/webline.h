// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wirethread.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/empty_body.hpp>

namespace Tresen {

using UpgradeRequest = beast::http::request<beast::http::empty_body>;

/// Turns an accepted line into a WebSocket: `request` is a whole, fitting head. The socket keeps
/// itself alive in thread.addressed.
void openWebLine(WireThread &thread, std::unique_ptr<Line> line, std::unique_ptr<Seat> seat,
    UpgradeRequest request, std::unique_ptr<HeardRequest> heard);

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tresen {

struct LoadFigures {
    int opened = 0;          ///< sockets with a handshake behind them
    qint64 answered = 0;     ///< messages that came back
    qint64 missing = 0;      ///< sent and not back half a second after the end
    double openSeconds = 0;
    double medianMs = 0;
    double p99Ms = 0;
    double worstMs = 0;
    qint64 serverBytes = 0;  ///< resident memory that the sockets added to the server
};

/// Opens `sockets` WebSockets to a port of this machine, then says 64 bytes over them in turn,
/// `rate` times a second, each round trip measured from the planned moment of sending: a stall is
/// not forgiven. `process` is the server, whose memory is read before and after. POSIX only.
///
/// With `halves` so many more connections say half a head beside them and then nothing.
LoadFigures runLoad(quint16 port, qint64 process, int sockets, double seconds, int rate, int halves = 0);

} // namespace Tresen

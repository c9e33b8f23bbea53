// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tresen::MimeLimits {

// What one mail may cost. Checked before GMime sees the bytes where that is possible
// (StructureScan), otherwise while walking the parts; memory and time are the worker's limits.
inline constexpr int parts = 1000;
inline constexpr int depth = 50;
inline constexpr qint64 headerBytes = 1024LL * 1024; ///< of one header block, of the mail or a part
inline constexpr qint64 mailBytes = 100LL * 1024 * 1024;
inline constexpr int bodyChars = 2 * 1024 * 1024; ///< of all plain parts, and of all HTML parts
inline constexpr int addresses = 1000;            ///< a header field
inline constexpr int references = 200;
inline constexpr int lineChars = 4096; ///< subject, names, ids, kept headers
inline constexpr int keptHeaders = 64;
// Larger attachments go through the spool. A file each for the many small ones costs more than
// their way through the pipe.
inline constexpr qint64 inlineBytes = 256LL * 1024;
inline constexpr qint64 inlineTotal = 8LL * 1024 * 1024; ///< of one mail

/// A frame is a quint32 length and that many bytes. What a mail's answer can hold is bounded by
/// the limits above; anything longer is a worker gone mad.
inline constexpr quint32 requestBytes = quint32(mailBytes) + 64 * 1024;
inline constexpr quint32 answerBytes = 128 * 1024 * 1024;

inline constexpr qint64 workerMemory = 1024LL * 1024 * 1024; ///< above what the program maps at start
inline constexpr int cpuMs = 2000;                            ///< a mail, the worker's CPU time

} // namespace Tresen::MimeLimits

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinerow.h"

#include "directorystore.h"

#include <QSet>

namespace Tresen {

/// What the builder must know besides the items.
struct TimelineContext {
    Conversation conversation;
    Directory directory;
    TimePoint now;
    bool complete = false;      ///< no older items are left in the store
    QSet<QString> opened;       ///< keys the reader opened (mails, event runs)
    QSet<QString> closed;       ///< keys the reader folded
    QSet<MessageId> ready;      ///< mails whose body is prepared; others stay a line until it is
};

/// More activity lines in a row than this fold to "5 events".
inline constexpr int activityRun = 3;

/// Turns items (newest first) into lines (newest first): day separators, runs of activity folded,
/// mails between the first and the last two folded to their line. Pure besides the translator.
[[nodiscard]] QList<TimelineRow> timelineRows(
    const QList<TimelineItem> &items, const TimelineContext &context);

/// Mails that timelineRows() would show open; their bodies are wanted.
[[nodiscard]] QSet<MessageId> openMails(
    const QList<TimelineItem> &items, const TimelineContext &context);

/// The start of a text in one line of at most `limit` characters.
[[nodiscard]] QString oneLine(QStringView text, int limit = 200);

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textrange.h"

#include <QList>
#include <QStringView>

namespace Tresen {

enum class ReplyPartKind { Visible, Quote, Signature };

/// A part of a plain text mail, whole lines.
struct ReplyPart {
    ReplyPartKind kind = ReplyPartKind::Visible;
    TextRange range;
    bool operator==(const ReplyPart &) const = default;
};

/// Splits a plain text mail into what was written for this reply, what it quotes and signatures.
/// The parts follow each other without gaps and cover the text: a view folds parts, nothing is ever
/// deleted. Knows lines with ">", the lines that mail programs put above a quotation ("Am … schrieb
/// …:", "On … wrote:", "Von: Gesendet: An: Betreff:", "-----Ursprüngliche Nachricht-----"), also
/// wrapped over several lines, in German, English and the commoner forms of eight more languages;
/// "-- " (RFC 3676 §4.3) and what telephones add ("Von meinem iPhone gesendet"). Without ">", a
/// quotation lasts to the end of the mail. Linear: looks a bounded number of lines ahead.
[[nodiscard]] QList<ReplyPart> splitReply(QStringView text);

} // namespace Tresen

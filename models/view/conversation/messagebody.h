// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

namespace Tresen {

/// A mail's body, ready to be shown. Everything in here is computed off the main thread.
struct MessageBody {
    QString visible;        ///< plain text without quotes and signature
    QString signature;      ///< plain; folded until asked
    QString quoted;         ///< plain; folded until asked, never dropped
    int quotes = 0;         ///< how many quotes `quoted` holds
    QString html;           ///< cleaned, remote pictures left out, or plain text with its links;
                            ///< empty: show the plain text
    QString htmlWithRemote; ///< the same with pictures through our provider; empty: there are none
    int remotePictures = 0;
    bool coloured = false;     ///< brings its own colours, so it needs a light ground
    bool beyondLimits = false; ///< too large to be laid out: plain text and "Show original"

    bool operator==(const MessageBody &) const = default;
};

/// Splits and cleans. Mail with html is shown as rich text, and what it quotes folds. Where only its
/// words tell the quotation, it is shown as plain text instead. Pure; takes milliseconds for a usual mail, so call
/// it in the pool.
[[nodiscard]] MessageBody prepareBody(const Message &message);

} // namespace Tresen

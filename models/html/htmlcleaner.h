// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace Tresen {

/// HTML from outside, made fit for a QTextDocument.
struct CleanHtml {
    QString html;          ///< the content of a body; empty when beyondLimits
    QStringList remote;    ///< addresses the page would load, without repetition, at most 200
    int quotes = 0;        ///< quotations that were left out
    int blockedImages = 0; ///< remote pictures that were left out
    /// Too large, too deep or too costly to lay out: show htmlToText() and offer the original page.
    bool beyondLimits = false;
};

/// What a page may cost. Beyond any of these CleanHtml::beyondLimits is set.
struct CleanLimits {
    qsizetype bytes = 1'000'000;   ///< of the source as UTF-8 and of the result in UTF-16 units
    int nodes = 30'000;
    int depth = 200;               ///< of elements
    int tableDepth = 20;
    int shownTables = 6;           ///< tables deeper than this become plain blocks
    int cells = 5'000;
    qint64 pixels = 40'000'000;    ///< of all pictures, as declared
};

struct CleanOptions {
    /// Remote pictures become `image://remote/<percent-encoded address>` instead of being blocked.
    bool allowRemote = false;
    /// Quotations of older mail are left out; quotedHtmlToText() has them.
    bool leaveOutQuotes = false;
    /// Id of the attachment for a Content-ID (without "cid:" and angle brackets); empty for none.
    /// Its pictures become `image://attachment/<id>`.
    std::function<QString(const QString &contentId)> attachmentId;
    CleanLimits limits;
};

/// Builds new HTML from the tree of `html` with an allow-list of elements, attributes and style
/// declarations: no scripts, forms, frames, plug-ins, svg, style sheets, event handlers or url().
/// Links keep only http, https and mailto. A picture either comes from one of our two providers or
/// is replaced by its alternative text; data: pictures always are, because nothing bounds what they
/// unpack to. What its sender hides is left out. Thread-safe; time and stack are bounded.
[[nodiscard]] CleanHtml cleanHtml(QStringView html, const CleanOptions &options = {});

/// A link's target when it is an absolute http, https or mailto address, else empty.
[[nodiscard]] QString safeLink(const QString &address);

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gumbo.h>

namespace Tresen {

enum class TagRule {
    Keep,   // the element stays, with cleaned attributes
    Block,  // becomes a div
    Unwrap, // only its content stays
    Drop,   // goes with its content
};

/// What becomes of an element. Unknown ones are unwrapped: their text is somebody's message.
[[nodiscard]] TagRule tagRule(GumboTag tag);

/// True for elements without end tag.
[[nodiscard]] bool isVoidTag(GumboTag tag);

/// The harmless attributes of a kept element other than href and src, as HTML (" name=\"value\"").
[[nodiscard]] QString cleanAttributes(const GumboElement &element);

} // namespace Tresen

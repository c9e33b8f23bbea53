// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

namespace Tresen {

/// Finds where a reply repeats older mail, by what mail programs write around it. Asked once for every
/// element outside quotations, in document order.
class QuoteFinder {
public:
    enum class Found {
        Nothing,
        Element, ///< the element is the quotation
        Rest,    ///< it and everything after it, as Outlook writes it
    };

    [[nodiscard]] Found look(const GumboElement &element);
    /// After Found::Rest.
    [[nodiscard]] bool restIsQuoted() const { return m_rest; }
    [[nodiscard]] int count() const { return m_count; }

private:
    bool m_rest = false;
    int m_count = 0;
};

} // namespace Tresen

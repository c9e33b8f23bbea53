// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commitcontext.h"

namespace Tresen {

/// Changes of customers and their orders.
class ContactChanges {
public:
    explicit ContactChanges(CommitContext &context) : m_context(context) {}

    void apply(const SaveContact &change);
    void apply(const SaveOrder &change);

private:
    CommitContext &m_context;
};

} // namespace Tresen

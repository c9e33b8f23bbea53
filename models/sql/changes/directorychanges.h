// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commitcontext.h"

namespace Tresen {

/// Changes of reference data and settings.
class DirectoryChanges {
public:
    explicit DirectoryChanges(CommitContext &context) : m_context(context) {}

    void apply(const SaveTag &change);
    void apply(const RemoveTag &change);
    void apply(const SaveAgent &change);
    void apply(const SaveShop &change);
    void apply(const SaveAccount &change);
    void apply(const RemoveAccount &change);
    void apply(const SaveSetting &change);

private:
    CommitContext &m_context;
};

} // namespace Tresen

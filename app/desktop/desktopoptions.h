// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selftest.h"

#include <QString>

namespace Tresen {

/// What was asked on the command line of `tresen`.
struct DesktopOptions {
    QString profileFolder;
    QString secretsFile;
    QString restoreFrom; ///< a backup that takes the profile's place first; of the desk that asked for it
    QString language; ///< empty: as remembered
    QString theme;    ///< light, dark, system; empty: as remembered
    bool demo = false;
    quint32 seed = 1;
    int demoConversations = 2100;
    SelfTestPlan selfTest;
};

/// Reads the command line; prints and ends the process on --help, --version and wrong usage.
[[nodiscard]] DesktopOptions desktopOptions(const QStringList &arguments);

} // namespace Tresen

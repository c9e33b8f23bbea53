// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace Tresen {

class CtlContext;

/// One command of tresenctl. `run` starts the work; it ends with CtlContext::succeed, fail or misuse.
struct CtlCommand {
    QString name;      ///< "list", "account add"
    QString arguments; ///< as in the help: "ID --text-file F"
    QString summary;
    QList<QCommandLineOption> options;
    int leastArguments = 0;
    int mostArguments = 0; ///< -1: any number
    /// Works without opening the profile ("restore" needs it closed).
    bool withoutEngine = false;
    std::function<void(CtlContext &)> run;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(); ///< the profile's
};

/// Every command, grouped by file.
[[nodiscard]] QList<CtlCommand> readingCommands();  ///< list, show, search
[[nodiscard]] QList<CtlCommand> actingCommands();   ///< note, assign, tag, status
[[nodiscard]] QList<CtlCommand> writingCommands();  ///< reply, new
[[nodiscard]] QList<CtlCommand> accountCommands();  ///< account add, list, remove, test
[[nodiscard]] QList<CtlCommand> chatCommands();     ///< account add chat, serve
[[nodiscard]] QList<CtlCommand> syncCommands();     ///< sync
[[nodiscard]] QList<CtlCommand> importCommands();   ///< import maildir, mbox, customers, orders
[[nodiscard]] QList<CtlCommand> exportCommands();   ///< export
[[nodiscard]] QList<CtlCommand> backupCommands();   ///< backup, restore, erase
[[nodiscard]] QList<CtlCommand> demoCommands();     ///< demo fill
[[nodiscard]] QList<CtlCommand> doctorCommands();   ///< doctor

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountservice.h"
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "democlock.h"
#include "demofiller.h"
#include "intakeservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tresen {
namespace {

constexpr int mostConversations = 1'000'000;

/// Nothing of the invented inboxes may be fetched or sent.
void switchOff(CtlContext &ctl, std::function<void()> next)
{
    ctl.withDirectory([&ctl, next](const Directory &directory) {
        QList<Change> changes;
        for (Account account : directory.accounts) {
            account.enabled = false;
            changes.append(SaveAccount{account});
        }
        ctl.after(ctl.engine().commands().commit(changes, Cause{CauseKind::System}), [next](const Committed &) { next(); });
    });
}

void report(CtlContext &ctl, const DemoFiller::Report &r)
{
    ctl.say(QCoreApplication::translate("tresenctl", "Invented: %1 conversations, %2 messages, %3 customers, %4 orders.")
                .arg(r.conversations).arg(r.messages).arg(r.customers).arg(r.orders));
    ctl.tell({{QStringLiteral("conversations"), r.conversations}, {QStringLiteral("messages"), r.messages},
        {QStringLiteral("customers"), r.customers}, {QStringLiteral("orders"), r.orders}});
    ctl.succeed();
}

void fill(CtlContext &ctl, DemoClock &clock, quint32 seed, int conversations)
{
    const DemoFiller::Doors doors{ctl.engine().intake(), ctl.engine().commands(), ctl.services().conversations,
        ctl.services().directory, ctl.services().accounts, clock};
    auto *filler = new DemoFiller(doors, seed, conversations, &ctl);
    QObject::connect(filler, &DemoFiller::progressed, &ctl,
        [&ctl](double share) { ctl.progress(QCoreApplication::translate("tresenctl", "Inventing"), share); });
    ctl.after(filler->fill(), [&ctl](const DemoFiller::Report &done) {
        switchOff(ctl, [&ctl, done] { report(ctl, done); });
    });
}

void demoFill(CtlContext &ctl, DemoClock &clock)
{
    bool isSeed = false;
    bool isCount = false;
    const uint seed = ctl.value("seed").toUInt(&isSeed);
    const int conversations = ctl.value("conversations").toInt(&isCount);
    if (!isSeed || !isCount || conversations < 1 || conversations > mostConversations) {
        ctl.misuse(QCoreApplication::translate("tresenctl", "--seed takes a number, --conversations one from 1 to %1.").arg(mostConversations));
        return;
    }
    ctl.withDirectory([&ctl, &clock, seed, conversations](const Directory &directory) {
        if (!directory.accounts.isEmpty()) {
            ctl.fail({ErrorCode::Conflict,
                QCoreApplication::translate("tresenctl", "This profile has inboxes already. Nothing was changed; name a new one with --profile."), {}, {}});
            return;
        }
        fill(ctl, clock, seed, conversations);
    });
}

} // namespace

QList<CtlCommand> demoCommands()
{
    const auto clock = std::make_shared<DemoClock>();
    return {
        {QStringLiteral("demo fill"), {}, QCoreApplication::translate("tresenctl", "Fills a new profile with an invented shop."),
            {{QStringLiteral("seed"), QCoreApplication::translate("tresenctl", "The same number invents the same shop."), QStringLiteral("N"), QStringLiteral("1")},
                {QStringLiteral("conversations"), QCoreApplication::translate("tresenctl", "How many."), QStringLiteral("N"), QStringLiteral("2100")}},
            0, 0, false, [clock](CtlContext &ctl) { demoFill(ctl, *clock); }, clock},
    };
}

} // namespace Tresen

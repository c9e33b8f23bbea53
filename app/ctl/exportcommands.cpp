// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "storeexporter.h"

#include <QCoreApplication>

namespace Tresen {
namespace {

void report(CtlContext &ctl, const ExportReport &r)
{
    ctl.say(QCoreApplication::translate("tresenctl", "Exported: %1 conversations, %2 messages, %3 attachments, %4 customers, %5 orders.")
                .arg(r.conversations).arg(r.messages).arg(r.attachments).arg(r.contacts).arg(r.orders));
    if (r.missing > 0)
        ctl.say(QCoreApplication::translate("tresenctl", "%n attachment(s) are not on this computer and are missing.", nullptr, r.missing));
    ctl.tell({{QStringLiteral("conversations"), r.conversations}, {QStringLiteral("messages"), r.messages},
        {QStringLiteral("attachments"), r.attachments}, {QStringLiteral("contacts"), r.contacts},
        {QStringLiteral("orders"), r.orders}, {QStringLiteral("missing"), r.missing}});
    ctl.succeed();
}

void exportAll(CtlContext &ctl)
{
    auto folder = ExportFolder::create(ctl.value("all"));
    if (!folder) {
        ctl.fail(folder.error());
        return;
    }
    auto *exporter = new StoreExporter(ctl.services(), *folder, &ctl);
    QObject::connect(exporter, &StoreExporter::progressed, &ctl,
        [&ctl](double share) { ctl.progress(QCoreApplication::translate("tresenctl", "Exporting"), share); });
    ctl.onInterrupt([exporter] { exporter->stop(); });
    ctl.after(exporter->run(), [&ctl](const ExportReport &done) { report(ctl, done); });
}

void exportChosen(CtlContext &ctl)
{
    if (ctl.has("all"))
        exportAll(ctl);
    else
        ctl.misuse(QCoreApplication::translate("tresenctl", "Say where to: tresenctl export --all DIR"));
}

} // namespace

QList<CtlCommand> exportCommands()
{
    return {
        {QStringLiteral("export"), QStringLiteral("--all DIR"),
            QCoreApplication::translate("tresenctl", "Writes everything into a folder that other programs can read (JSON, a line each, and the attachments)."),
            {{QStringLiteral("all"), QCoreApplication::translate("tresenctl", "A new or empty folder."), QStringLiteral("DIR")}}, 0, 0, false, exportChosen},
    };
}

} // namespace Tresen

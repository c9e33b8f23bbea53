// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupschedule.h"
#include "contactstore.h"
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "maintenancestore.h"
#include "profile.h"
#include "sqlitestore.h"
#include "storerestore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrent>

namespace Tresen {
namespace {

void backup(CtlContext &ctl)
{
    bool isHours = false;
    const double hours = ctl.value("every").toDouble(&isHours);
    bool isCount = false;
    const int keep = ctl.value("keep").toInt(&isCount);
    if (ctl.has("every") && (!isHours || hours <= 0 || hours > 24.0 * 31)) {
        ctl.misuse(QCoreApplication::translate("tresenctl", "--every takes a number of hours, at most a month."));
    } else if (!isCount || keep < 1) {
        ctl.misuse(QCoreApplication::translate("tresenctl", "--keep takes a number from 1."));
    } else {
        auto *schedule = new BackupSchedule(ctl, ctl.arguments().constFirst(), keep);
        if (ctl.has("every"))
            schedule->startRepeating(hours);
        else
            schedule->startOnce();
    }
}

/// Held until the restore is over: no window may open the profile meanwhile.
std::shared_ptr<QLockFile> lockFor(CtlContext &ctl, const QString &folder)
{
    const Result<Profile> profile = Profile::open(folder);
    if (!profile) {
        ctl.fail(profile.error());
        return nullptr;
    }
    Result<std::unique_ptr<QLockFile>> lock = profile->lockChannels();
    if (lock)
        return std::move(lock).value();
    if (lock.error().code != ErrorCode::Conflict) {
        ctl.fail(lock.error());
    } else {
        ctl.fail({ErrorCode::Conflict,
            QCoreApplication::translate("tresenctl", "This profile is in use (process %1). Nothing was changed; close Tresen there and restore again.")
                .arg(profile->channelHolder()),
            {}, {}});
    }
    return nullptr;
}

void restore(CtlContext &ctl)
{
    const QString source = newestBackup(ctl.arguments().constFirst());
    const QString profile = QFileInfo(ctl.profileFolder()).absoluteFilePath();
    if (source.isEmpty()) {
        ctl.fail({ErrorCode::NotFound,
            QCoreApplication::translate("tresenctl", "There is no backup at %1. The profile was not touched.").arg(ctl.arguments().constFirst()), {}, {}});
        return;
    }
    if (QFileInfo::exists(SqliteStore::databaseFile(profile)) && !ctl.has("replace")) {
        ctl.fail({ErrorCode::Conflict,
            QCoreApplication::translate("tresenctl", "The profile %1 is not empty. Nothing was changed; with --replace the backup takes its place.").arg(profile),
            {}, {}});
        return;
    }
    const auto lock = lockFor(ctl, profile);
    if (!lock)
        return;
    ctl.onInterrupt([&ctl] { ctl.say(QCoreApplication::translate("tresenctl", "A restore cannot be stopped half way. It ends by itself.")); });
    ctl.after(QtConcurrent::run([source, profile, lock] { return restoreProfile(source, profile, SystemClock()); }),
        [&ctl, source](Nothing) {
            ctl.say(QCoreApplication::translate("tresenctl", "Restored from %1.").arg(source));
            ctl.tell({{QStringLiteral("restored"), source}});
            ctl.succeed();
        });
}

void eraseContact(CtlContext &ctl, const Contact &contact)
{
    const QString shown = contact.name.isEmpty() && !contact.identities.isEmpty()
        ? contact.identities.constFirst().display
        : contact.name;
    if (!ctl.has("yes")) {
        ctl.fail({ErrorCode::Conflict,
            QCoreApplication::translate("tresenctl", "This erases %1 with all messages, orders and attachments for good. Nothing was changed yet; say it "
               "again with --yes.").arg(shown),
            {}, {}});
        return;
    }
    ctl.onInterrupt([&ctl] { ctl.say(QCoreApplication::translate("tresenctl", "Erasing cannot be stopped half way. It ends by itself.")); });
    ctl.after(ctl.services().maintenance.erase(contact.id), [&ctl, shown, id = contact.id](Nothing) {
        ctl.say(QCoreApplication::translate("tresenctl", "Erased %1. Backups made before still hold this person; a restore erases again.").arg(shown));
        ctl.tell({{QStringLiteral("erased"), id.toString()}});
        ctl.succeed();
    });
}

void erase(CtlContext &ctl)
{
    const QString who = ctl.arguments().constFirst().trimmed();
    const auto go = [&ctl](const Contact &contact) { eraseContact(ctl, contact); };
    if (who.contains(u'@'))
        ctl.after(ctl.services().contacts.byIdentity({IdentityKind::Email, {}, who.toLower(), who, false}), go);
    else if (const ContactId id = ContactId::fromString(who); id.isValid())
        ctl.after(ctl.services().contacts.contact(id), go);
    else
        ctl.misuse(QCoreApplication::translate("tresenctl", "“%1” is neither an e-mail address nor the id of a customer.").arg(who));
}

} // namespace

QList<CtlCommand> backupCommands()
{
    const QString dir = QStringLiteral("DIR");
    return {
        {QStringLiteral("backup"), dir, QCoreApplication::translate("tresenctl", "Copies the profile, also while it is in use, and verifies the copy."),
            {{QStringLiteral("every"), QCoreApplication::translate("tresenctl", "Goes on and makes a new copy in DIR again and again."), QStringLiteral("HOURS")},
                {QStringLiteral("keep"), QCoreApplication::translate("tresenctl", "With --every: how many copies stay."), QStringLiteral("N"), QStringLiteral("7")}},
            1, 1, false, backup},
        {QStringLiteral("restore"), dir, QCoreApplication::translate("tresenctl", "Puts a backup in the place of a profile that nobody has open."),
            {{QStringLiteral("replace"), QCoreApplication::translate("tresenctl", "Also when the profile is not empty: what is in it is lost.")}}, 1, 1, true, restore},
        {QStringLiteral("erase"), QStringLiteral("CONTACT"),
            QCoreApplication::translate("tresenctl", "Erases a customer, named by e-mail address or id, without a trace."),
            {{QStringLiteral("yes"), QCoreApplication::translate("tresenctl", "Does not ask.")}}, 1, 1, false, erase},
    };
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailimportrun.h"

#include "intakeservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Tresen {
namespace {

MimeWorkerOptions workerOptions(const Profile &profile)
{
    MimeWorkerOptions options;
    options.spoolRoot = profile.spoolFolder();
    return options;
}

} // namespace

MailImportRun::MailImportRun(CtlContext &ctl, AccountId account, const QStringList &ownAddresses)
    : QObject(&ctl)
    , m_ctl(ctl)
    , m_mime(workerOptions(ctl.engine().profile()))
    , m_importer(ctl.engine().intake(), m_mime, account, ownAddresses)
{
    connect(&m_importer, &MailImporter::progressed, this, [this](int mails, double share) {
        m_ctl.progress(QCoreApplication::translate("tresenctl", "%n mail(s)", nullptr, mails), share);
    });
    m_ctl.onInterrupt([this] { m_importer.stop(); });
}

void MailImportRun::start(MailImporter::Readers readers)
{
    m_ctl.after(m_importer.run(std::move(readers)),
        [this](const MailImportReport &done) { report(done); });
}

void MailImportRun::report(const MailImportReport &r)
{
    const auto say = [this](const char *text, int count) {
        if (count > 0)
            m_ctl.say(QCoreApplication::translate("tresenctl", text, nullptr, count));
    };
    m_ctl.say(QCoreApplication::translate("tresenctl", "%n mail(s) added.", nullptr, r.added));
    say(QT_TRANSLATE_N_NOOP("tresenctl", "%n mail(s) were there already."), r.duplicates);
    say(QT_TRANSLATE_N_NOOP("tresenctl", "%n mail(s) left out: drafts and deleted ones."), r.leftOut);
    say(QT_TRANSLATE_N_NOOP("tresenctl", "%n mail(s) could not be understood and are kept as they are."), r.unreadable);
    say(QT_TRANSLATE_N_NOOP("tresenctl", "%n mail(s) refused: their senders were erased by request."), r.refused);
    say(QT_TRANSLATE_N_NOOP("tresenctl", "%n file(s) could not be read. Check your rights and import again."), r.missing);
    for (const QString &problem : r.problems)
        m_ctl.say(problem);
    if (r.stopped)
        m_ctl.say(QCoreApplication::translate("tresenctl",
            "Stopped before the end. What was added is safe; import again to go on."));
    m_ctl.tell({{QStringLiteral("found"), r.found}, {QStringLiteral("added"), r.added},
        {QStringLiteral("duplicates"), r.duplicates}, {QStringLiteral("left_out"), r.leftOut},
        {QStringLiteral("unreadable"), r.unreadable}, {QStringLiteral("refused"), r.refused},
        {QStringLiteral("missing"), r.missing}, {QStringLiteral("stopped"), r.stopped},
        {QStringLiteral("problems"), QJsonArray::fromStringList(r.problems)}});
    m_ctl.end(!r.stopped && r.missing == 0 && r.problems.isEmpty());
}

} // namespace Tresen

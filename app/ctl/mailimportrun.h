// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctlcontext.h"
#include "mailimporter.h"
#include "mimeworkerpool.h"

namespace Tresen {

/// One run of `import maildir` or `import mbox`: its worker, its progress, its report. Ctrl+C lets
/// what is on the way come in and then ends. Deleted with the context.
class MailImportRun : public QObject {
    Q_OBJECT
public:
    MailImportRun(CtlContext &ctl, AccountId account, const QStringList &ownAddresses);

    void start(MailImporter::Readers readers);

private:
    void report(const MailImportReport &report);

    CtlContext &m_ctl;
    MimeWorkerPool m_mime; // outlives the importer
    MailImporter m_importer;
};

} // namespace Tresen

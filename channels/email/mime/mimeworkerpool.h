// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"
#include "parsedmail.h"
#include "rawmail.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Tresen {

/// How the workers are started.
struct MimeWorkerOptions {
    QString program;       ///< empty: QCoreApplication::applicationFilePath()
    QStringList arguments; ///< empty: --mime-worker
    QString spoolRoot; ///< folder in which the pool makes its own (0700) folder for attachments;
                       ///< empty: the system's folder for temporary files
    int workers = 1;
    int wallMs = 15000; ///< no answer for so long and the worker is killed; its CPU limit is
                        ///< MimeLimits::cpuMs a mail
};

/// Reads mails in helper processes of this program (runMimeWorker), so that a mail that crashes,
/// hangs or bloats the parser takes nothing with it.
///
/// Lives on one thread with an event loop; never waits. Workers start with the first parse() and
/// are restarted when they end. Attachments larger than MimeLimits::inlineBytes are files in the
/// pool's own folder; whoever gets the answer moves or removes them before the pool is destroyed.
class MimeWorkerPool final : public QObject {
    Q_OBJECT
public:
    explicit MimeWorkerPool(MimeWorkerOptions options, QObject *parent = nullptr);
    ~MimeWorkerPool() override;

    /// One ParsedMail for each RawMail, in the same order. A mail that ends the worker twice is
    /// answered as unreadable; its neighbours are read. Error only when no worker can be started
    /// (Internal), the spool cannot be made (Storage) or the pool is destroyed (Cancelled).
    [[nodiscard]] Future<QList<ParsedMail>> parse(QList<RawMail> mails);

    /// Mails handed over and not yet answered, for back pressure.
    [[nodiscard]] int pending() const;

    /// Process ids of the running workers.
    [[nodiscard]] QList<qint64> workerPids() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Tresen

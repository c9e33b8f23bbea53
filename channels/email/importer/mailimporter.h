// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emailmapper.h"
#include "futures.h"
#include "mailfilereader.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <memory>
#include <optional>

namespace Tresen {

class IntakeSink;
class MimeWorkerPool;
struct ImportBatch;

/// What the mails of an import became.
struct MailImportReport {
    int found = 0;
    int added = 0;
    int duplicates = 0; ///< were there before
    int refused = 0;    ///< of people who were erased by request
    int unreadable = 0; ///< kept as they are, among `added` and `duplicates`
    int leftOut = 0;    ///< drafts and deleted ones
    int missing = 0;    ///< files that could not be read
    bool stopped = false; ///< by stop(): there may be more
    QStringList problems; ///< about files, in words

    bool operator==(const MailImportReport &) const = default;
};

/// Brings mails out of files into the store. Four batches are on the way at once (parsed, mapped,
/// folded and synced, committed), so that neither disk nor worker nor store waits for the others; never
/// more, so that memory stays bounded. Doing it again adds only what is new, so an import that ended early,
/// in whatever way, is simply done again. Lives in one thread and never blocks it.
class MailImporter final : public QObject {
    Q_OBJECT
public:
    using Readers = std::deque<std::unique_ptr<MailFileReader>>;

    /// `sink` and `mime` outlive the importer. `ownAddresses`: mail from them is ours.
    MailImporter(IntakeSink &sink, MimeWorkerPool &mime, AccountId account,
        const QStringList &ownAddresses, QObject *parent = nullptr);
    ~MailImporter() override;

    /// Once. Everything reported as added is on the disk, safe from a power cut. A reader that fails
    /// is told among the problems; the error is given when there was nothing else.
    [[nodiscard]] Future<MailImportReport> run(Readers readers);
    /// Reads no further; run() ends when what is on the way is in.
    void stop();

Q_SIGNALS:
    void progressed(int mails, double share);

private:
    using Mails = QList<FoundMail>;
    void pump();
    void read();
    void onRead(Result<Mails> result, double share);
    void parse(const Mails &mails, double share);
    void accept(ImportBatch batch, double share);
    void batchEnded(double share);
    void secure();
    void fail(const Error &error);
    void finish();

    IntakeSink &m_sink;
    MimeWorkerPool &m_mime;
    AccountId m_account;
    EmailMapper m_mapper;
    QThreadPool m_disk; ///< one thread: readers know nothing of threads
    QThreadPool m_mapping;
    std::deque<std::shared_ptr<MailFileReader>> m_readers;
    qsizetype m_readerCount = 0;
    std::optional<Error> m_failure;      ///< of the way into the store: ends everything
    std::optional<Error> m_readFailure;
    MailImportReport m_report;
    QPromise<Result<MailImportReport>> m_promise;
    int m_underWay = 0;
    bool m_reading = false;
};

} // namespace Tresen

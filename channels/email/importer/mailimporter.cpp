// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailimporter.h"

#include "importbatch.h"
#include "intakesink.h"
#include "mimeworkerpool.h"

#include <QtConcurrent>

namespace Tresen {
namespace {

constexpr int batchSize = 1000;
constexpr int mostUnderWay = 4; ///< parsed, folded while its attachments are synced, waiting, committed

} // namespace

MailImporter::MailImporter(IntakeSink &sink, MimeWorkerPool &mime, AccountId account,
    const QStringList &ownAddresses, QObject *parent)
    : QObject(parent)
    , m_sink(sink)
    , m_mime(mime)
    , m_account(account)
    , m_mapper(ownAddresses)
{
    m_disk.setMaxThreadCount(1);
    m_mapping.setMaxThreadCount(1);
}

MailImporter::~MailImporter()
{
    m_disk.waitForDone();
    m_mapping.waitForDone();
}

Future<MailImportReport> MailImporter::run(Readers readers)
{
    for (auto &reader : readers)
        m_readers.push_back(std::move(reader));
    m_readerCount = qsizetype(m_readers.size());
    m_promise.start();
    auto future = m_promise.future();
    pump();
    return future;
}

void MailImporter::stop()
{
    m_report.stopped = m_report.stopped || !m_readers.empty();
    m_readers.clear();
}

void MailImporter::pump()
{
    if (!m_readers.empty() && !m_reading && m_underWay < mostUnderWay)
        read();
    else if (m_readers.empty() && m_underWay == 0)
        secure();
}

void MailImporter::read()
{
    ++m_underWay;
    m_reading = true;
    const auto reader = m_readers.front();
    const double before = double(m_readerCount - qsizetype(m_readers.size()));
    QtConcurrent::run(&m_disk, [reader] { return std::pair(reader->next(batchSize), reader->progress()); })
        .then(this, [this, before](std::pair<Result<Mails>, double> done) {
            onRead(std::move(done.first), (before + done.second) / double(m_readerCount));
        });
}

void MailImporter::onRead(Result<Mails> result, double share)
{
    m_reading = false;
    if (!result) {
        m_report.problems.append(result.error().text);
        if (!m_readFailure)
            m_readFailure = result.error();
    }
    if ((!result || result->isEmpty()) && !m_readers.empty())
        m_readers.pop_front();
    Mails mails;
    if (result) {
        m_report.found += int(result->size());
        for (const FoundMail &mail : std::as_const(*result)) {
            if (isLeftOut(mail))
                ++m_report.leftOut;
            else
                mails.append(mail);
        }
    }
    if (mails.isEmpty()) {
        batchEnded(share);
        return;
    }
    parse(mails, share);
    pump();
}

void MailImporter::parse(const Mails &mails, double share)
{
    QList<RawMail> raws;
    raws.reserve(mails.size());
    for (const FoundMail &mail : mails)
        raws.append(mail.raw);
    m_mime.parse(std::move(raws)).then(this, [this, mails, share](Result<QList<ParsedMail>> parsed) {
        if (!parsed) {
            fail(parsed.error());
            batchEnded(share);
            return;
        }
        auto mapped = QtConcurrent::run(&m_mapping, [this, mails, parsed = std::move(parsed).value()] {
            return importBatch(m_mapper, mails, parsed);
        });
        mapped.then(this, [this, share](ImportBatch batch) { accept(std::move(batch), share); });
    });
}

void MailImporter::accept(ImportBatch batch, double share)
{
    batch.intake.account = m_account;
    batch.intake.cause = {CauseKind::Import, m_account.value, 0, 0};
    batch.intake.history = true;
    batch.intake.durable = false; // can be read again; secure() comes before anybody is told
    m_sink.accept(std::move(batch.intake))
        .then(this, [this, share, unreadable = batch.unreadable, missing = batch.missing](
                        Result<Accepted> accepted) {
            if (accepted) {
                m_report.added += accepted->added;
                m_report.duplicates += accepted->duplicates;
                m_report.refused += accepted->refused;
                m_report.unreadable += unreadable;
                m_report.missing += missing;
            } else {
                fail(accepted.error());
            }
            batchEnded(share);
        });
}

void MailImporter::batchEnded(double share)
{
    --m_underWay;
    Q_EMIT progressed(m_report.added + m_report.duplicates + m_report.refused, share);
    pump();
}

void MailImporter::secure()
{
    if (m_failure || m_report.added == 0) {
        finish();
        return;
    }
    IntakeBatch last;
    last.account = m_account;
    last.cause = {CauseKind::Import, m_account.value, 0, 0};
    last.cursorKey = QStringLiteral("import");
    last.cursor = QByteArray::number(m_report.added);
    last.history = true; // behind the others in the store's queue
    ++m_underWay;
    m_sink.accept(std::move(last)).then(this, [this](Result<Accepted> secured) {
        if (!secured)
            fail(secured.error());
        finish();
    });
}

void MailImporter::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
    stop();
}

void MailImporter::finish()
{
    const bool nothing = m_report.found == 0 && m_readFailure;
    if (m_failure)
        m_promise.addResult(*m_failure);
    else if (nothing)
        m_promise.addResult(*m_readFailure);
    else
        m_promise.addResult(m_report);
    m_promise.finish();
}

} // namespace Tresen

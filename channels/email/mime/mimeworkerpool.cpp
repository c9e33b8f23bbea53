// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mimeworkerpool.h"

#include "logging.h"
#include "mimelimits.h"
#include "mimeworkerprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <deque>
#include <vector>

namespace Tresen {

namespace {

constexpr int inFlightMails = 256;
constexpr qint64 inFlightBytes = 4LL * 1024 * 1024;
constexpr int startTries = 3;

using Promise = QPromise<Result<QList<ParsedMail>>>;

struct Batch {
    Promise promise;
    QList<ParsedMail> answers;
    qsizetype missing = 0;
    bool closed = false;

    void close(Result<QList<ParsedMail>> result)
    {
        if (std::exchange(closed, true))
            return;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

struct Job {
    quint32 id = 0;
    std::shared_ptr<Batch> batch;
    qsizetype index = 0;
    RawMail raw;
    int deaths = 0; ///< how often a worker ended while it had this mail
};

struct Slot {
    std::unique_ptr<MimeWorkerProcess> process;
    std::deque<Job> inFlight; ///< in the order sent, which is the order of the answers
    qint64 bytes = 0;
};

ParsedMail condemned(const RawMail &raw)
{
    ParsedMail mail;
    mail.tag = raw.tag;
    mail.unreadable = true;
    mail.warnings.append(MailWarning::WorkerFailed);
    return mail;
}

Error workerError()
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("MimeWorkerPool",
                "The part of the program that reads e-mail could not be started. No mail was "
                "changed or lost; please restart Tresen or install it again."),
            QStringLiteral("MIME worker did not start"), {}};
}

Error spoolError(const QString &detail)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("MimeWorkerPool",
                "Attachments could not be written because the disk is full or the folder is not "
                "writable. No mail was changed or lost; please make room, then try again."),
            detail, {}};
}

/// What earlier processes left when they were killed. Only old ones: another process of the same
/// profile may be at work right now.
void removeStale(const QString &root, const QString &pattern)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-1);
    QDirIterator it(root, {pattern}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (it.hasNext()) {
        it.next();
        if (it.fileInfo().lastModified() < limit)
            QDir(it.filePath()).removeRecursively();
    }
}

} // namespace

class MimeWorkerPool::Private {
public:
    Private(MimeWorkerPool *pool, MimeWorkerOptions given) : q(pool), options(std::move(given)) { }

    bool makeSpool();
    void dispatch();
    void fill(Slot &slot);
    void start(Slot &slot);
    void take(Slot &slot, const MimeWire::Answer &answer);
    void lose(Slot &slot);
    void removeOrphans(const MimeWorkerProcess &process) const;
    void put(const Job &job, ParsedMail mail);
    void failAll(const Error &error);

    MimeWorkerPool *q;
    MimeWorkerOptions options;
    std::unique_ptr<QTemporaryDir> spool;
    std::deque<Job> queue;
    std::vector<Slot> slots_;
    quint32 nextId = 0;
    int failedStarts = 0;
    int unanswered = 0;
};

bool MimeWorkerPool::Private::makeSpool()
{
    if (spool && spool->isValid())
        return true;
    const QString root = options.spoolRoot.isEmpty() ? QDir::tempPath() : options.spoolRoot;
    if (!QDir().mkpath(root))
        return false;
    removeStale(root, QStringLiteral("tresen-mime-*"));
    spool = std::make_unique<QTemporaryDir>(root + QStringLiteral("/tresen-mime-XXXXXX"));
    return spool->isValid();
}

void MimeWorkerPool::Private::start(Slot &slot)
{
    MimeWire::Configuration configuration;
    configuration.spoolDir = spool->path();
    configuration.cpuMs = MimeLimits::cpuMs;
    configuration.memory = MimeLimits::workerMemory;
    const QString program =
        options.program.isEmpty() ? QCoreApplication::applicationFilePath() : options.program;
    const QStringList arguments =
        options.arguments.isEmpty() ? QStringList{QStringLiteral("--mime-worker")} : options.arguments;
    slot.process =
        std::make_unique<MimeWorkerProcess>(program, arguments, configuration, options.wallMs, nullptr);
    MimeWorkerProcess *process = slot.process.get();
    QObject::connect(process, &MimeWorkerProcess::answered, q,
                     [this, &slot](const MimeWire::Answer &answer) { take(slot, answer); });
    QObject::connect(process, &MimeWorkerProcess::idle, q, [this] { dispatch(); });
    // Queued: the process must not be destroyed inside its own signal.
    QObject::connect(process, &MimeWorkerProcess::ended, q, [this, &slot] { lose(slot); },
                     Qt::QueuedConnection);
}

void MimeWorkerPool::Private::dispatch()
{
    for (Slot &slot : slots_) {
        if (queue.empty())
            return;
        fill(slot);
    }
}

void MimeWorkerPool::Private::fill(Slot &slot)
{
    // Refilled in bigger steps, so that the pipe carries big blocks.
    if (int(slot.inFlight.size()) > inFlightMails / 2 || slot.bytes > inFlightBytes / 2)
        return;
    while (!queue.empty() && int(slot.inFlight.size()) < inFlightMails && slot.bytes < inFlightBytes) {
        // A mail that was there when a worker ended travels alone: if it happens again, we know.
        const bool suspect = queue.front().deaths > 0;
        const bool alone = !slot.inFlight.empty() && slot.inFlight.front().deaths > 0;
        if (alone || (suspect && !slot.inFlight.empty()))
            return;
        if (!slot.process)
            start(slot);
        Job job = std::move(queue.front());
        queue.pop_front();
        slot.process->send(job.id, job.raw);
        slot.bytes += job.raw.bytes.size();
        slot.inFlight.push_back(std::move(job));
    }
}

void MimeWorkerPool::Private::take(Slot &slot, const MimeWire::Answer &answer)
{
    if (slot.inFlight.empty() || slot.inFlight.front().id != answer.id)
        return; // its death is on the way: accept() has no work it could belong to
    failedStarts = 0;
    const Job job = std::move(slot.inFlight.front());
    slot.inFlight.pop_front();
    slot.bytes -= job.raw.bytes.size();
    if (!answer.stored) {
        --unanswered;
        job.batch->close(spoolError(QStringLiteral("MIME spool not writable")));
        return;
    }
    ParsedMail mail = answer.mail;
    for (MailAttachment &attachment : mail.attachments) {
        if (!attachment.spoolFile.isEmpty())
            attachment.spoolFile = spool->filePath(attachment.spoolFile);
    }
    mail.tag = job.raw.tag;
    put(job, std::move(mail));
}

void MimeWorkerPool::Private::put(const Job &job, ParsedMail mail)
{
    --unanswered;
    job.batch->answers[job.index] = std::move(mail);
    if (--job.batch->missing == 0)
        job.batch->close(std::move(job.batch->answers));
}

void MimeWorkerPool::Private::lose(Slot &slot)
{
    const bool greeted = slot.process->greeted();
    removeOrphans(*slot.process);
    slot.process.reset();
    std::deque<Job> lost = std::exchange(slot.inFlight, {});
    slot.bytes = 0;
    if (!greeted && ++failedStarts >= startTries) {
        for (Job &job : lost)
            queue.push_front(std::move(job));
        return failAll(workerError());
    }
    if (greeted && !lost.empty())
        qCWarning(lcEmail, "MIME worker ended with %d mails in hand; starting it again", int(lost.size()));
    for (auto job = lost.rbegin(); job != lost.rend(); ++job) {
        if (greeted && ++job->deaths > 1)
            put(*job, condemned(job->raw));
        else
            queue.push_front(std::move(*job));
    }
    dispatch();
}

void MimeWorkerPool::Private::removeOrphans(const MimeWorkerProcess &process) const
{
    if (process.pid() == 0)
        return;
    const QString own = QString::number(process.pid()) + u'-';
    QDirIterator it(spool->path(), {own + u'*'}, QDir::Files);
    while (it.hasNext()) {
        it.next();
        if (it.fileName().mid(own.size()).toUInt() > process.spooled())
            QFile::remove(it.filePath());
    }
}

void MimeWorkerPool::Private::failAll(const Error &error)
{
    std::deque<Job> jobs = std::exchange(queue, {});
    for (Slot &slot : slots_) {
        for (Job &job : slot.inFlight)
            jobs.push_back(std::move(job));
        slot.inFlight.clear();
        slot.bytes = 0;
        slot.process.reset();
    }
    unanswered = 0;
    failedStarts = 0;
    for (const Job &job : jobs)
        job.batch->close(error);
}

MimeWorkerPool::MimeWorkerPool(MimeWorkerOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(options)))
{
    d->slots_.resize(size_t(std::max(1, d->options.workers)));
}

MimeWorkerPool::~MimeWorkerPool()
{
    d->failAll({ErrorCode::Cancelled, {}, QStringLiteral("MIME pool destroyed"), {}});
}

Future<QList<ParsedMail>> MimeWorkerPool::parse(QList<RawMail> mails)
{
    if (mails.isEmpty())
        return readyFuture<QList<ParsedMail>>(QList<ParsedMail>());
    if (!d->makeSpool())
        return readyFuture<QList<ParsedMail>>(spoolError(QStringLiteral("MIME spool folder")));
    auto batch = std::make_shared<Batch>();
    auto future = batch->promise.future();
    batch->promise.start();
    batch->answers.resize(mails.size());
    batch->missing = mails.size();
    d->unanswered += int(mails.size());
    for (qsizetype i = 0; i < mails.size(); ++i)
        d->queue.push_back({++d->nextId, batch, i, std::move(mails[i]), 0});
    d->dispatch();
    return future;
}

int MimeWorkerPool::pending() const
{
    return d->unanswered;
}

QList<qint64> MimeWorkerPool::workerPids() const
{
    QList<qint64> pids;
    for (const Slot &slot : d->slots_) {
        if (slot.process && slot.process->pid() != 0)
            pids.append(slot.process->pid());
    }
    return pids;
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mimeworkerprocess.h"

#include "logging.h"
#include "mimelimits.h"

#include <QProcess>

namespace Tresen {

namespace {

constexpr int idleMs = 30000; ///< a worker without work gives its memory back after that

} // namespace

MimeWorkerProcess::MimeWorkerProcess(const QString &program, const QStringList &arguments,
                                     const MimeWire::Configuration &configuration, int wallMs,
                                     QObject *parent)
    : QObject(parent)
    , m_process(std::make_unique<QProcess>())
    , m_frames(MimeLimits::answerBytes)
    , m_wallMs(wallMs)
{
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &MimeWorkerProcess::readAnswers);
    connect(m_process.get(), &QProcess::finished, this, &MimeWorkerProcess::finish);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish();
    });
    connect(&m_watch, &QTimer::timeout, this, &MimeWorkerProcess::watch);
    m_process->setStandardErrorFile(QProcess::nullDevice()); // GLib warns there, about mail content
    m_process->start(program, arguments, QIODevice::ReadWrite);
    QByteArray frame;
    MimeWire::appendFrame(frame, MimeWire::encode(configuration));
    m_process->write(frame);
    m_progress.start();
    m_watch.start(500);
}

MimeWorkerProcess::~MimeWorkerProcess()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    // Its destructor would wait for the end; it goes when the end is reported instead.
    QProcess *process = m_process.release();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void MimeWorkerProcess::send(quint32 id, const RawMail &mail)
{
    if (m_inFlight++ == 0)
        m_progress.restart();
    QByteArray frame;
    MimeWire::appendFrame(frame, MimeWire::encodeRequest(id, mail));
    m_process->write(frame);
}

void MimeWorkerProcess::readAnswers()
{
    const QByteArray block = m_process->readAllStandardOutput();
    m_frames.append(block.constData(), block.size());
    while (const auto frame = m_frames.next()) {
        if (!accept(*frame)) {
            qCWarning(lcEmail, "MIME worker sent nonsense; ending it");
            m_process->kill();
            return;
        }
    }
    if (m_frames.broken())
        m_process->kill();
    Q_EMIT idle();
}

bool MimeWorkerProcess::accept(const QByteArray &frame)
{
    if (!m_greeted) {
        m_greeted = frame == MimeWire::hello;
        m_pid = m_process->processId();
        return m_greeted;
    }
    auto answer = MimeWire::decodeAnswer(frame);
    if (!answer || m_inFlight == 0)
        return false;
    // Only files that this worker can have made, whatever it says.
    const QString own = QString::number(m_pid) + u'-';
    for (const MailAttachment &attachment : std::as_const(answer->mail.attachments)) {
        bool number = true;
        if (!attachment.spoolFile.isEmpty()
            && (!attachment.spoolFile.startsWith(own)
                || attachment.spoolFile.mid(own.size()).toUInt(&number) == 0 || !number))
            return false;
    }
    --m_inFlight;
    m_spooled = answer->spooled;
    m_progress.restart();
    Q_EMIT answered(*answer);
    return true;
}

void MimeWorkerProcess::watch()
{
    if (m_inFlight > 0 && m_progress.elapsed() > m_wallMs) {
        qCWarning(lcEmail, "MIME worker gave no answer for %d ms; ending it", m_wallMs);
        m_process->kill();
    } else if (m_inFlight == 0 && m_progress.elapsed() > idleMs) {
        finish();
    }
}

void MimeWorkerProcess::finish()
{
    if (m_ended)
        return;
    if (m_process->state() == QProcess::NotRunning && m_process->bytesAvailable() > 0)
        readAnswers();
    m_ended = true;
    m_watch.stop();
    Q_EMIT ended();
}

} // namespace Tresen

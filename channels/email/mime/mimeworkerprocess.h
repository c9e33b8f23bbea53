// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mimewire.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QProcess;

namespace Tresen {

/// One helper process and its pipes. Starts at construction; emits ended() exactly once, whatever
/// happened, and is of no use afterwards.
class MimeWorkerProcess final : public QObject {
    Q_OBJECT
public:
    MimeWorkerProcess(const QString &program, const QStringList &arguments,
                      const MimeWire::Configuration &configuration, int wallMs, QObject *parent);
    ~MimeWorkerProcess() override;

    void send(quint32 id, const RawMail &mail);
    [[nodiscard]] bool greeted() const { return m_greeted; } ///< it has really started
    [[nodiscard]] qint64 pid() const { return m_pid; }
    [[nodiscard]] quint32 spooled() const { return m_spooled; } ///< highest number delivered

Q_SIGNALS:
    void answered(const Tresen::MimeWire::Answer &answer);
    void idle();  ///< everything that had arrived is handled
    void ended();

private:
    void readAnswers();
    bool accept(const QByteArray &frame);
    void watch();
    void finish();

    std::unique_ptr<QProcess> m_process;
    MimeWire::FrameReader m_frames;
    QTimer m_watch;
    QElapsedTimer m_progress; ///< since the last answer, or since work was given to an idle worker
    int m_wallMs;
    int m_inFlight = 0;
    qint64 m_pid = 0;
    quint32 m_spooled = 0;
    bool m_greeted = false;
    bool m_ended = false;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusingnetworkaccess.h"
#include "result.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QQmlApplicationEngine>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Tresen {

/// Puts a backup in the place of a profile before its desk opens: the desk that asked for it has
/// started this process and is about to end. Shows how far it is. Main thread; the work is done on
/// another one.
class RestoreRun : public QObject {
    Q_OBJECT
    Q_PROPERTY(double progress READ progress NOTIFY progressed) ///< 0 … 1
public:
    RestoreRun(QString backup, QString profileFolder);
    ~RestoreRun() override;

    /// Runs the program's event loop until it is over. In an error the profile is as it was.
    [[nodiscard]] Status run();
    [[nodiscard]] double progress() const { return *m_progress; }

Q_SIGNALS:
    void progressed();

private:
    void waitForOldDesk();
    void restore();
    void end(Status status);

    QString m_backup;
    QString m_folder;
    std::shared_ptr<std::atomic<double>> m_progress = std::make_shared<std::atomic<double>>(0.0);
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_again;
    QElapsedTimer m_waited;
    Status m_status = Nothing{};
    RefusingNetworkAccess m_network;
    QQmlApplicationEngine m_engine;
};

} // namespace Tresen

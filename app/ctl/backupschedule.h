// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctlcontext.h"

#include <QTimer>

namespace Tresen {

/// One backup, or one every so many hours: each repeated one in a folder of its own, named by the
/// time (UTC), the oldest removed when there are enough verified newer ones. Deleted with the context.
class BackupSchedule : public QObject {
    Q_OBJECT
public:
    BackupSchedule(CtlContext &ctl, const QString &folder, int keep);

    /// Straight into the folder; a backup that is there is replaced.
    void startOnce();
    /// The first one at once. A failed one is told and tried again when the next is due. Ends with
    /// Ctrl+C, after the copy that is being made.
    void startRepeating(double hours);

private:
    void copyTo(const QString &folder, std::function<void(Status)> next);
    void repeat();
    void told(const QString &folder, const Status &done);
    void removeOld() const;

    CtlContext &m_ctl;
    QString m_folder;
    int m_keep;
    QTimer m_timer;
    bool m_busy = false;
    bool m_stopped = false;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Tresen {

/// One note of the system's own kind.
struct Notice {
    QString conversation; ///< decimal id; empty: several
    QString title;
    QString text; ///< plain; empty when the setting hides it
    bool sound = true;
};

/// The system's notifications; each system has its own in app/. Main thread.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const Notice &notice) = 0;

Q_SIGNALS:
    /// The note was clicked; empty: one about several conversations.
    void activated(const QString &conversation);
};

} // namespace Tresen

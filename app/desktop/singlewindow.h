// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace Tresen {

/// One window per profile: the second start raises the first window and ends.
class SingleWindow : public QObject {
    Q_OBJECT
public:
    /// The file says who has the window, the socket reaches it. Neither needs to be there yet.
    SingleWindow(QString socketName, const QString &lockFile, QObject *parent = nullptr);

    /// True: this process is the one with the window. False: another one has been asked to show
    /// itself. Answers within a fraction of a second; called before there is an event loop.
    [[nodiscard]] bool claim();
    /// Another process has it; its window comes to the front, too.
    [[nodiscard]] bool isTaken() const { return askOther(); }

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] bool askOther() const;

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Tresen

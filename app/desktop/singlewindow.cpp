// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlewindow.h"

#include <QLocalSocket>

namespace Tresen {

SingleWindow::SingleWindow(QString socketName, const QString &lockFile, QObject *parent)
    : QObject(parent)
    , m_name(std::move(socketName))
    , m_lock(lockFile)
{
    m_lock.setStaleLockTime(0); // a desk runs for weeks; a dead holder is noticed by its pid
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

bool SingleWindow::askOther() const
{
    // Connecting is the whole message. On a local socket it either works at once or not at all.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.state() == QLocalSocket::ConnectedState;
}

bool SingleWindow::claim()
{
    // Not left to the socket: with access options QLocalServer takes the name of one that is in use.
    const bool held = !m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError;
    // Where no lock can be written (a full disk) the socket has to tell.
    if (askOther() || held)
        return false;
    QLocalServer::removeServer(m_name); // left behind by a crash
    m_server.listen(m_name);
    return true;
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlewindow.h"

#include <QLocalSocket>

namespace Tresen {

SingleWindow::SingleWindow(QString socketName, QObject *parent)
    : QObject(parent)
    , m_name(std::move(socketName))
{
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
    if (m_server.listen(m_name))
        return true;
    if (askOther())
        return false;
    QLocalServer::removeServer(m_name); // left behind by a crash
    return m_server.listen(m_name) || !askOther();
}

} // namespace Tresen

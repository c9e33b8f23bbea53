// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiresocket.h"

#include "logging.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Tresen {

namespace {

const QLatin1String fingerprintKey("sha256=");
// By itself a system takes several MB at once; on a slow line nothing could be told about them for minutes.
constexpr int mostInTheSystem = 256 * 1024;

} // namespace

QByteArray refusedCertificate(const Error &error)
{
    if (error.code != ErrorCode::Certificate)
        return {};
    const qsizetype at = error.detail.indexOf(fingerprintKey);
    if (at < 0)
        return {};
    return QByteArray::fromHex(error.detail.mid(at + fingerprintKey.size(), 64).toLatin1());
}

WireSocket::WireSocket(QObject *parent)
    : QObject(parent)
    , m_socket(new QSslSocket(this))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_socket->setSslConfiguration(tls);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail({ErrorCode::Timeout,
            tr("%1 does not answer. Nothing is lost; Tresen will try again.").arg(m_server.host),
            QStringLiteral("no connection to %1:%2 in time").arg(m_server.host).arg(m_server.port)});
    });
    connect(m_socket, &QSslSocket::connected, this, &WireSocket::onConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &WireSocket::onEncrypted);
    connect(m_socket, &QSslSocket::sslErrors, this, &WireSocket::onCertificateDoubts);
    connect(m_socket, &QSslSocket::errorOccurred, this, &WireSocket::onSocketError);
    connect(m_socket, &QSslSocket::readyRead, this, [this] {
        if (!m_done && !m_handshaking)
            Q_EMIT received();
    });
    const auto report = [this] {
        if (!m_done)
            Q_EMIT written();
        if (!m_done && isFlushed())
            Q_EMIT flushed();
    };
    connect(m_socket, &QSslSocket::bytesWritten, this, report);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, report);
}

WireSocket::~WireSocket()
{
    m_done = true; // the socket's farewell signals reach nobody any more
}

void WireSocket::open(const ServerAddress &server, std::chrono::milliseconds patience)
{
    m_server = server;
    m_patience.start(patience);
    if (server.security == Security::Tls) {
        m_handshaking = true;
        m_socket->connectToHostEncrypted(server.host, server.port);
    } else {
        m_socket->connectToHost(server.host, server.port);
    }
}

void WireSocket::startTls()
{
    // Whatever came in clear after the server's "go ahead" was put there by somebody on the way
    // and would be taken for a reply from inside TLS.
    m_socket->readAll();
    m_handshaking = true;
    m_patience.start();
    m_socket->startClientEncryption();
}

void WireSocket::write(const QByteArray &bytes)
{
    if (!m_done)
        m_socket->write(bytes);
}

QByteArray WireSocket::readAll()
{
    return m_socket->readAll();
}

bool WireSocket::isFlushed() const
{
    return m_socket->bytesToWrite() == 0 && m_socket->encryptedBytesToWrite() == 0;
}

bool WireSocket::isEncrypted() const
{
    return m_socket->isEncrypted();
}

void WireSocket::close()
{
    m_done = true;
    m_patience.stop();
    m_socket->disconnectFromHost();
}

void WireSocket::onConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, mostInTheSystem);
    if (m_server.security == Security::Tls)
        return; // ready when encrypted
    if (m_server.security == Security::None && !m_socket->peerAddress().isLoopback()) {
        fail({ErrorCode::Unsupported,
            tr("%1 is set to work without encryption. Tresen sends no password in clear text "
               "through a network; choose TLS or STARTTLS.")
                .arg(m_server.host),
            QStringLiteral("plain text refused, peer is not loopback")});
        return;
    }
    m_patience.stop();
    Q_EMIT ready();
}

void WireSocket::onEncrypted()
{
    m_handshaking = false;
    m_patience.stop();
    if (m_done)
        return;
    if (m_server.security == Security::Tls)
        Q_EMIT ready();
    else
        Q_EMIT encrypted();
}

void WireSocket::onCertificateDoubts(const QList<QSslError> &doubts)
{
    const QByteArray leaf = m_socket->peerCertificate().digest(QCryptographicHash::Sha256);
    if (!m_server.pin.isEmpty() && leaf == m_server.pin) {
        m_socket->ignoreSslErrors(doubts); // exactly the certificate a person accepted
        return;
    }
    fail(certificateError(doubts));
}

void WireSocket::onSocketError()
{
    const auto error = m_socket->error();
    const QString detail = QStringLiteral("%1:%2: %3").arg(m_server.host)
                               .arg(m_server.port).arg(m_socket->errorString());
    if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError) {
        fail({ErrorCode::Network,
            tr("No encrypted connection to %1 could be made. Please check port and encryption in "
               "the account's settings.")
                .arg(m_server.host),
            detail});
    } else if (error == QAbstractSocket::HostNotFoundError) {
        fail({ErrorCode::Network,
            tr("The server %1 was not found. Please check its name and the network; nothing is "
               "lost.")
                .arg(m_server.host),
            detail});
    } else {
        fail({ErrorCode::Network,
            tr("The connection to %1 failed. Nothing is lost; Tresen will try again.")
                .arg(m_server.host),
            detail});
    }
}

void WireSocket::fail(Error error)
{
    if (m_done)
        return;
    m_done = true;
    m_patience.stop();
    qCDebug(lcWire) << "line to" << m_server.host << "ended:" << error.detail;
    // Later, not now: this may run inside the handshake, which goes on using the socket.
    QMetaObject::invokeMethod(m_socket, [socket = m_socket] { socket->abort(); },
        Qt::QueuedConnection);
    Q_EMIT failed(error);
}

Error WireSocket::certificateError(const QList<QSslError> &doubts) const
{
    QStringList reasons;
    for (const QSslError &doubt : doubts)
        reasons.append(doubt.errorString());
    const QByteArray leaf = m_socket->peerCertificate().digest(QCryptographicHash::Sha256);
    const QString text = m_server.pin.isEmpty()
        ? tr("The certificate of %1 cannot be trusted: %2 Nothing was sent. Check the "
             "fingerprint with the operator of the server before you accept it.")
        : tr("The certificate of %1 is another one than the one you accepted: %2 Nothing was "
             "sent. Ask the operator of the server whether it was renewed.");
    return {ErrorCode::Certificate, text.arg(m_server.host, reasons.join(QLatin1Char(' '))),
        QStringLiteral("certificate of %1:%2 refused, %3%4").arg(m_server.host)
            .arg(m_server.port).arg(fingerprintKey, QString::fromLatin1(leaf.toHex()))};
}

} // namespace Tresen

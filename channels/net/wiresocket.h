// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QObject>
#include <QSslError>
#include <QTimer>

class QSslSocket;

namespace Tresen {

/// How a line to a mail server is protected. None is allowed to this very computer only.
enum class Security { Tls, StartTls, None };

struct ServerAddress {
    QString host;
    quint16 port = 0;
    Security security = Security::Tls;
    /// SHA-256 of the certificate (leaf, DER) a person accepted for this account: 32 raw bytes, or
    /// empty. There is no other way past a certificate the system does not trust.
    QByteArray pin;

    bool operator==(const ServerAddress &) const = default;
};

/// The fingerprint in an Error of code Certificate (32 raw bytes), for the dialog that offers to
/// pin it; empty for other errors.
[[nodiscard]] QByteArray refusedCertificate(const Error &error);

/// One TCP line to a mail server with the house's rules for TLS (RFC 8314, RFC 3207): TLS 1.2 or
/// later, system trust or the account's pin, no plain text beyond loopback, and nothing received in
/// clear survives the switch to TLS. Lives in the wire thread; never waits. After failed() it is
/// dead; make a new one, and let the old one go with deleteLater().
class WireSocket final : public QObject {
    Q_OBJECT

public:
    explicit WireSocket(QObject *parent = nullptr);
    ~WireSocket() override;

    /// ready() follows, or failed(). `patience` covers name look-up, connection and TLS handshake.
    void open(const ServerAddress &server, std::chrono::milliseconds patience);
    /// After the server agreed to STARTTLS. encrypted() follows, or failed().
    void startTls();
    void write(const QByteArray &bytes);
    [[nodiscard]] QByteArray readAll();
    /// Everything given to write() has left this process.
    [[nodiscard]] bool isFlushed() const;
    [[nodiscard]] bool isEncrypted() const;
    /// Ends the line without failed().
    void close();

Q_SIGNALS:
    void ready();     ///< connected, and with Security::Tls encrypted
    void encrypted(); ///< STARTTLS done
    void received();  ///< readAll() has something
    void written();   ///< a part of what write() was given went out
    void flushed();
    void failed(const Tresen::Error &error);

private:
    void onConnected();
    void onEncrypted();
    void onCertificateDoubts(const QList<QSslError> &doubts);
    void onSocketError();
    void fail(Error error);
    [[nodiscard]] Error certificateError(const QList<QSslError> &doubts) const;

    QSslSocket *m_socket;
    QTimer m_patience;
    ServerAddress m_server;
    bool m_handshaking = false;
    bool m_done = false;
};

} // namespace Tresen

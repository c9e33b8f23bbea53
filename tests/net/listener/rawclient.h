// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSslSocket>

namespace Tresen {

/// A peer that says exactly the bytes it is told to, well-behaved or not.
class RawClient {
public:
    struct Frame {
        int opcode = 0;
        bool fin = true;
        QByteArray payload;

        [[nodiscard]] int closingCode() const;
    };

    /// Connected when it returns, unless the other side refused. `from`: one of this machine's addresses.
    explicit RawClient(quint16 port, const QHostAddress &from = {}, bool tls = false);

    void say(const QByteArray &bytes);
    /// A whole request without a body; `fields` with their line ends.
    void get(const QByteArray &path, const QByteArray &fields = {});
    /// The request for a WebSocket; true when it was granted.
    bool upgrade(const QByteArray &path, const QByteArray &fields = {});
    void sayText(const QByteArray &text) { say(frame(1, text)); }
    void reset(); ///< lets go without a word

    [[nodiscard]] bool waitForBytes(qsizetype count, int ms = 5000);
    /// The whole answer to one request, or whatever came when the time or the line ended.
    [[nodiscard]] QByteArray answer(int ms = 5000);
    [[nodiscard]] int status(int ms = 5000);
    [[nodiscard]] Frame nextFrame(int ms = 5000); ///< opcode -1: none came
    [[nodiscard]] bool waitForEnd(int ms = 5000);
    [[nodiscard]] bool ended() const;
    [[nodiscard]] QSslSocket &socket() { return m_socket; }
    [[nodiscard]] QByteArray &unread();

    /// As a client has to send it: masked.
    [[nodiscard]] static QByteArray frame(int opcode, const QByteArray &payload, bool fin = true, bool masked = true);

private:
    QSslSocket m_socket;
    QByteArray m_unread;
};

} // namespace Tresen

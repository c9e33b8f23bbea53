// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Tresen {

/// An answer of an SMTP server, one line or several (RFC 5321 §4.2).
struct SmtpReply {
    int code = 0;
    QByteArray enhanced;     ///< "5.7.8" (RFC 2034), empty when not given
    QList<QByteArray> lines; ///< without code; as sent

    [[nodiscard]] bool isPositive() const { return code >= 200 && code < 300; }
    [[nodiscard]] bool isTemporary() const { return code >= 400 && code < 500; }
    [[nodiscard]] bool isRefusal() const { return code >= 400 && code < 600; }
    bool operator==(const SmtpReply &) const = default;
};

/// Cuts bytes into replies. No I/O; bounded: 8 kB a line, 500 lines a reply.
class SmtpReplyParser {
public:
    void feed(QByteArrayView bytes);
    [[nodiscard]] std::optional<SmtpReply> next();
    /// What came is not SMTP.
    [[nodiscard]] bool failed() const { return m_failed; }
    void reset() { *this = SmtpReplyParser(); }

private:
    [[nodiscard]] bool takeLine(QByteArrayView line);

    QByteArray m_buffer;
    SmtpReply m_reply;
    bool m_failed = false;
};

/// What EHLO offered (RFC 5321 §4.1.1.1).
struct SmtpExtensions {
    QList<QByteArray> authMechanisms; ///< upper case
    qint64 maxSize = 0;               ///< SIZE (RFC 1870); 0: no limit told
    bool startTls = false;
    bool eightBitMime = false;
    bool smtpUtf8 = false;

    bool operator==(const SmtpExtensions &) const = default;
};

[[nodiscard]] SmtpExtensions extensionsFrom(const SmtpReply &ehlo);

/// The one mapping of SMTP refusals to errors. `signingIn`: during AUTH, where every permanent
/// refusal is about the password. `secrets` are cut out of the server's words.
[[nodiscard]] Error smtpError(
    const SmtpReply &reply, bool signingIn, const QStringList &secrets = {});

/// The mail as DATA wants it: CRLF line ends, a dot before each line's first dot, CRLF at the end,
/// without the final dot (RFC 5321 §4.5.2).
[[nodiscard]] QByteArray dotStuffed(const QByteArray &mail);

} // namespace Tresen

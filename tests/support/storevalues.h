// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandstore.h"
#include "intakestore.h"

#include <stdexcept>

namespace Tresen {

/// A store's refusal where a test expects none.
class StoreTestError : public std::runtime_error {
public:
    explicit StoreTestError(const Error &error)
        : std::runtime_error((QStringLiteral("%1: %2 %3").arg(errorCodeName(error.code), error.text, error.detail)).toStdString())
    {
    }
};

/// Waits; throws when the store refused.
template <typename T>
T valueOf(Future<T> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result)
        throw StoreTestError(result.error());
    return *result;
}

/// Waits for a refusal; Internal with "succeeded" when there was none.
template <typename T>
Error errorOf(Future<T> future)
{
    future.waitForFinished();
    const auto result = future.result();
    return result ? Error{ErrorCode::Internal, QStringLiteral("succeeded"), {}} : result.error();
}

/// A mail from a customer.
inline IncomingMessage mailFrom(const QString &address, const QString &id, TimePoint received,
    const QString &subject = QStringLiteral("Frage"), const QString &text = QStringLiteral("Wo ist mein Paket?"))
{
    IncomingMessage mail;
    mail.externalId = id;
    mail.digest = qHash(id + subject + text, 7) | 1;
    mail.counterpart = {IdentityKind::Email, {}, address, address, false};
    mail.from = {{}, address};
    mail.to = {{QStringLiteral("Hilfe"), QStringLiteral("hilfe@nordlicht.example")}};
    mail.subject = subject;
    mail.text = text;
    mail.receivedAt = received;
    return mail;
}

/// Our own mail to a customer, as found in Sent.
inline IncomingMessage mailTo(const QString &address, const QString &id, TimePoint received)
{
    auto mail = mailFrom(address, id, received);
    mail.kind = MessageKind::Outbound;
    mail.from = {{}, QStringLiteral("hilfe@nordlicht.example")};
    mail.to = {{{}, address}};
    mail.seen = true;
    return mail;
}

inline QList<PreparedMessage> preparedAll(const QList<IncomingMessage> &mails)
{
    QList<PreparedMessage> out;
    for (const auto &mail : mails)
        out.append(prepare(mail));
    return out;
}

} // namespace Tresen

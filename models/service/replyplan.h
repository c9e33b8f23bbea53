// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "draft.h"

namespace Tresen {

enum class ReplyKind { Reply, ReplyAll, Forward };

/// The draft with which an answer begins: recipients, subject, thread. Pure.
/// Reply goes to Reply-To, else From; our own addresses never answer themselves; answering our own
/// message goes to its recipients again (RFC 5322 §3.6.3).
[[nodiscard]] Draft planReply(
    ReplyKind kind, const Message &message, const Account &account, const QList<Account> &accounts);

/// "Re: …" and "Fwd: …" once, whatever language stood there before ("AW:", "WG:", "Antw:").
[[nodiscard]] QString replySubject(QStringView subject);
[[nodiscard]] QString forwardSubject(QStringView subject);

/// Quotes a text for an answer: an attribution line and "> " before every line.
[[nodiscard]] QString quoted(const Message &message, const QLocale &locale);

/// Recipients that take no part in the thread yet: shown marked before sending.
[[nodiscard]] QList<Address> newRecipients(const Draft &draft, const QList<Message> &thread);

/// Parses what was typed into a recipient field: `Name <a@b>, c@d; e@f`. Text that is no address
/// comes back in `invalid`.
struct ParsedRecipients {
    QList<Address> addresses;
    QStringList invalid;
};
[[nodiscard]] ParsedRecipients parseRecipients(QStringView text);

/// "Tobias Krüger <tobias@mail.example>" or the bare address.
[[nodiscard]] QString formatAddress(const Address &address);

} // namespace Tresen

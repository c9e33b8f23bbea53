// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake.h"
#include "parsedmail.h"

#include <QSet>

namespace Tresen {

/// What is known of a mail beside its bytes.
struct MailOrigin {
    TimePoint receivedAt; ///< INTERNALDATE, or for imports the topmost Received header
    bool seen = false;
    bool flagged = false;
    bool answered = false;
    bool inSentFolder = false;
    bool cutToHeader = false; ///< the mail is beyond the size limit: only its header was fetched
    QByteArray raw; ///< kept as an attachment when the mail could not be read whole; may be empty
    std::optional<RemoteRef> remote;
};

/// Turns a parsed mail into what the intake takes. Pure.
class EmailMapper {
public:
    /// `ownAddresses`: of all mail accounts, in any case; mail from them is ours.
    explicit EmailMapper(const QStringList &ownAddresses);

    [[nodiscard]] IncomingMessage map(const ParsedMail &mail, const MailOrigin &origin) const;

private:
    [[nodiscard]] bool isOwn(const MailAddress &address) const;
    void setSides(const ParsedMail &mail, const MailOrigin &origin, IncomingMessage &message) const;

    QSet<QString> m_own;
};

/// A machine wrote it (RFC 3834 §2): never to be answered automatically.
[[nodiscard]] bool isAutomatic(const ParsedMail &mail);

} // namespace Tresen

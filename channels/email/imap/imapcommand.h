// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapresponse.h"

#include <QByteArray>
#include <QList>

namespace Tresen {

/// A command to be sent, without its tag: pieces of text with literals between them. Built, never
/// pasted: whatever comes from outside goes through string(), so that no mailbox name or password
/// can begin a command of its own.
class ImapCommand {
public:
    /// `text` is fixed protocol text: "SELECT ", "UID FETCH ".
    explicit ImapCommand(QByteArrayView text);

    ImapCommand &text(QByteArrayView text);
    /// Quoted where that is allowed (printable ASCII), a literal otherwise.
    ImapCommand &string(const QByteArray &bytes);
    ImapCommand &literal(const QByteArray &bytes);

    /// What is sent when the server asks for more, without line end (RFC 3501 §6.2.2); secret.
    ImapCommand &answer(const QByteArray &bytes);
    [[nodiscard]] const QList<QByteArray> &answers() const { return m_answers; }

    /// This is a FETCH of these mails: their data belong to it, whoever is first in line.
    ImapCommand &fetches(const ImapUidSet &uids);
    [[nodiscard]] bool awaits(const ImapResponse &response) const;

    /// Pieces for the wire: each ends in CRLF after "{n}" or, the last, in CRLF; a piece begins with
    /// the literal that the one before announced. With `nonSync` (LITERAL+, RFC 7888) there is only
    /// one piece; up to `nonSyncLimit` bytes a literal.
    [[nodiscard]] QList<QByteArray> pieces(const QByteArray &tag, qint64 nonSyncLimit) const;
    /// The first word or two, for the log.
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    /// IDLE stays pending for minutes and may.
    [[nodiscard]] bool isPatient() const { return m_name == "IDLE"; }

private:
    QByteArray m_name;
    QList<QByteArray> m_parts; ///< text, literal, text, literal, …, text
    QList<QByteArray> m_answers;
    ImapUidSet m_uids;
};

/// All that came for a command, or while it was the first in line, and how it ended.
struct ImapReply {
    ImapStatus status;
    QList<ImapResponse> data;
};

} // namespace Tresen

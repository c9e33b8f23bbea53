// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapuidset.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace Tresen {

/// The bracketed part of a status response: [UIDVALIDITY 3857529045], [CAPABILITY …].
struct ImapCode {
    QByteArray name; ///< upper case, empty: none
    QByteArray arguments; ///< the rest up to the bracket, as sent

    /// The first argument as a number, for UIDVALIDITY, UIDNEXT, HIGHESTMODSEQ and their like.
    [[nodiscard]] std::optional<quint64> number() const;
    bool operator==(const ImapCode &) const = default;
};

enum class ImapCondition { Ok, No, Bad, PreAuth, Bye };

struct ImapStatus {
    QByteArray tag; ///< empty: untagged
    ImapCondition condition = ImapCondition::Bad;
    ImapCode code;
    QByteArray text; ///< for people, charset unknown (mostly ASCII or UTF-8)
    bool operator==(const ImapStatus &) const = default;
};

struct ImapContinuation {
    QByteArray text;
    bool operator==(const ImapContinuation &) const = default;
};

struct ImapCapability {
    QList<QByteArray> names; ///< upper case
    bool operator==(const ImapCapability &) const = default;
};

/// LIST and LSUB.
struct ImapListEntry {
    QList<QByteArray> attributes; ///< lower case, with backslash: "\sent", "\noselect"
    char delimiter = 0; ///< 0: flat
    QByteArray name; ///< as on the wire (modified UTF-7)
    bool operator==(const ImapListEntry &) const = default;
};

struct ImapExists {
    quint32 count = 0;
    bool operator==(const ImapExists &) const = default;
};

struct ImapExpunge {
    quint32 sequence = 0;
    bool operator==(const ImapExpunge &) const = default;
};

struct ImapVanished {
    bool earlier = false; ///< answer to QRESYNC: sequence numbers stay as they are
    ImapUidSet uids;
    bool operator==(const ImapVanished &) const = default;
};

struct ImapFetch {
    quint32 sequence = 0;
    std::optional<quint32> uid;
    std::optional<QList<QByteArray>> flags; ///< as sent
    std::optional<qint64> internalDate; ///< ms since 1970
    std::optional<quint64> size; ///< RFC822.SIZE
    std::optional<quint64> modSeq;
    std::optional<QByteArray> body; ///< the one BODY[…] or RFC822… of this response
    QByteArray section; ///< what stood between BODY's brackets, upper case
    bool bodyDropped = false; ///< beyond the cap: it was read past, `body` is empty
    bool operator==(const ImapFetch &) const = default;
};

/// SEARCH and ESEARCH.
struct ImapSearch {
    ImapUidSet found;
    std::optional<quint64> modSeq;
    bool operator==(const ImapSearch &) const = default;
};

struct ImapMailboxStatus {
    QByteArray mailbox;
    std::optional<quint64> messages, uidNext, uidValidity, unseen, highestModSeq;
    bool operator==(const ImapMailboxStatus &) const = default;
};

struct ImapEnabled {
    QList<QByteArray> names; ///< upper case
    bool operator==(const ImapEnabled &) const = default;
};

/// Understood as a response, of no interest or not to be understood in detail.
struct ImapOther {
    QByteArray name; ///< upper case
    bool operator==(const ImapOther &) const = default;
};

using ImapResponse = std::variant<ImapStatus, ImapContinuation, ImapCapability, ImapListEntry,
    ImapExists, ImapExpunge, ImapVanished, ImapFetch, ImapSearch, ImapMailboxStatus, ImapEnabled,
    ImapOther>;

} // namespace Tresen

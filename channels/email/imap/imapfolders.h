// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "imapresponse.h"

#include <QString>
#include <QStringList>

namespace Tresen {

/// What a folder is for (RFC 6154), announced by the server or guessed from its name.
enum class ImapRole { None, Inbox, Sent, Drafts, Junk, Trash, Archive, All, Flagged };

struct ImapFolder {
    QString name;        ///< decoded; the key of the folder everywhere in Tresen
    QByteArray wireName; ///< as the server spells it
    ImapRole role = ImapRole::None;
    bool selectable = true;

    bool operator==(const ImapFolder &) const = default;
};

/// Gives roles to what LIST brought: special-use attributes first, then, for roles nobody announced,
/// the usual German and English names. A role is given once.
[[nodiscard]] QList<ImapFolder> foldersFromList(const QList<ImapListEntry> &entries);

/// The one mapping of refusals (tagged NO and BAD, untagged BYE; codes of RFC 5530) to errors.
/// `secrets` are cut out of the server's words, for servers that repeat what they were sent.
[[nodiscard]] Error imapError(
    const ImapStatus &status, const QString &action, const QStringList &secrets = {});

} // namespace Tresen

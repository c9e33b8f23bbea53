// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Tresen {

/// Addresses of the files of a chat: each opens just this file and nobody can make one up, since it
/// carries a keyed hash of what it names.
class ChatFileLinks {
public:
    ChatFileLinks(QByteArray siteKey, QByteArray hashKey);

    /// "/chat/files/SITE/TOKEN"
    [[nodiscard]] QString pathOf(const Attachment &attachment) const;
    /// Nothing when it is not ours.
    [[nodiscard]] std::optional<Attachment> attachmentAt(const QByteArray &path) const;
    [[nodiscard]] static QByteArray prefixOf(const QByteArray &siteKey);

private:
    [[nodiscard]] QByteArray signatureOf(const QByteArray &content) const;

    QByteArray m_prefix;
    QByteArray m_hashKey;
};

} // namespace Tresen

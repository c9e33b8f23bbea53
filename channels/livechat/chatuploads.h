// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake.h"
#include "listenertypes.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Tresen {

/// Files that visitors sent and have not said anything with yet. Each belongs to its visitor, lies in
/// the spool and is forgotten after a while. Wire thread.
class ChatUploads {
public:
    static constexpr qint64 fileLimit = qint64(10) * 1024 * 1024;
    static constexpr int filesPerVisitor = 10;
    static constexpr qint64 bytesInAll = qint64(500) * 1024 * 1024;
    static constexpr qint64 bytesPerAddress = qint64(60) * 1024 * 1024; ///< secrets are free, addresses are not
    static constexpr std::chrono::minutes kept{15};
    /// What a customer may send: pictures, documents, no programs.
    [[nodiscard]] static QStringList types();

    explicit ChatUploads(QString folder);
    ~ChatUploads();

    /// The new file's id, or why not: "bad-file", "too-fast", "unavailable". The content decides about
    /// its type, not its name alone.
    struct Kept {
        QString id;
        QByteArray refusal;
    };
    [[nodiscard]] Kept keep(
        const QString &visitor, const QString &address, const QString &name, const QByteArray &content);
    /// All of them, or nothing when one is not this visitor's. They are no longer here then.
    [[nodiscard]] std::optional<QList<IncomingAttachment>> take(const QString &visitor, const QStringList &ids);
    void forgetOld();

private:
    struct Upload {
        QString visitor;
        QString address;
        IncomingAttachment attachment;
        std::chrono::steady_clock::time_point at;
    };
    [[nodiscard]] int countOf(const QString &visitor) const;
    [[nodiscard]] qint64 bytesOf(const QString &address) const;
    void forget(const QString &id);

    QString m_folder;
    QHash<QString, Upload> m_uploads;
    qint64 m_bytes = 0;
};

} // namespace Tresen

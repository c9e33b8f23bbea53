// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatuploads.h"

#include "chatsite.h"
#include "filename.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>

namespace Tresen {
namespace {

/// By content and name; a program that calls itself a picture is a program.
QString typeOf(const QString &name, const QByteArray &content)
{
    const QMimeDatabase database;
    const QString byContent = database.mimeTypeForData(content).name();
    if (ChatUploads::types().contains(byContent))
        return byContent;
    // Documents of office programs and tables of text are told apart by their names only.
    const QMimeType byBoth = database.mimeTypeForFileNameAndData(name, content);
    return byBoth.inherits(byContent) ? byBoth.name() : byContent;
}

} // namespace

QStringList ChatUploads::types()
{
    return {QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/gif"),
        QStringLiteral("image/webp"), QStringLiteral("image/heif"), QStringLiteral("application/pdf"),
        QStringLiteral("text/plain"), QStringLiteral("text/csv"), QStringLiteral("video/mp4"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        QStringLiteral("application/vnd.oasis.opendocument.text"),
        QStringLiteral("application/vnd.oasis.opendocument.spreadsheet")};
}

ChatUploads::ChatUploads(QString folder)
    : m_folder(std::move(folder))
{
}

ChatUploads::~ChatUploads()
{
    for (const Upload &upload : std::as_const(m_uploads))
        QFile::remove(upload.attachment.spoolFile);
}

int ChatUploads::countOf(const QString &visitor) const
{
    return int(std::count_if(m_uploads.cbegin(), m_uploads.cend(),
        [&](const Upload &upload) { return upload.visitor == visitor; }));
}

qint64 ChatUploads::bytesOf(const QString &address) const
{
    qint64 bytes = 0;
    for (const Upload &upload : m_uploads)
        bytes += upload.address == address ? upload.attachment.meta.size : 0;
    return bytes;
}

ChatUploads::Kept ChatUploads::keep(
    const QString &visitor, const QString &address, const QString &name, const QByteArray &content)
{
    forgetOld();
    if (countOf(visitor) >= filesPerVisitor || bytesOf(address) + content.size() > bytesPerAddress)
        return {{}, "too-fast"};
    if (m_bytes + content.size() > bytesInAll)
        return {{}, "unavailable"};
    Upload upload{visitor, address, {}, std::chrono::steady_clock::now()};
    upload.attachment.meta.name = safeBaseName(name);
    upload.attachment.meta.contentType = typeOf(upload.attachment.meta.name, content);
    upload.attachment.meta.size = content.size();
    if (content.isEmpty() || content.size() > fileLimit || !types().contains(upload.attachment.meta.contentType))
        return {{}, "bad-file"};
    const QString id = QString::fromLatin1(newSiteKey());
    upload.attachment.spoolFile = m_folder + QStringLiteral("/chat-") + id;
    QFile file(upload.attachment.spoolFile);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(content) != content.size() || !file.flush()) {
        file.remove();
        return {{}, "unavailable"};
    }
    m_bytes += content.size();
    m_uploads.insert(id, std::move(upload));
    return {id, {}};
}

std::optional<QList<IncomingAttachment>> ChatUploads::take(const QString &visitor, const QStringList &ids)
{
    if (QSet<QString>(ids.cbegin(), ids.cend()).size() != ids.size())
        return std::nullopt;
    QList<IncomingAttachment> attachments;
    for (const QString &id : ids) {
        const auto upload = m_uploads.constFind(id);
        if (upload == m_uploads.cend() || upload->visitor != visitor)
            return std::nullopt;
        attachments.append(upload->attachment);
    }
    for (const QString &id : ids) {
        const Upload upload = m_uploads.take(id);
        m_bytes -= upload.attachment.meta.size;
    }
    return attachments;
}

void ChatUploads::forget(const QString &id)
{
    const Upload upload = m_uploads.take(id);
    m_bytes -= upload.attachment.meta.size;
    QFile::remove(upload.attachment.spoolFile);
}

void ChatUploads::forgetOld()
{
    const auto oldest = std::chrono::steady_clock::now() - kept;
    QStringList old;
    for (auto it = m_uploads.cbegin(); it != m_uploads.cend(); ++it) {
        if (it->at < oldest)
            old.append(it.key());
    }
    for (const QString &id : std::as_const(old))
        forget(id);
}

} // namespace Tresen

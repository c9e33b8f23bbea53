// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileattachmentstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

namespace Tresen {
namespace {

constexpr qint64 chunk = 256 * 1024;

Error diskError(const QString &detail)
{
    return {ErrorCode::Storage,
        QCoreApplication::translate("Store",
            "The attachment could not be written. Nothing was lost; check the free space and the "
            "rights of the profile folder and try again."), detail};
}

Error missing()
{
    return {ErrorCode::NotFound,
        QCoreApplication::translate("Store", "The attachment is not on this computer. Restore it from a backup."), {}};
}

Result<QByteArray> hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const auto part = file.read(chunk);
        if (part.isEmpty())
            return diskError(file.errorString());
        hash.addData(part);
    }
    return hash.result();
}

Result<QByteArray> store(const QString &folder, const QByteArray &sha256, QIODevice &source)
{
    const auto target = FileAttachmentStore::pathIn(folder, sha256);
    if (QFileInfo::exists(target))
        return sha256;
    if (!QDir().mkpath(QFileInfo(target).path()))
        return diskError(QStringLiteral("mkpath"));
    // QSaveFile writes beside, syncs and renames.
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly))
        return diskError(out.errorString());
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (!source.atEnd()) {
        const auto part = source.read(chunk);
        if (part.isEmpty() || out.write(part) != part.size())
            return diskError(out.errorString());
    }
    if (!out.commit())
        return diskError(out.errorString());
    return sha256;
}

Result<QByteArray> storeFile(const QString &folder, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return missing();
    const auto sha256 = hashOf(file);
    if (!sha256 || !file.seek(0))
        return sha256;
    return store(folder, *sha256, file);
}

} // namespace

FileAttachmentStore::FileAttachmentStore(const QString &folder)
    : m_folder(folder)
{
    m_pool.setMaxThreadCount(2);
}

FileAttachmentStore::~FileAttachmentStore()
{
    m_pool.waitForDone();
}

QString FileAttachmentStore::pathIn(const QString &folder, const QByteArray &sha256)
{
    const auto hex = QString::fromLatin1(sha256.toHex());
    return folder + u'/' + hex.left(2) + u'/' + hex.mid(2, 2) + u'/' + hex;
}

Future<QByteArray> FileAttachmentStore::put(QByteArray content)
{
    return QtConcurrent::run(&m_pool, [folder = m_folder, content = std::move(content)]() mutable {
        const auto sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        return store(folder, sha256, buffer);
    });
}

Future<QByteArray> FileAttachmentStore::take(QString file)
{
    return QtConcurrent::run(&m_pool, [folder = m_folder, file] {
        auto result = storeFile(folder, file);
        if (result)
            QFile::remove(file);
        return result;
    });
}

Future<QByteArray> FileAttachmentStore::copy(QString file)
{
    return QtConcurrent::run(&m_pool, [folder = m_folder, file] { return storeFile(folder, file); });
}

Future<QString> FileAttachmentStore::path(QByteArray sha256)
{
    return QtConcurrent::run(&m_pool, [name = pathIn(m_folder, sha256)]() -> Result<QString> {
        if (!QFileInfo::exists(name))
            return missing();
        return name;
    });
}

Future<QByteArray> FileAttachmentStore::content(QByteArray sha256, qint64 limit)
{
    return QtConcurrent::run(&m_pool, [name = pathIn(m_folder, sha256), limit]() -> Result<QByteArray> {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return missing();
        return file.read(limit);
    });
}

} // namespace Tresen

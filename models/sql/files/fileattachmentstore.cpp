// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileattachmentstore.h"

#include "contentwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

namespace Tresen {
namespace {

constexpr qint64 chunk = 256LL * 1024;

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
            return contentNotWritten(file.errorString());
        hash.addData(part);
    }
    return hash.result();
}

Result<QByteArray> addFile(ContentWriter &writer, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return missing();
    auto sha256 = hashOf(file);
    if (!sha256 || !file.seek(0))
        return sha256;
    if (const auto added = writer.add(*sha256, file); !added)
        return added.error();
    return sha256;
}

Result<QByteArray> addBytes(ContentWriter &writer, QByteArray content)
{
    const auto sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    if (const auto added = writer.add(sha256, buffer); !added)
        return added.error();
    return sha256;
}

Result<QList<QByteArray>> storeAll(const QString &folder, const QList<NewContent> &contents)
{
    ContentWriter writer(folder);
    QList<QByteArray> hashes;
    hashes.reserve(contents.size());
    for (const auto &content : contents) {
        auto sha256 = content.file.isEmpty() ? addBytes(writer, content.bytes) : addFile(writer, content.file);
        if (!sha256)
            return sha256.error();
        hashes.append(*sha256);
    }
    if (const auto finished = writer.finish(); !finished)
        return finished.error();
    return hashes;
}

Result<QByteArray> storeOne(const QString &folder, const NewContent &content)
{
    const auto hashes = storeAll(folder, {content});
    return hashes ? Result<QByteArray>(hashes->constFirst()) : hashes.error();
}

void removeTaken(const QList<NewContent> &contents)
{
    for (const auto &content : contents) {
        if (!content.file.isEmpty())
            QFile::remove(content.file);
    }
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
    return ContentWriter::pathIn(folder, sha256);
}

Future<QByteArray> FileAttachmentStore::put(QByteArray content)
{
    return QtConcurrent::run(&m_pool, [folder = m_folder, content = NewContent{std::move(content), {}}] {
        return storeOne(folder, content);
    });
}

Future<QList<QByteArray>> FileAttachmentStore::takeAll(QList<NewContent> contents)
{
    return QtConcurrent::run(&m_pool, [folder = m_folder, contents = std::move(contents)] {
        auto result = storeAll(folder, contents);
        if (result)
            removeTaken(contents);
        return result;
    });
}

Future<QByteArray> FileAttachmentStore::copy(QString file)
{
    return QtConcurrent::run(&m_pool, [folder = m_folder, file] { return storeOne(folder, {{}, file}); });
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

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Tresen {
namespace {

constexpr qint64 chunk = 256LL * 1024;
constexpr size_t mostOpen = 128;
// From here on one sync of the whole file system is cheaper than one for each file.
constexpr qsizetype manyFiles = 12;

Status copy(QIODevice &source, QFileDevice &out)
{
    while (!source.atEnd()) {
        const auto part = source.read(chunk);
        if (part.isEmpty() || out.write(part) != part.size())
            return contentNotWritten(out.errorString());
    }
    return Nothing{};
}

/// QSaveFile writes beside, syncs and renames.
Status saveNamed(const QString &target, QIODevice &source)
{
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly))
        return contentNotWritten(out.errorString());
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto copied = copy(source, out); !copied)
        return copied;
    if (!out.commit())
        return contentNotWritten(out.errorString());
    return Nothing{};
}

#ifdef Q_OS_LINUX
Error systemError(const char *call)
{
    return contentNotWritten(QString::fromLatin1(call) + QStringLiteral(": ") + qt_error_string(errno));
}

/// The file system of `folder` with everything that was written to it until now.
bool syncAround(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::syncfs(descriptor) == 0;
    ::close(descriptor);
    return done;
}

bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

QByteArray linkOf(int descriptor)
{
    return "/proc/self/fd/" + QByteArray::number(descriptor);
}
#endif

} // namespace

Error contentNotWritten(const QString &detail)
{
    return {ErrorCode::Storage,
        QCoreApplication::translate("Store",
            "The attachment could not be written. Nothing was lost; check the free space and the "
            "rights of the profile folder and try again."), detail, {}};
}

ContentWriter::ContentWriter(const QString &folder)
    : m_folder(folder)
{
}

ContentWriter::~ContentWriter()
{
    close();
}

QString ContentWriter::pathIn(const QString &folder, const QByteArray &sha256)
{
    const auto hex = QString::fromLatin1(sha256.toHex());
    return folder + u'/' + hex.left(2) + u'/' + hex;
}

Status ContentWriter::add(const QByteArray &sha256, QIODevice &source)
{
    if (m_added.contains(sha256))
        return Nothing{};
    const auto target = pathIn(m_folder, sha256);
    const auto folder = QFileInfo(target).path();
    if (!QDir().mkpath(folder))
        return contentNotWritten(QStringLiteral("mkpath"));
    // A content that is there may have got its name just now from somebody who has not synced it yet.
    m_folders.insert(m_folder);
    m_folders.insert(folder);
    if (QFileInfo::exists(target)) {
        // Fresh again: who sweeps up what nobody names leaves it to the commit that will name it.
        std::error_code ignored;
        std::filesystem::last_write_time(std::filesystem::path(target.toStdU16String()),
            std::filesystem::file_time_type::clock::now(), ignored);
        return Nothing{};
    }
    if (!openUnnamed(target))
        return saveNamed(target, source);
    m_added.insert(sha256);
    QFile out;
    if (!out.open(m_unnamed.back().descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return contentNotWritten(out.errorString());
    if (auto copied = copy(source, out); !copied)
        return copied;
    return m_unnamed.size() < mostOpen ? Status(Nothing{}) : finish();
}

Status ContentWriter::finish()
{
    for (auto step : {&ContentWriter::syncContents, &ContentWriter::giveNames, &ContentWriter::syncFolders}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    return Nothing{};
}

#ifdef Q_OS_LINUX

bool ContentWriter::openUnnamed(const QString &target)
{
    static const bool canBeNamed = QFileInfo::exists(QStringLiteral("/proc/self/fd"));
    if (!canBeNamed)
        return false;
    // Some file systems do not know this.
    const int descriptor = ::open(QFile::encodeName(QFileInfo(target).path()).constData(),
        O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    m_unnamed.push_back({descriptor, QFile::encodeName(target)});
    return true;
}

Status ContentWriter::syncContents()
{
    if (qsizetype(m_unnamed.size()) >= manyFiles)
        return syncAround(m_folder) ? Status(Nothing{}) : systemError("syncfs");
    for (const auto &file : m_unnamed) {
        if (::fdatasync(file.descriptor) != 0)
            return systemError("fdatasync");
    }
    return Nothing{};
}

Status ContentWriter::giveNames()
{
    for (const auto &[descriptor, target] : m_unnamed) {
        const int linked = ::linkat(AT_FDCWD, linkOf(descriptor).constData(), AT_FDCWD, target.constData(), AT_SYMLINK_FOLLOW);
        // There already: somebody else was faster with the same content.
        if (linked != 0 && errno != EEXIST)
            return systemError("linkat");
    }
    close();
    return Nothing{};
}

Status ContentWriter::syncFolders()
{
    const auto folders = std::exchange(m_folders, {});
    if (folders.size() >= manyFiles)
        return syncAround(m_folder) ? Status(Nothing{}) : systemError("syncfs");
    for (const auto &folder : folders) {
        if (!syncFolder(folder))
            return systemError("fsync");
    }
    return Nothing{};
}

void ContentWriter::close()
{
    for (const auto &file : m_unnamed)
        ::close(file.descriptor);
    m_unnamed.clear();
}

#else

bool ContentWriter::openUnnamed(const QString &) { return false; }
Status ContentWriter::syncContents() { return Nothing{}; }
Status ContentWriter::giveNames() { return Nothing{}; }
Status ContentWriter::syncFolders() { return Nothing{}; }
void ContentWriter::close() { }

#endif

} // namespace Tresen

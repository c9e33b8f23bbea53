// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maildirreader.h"

#include "imaputf7.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace Tresen {

namespace {

constexpr int deepest = 20;

QString inside(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

QString decoded(const QString &name)
{
    return fromModifiedUtf7(name.toUtf8()).value_or(name);
}

/// ".Archiv.2025" of Maildir++ is Archiv/2025; any other name is itself.
QString folderName(const QString &directory)
{
    if (!directory.startsWith(u'.'))
        return decoded(directory);
    QStringList levels;
    for (const QString &level : directory.mid(1).split(u'.', Qt::SkipEmptyParts))
        levels.append(decoded(level));
    return levels.join(u'/');
}

bool isMaildir(const QString &path)
{
    return QFileInfo(path + QStringLiteral("/cur")).isDir() || QFileInfo(path + QStringLiteral("/new")).isDir();
}

Error notFound(const QString &path)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("MaildirReader",
                "No Maildir was found at %1. Nothing was imported; choose the folder that holds "
                "\"cur\" and \"new\".").arg(QDir::toNativeSeparators(path)),
            QStringLiteral("no Maildir"), {}};
}

} // namespace

MailFlags maildirFlags(QStringView fileName)
{
    MailFlags flags;
    qsizetype info = -1;
    for (const char16_t mark : {u':', u';', u'!'}) {
        const qsizetype at = fileName.lastIndexOf(QChar(mark));
        if (at >= 0 && fileName.sliced(at + 1).startsWith(u"2,"))
            info = std::max(info, at + 3);
    }
    for (const QChar flag : info < 0 ? QStringView() : fileName.sliced(info)) {
        switch (flag.unicode()) {
        case u'S': flags.seen = true; break;
        case u'R': flags.answered = true; break;
        case u'P': flags.forwarded = true; break;
        case u'F': flags.flagged = true; break;
        case u'D': flags.draft = true; break;
        case u'T': flags.deleted = true; break;
        default: break; // small letters are keywords of the server
        }
    }
    return flags;
}

MaildirReader::MaildirReader(const QString &path) : m_root(path)
{
    find(path, {}, 0);
}

void MaildirReader::find(const QString &path, const QString &name, int depth)
{
    if (isMaildir(path)) {
        m_folders.append({path + QStringLiteral("/cur"), name, false});
        m_folders.append({path + QStringLiteral("/new"), name, true});
    }
    if (depth == deepest)
        return;
    const auto directories = QDir(path).entryList(
        QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString &directory : directories) {
        if (directory != u"cur" && directory != u"new" && directory != u"tmp")
            find(path + u'/' + directory, inside(name, folderName(directory)), depth + 1);
    }
}

QStringList MaildirReader::folders() const
{
    QStringList names;
    for (const Folder &folder : m_folders) {
        if (!folder.fresh)
            names.append(folder.name);
    }
    return names;
}

bool MaildirReader::openNextFolder()
{
    if (m_folder + 1 >= m_folders.size())
        return false;
    ++m_folder;
    m_file = 0;
    m_files.clear();
    QDirIterator it(m_folders[m_folder].path, QDir::Files);
    while (it.hasNext()) {
        it.next();
        if (!it.fileName().startsWith(u'.'))
            m_files.append(it.fileName());
    }
    m_files.sort();
    return true;
}

FoundMail MaildirReader::found(const QString &fileName) const
{
    const Folder &folder = m_folders[m_folder];
    FoundMail mail;
    mail.raw.path = folder.path + u'/' + fileName;
    mail.folder = folder.name;
    if (!folder.fresh)
        mail.flags = maildirFlags(fileName);
    mail.time = toTimePoint(QFileInfo(mail.raw.path).lastModified());
    return mail;
}

Result<QList<FoundMail>> MaildirReader::next(int most)
{
    if (m_folders.isEmpty())
        return notFound(m_root);
    QList<FoundMail> mails;
    while (mails.size() < most) {
        if (m_file >= m_files.size()) {
            if (!openNextFolder())
                break;
            continue;
        }
        mails.append(found(m_files[m_file++]));
    }
    return mails;
}

double MaildirReader::progress() const
{
    if (m_folders.isEmpty() || m_folder < 0)
        return 0;
    const double part = m_files.isEmpty() ? 1 : double(m_file) / double(m_files.size());
    return (double(m_folder) + part) / double(m_folders.size());
}

} // namespace Tresen

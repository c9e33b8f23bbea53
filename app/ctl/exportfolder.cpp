// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace Tresen {
namespace {

/// "Rechnung.pdf" becomes "Rechnung (2).pdf" when there is one already, whatever the case.
QString freeName(const QString &name, const QStringList &taken)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    QString free = name;
    for (int n = 2; taken.contains(free, Qt::CaseInsensitive); ++n)
        free = stem + QStringLiteral(" (%1)").arg(n) + ending;
    return free;
}

} // namespace

Result<std::shared_ptr<ExportFolder>> ExportFolder::create(const QString &path)
{
    const QDir folder(path);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return Error{ErrorCode::Conflict,
            QCoreApplication::translate("Tresen::ExportFolder",
                "The folder %1 is not empty. Nothing was written; choose a new one.").arg(path),
            QStringLiteral("folder not empty"), {}};
    }
    if (!QDir().mkpath(path)) {
        return Error{ErrorCode::Storage,
            QCoreApplication::translate("Tresen::ExportFolder",
                "The folder %1 cannot be made. Nothing was written; choose another one.").arg(path),
            QStringLiteral("mkpath failed"), {}};
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return std::shared_ptr<ExportFolder>(new ExportFolder(folder.absolutePath()));
}

void ExportFolder::append(const QString &file, const QJsonObject &object)
{
    auto &out = m_files[file];
    if (!out) {
        out = std::make_unique<QFile>(m_path + u'/' + file);
        if (!out->open(QIODevice::WriteOnly | QIODevice::NewOnly))
            fail(file, out->errorString());
    }
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (!m_problem && out->write(line) != line.size())
        fail(file, out->errorString());
}

void ExportFolder::write(const QString &file, const QJsonObject &object)
{
    QFile out(m_path + u'/' + file);
    const QByteArray text = QJsonDocument(object).toJson();
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly) || out.write(text) != text.size() || !out.flush())
        fail(file, out.errorString());
}

QStringList ExportFolder::attachmentFiles(const Message &message)
{
    QStringList names;
    QStringList files;
    for (const Attachment &attachment : message.attachments) {
        if (attachment.sha256.isEmpty()) {
            files.append(QString());
            continue;
        }
        names.append(freeName(attachment.name, names));
        files.append(QStringLiteral("messages/") + message.id.toString() + u'/' + names.constLast());
    }
    return files;
}

void ExportFolder::copyIn(const QString &from, const QString &to)
{
    const QString target = m_path + u'/' + to;
    QFile source(from);
    if (!QDir().mkpath(QFileInfo(target).path()) || !source.copy(target))
        fail(to, source.errorString());
}

void ExportFolder::close()
{
    for (const auto &[name, file] : m_files) {
        if (!file->flush())
            fail(name, file->errorString());
    }
    m_files.clear();
}

void ExportFolder::fail(const QString &file, const QString &detail)
{
    if (m_problem)
        return;
    m_problem = Error{ErrorCode::Storage,
        QCoreApplication::translate("Tresen::ExportFolder",
            "%1 could not be written, so the export is not complete. Nothing in the profile changed; make room and "
            "export again.").arg(file),
        detail, {}};
}

} // namespace Tresen

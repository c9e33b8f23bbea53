// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"
#include "result.h"

#include <QFile>
#include <QJsonObject>

#include <map>
#include <memory>

namespace Tresen {

/// The folder of an export: files with one JSON object a line, and the attachments under
/// messages/ID/NAME. Only its owner can read it. Not thread-safe.
class ExportFolder {
public:
    /// Refuses (Conflict) a folder that holds anything.
    [[nodiscard]] static Result<std::shared_ptr<ExportFolder>> create(const QString &path);

    /// `file` is a base name, "messages.jsonl". What cannot be written is told by problem().
    void append(const QString &file, const QJsonObject &object);
    /// A whole file at once, readable with the eye.
    void write(const QString &file, const QJsonObject &object);
    /// Where the attachments of a message go, relative to the folder; by position. Empty for one
    /// whose content is not here.
    [[nodiscard]] static QStringList attachmentFiles(const Message &message);
    /// `to` is relative to the folder.
    void copyIn(const QString &from, const QString &to);
    void close();
    /// The first thing that could not be written: the export is worth nothing then.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    explicit ExportFolder(QString path) : m_path(std::move(path)) { }
    void fail(const QString &file, const QString &detail);

    QString m_path;
    std::map<QString, std::unique_ptr<QFile>> m_files;
    std::optional<Error> m_problem;
};

} // namespace Tresen

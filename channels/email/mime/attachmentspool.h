// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace Tresen {

/// Where the worker puts decoded attachments: small ones stay in memory, larger ones become files
/// "<pid>-<number>" that only the owner can read.
class AttachmentSpool {
public:
    /// Without a folder everything stays in memory (tests, fuzzing).
    explicit AttachmentSpool(QString dir = {}) : m_dir(std::move(dir)) { }

    void beginMail() { m_inline = 0; }
    [[nodiscard]] quint32 used() const { return m_used; } ///< highest number given so far

    /// One attachment, written in pieces.
    class Writer {
    public:
        explicit Writer(AttachmentSpool &spool) : m_spool(spool) { }
        void write(const char *data, qsizetype size);
        [[nodiscard]] QByteArray content() const { return m_content; } ///< when there is no file
        [[nodiscard]] QString file() const { return m_file ? m_name : QString(); }
        /// False when the disk is full: the mail's answer cannot be given.
        [[nodiscard]] bool finish();

    private:
        void moveToFile();

        AttachmentSpool &m_spool;
        QByteArray m_content;
        std::unique_ptr<QFile> m_file;
        QString m_name;
        bool m_failed = false;
    };

private:
    QString m_dir;
    quint32 m_used = 0;
    qint64 m_inline = 0; ///< bytes of this mail that stayed in memory
};

} // namespace Tresen

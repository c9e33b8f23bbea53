// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testcertificate.h"
#include "wiresocket.h"

#include <QTemporaryDir>

#include <memory>

namespace Tresen {

/// A real Dovecot (2.3 or 2.4) on free loopback ports, with one Maildir mailbox of user
/// "support" / password "tresen" and a special-use Sent folder. Under root it runs its mail processes
/// as the user tresen-test, which it makes; otherwise everything as the user who runs the test.
class DovecotServer {
public:
    DovecotServer();
    ~DovecotServer();
    DovecotServer(const DovecotServer &) = delete;
    DovecotServer &operator=(const DovecotServer &) = delete;

    /// Waits until it answers. False with a reason in problem().
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] ServerAddress address(Security security) const;
    [[nodiscard]] QString user() const { return QStringLiteral("support"); }
    [[nodiscard]] QString password() const { return QStringLiteral("tresen"); }
    /// Of INBOX; other folders are Maildir++ folders in it (".Sent").
    [[nodiscard]] QString maildir() const;

    /// Puts a mail there the way a delivery agent does: written aside, then renamed into "new".
    void deliver(const QByteArray &mail, const QString &folder = {});
    /// Number of mails in a folder.
    [[nodiscard]] int count(const QString &folder = {}) const;
    /// All mails of a folder, in no order.
    [[nodiscard]] QList<QByteArray> mails(const QString &folder = {}) const;
    /// Forgets UIDs and their validity, as after a restore from a backup. Only while stopped.
    void renumber();

private:
    [[nodiscard]] QString folderPath(const QString &folder) const;
    [[nodiscard]] bool writeConfig();
    void own(const QString &path) const;

    QTemporaryDir m_folder;
    TestCertificate m_certificate;
    quint16 m_plainPort = 0;
    quint16 m_tlsPort = 0;
    int m_delivered = 0;
    uint m_uid = 0;
    uint m_gid = 0;
    QString m_problem;
    bool m_running = false;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testcertificate.h"
#include "wiresocket.h"

#include <QRegularExpression>
#include <QTcpServer>

#include <deque>
#include <memory>

namespace Tresen {

/// What a scripted server does on one connection, step by step. In what it says, "%T" stands for
/// the first word of the last line it read (IMAP's tag).
class LineScript {
public:
    enum class Action { Say, Expect, TakeBytes, TakeMail, ReadSlowly, BeginTls, Pause, Drop, Hang };
    struct Step {
        Action action = Action::Hang;
        QByteArray bytes;
        QRegularExpression pattern = {};
        qsizetype number = 0;
    };

    LineScript &says(const QByteArray &bytes) { return add({Action::Say, bytes, {}, 0}); }
    /// The client's next line (without line end) must match; else a complaint and the end.
    LineScript &expects(const char *pattern);
    /// Both at once, for short dialogues.
    LineScript &answers(const char *pattern, const QByteArray &bytes) { return expects(pattern).says(bytes); }
    LineScript &takesBytes(qsizetype count) { return add({Action::TakeBytes, {}, {}, count}); }
    /// Reads to the line with the single dot, the dot included; counts as a delivered mail.
    LineScript &takesMail() { return add({Action::TakeMail, {}, {}, 0}); }
    /// From here on so many bytes every 20 ms, and no large buffer of the system in between.
    LineScript &readsSlowly(int portion) { return add({Action::ReadSlowly, {}, {}, portion}); }
    LineScript &beginsTls() { return add({Action::BeginTls, {}, {}, 0}); }
    LineScript &pauses(int ms) { return add({Action::Pause, {}, {}, ms}); }
    LineScript &drops() { return add({Action::Drop, {}, {}, 0}); }
    /// Does nothing more, but keeps the line.
    LineScript &hangs() { return add({Action::Hang, {}, {}, 0}); }
    /// Drops the line the moment it has read so many bytes in all.
    LineScript &dropsAfterReading(qint64 bytes)
    {
        m_dropAfter = bytes;
        return *this;
    }

    [[nodiscard]] const std::deque<Step> &steps() const { return m_steps; }
    [[nodiscard]] qint64 dropAfter() const { return m_dropAfter; }

private:
    LineScript &add(Step step)
    {
        m_steps.push_back(std::move(step));
        return *this;
    }

    std::deque<Step> m_steps;
    qint64 m_dropAfter = -1;
};

/// Plays scripts, one a connection, in the thread of the test. Never deduplicates anything.
class LineServer final : public QTcpServer {
    Q_OBJECT

public:
    explicit LineServer(QObject *parent = nullptr);
    ~LineServer() override;

    /// The script of the next connection that has none yet.
    LineScript &script();
    /// For BeginTls, and from the first byte on with `implicit`.
    void setTls(const TestCertificate &certificate, bool implicit);
    [[nodiscard]] ServerAddress address(Security security) const;

    [[nodiscard]] int connections() const { return m_connections; }
    /// Everything clients said, decrypted, over all connections.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] const QList<QByteArray> &mails() const { return m_mails; }
    /// Lines that no script expected.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Talk;

    std::deque<std::unique_ptr<LineScript>> m_scripts;
    TestCertificate m_certificate;
    bool m_implicitTls = false;
    int m_connections = 0;
    QByteArray m_received;
    QList<QByteArray> m_mails;
    QStringList m_complaints;
};

} // namespace Tresen

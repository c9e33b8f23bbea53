// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <random>

namespace Tresen {

/// One mail of an invented correspondence.
struct CorpusMail {
    QByteArray raw;
    QString messageId; ///< without brackets
    TimePoint received;
};

/// Invents support mails as they are in size and shape: German words with a long tail, threads of
/// about three, three quarters with an HTML alternative, an eighth with an attachment, about 9 kB
/// each. Deterministic by seed.
class MailCorpus {
public:
    explicit MailCorpus(quint32 seed = 1);

    [[nodiscard]] CorpusMail next();
    /// Writes `count` mails into a new Maildir at `path`; the Message-IDs, in the order of time. Empty
    /// when a file could not be written.
    [[nodiscard]] QStringList writeMaildir(const QString &path, int count);

private:
    [[nodiscard]] int below(int bound) { return int(m_random() % uint(bound)); }
    [[nodiscard]] QString word();
    [[nodiscard]] QString sentence();
    [[nodiscard]] QString body(const QString &quoted);
    [[nodiscard]] QByteArray header(const QString &id, const QString &subject);
    void beginThread();

    std::mt19937 m_random;
    QStringList m_words;
    int m_count = 0;
    int m_left = 0; ///< mails to come in this thread
    bool m_ours = false;
    QString m_customer;
    QString m_subject;
    QStringList m_references;
    QString m_last; ///< text of the mail before
    TimePoint m_time;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace Tresen {

/// A program that tells by lines on its standard output how far it is, and when each line came.
/// Closes its standard input when it goes and waits for its end. For benchmarks only.
class TimedRun {
public:
    TimedRun(const QString &program, const QStringList &arguments);
    ~TimedRun();

    /// Milliseconds from the start of the process to the line that begins so; empty: it never came.
    std::optional<double> until(const QByteArray &beginning);
    /// The line of the last until().
    [[nodiscard]] QByteArray line() const { return m_line; }
    /// Proportional set size of the process and of those it started, in MB.
    [[nodiscard]] double pss() const;
    /// Files that the process has mapped: what a cold start has to read again.
    [[nodiscard]] QStringList mappedFiles() const;

private:
    QProcess m_process;
    QByteArray m_line;
    qint64 m_startNs = 0;
};

/// One line about the machine right now: it decides what the figures are worth.
[[nodiscard]] QByteArray loadNow();
/// The one in the middle.
[[nodiscard]] double median(QList<double> values);

/// The store of a benchmark that is called with [CONVERSATIONS [FOLDER]]: the folder's, or one that goes
/// with this; filled with so many invented conversations when it is empty. Ends the program when it
/// cannot be filled.
class BenchStore {
public:
    explicit BenchStore(const QStringList &words);
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    QTemporaryDir m_made;
    QString m_folder;
};

/// Software renderer, and a platform that is there: what the environment says goes first.
void choosePlatform();

} // namespace Tresen

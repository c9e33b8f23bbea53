// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timedrun.h"

#include "threadtime.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace Tresen {

namespace {

constexpr int patienceMs = 60'000;
constexpr int fillMs = 1'800'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The process and what it started.
QList<qint64> familyOf(qint64 pid)
{
    QList<qint64> family{pid};
    for (qsizetype at = 0; at < family.size(); ++at) {
        const QDir tasks(QStringLiteral("/proc/%1/task").arg(family.at(at)));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QByteArray children = contentOf(tasks.filePath(task + QStringLiteral("/children")));
            for (const QByteArray &child : children.simplified().split(' ')) {
                if (!child.isEmpty())
                    family.append(child.toLongLong());
            }
        }
    }
    return family;
}

} // namespace

TimedRun::TimedRun(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_startNs = monotonicNs();
    m_process.start(program, arguments);
}

TimedRun::~TimedRun()
{
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(patienceMs))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

std::optional<double> TimedRun::until(const QByteArray &beginning)
{
    while (m_process.canReadLine() || m_process.waitForReadyRead(patienceMs)) {
        const double ms = double(monotonicNs() - m_startNs) / 1e6;
        while (m_process.canReadLine()) {
            m_line = m_process.readLine().trimmed();
            if (m_line.startsWith(beginning))
                return ms;
        }
    }
    return std::nullopt;
}

double TimedRun::pss() const
{
    double kilobytes = 0;
    for (const qint64 pid : familyOf(m_process.processId())) {
        const QByteArray rollup = contentOf(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
        for (const QByteArray &line : rollup.split('\n')) {
            if (line.startsWith("Pss:"))
                kilobytes += line.mid(4).simplified().split(' ').value(0).toDouble();
        }
    }
    return kilobytes / 1024;
}

QStringList TimedRun::mappedFiles() const
{
    QSet<QString> files;
    const QByteArray maps = contentOf(QStringLiteral("/proc/%1/maps").arg(m_process.processId()));
    for (const QByteArray &line : maps.split('\n')) {
        const qsizetype path = line.indexOf(" /");
        if (path >= 0)
            files.insert(QString::fromLocal8Bit(line.mid(path + 1)));
    }
    return files.values();
}

QByteArray loadNow()
{
    const QList<QByteArray> words = contentOf(QStringLiteral("/proc/loadavg")).split(' ');
    return "load " + words.value(0);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

BenchStore::BenchStore(const QStringList &words)
    : m_folder(words.value(2, m_made.path()))
{
    if (QFile::exists(m_folder + QStringLiteral("/tresen.db")))
        return;
    const QString conversations = words.value(1, QStringLiteral("100000"));
    std::printf("filling %s with %s conversations\n", qUtf8Printable(m_folder), qUtf8Printable(conversations));
    std::fflush(stdout);
    QProcess filler;
    filler.setProcessChannelMode(QProcess::ForwardedChannels);
    filler.start(QStringLiteral(TRESENCTL), {QStringLiteral("demo"), QStringLiteral("fill"), QStringLiteral("--conversations"),
        conversations, QStringLiteral("--profile"), m_folder});
    if (!filler.waitForFinished(fillMs) || filler.exitCode() != 0)
        qFatal("the store could not be filled");
}

void choosePlatform()
{
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsEmpty("DISPLAY") ? "offscreen" : "xcb");
}

} // namespace Tresen

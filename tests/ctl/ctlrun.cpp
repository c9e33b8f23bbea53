// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"

#include <QJsonDocument>
#include <QProcess>

namespace Tresen {

QList<QJsonObject> CtlOutcome::objects() const
{
    QList<QJsonObject> list;
    for (const QByteArray &line : out.trimmed().split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        list.append(document.object());
    }
    return list;
}

QString CtlRun::program()
{
    return qEnvironmentVariable("TRESENCTL");
}

QStringList CtlRun::arguments(QStringList words) const
{
    return words << QStringLiteral("--profile") << m_profile << QStringLiteral("--secrets")
                 << m_profile + QStringLiteral(".secrets");
}

CtlOutcome CtlRun::operator()(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.start(program(), arguments(words));
    process.write(input);
    process.closeWriteChannel();
    CtlOutcome outcome;
    if (process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

CtlOutcome CtlRun::json(QStringList words, const QByteArray &input) const
{
    return (*this)(words << QStringLiteral("--json"), input);
}

} // namespace Tresen

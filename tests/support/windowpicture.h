// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QQuickWindow>
#include <QTest>

namespace Tresen {

/// With TRESEN_SHOTS=FOLDER in the environment: leaves a picture of the window there, to be laid beside
/// the design. Waits until what moves has come to rest.
inline void leavePicture(QQuickWindow &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("TRESEN_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(400);
    QDir().mkpath(folder);
    QVERIFY(window.grabWindow().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace Tresen

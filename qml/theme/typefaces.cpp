// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typefaces.h"

#include <QFont>
#include <QFontDatabase>
#include <QStringList>

namespace Tresen {

namespace {

QString firstInstalled(const QStringList &wanted, const QString &otherwise)
{
    const QStringList have = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (have.contains(family))
            return family;
    }
    return otherwise;
}

} // namespace

TypeFaces::TypeFaces(QObject *parent)
    : QObject(parent)
    , m_family(QStringLiteral("Inter"))
{
    for (const char *face : {"Regular", "Medium", "SemiBold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
    // Without an emoji face in the list some faces come out as black and white glyphs.
    QFont::insertSubstitutions(m_family,
        {QStringLiteral("Segoe UI"), QStringLiteral("SF Pro Text"), QStringLiteral("Noto Sans"),
         QStringLiteral("Segoe UI Emoji"), QStringLiteral("Apple Color Emoji"),
         QStringLiteral("Noto Color Emoji")});
    m_monoFamily = firstInstalled({QStringLiteral("JetBrains Mono"), QStringLiteral("Cascadia Mono"),
                                   QStringLiteral("SF Mono"), QStringLiteral("Noto Sans Mono")},
        QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
}

} // namespace Tresen

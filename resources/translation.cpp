// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Tresen {

Translation::~Translation()
{
    if (QCoreApplication::instance()) {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

void Translation::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const bool system = language == QLatin1String("system");
    const QString wanted = (system ? QLocale::system().name() : language).left(2);
    m_language = QStringLiteral("en");
    // Dates and amounts speak the language of the window: "1.284,60 €" beside German words.
    QLocale::setDefault(wanted == QLatin1String("de")
            ? (QLocale::system().language() == QLocale::German ? QLocale::system()
                                                               : QLocale(QLocale::German, QLocale::Germany))
            : (QLocale::system().language() == QLocale::English ? QLocale::system()
                                                                : QLocale(QLocale::English, QLocale::UnitedKingdom)));
    if (!m_own.load(QStringLiteral(":/i18n/tresen_%1.qm").arg(wanted)))
        return;
    m_language = wanted;
    QCoreApplication::installTranslator(&m_own);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(QStringLiteral("qtbase_") + wanted, folder))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace Tresen

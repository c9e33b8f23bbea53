// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace Tresen {

/// The language of the program's own texts. The source language is English; :/i18n holds the others.
/// Lives on the main thread as a local of main(); QML follows after QQmlEngine::retranslate().
class Translation {
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// "de", "en", or "system" (the locale of the system). Unknown languages give English.
    void use(const QString &language);
    /// "de" or "en": what is shown now.
    [[nodiscard]] QString language() const { return m_language; }

private:
    QTranslator m_own;
    QTranslator m_qt; ///< Qt's own few texts (key names in shortcuts)
    QString m_language = QStringLiteral("en");
};

} // namespace Tresen

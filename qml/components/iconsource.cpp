// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconsource.h"

#include "iconprovider.h"

namespace Tresen {

IconSource::IconSource(QObject *parent)
    : QObject(parent)
{
}

IconSource *IconSource::create(QQmlEngine *engine, QJSEngine *)
{
    engine->addImageProvider(QStringLiteral("icon"), new IconProvider);
    return new IconSource(nullptr);
}

QString IconSource::url(const QString &name, const QColor &color, double stroke) const
{
    if (name.isEmpty())
        return {};
    return QStringLiteral("image://icon/%1/%2/%3")
        .arg(name, color.name(QColor::HexArgb).mid(1), QString::number(stroke));
}

} // namespace Tresen

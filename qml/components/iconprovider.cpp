// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconprovider.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace Tresen {

namespace {

constexpr int drawnSize = 24; // the grid that Lucide draws on

/// QSvgRenderer does not know currentColor and reads no alpha from #aarrggbb: both are replaced.
QByteArray recoloured(QByteArray svg, const QColor &color, const QByteArray &stroke)
{
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + stroke + '"');
    return svg;
}

} // namespace

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    const QSize target = requestedSize.isEmpty() ? QSize(drawnSize, drawnSize) : requestedSize;
    if (size)
        *size = target;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(parts.value(0)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QColor color(QLatin1Char('#') + parts.value(1, QStringLiteral("ff000000")));
    QSvgRenderer renderer(recoloured(file.readAll(), color, parts.value(2, QStringLiteral("2")).toLatin1()));
    QImage image(target, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    return image;
}

} // namespace Tresen

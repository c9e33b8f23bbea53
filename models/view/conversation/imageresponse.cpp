// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageresponse.h"

#include <QImageReader>

namespace Tresen {
namespace {

constexpr qint64 mostPixels = 40'000'000;
constexpr int longestEdge = 4096;

} // namespace

QImage decodePicture(QIODevice &source, const QSize &wanted)
{
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true); // not by what its name claims
    if (reader.format().startsWith("svg")) // before anything is asked that would parse it
        return {};
    const QSize size = reader.size();
    if (!size.isValid()
        || static_cast<qint64>(size.width()) * size.height() > mostPixels)
        return {};
    QSize target = size;
    const QSize box = wanted.width() > 0 && wanted.height() > 0 ? wanted : QSize(longestEdge, longestEdge);
    if (target.width() > box.width() || target.height() > box.height())
        target.scale(box, Qt::KeepAspectRatio);
    reader.setScaledSize(target.expandedTo({1, 1}));
    return reader.read();
}

QQuickTextureFactory *ImageResponse::textureFactory() const
{
    return QQuickTextureFactory::textureFactoryForImage(m_image);
}

QString ImageResponse::errorString() const
{
    return m_image.isNull() ? QStringLiteral("no such picture") : QString();
}

void ImageResponse::give(const QImage &image)
{
    m_image = image;
    QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
}

} // namespace Tresen

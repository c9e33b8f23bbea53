// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickImageProvider>

class QIODevice;

namespace Tresen {

/// A picture from outside, scaled down to fit `wanted` (or 4096 px). Null for SVG, whose renderer
/// would follow references, for more than 40 million pixels, and for what is no picture. Pool.
[[nodiscard]] QImage decodePicture(QIODevice &source, const QSize &wanted);

/// The answer of an asynchronous picture provider.
class ImageResponse : public QQuickImageResponse {
public:
    [[nodiscard]] QQuickTextureFactory *textureFactory() const override;
    [[nodiscard]] QString errorString() const override;

protected:
    /// Ends the request; a null picture means failure. Never told within the provider's own call,
    /// because the engine connects only afterwards.
    void give(const QImage &image);

private:
    QImage m_image;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace Tresen {

/// Draws :/icons/<name>.svg in one colour: image://icon/<name>/<aarrggbb>/<stroke width>.
/// Colour and stroke are set in the SVG text before drawing, so the software renderer needs no
/// effect; Qt asks for sourceSize times the screen's pixel ratio. Holds no state: any thread.
class IconProvider final : public QQuickImageProvider {
public:
    IconProvider();

    /// A null image for a name that is not there: Qt then warns, and tests fail on warnings.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace Tresen

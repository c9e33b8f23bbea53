// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickAsyncImageProvider>

namespace Tresen {

/// image://remote/<percent-encoded address>: pictures on other servers, after the reader allowed
/// them for a mail. The page asks for nothing before, so nothing here decides about permission.
/// Decoded in the pool within bounds; no SVG. Give it to the engine under the name "remote".
class RemoteImageProvider : public QQuickAsyncImageProvider {
public:
    /// `local` lets tests load from this machine.
    explicit RemoteImageProvider(bool local = false);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    bool m_local = false;
};

} // namespace Tresen

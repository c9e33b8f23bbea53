// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QImage>
#include <QList>
#include <QUrl>

namespace Tresen {

/// What of the clipboard can be attached: files, or a picture that has no file.
struct ClipboardFiles {
    QList<QUrl> files;
    QImage picture;
};

/// Main thread. Text in the clipboard goes first: a spreadsheet offers a picture of its cells, too.
[[nodiscard]] ClipboardFiles clipboardFiles();

/// Writes the picture as PNG among the private copies of the profile, in the pool; empty when that
/// failed. The caller removes the file; what a crash leaves goes with the other copies.
[[nodiscard]] QFuture<QString> writePicture(const QImage &picture, const QString &profile);

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboardfiles.h"

#include "privatecopies.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryFile>
#include <QtConcurrent>

namespace Tresen {

ClipboardFiles clipboardFiles()
{
    ClipboardFiles found;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return found;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            found.files.append(url);
    }
    if (found.files.isEmpty() && data->hasImage() && !data->hasText())
        found.picture = qvariant_cast<QImage>(data->imageData());
    return found;
}

QFuture<QString> writePicture(const QImage &picture, const QString &profile)
{
    const QString name = QCoreApplication::translate("Tresen::Clipboard", "picture");
    return QtConcurrent::run([picture, name, profile] {
        const QString folder = privateFolder(profile, QStringLiteral("clipboard"));
        if (folder.isEmpty())
            return QString();
        QTemporaryFile file(folder + u'/' + name + QStringLiteral("-XXXXXX.png"));
        file.setAutoRemove(false);
        if (!file.open() || !picture.save(&file, "PNG"))
            return QString();
        return file.fileName();
    });
}

} // namespace Tresen

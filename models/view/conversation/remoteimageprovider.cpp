// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remoteimageprovider.h"

#include "imageresponse.h"
#include "picturefetch.h"

#include <QBuffer>
#include <QtConcurrent>

namespace Tresen {
namespace {

class RemoteResponse : public ImageResponse {
public:
    void start(const QUrl &address, const QSize &wanted, bool local)
    {
        fetchPicture(address, local).then(this, [this, wanted](const Result<QByteArray> &content) {
            if (!content) {
                give({});
                return;
            }
            QtConcurrent::run([bytes = *content, wanted] {
                QBuffer buffer;
                buffer.setData(bytes);
                buffer.open(QIODevice::ReadOnly);
                return decodePicture(buffer, wanted);
            }).then(this, [this](const QImage &image) { give(image); });
        });
    }
};

} // namespace

RemoteImageProvider::RemoteImageProvider(bool local)
    : m_local(local)
{
}

QQuickImageResponse *RemoteImageProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    auto *response = new RemoteResponse;
    response->start(QUrl(QUrl::fromPercentEncoding(id.toUtf8()), QUrl::StrictMode), requestedSize, m_local);
    return response;
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentimageprovider.h"

#include "attachmentstore.h"
#include "conversationstore.h"
#include "imageresponse.h"

#include <QFile>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>

namespace Tresen {
namespace {

QByteArray contentOf(const Message &message, const QString &part)
{
    const auto found = std::find_if(message.attachments.begin(), message.attachments.end(),
        [&](const Attachment &attachment) { return attachment.id.toString() == part; });
    return found == message.attachments.end() ? QByteArray() : found->sha256;
}

QImage decode(const QString &path, const QSize &wanted)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? decodePicture(file, wanted) : QImage();
}

class AttachmentResponse : public ImageResponse {
public:
    // The context is this object: the engine may drop it while the stores still read.
    void start(ConversationStore &conversations, AttachmentStore &files, const QString &place, const QSize &wanted)
    {
        const QString part = place.section(u'/', 1);
        conversations.message(MessageId::fromString(place.section(u'/', 0, 0)))
            .then(this, [this, &files, part, wanted](const Result<Message> &message) {
                const QByteArray sha = message ? contentOf(*message, part) : QByteArray();
                if (sha.isEmpty())
                    give({});
                else
                    read(files, sha, wanted);
            });
    }

private:
    void read(AttachmentStore &files, const QByteArray &sha, const QSize &wanted)
    {
        files.path(sha).then(this, [this, wanted](const Result<QString> &path) {
            if (!path) {
                give({});
                return;
            }
            QtConcurrent::run(decode, *path, wanted).then(this, [this](const QImage &image) { give(image); });
        });
    }
};

} // namespace

AttachmentImageProvider::AttachmentImageProvider(ConversationStore &conversations, AttachmentStore &files)
    : m_conversations(conversations)
    , m_files(files)
{
}

QQuickImageResponse *AttachmentImageProvider::requestImageResponse(
    const QString &id, const QSize &requestedSize)
{
    auto *response = new AttachmentResponse;
    // The cleaner escapes the slash.
    response->start(m_conversations, m_files, QUrl::fromPercentEncoding(id.toUtf8()), requestedSize);
    return response;
}

} // namespace Tresen

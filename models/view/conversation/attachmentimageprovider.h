// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickAsyncImageProvider>

namespace Tresen {

class AttachmentStore;
class ConversationStore;

/// image://attachment/<message>/<attachment>, also percent-encoded: pictures that came with a
/// message, out of the AttachmentStore and nowhere else. Decoded in the
/// pool, never larger than asked for nor than a fixed number of pixels; SVG is not drawn, because a
/// renderer would follow its references. Give it to the engine under the name "attachment"; the
/// stores must outlive the engine. Called from the engine's picture thread.
class AttachmentImageProvider : public QQuickAsyncImageProvider {
public:
    AttachmentImageProvider(ConversationStore &conversations, AttachmentStore &files);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    ConversationStore &m_conversations;
    AttachmentStore &m_files;
};

} // namespace Tresen

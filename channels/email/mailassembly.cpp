// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailassembly.h"

#include "mailcomposer.h"

#include <QCoreApplication>
#include <QPointer>

namespace Tresen {

namespace {

constexpr qint64 attachmentLimit = 100'000'000;

struct Assembly {
    Message message;
    AttachmentStore &attachments;
    QPointer<QObject> context;
    QList<QByteArray> contents;
    QPromise<Result<QByteArray>> promise;
};

void finish(Assembly &assembly, Result<QByteArray> result)
{
    assembly.promise.addResult(std::move(result));
    assembly.promise.finish();
}

void gather(const std::shared_ptr<Assembly> &assembly)
{
    const qsizetype index = assembly->contents.size();
    if (index == assembly->message.attachments.size()) {
        finish(*assembly, composeMail(assembly->message, assembly->contents));
        return;
    }
    assembly->attachments.content(assembly->message.attachments[index].sha256, attachmentLimit)
        .then(assembly->context.data(), [assembly](Result<QByteArray> content) {
            if (content) {
                assembly->contents.append(*content);
                gather(assembly);
                return;
            }
            finish(*assembly,
                Error{ErrorCode::Invalid,
                    QCoreApplication::translate("Tresen::MailSender",
                        "An attachment could not be read, so the mail was not sent. Attach it again."),
                    QStringLiteral("attachment: %1").arg(content.error().detail)});
        });
}

} // namespace

Future<QByteArray> assembleMail(const Message &message, AttachmentStore &attachments, QObject *context)
{
    const auto assembly = std::shared_ptr<Assembly>(new Assembly{message, attachments, context, {}, {}});
    assembly->promise.start();
    auto future = assembly->promise.future();
    gather(assembly);
    return future;
}

} // namespace Tresen

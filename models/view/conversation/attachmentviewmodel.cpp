// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentviewmodel.h"

#include "attachmentstore.h"
#include "conversationstore.h"
#include "desk.h"
#include "filename.h"
#include "privatecopies.h"
#include "services.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>

namespace Tresen {
namespace {

Error noCopy(const QString &name)
{
    return {ErrorCode::Storage,
        QCoreApplication::translate("Tresen::AttachmentViewModel",
            "“%1” could not be written. The mail is kept. Free some space or choose another folder.")
            .arg(name),
        QStringLiteral("attachment copy failed"), {}};
}

Result<QString> copyTo(const QString &source, const QString &target, const QString &name)
{
    QFile::remove(target);
    if (!QFile::copy(source, target))
        return noCopy(name);
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    return target;
}

Result<QString> copyPrivately(const QString &profile, const QString &source, const QString &key, const QString &name)
{
    const QString folder = privateFolder(profile, QStringLiteral("files-") + key);
    if (folder.isEmpty())
        return noCopy(name);
    return copyTo(source, folder + u'/' + name, name);
}

} // namespace

AttachmentViewModel::AttachmentViewModel(QObject *parent)
    : QObject(parent)
    , m_services(Desk::services())
{
}

bool AttachmentViewModel::dangerous() const
{
    return isExecutable(m_name);
}

void AttachmentViewModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

Future<QString> AttachmentViewModel::storedPath()
{
    return m_services.conversations.message(MessageId::fromString(m_messageId))
        .then(this, [this](const Result<Message> &message) -> Future<QString> {
            if (!message)
                return readyFuture<QString>(message.error());
            const auto id = AttachmentId::fromString(m_attachmentId);
            const auto found = std::find_if(message->attachments.begin(), message->attachments.end(),
                [id](const Attachment &attachment) { return attachment.id == id; });
            if (found == message->attachments.end() || found->sha256.isEmpty()) {
                return readyFuture<QString>(Error{ErrorCode::NotFound,
                    tr("The content of “%1” is not on this machine.").arg(m_name),
                    QStringLiteral("attachment without content"), {}});
            }
            return m_services.files.path(found->sha256);
        })
        .unwrap();
}

Future<QString> AttachmentViewModel::privateCopy()
{
    return storedPath()
        .then(this, [this](const Result<QString> &path) -> Future<QString> {
            if (!path)
                return readyFuture<QString>(path.error());
            return QtConcurrent::run(copyPrivately, Desk::profileFolder(), *path, m_messageId + u'-' + m_attachmentId, safeBaseName(m_name));
        })
        .unwrap();
}

void AttachmentViewModel::open(bool confirmed)
{
    if (dangerous() && !confirmed) {
        Q_EMIT confirmationWanted();
        return;
    }
    setBusy(true);
    privateCopy().then(this, [this](const Result<QString> &file) {
        setBusy(false);
        if (!file) {
            Q_EMIT failed(file.error().text);
            return;
        }
        const QUrl url = QUrl::fromLocalFile(*file);
        Q_EMIT opened(url);
        if (!QDesktopServices::openUrl(url))
            Q_EMIT failed(tr("No program on this machine opens “%1”. Save it instead.").arg(m_name));
    });
}

void AttachmentViewModel::saveAs(const QUrl &target)
{
    if (!target.isLocalFile())
        return;
    setBusy(true);
    storedPath()
        .then(this, [name = m_name, target](const Result<QString> &path) -> Future<QString> {
            if (!path)
                return readyFuture<QString>(path.error());
            return QtConcurrent::run(copyTo, *path, target.toLocalFile(), name);
        })
        .unwrap()
        .then(this, [this, target](const Result<QString> &done) {
            setBusy(false);
            if (done)
                Q_EMIT saved(target);
            else
                Q_EMIT failed(done.error().text);
        });
}

void AttachmentViewModel::copy()
{
    setBusy(true);
    privateCopy().then(this, [this](const Result<QString> &file) {
        setBusy(false);
        if (!file) {
            Q_EMIT failed(file.error().text);
            return;
        }
        auto *data = new QMimeData; // the clipboard owns it
        data->setUrls({QUrl::fromLocalFile(*file)});
        QGuiApplication::clipboard()->setMimeData(data);
    });
}

void AttachmentViewModel::prepareDrag()
{
    privateCopy().then(this, [this](const Result<QString> &file) {
        if (file)
            Q_EMIT readyToDrag(QUrl::fromLocalFile(*file));
        else
            Q_EMIT failed(file.error().text);
    });
}

QUrl AttachmentViewModel::suggestedTarget() const
{
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) + u'/'
        + safeBaseName(m_name));
}

} // namespace Tresen

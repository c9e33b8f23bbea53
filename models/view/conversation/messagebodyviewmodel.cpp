// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebodyviewmodel.h"

#include "desk.h"
#include "directorystore.h"
#include "originalpage.h"
#include "privatecopies.h"
#include "services.h"
#include "settingsservice.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFile>
#include <QtConcurrent>

namespace Tresen {
namespace {

/// Empty when the page could not be written.
QString writePage(const QString &profile, const Message &message)
{
    const QString folder = privateFolder(profile, QStringLiteral("pages"));
    if (folder.isEmpty())
        return {};
    QFile file(folder + u'/' + message.id.toString() + QStringLiteral(".html"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    const QByteArray page = originalPage(message.html).toUtf8();
    return file.write(page) == page.size() ? file.fileName() : QString();
}

} // namespace

MessageBodyViewModel::MessageBodyViewModel(
    Message message, MessageBody body, Services &services, QObject *parent)
    : QObject(parent)
    , m_message(std::move(message))
    , m_body(std::move(body))
    , m_services(services)
{
    if (m_body.remotePictures > 0)
        readPermission();
}

QString MessageBodyViewModel::html() const
{
    return m_picturesAllowed && !m_body.htmlWithRemote.isEmpty() ? m_body.htmlWithRemote : m_body.html;
}

int MessageBodyViewModel::blockedPictures() const
{
    return m_picturesAllowed ? 0 : m_body.remotePictures;
}

void MessageBodyViewModel::setExpanded(bool expanded)
{
    if (m_expanded == expanded)
        return;
    m_expanded = expanded;
    Q_EMIT expandedChanged();
}

QString MessageBodyViewModel::senderKey() const
{
    // Hashed: a setting must not keep the address of a person who asked to be forgotten.
    const QByteArray address = m_message.from.address.toLower().toUtf8();
    return QStringLiteral("pictures/")
        + QString::fromLatin1(QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex().first(24));
}

void MessageBodyViewModel::readPermission()
{
    m_services.directory.setting(senderKey()).then(this, [this](const Result<QJsonValue> &value) {
        if (value && value->toBool())
            loadPictures();
    });
}

void MessageBodyViewModel::loadPictures()
{
    if (m_picturesAllowed)
        return;
    m_picturesAllowed = true;
    Q_EMIT changed();
}

void MessageBodyViewModel::alwaysLoadPictures()
{
    m_services.settings.save(senderKey(), true).then(this, [this](const Result<Committed> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error().text);
    });
    loadPictures();
}

void MessageBodyViewModel::showOriginal()
{
    QtConcurrent::run([profile = Desk::profileFolder(), message = m_message] { return writePage(profile, message); })
        .then(this, [this](const QString &file) {
            if (file.isEmpty()) {
                Q_EMIT failed(tr("The page could not be written to the temporary folder. "
                                 "The mail is kept. Free some space and try again."));
                return;
            }
            Q_EMIT originalReady(QUrl::fromLocalFile(file));
            QDesktopServices::openUrl(QUrl::fromLocalFile(file));
        });
}

} // namespace Tresen

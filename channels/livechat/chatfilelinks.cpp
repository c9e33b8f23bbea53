// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatfilelinks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace Tresen {
namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype signatureBytes = 16;

/// Takes the same time wherever they differ.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    char difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference = char(difference | (one[i] ^ other[i]));
    return difference == 0;
}

} // namespace

ChatFileLinks::ChatFileLinks(QByteArray siteKey, QByteArray hashKey)
    : m_prefix(prefixOf(siteKey))
    , m_hashKey(std::move(hashKey))
{
}

QByteArray ChatFileLinks::prefixOf(const QByteArray &siteKey)
{
    return "/chat/files/" + siteKey + '/';
}

QByteArray ChatFileLinks::signatureOf(const QByteArray &content) const
{
    // "file" keeps these hashes apart from those of visitors, which have the same key.
    return QMessageAuthenticationCode::hash("file\n" + content, m_hashKey, QCryptographicHash::Sha256)
        .first(signatureBytes)
        .toBase64(encoding);
}

QString ChatFileLinks::pathOf(const Attachment &attachment) const
{
    const QJsonArray named{QString::fromLatin1(attachment.sha256.toBase64(encoding)), attachment.name,
        attachment.contentType, attachment.size};
    const QByteArray content = QJsonDocument(named).toJson(QJsonDocument::Compact).toBase64(encoding);
    return QString::fromLatin1(m_prefix + content + '.' + signatureOf(content));
}

std::optional<Attachment> ChatFileLinks::attachmentAt(const QByteArray &path) const
{
    if (!path.startsWith(m_prefix))
        return std::nullopt;
    const QByteArray token = path.sliced(m_prefix.size());
    const qsizetype dot = token.indexOf('.');
    if (dot < 0 || !isSame(token.sliced(dot + 1), signatureOf(token.first(dot))))
        return std::nullopt;
    const QJsonArray named = QJsonDocument::fromJson(QByteArray::fromBase64(token.first(dot), encoding)).array();
    Attachment attachment;
    attachment.sha256 = QByteArray::fromBase64(named.at(0).toString().toLatin1(), encoding);
    attachment.name = named.at(1).toString();
    attachment.contentType = named.at(2).toString();
    attachment.size = named.at(3).toInteger();
    return attachment;
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftmapper.h"

#include "messagemapper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tresen {
namespace {

QJsonObject attachmentToJson(const Attachment &a)
{
    return {{QStringLiteral("name"), a.name}, {QStringLiteral("type"), a.contentType},
        {QStringLiteral("size"), a.size}, {QStringLiteral("sha256"), QString::fromLatin1(a.sha256.toHex())},
        {QStringLiteral("cid"), a.contentId}, {QStringLiteral("inline"), a.isInline}};
}

Attachment attachmentFromJson(const QJsonObject &o)
{
    return {{}, o.value(QStringLiteral("name")).toString(), o.value(QStringLiteral("type")).toString(),
        o.value(QStringLiteral("size")).toInteger(),
        QByteArray::fromHex(o.value(QStringLiteral("sha256")).toString().toLatin1()),
        o.value(QStringLiteral("cid")).toString(), o.value(QStringLiteral("inline")).toBool()};
}

Draft readDraft(const SqlQuery &query)
{
    const auto o = QJsonDocument::fromJson(query.text(3).toUtf8()).object();
    Draft d;
    d.key = query.text(0);
    d.conversation = query.as<ConversationId>(1);
    d.changedAt = fromMs(query.number(2));
    d.account = AccountId::fromString(o.value(QStringLiteral("account")).toString());
    d.inReplyTo = MessageId::fromString(o.value(QStringLiteral("inReplyTo")).toString());
    d.forward = o.value(QStringLiteral("forward")).toBool();
    d.to = unpackAddresses(o.value(QStringLiteral("to")).toString());
    d.cc = unpackAddresses(o.value(QStringLiteral("cc")).toString());
    d.bcc = unpackAddresses(o.value(QStringLiteral("bcc")).toString());
    d.subject = o.value(QStringLiteral("subject")).toString();
    d.text = o.value(QStringLiteral("text")).toString();
    const auto attachments = o.value(QStringLiteral("attachments")).toArray();
    for (const auto &attachment : attachments)
        d.attachments.append(attachmentFromJson(attachment.toObject()));
    return d;
}

} // namespace

void saveDraft(SqlConnection &db, const Draft &d)
{
    QJsonArray attachments;
    for (const auto &attachment : d.attachments)
        attachments.append(attachmentToJson(attachment));
    // Ids as text: a JSON number loses the low bits of an id.
    const QJsonObject o{{QStringLiteral("account"), d.account.toString()},
        {QStringLiteral("inReplyTo"), d.inReplyTo.toString()}, {QStringLiteral("forward"), d.forward},
        {QStringLiteral("to"), packAddresses(d.to)}, {QStringLiteral("cc"), packAddresses(d.cc)},
        {QStringLiteral("bcc"), packAddresses(d.bcc)}, {QStringLiteral("subject"), d.subject},
        {QStringLiteral("text"), d.text}, {QStringLiteral("attachments"), attachments}};
    SqlQuery(db, "INSERT OR REPLACE INTO draft(key, conversation_id, changed_at, content) VALUES(?, ?, ?, ?)",
        d.key, d.conversation, d.changedAt, QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact)))
        .run();
}

std::optional<Draft> loadDraft(SqlConnection &db, const QString &key)
{
    SqlQuery query(db, "SELECT key, conversation_id, changed_at, content FROM draft WHERE key = ?", key);
    if (!query.next())
        return std::nullopt;
    return readDraft(query);
}

QList<Draft> loadDrafts(SqlConnection &db)
{
    QList<Draft> out;
    SqlQuery query(db, "SELECT key, conversation_id, changed_at, content FROM draft ORDER BY changed_at DESC");
    while (query.next())
        out.append(readDraft(query));
    return out;
}

} // namespace Tresen

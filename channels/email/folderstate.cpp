// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderstate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tresen {

QByteArray FolderCursor::toBytes() const
{
    // Numbers as text: a JSON number loses the low bits of a 63-bit MODSEQ.
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("epoch"), QString::number(epoch)},
                             {QStringLiteral("modseq"), QString::number(modSeq)},
                             {QStringLiteral("complete"), complete},
                             {QStringLiteral("skipped"), QString::fromLatin1(skipped.toText())},
                         })
        .toJson(QJsonDocument::Compact);
}

FolderCursor FolderCursor::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    FolderCursor cursor;
    cursor.epoch = object.value(QStringLiteral("epoch")).toString().toUInt();
    cursor.modSeq = object.value(QStringLiteral("modseq")).toString().toULongLong();
    cursor.complete = object.value(QStringLiteral("complete")).toBool();
    cursor.skipped = ImapUidSet::parse(object.value(QStringLiteral("skipped")).toString().toLatin1())
                         .value_or(ImapUidSet{});
    return cursor;
}

quint8 mailFlags(const QList<QByteArray> &imapFlags)
{
    quint8 bits = 0;
    for (const QByteArray &flag : imapFlags) {
        if (flag.compare("\\Seen", Qt::CaseInsensitive) == 0)
            bits |= MailSeen;
        else if (flag.compare("\\Flagged", Qt::CaseInsensitive) == 0)
            bits |= MailFlagged;
        else if (flag.compare("\\Answered", Qt::CaseInsensitive) == 0)
            bits |= MailAnswered;
    }
    return bits;
}

Error mailboxLineGone()
{
    return {ErrorCode::Network,
        QCoreApplication::translate("Tresen::Email",
            "The connection to the mailbox ended. Nothing is lost; Tresen will try again."),
        QStringLiteral("imap session gone")};
}

} // namespace Tresen

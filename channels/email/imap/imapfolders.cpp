// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapfolders.h"

#include "imaputf7.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace Tresen {

namespace {

struct RoleNames {
    ImapRole role;
    const char *attribute;
    QList<QString> names; ///< case-folded last parts of a path
};

const QList<RoleNames> &roleTable()
{
    static const QList<RoleNames> table{
        {ImapRole::Sent, "\\sent",
            {QStringLiteral("sent"), QStringLiteral("sent items"), QStringLiteral("sent messages"),
                QStringLiteral("sent mail"), QStringLiteral("gesendet"),
                QStringLiteral("gesendete objekte"), QStringLiteral("gesendete elemente"),
                QStringLiteral("gesendete nachrichten"), QStringLiteral("postausgang gesendet")}},
        {ImapRole::Drafts, "\\drafts",
            {QStringLiteral("drafts"), QStringLiteral("draft"), QStringLiteral("entwürfe"),
                QStringLiteral("entwurf")}},
        {ImapRole::Junk, "\\junk",
            {QStringLiteral("junk"), QStringLiteral("spam"), QStringLiteral("junk e-mail"),
                QStringLiteral("junk email"), QStringLiteral("bulk mail"),
                QStringLiteral("spamverdacht"), QStringLiteral("unerwünscht"),
                QStringLiteral("unbekannt"), QStringLiteral("werbung")}},
        {ImapRole::Trash, "\\trash",
            {QStringLiteral("trash"), QStringLiteral("deleted items"),
                QStringLiteral("deleted messages"), QStringLiteral("deleted"),
                QStringLiteral("papierkorb"), QStringLiteral("gelöscht"),
                QStringLiteral("gelöschte objekte"), QStringLiteral("gelöschte elemente")}},
        {ImapRole::Archive, "\\archive",
            {QStringLiteral("archive"), QStringLiteral("archives"), QStringLiteral("archiv")}},
        {ImapRole::All, "\\all", {QStringLiteral("all mail"), QStringLiteral("alle nachrichten")}},
        {ImapRole::Flagged, "\\flagged", {QStringLiteral("starred"), QStringLiteral("markiert")}},
    };
    return table;
}

ImapFolder plainFolder(const ImapListEntry &entry)
{
    ImapFolder folder;
    folder.wireName = entry.name;
    folder.name = mailboxNameFromWire(entry.name);
    folder.selectable = !entry.attributes.contains("\\noselect")
        && !entry.attributes.contains("\\nonexistent");
    if (folder.name.compare(QLatin1String("INBOX"), Qt::CaseInsensitive) == 0) {
        folder.name = QStringLiteral("INBOX"); // case-insensitive by RFC 3501 §5.1
        folder.role = ImapRole::Inbox;
    }
    return folder;
}

QString lastPart(const ImapFolder &folder, char delimiter)
{
    const qsizetype cut = delimiter ? folder.name.lastIndexOf(QLatin1Char(delimiter)) : -1;
    return folder.name.mid(cut + 1).toCaseFolded();
}

ErrorCode codeOf(const ImapStatus &status)
{
    static const QHash<QByteArray, ErrorCode> codes{
        {"AUTHENTICATIONFAILED", ErrorCode::Auth},
        {"AUTHORIZATIONFAILED", ErrorCode::Auth},
        {"EXPIRED", ErrorCode::Auth},
        {"PRIVACYREQUIRED", ErrorCode::Auth},
        {"NOPERM", ErrorCode::Auth},
        {"UNAVAILABLE", ErrorCode::RateLimited},
        {"INUSE", ErrorCode::RateLimited},
        {"LIMIT", ErrorCode::RateLimited},
        {"THROTTLED", ErrorCode::RateLimited},
        {"NONEXISTENT", ErrorCode::NotFound},
        {"TRYCREATE", ErrorCode::NotFound},
    };
    const ErrorCode fallback
        = status.condition == ImapCondition::Bye ? ErrorCode::Network : ErrorCode::Rejected;
    return codes.value(status.code.name, fallback);
}

} // namespace

QList<ImapFolder> foldersFromList(const QList<ImapListEntry> &entries)
{
    QList<ImapFolder> folders;
    for (const ImapListEntry &entry : entries)
        folders.append(plainFolder(entry));
    for (const RoleNames &row : roleTable()) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < entries.size() && found < 0; ++i) {
            if (entries[i].attributes.contains(row.attribute) && folders[i].selectable)
                found = i;
        }
        for (qsizetype i = 0; i < entries.size() && found < 0; ++i) {
            if (folders[i].role == ImapRole::None && folders[i].selectable
                && row.names.contains(lastPart(folders[i], entries[i].delimiter)))
                found = i;
        }
        if (found >= 0 && folders[found].role == ImapRole::None)
            folders[found].role = row.role;
    }
    return folders;
}

Error imapError(const ImapStatus &status, const QString &action, const QStringList &secrets)
{
    QString words = QString::fromUtf8(status.text).left(300).simplified();
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            words.replace(secret, QStringLiteral("…"));
    }
    const ErrorCode code = codeOf(status);
    QString text = words.isEmpty()
        ? QCoreApplication::translate("Tresen::Imap", "The mail server refused to %1.").arg(action)
        : QCoreApplication::translate("Tresen::Imap", "The mail server refused to %1. It says: %2")
              .arg(action, words);
    if (code == ErrorCode::Auth) {
        text += u' ' + QCoreApplication::translate("Tresen::Imap",
            "Nothing is lost. Check user name and password in the inbox's settings.");
    }
    // The server's words may repeat personal data: they go to the agent, never to the log.
    return {code, text,
        QStringLiteral("imap: refused, code [%1]").arg(QString::fromLatin1(status.code.name))};
}

} // namespace Tresen

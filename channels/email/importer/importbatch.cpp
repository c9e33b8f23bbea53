// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbatch.h"

#include "imapfolders.h"
#include "imaputf7.h"
#include "mailsource.h"

#include <QHash>

#include <algorithm>

namespace Tresen {
namespace {

bool isSentFolder(const QString &name)
{
    ImapListEntry entry;
    entry.delimiter = '/';
    entry.name = toModifiedUtf7(name);
    return foldersFromList({entry}).constFirst().role == ImapRole::Sent;
}

} // namespace

bool isLeftOut(const FoundMail &mail)
{
    return mail.flags.draft || mail.flags.deleted;
}

TimePoint importTime(const FoundMail &found, const ParsedMail &parsed)
{
    if (parsed.received)
        return *parsed.received;
    return parsed.date ? std::min(*parsed.date, found.time) : found.time;
}

ImportBatch importBatch(
    const EmailMapper &mapper, const QList<FoundMail> &found, const QList<ParsedMail> &parsed)
{
    ImportBatch batch;
    batch.intake.messages.reserve(parsed.size());
    QHash<QString, bool> sent;
    for (qsizetype i = 0; i < parsed.size(); ++i) {
        const ParsedMail &mail = parsed[i];
        const MailFlags &flags = found[i].flags;
        MailOrigin origin;
        origin.receivedAt = importTime(found[i], mail);
        origin.seen = flags.seen || flags.answered; // who answers has read
        origin.flagged = flags.flagged;
        if (const auto known = sent.constFind(found[i].folder); known != sent.cend())
            origin.inSentFolder = *known;
        else
            origin.inSentFolder = *sent.insert(found[i].folder, isSentFolder(found[i].folder));
        if (mail.unreadable || mail.truncated) {
            const auto raw = mailBytes(found[i].raw);
            if (!raw && mail.unreadable) {
                ++batch.missing;
                continue;
            }
            batch.unreadable += mail.unreadable;
            origin.raw = raw.value_or(QByteArray());
        }
        batch.intake.messages.append(mapper.map(mail, origin));
    }
    std::stable_sort(batch.intake.messages.begin(), batch.intake.messages.end(),
        [](const IncomingMessage &a, const IncomingMessage &b) { return a.receivedAt < b.receivedAt; });
    return batch;
}

} // namespace Tresen

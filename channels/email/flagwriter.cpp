// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flagwriter.h"

#include "imapsession.h"
#include "mailboxsync.h"

#include <algorithm>

namespace Tresen {

FlagWriter::FlagWriter(SetFlagsIntent intent, const MailboxSync &folders, ImapSession &session)
    : QObject(&session)
    , m_folders(folders)
    , m_session(&session)
{
    for (const RemoteRef &ref : std::as_const(intent.refs)) {
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &one) {
            return one.folder == ref.folder && one.epoch == ref.epoch;
        });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group{ref.folder, ref.epoch, {}});
        group->uids.add(ref.uid);
    }
    const auto sort = [this](const std::optional<bool> &wanted, const char *flag) {
        if (wanted)
            (*wanted ? m_add : m_remove).append(flag);
    };
    sort(intent.seen, "\\Seen");
    sort(intent.flagged, "\\Flagged");
    sort(intent.answered, "\\Answered");
}

Future<Nothing> FlagWriter::run()
{
    m_promise.start();
    auto future = m_promise.future();
    nextGroup();
    return future;
}

void FlagWriter::nextGroup()
{
    if (m_groups.isEmpty()) {
        finish(Nothing{});
        return;
    }
    m_session->select(m_folders.wireName(m_groups.first().folder))
        .then(this, [this](Result<ImapMailbox> mailbox) {
            if (!mailbox && mailbox.error().code != ErrorCode::NotFound) {
                finish(mailbox.error());
            } else if (!mailbox || std::max(mailbox->uidValidity, 1u) != m_groups.first().epoch) {
                m_groups.removeFirst();
                nextGroup();
            } else {
                writeNext();
            }
        });
}

void FlagWriter::writeNext()
{
    const Group group = m_groups.takeFirst();
    const auto removed = [this](Status status) {
        if (status)
            nextGroup();
        else
            finish(status);
    };
    const auto added = [this, group, removed](Status status) {
        if (!status || m_remove.isEmpty())
            removed(status);
        else
            m_session->store(group.uids, false, m_remove).then(this, removed);
    };
    if (m_add.isEmpty())
        added(Nothing{});
    else
        m_session->store(group.uids, true, m_add).then(this, added);
}

void FlagWriter::finish(Status status)
{
    m_promise.addResult(std::move(status));
    m_promise.finish();
    deleteLater();
}

} // namespace Tresen

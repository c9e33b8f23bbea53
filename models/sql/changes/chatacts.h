// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writesession.h"

namespace Tresen {

/// What the visitor of a live chat does beside writing. Inside one commit.
class ChatActs {
public:
    ChatActs(WriteSession &session, AccountId account, QString visitor);

    /// Everything of ours up to this line was on the visitor's page.
    void read(qint64 upTo);
    /// The visitor ended the chat. Its conversation is resolved unless the visitor still waits for an
    /// answer: nobody's question disappears because its window was closed.
    void end();

private:
    WriteSession &m_session;
    AccountId m_account;
    QString m_visitor;
};

} // namespace Tresen

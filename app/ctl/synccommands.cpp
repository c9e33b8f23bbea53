// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelrunner.h"
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "dispatcher.h"

#include <QCoreApplication>

#include <memory>

namespace Tresen {
namespace {

/// One round over every inbox; deleted with the context.
class SyncRound : public QObject {
public:
    explicit SyncRound(CtlContext &ctl)
        : QObject(&ctl)
        , m_ctl(ctl)
    {
        connect(&ctl.services().channels, &ChannelStates::changed, this,
            [this](AccountId account) { showProgress(account); });
    }

    void begin(const QList<Account> &accounts)
    {
        for (const Account &account : accounts) {
            if (m_ctl.engine().runner()->running().contains(account.id))
                sync(account);
        }
        if (m_pending == 0)
            m_ctl.fail({ErrorCode::NotFound,
                QCoreApplication::translate("tresenctl", "There is no inbox to sync. Add one with “tresenctl account add email”."), {}, {}});
    }

private:
    void sync(const Account &account)
    {
        ++m_pending;
        m_ctl.engine().runner()->syncNow(account.id).then(this, [this, account](Status status) {
            m_ctl.tell({{QStringLiteral("account"), account.address},
                {QStringLiteral("ok"), status.ok()},
                {QStringLiteral("error"), status ? QString() : errorCodeName(status.error().code)}});
            m_ctl.say(account.address + QStringLiteral(": ")
                + (status ? QCoreApplication::translate("tresenctl", "up to date") : status.error().text));
            if (!status)
                m_failure = status.error();
            if (--m_pending == 0)
                sendRest();
        });
    }

    /// What waits in the outbox goes out, too.
    void sendRest()
    {
        auto *dispatcher = m_ctl.engine().dispatcher();
        connect(dispatcher, &Dispatcher::idle, this, &SyncRound::end);
        dispatcher->look();
    }

    void end()
    {
        if (std::exchange(m_ended, true))
            return;
        if (m_failure)
            m_ctl.fail(*m_failure);
        else
            m_ctl.succeed();
    }

    void showProgress(AccountId account)
    {
        const ChannelState state = m_ctl.services().channels.state(account);
        if (state.kind == ChannelState::Kind::Syncing)
            m_ctl.progress(state.detail, state.progress);
    }

    CtlContext &m_ctl;
    int m_pending = 0;
    bool m_ended = false;
    std::optional<Error> m_failure;
};

void sync(CtlContext &ctl)
{
    if (ctl.has("once") == ctl.has("watch")) {
        ctl.misuse(QCoreApplication::translate("tresenctl", "sync needs either --once or --watch."));
        return;
    }
    if (const Status started = ctl.engine().startChannels(); !started) {
        ctl.fail(started.error());
        return;
    }
    ctl.withDirectory([&ctl](const Directory &directory) {
        ctl.engine().runner()->apply(directory.accounts);
        if (ctl.has("once")) {
            auto *round = new SyncRound(ctl);
            round->begin(directory.accounts);
        } else {
            ctl.say(QCoreApplication::translate("tresenctl", "Keeping in sync. Ctrl+C ends it."));
        }
    });
}

} // namespace

QList<CtlCommand> syncCommands()
{
    return {{QStringLiteral("sync"), QStringLiteral("--once|--watch"),
        QCoreApplication::translate("tresenctl", "Fetches and sends for every inbox."),
        {{QStringLiteral("once"), QCoreApplication::translate("tresenctl", "One round, then ends.")},
            {QStringLiteral("watch"), QCoreApplication::translate("tresenctl", "Until it is stopped.")}},
        0, 0, false, sync}};
}

} // namespace Tresen

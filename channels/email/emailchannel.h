// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "channel.h"
#include "channelregistry.h"
#include "emailsettings.h"
#include "folderstate.h"
#include "imapsession.h"
#include "mimeworkerpool.h"
#include "smtpsession.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace Tresen {

class MailboxSync;
class MailSender;

/// What tests turn; everybody else takes the defaults.
struct EmailChannelOptions {
    ImapTimeouts imap;
    SmtpTimeouts smtp;
    std::chrono::milliseconds firstRetry = std::chrono::seconds{2};
    std::chrono::milliseconds longestRetry = std::chrono::minutes{5};
    /// After a refused password or certificate: every try counts on the server.
    std::chrono::milliseconds refusedRetry = std::chrono::minutes{15};
    std::chrono::milliseconds roundEvery = std::chrono::minutes{5};
    qint64 mailSizeLimit = 50'000'000;
    MimeWorkerOptions mime; ///< an empty spoolRoot becomes the context's folder
};

/// What every mailbox can do.
[[nodiscard]] Capabilities emailCapabilities();

/// One mailbox: IMAP in, SMTP out. At most two IMAP lines: one works (MailboxSync), one watches
/// INBOX by IDLE or polling. Every break is followed by a new try with growing waits; what was
/// committed is never asked for again.
class EmailChannel final : public Channel {
    Q_OBJECT

public:
    EmailChannel(const Account &account, const ChannelContext &context,
        const EmailChannelOptions &options, QObject *parent = nullptr);
    ~EmailChannel() override;

    void start(IntakeSink &sink) override;
    void stop() override;
    [[nodiscard]] Future<Nothing> syncNow() override;
    [[nodiscard]] Future<Receipt> perform(Intent intent) override;
    [[nodiscard]] Capabilities capabilities() const override;

private:
    struct Outgoing {
        std::unique_ptr<MailSender> sender;
        std::shared_ptr<QPromise<Result<Receipt>>> promise;
    };

    // The lines
    void connectWork();
    void onSignedIn(Status status);
    void onWorkLost(const Error &error);
    void lookForNewPassword();
    void connectWatch();
    void onWatching(Status status);
    void onWatchLost();
    void onRoundDone();
    void dropSession(ImapSession *&session);
    void answerWaiting(const Status &status);
    void answerAttached(const Status &status);
    void setState(ChannelState::Kind kind, const Error &error = {});
    void showProgress(qint64 done, qint64 total);

    // Going out
    [[nodiscard]] Future<Receipt> send(const Message &message);
    void handOver(const Message &message, const QString &password, const std::shared_ptr<QPromise<Result<Receipt>>> &promise);
    void onSent(const MailSender *sender, const Status &status);
    [[nodiscard]] Future<Nothing> attached();
    [[nodiscard]] Future<Receipt> fileCopy(const Message &message);
    [[nodiscard]] Future<Nothing> fileCopyJob(const Message &message, const QByteArray &mail, ImapSession &session);
    [[nodiscard]] Future<Receipt> setFlags(const SetFlagsIntent &intent);
    [[nodiscard]] Receipt receipt(const QString &id, bool copyDue) const;

    Account m_account;
    ChannelContext m_context;
    EmailChannelOptions m_options;
    Result<EmailSettings> m_settings;
    std::unique_ptr<MimeWorkerPool> m_mime;
    std::unique_ptr<MailIntake> m_intake;
    std::unique_ptr<MailboxSync> m_sync;
    ImapSession *m_work = nullptr;  ///< children, dropped by dropSession()
    ImapSession *m_watch = nullptr;
    Backoff m_workBackoff;
    Backoff m_watchBackoff;
    QTimer m_workRetry;
    QTimer m_watchRetry;
    QTimer m_round;
    QTimer m_ring; ///< one EXISTS seldom comes alone
    QString m_password; ///< for the second line; read anew with each new first one
    QList<std::shared_ptr<QPromise<Status>>> m_waiting; ///< syncNow()
    QList<std::shared_ptr<QPromise<Status>>> m_attaching; ///< for a line that is about to be there
    QList<std::shared_ptr<QPromise<Result<Receipt>>>> m_asking; ///< sends that wait for the password
    QList<std::shared_ptr<Outgoing>> m_outgoing;
    ChannelState m_state;
    bool m_running = false;
};

} // namespace Tresen

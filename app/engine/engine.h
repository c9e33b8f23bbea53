// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelregistry.h"
#include "clock.h"
#include "directorystore.h"
#include "listenertypes.h"
#include "profile.h"
#include "services.h"
#include "session.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace Tresen {

class ChannelRunner;
class CommandStore;
class Dispatcher;
class IntakeService;
class IntakeStore;
class SecretStore;
class SnoozeWaker;
class SqliteStore;

/// Everything behind the window, put together by hand. One per process; the desktop and tresenctl
/// differ only in what they do with it. Main thread.
class Engine : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString profileFolder;
        QString secretsFile; ///< empty: the system's keychain
        /// Which channels there are. The demo brings its own, which go nowhere, and keeps its
        /// secrets in memory.
        QList<ChannelDescriptor> channels;
        bool secretsInMemory = false;
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    };

    [[nodiscard]] static Result<std::unique_ptr<Engine>> open(Options options);
    ~Engine() override;

    /// Finds or makes the agent of this desk and the first shop. To be awaited before anything else.
    Future<Nothing> signIn();
    /// Takes the channel lock and connects every inbox. Conflict: another process runs them.
    Status startChannels();
    /// For this run, whatever the setting says. Before startChannels().
    void listenAt(ListenerSettings settings) { m_listener = std::move(settings); }
    /// The same, again and again until it succeeds; meanwhile the inboxes show why not.
    void keepStartingChannels();
    [[nodiscard]] bool runsChannels() const { return m_runner != nullptr; }

    [[nodiscard]] Services &services() { return *m_services; }
    [[nodiscard]] CommandStore &commands();
    [[nodiscard]] IntakeStore &intakeStore();
    [[nodiscard]] IntakeService &intake() { return *m_intake; }
    [[nodiscard]] SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// Null while another process runs the channels.
    [[nodiscard]] ChannelRunner *runner() { return m_runner.get(); }
    [[nodiscard]] Dispatcher *dispatcher() { return m_dispatcher.get(); }

private:
    Engine(Options options, Profile profile, std::unique_ptr<SqliteStore> store);
    [[nodiscard]] std::unique_ptr<SecretStore> makeSecrets() const;
    void refreshIndex();
    void followGateway();
    void reloadGateway();
    void followAccounts();
    void showOffline(const Error &error);
    void reloadAccounts();
    Future<Nothing> adopt(const Directory &directory);

    Options m_options;
    Profile m_profile;
    Session m_session;
    std::optional<ListenerSettings> m_listener; ///< told from outside
    QJsonObject m_gatewaySetting;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<SecretStore> m_wireSecrets; ///< asked by the wire thread only
    std::unique_ptr<ChannelStates> m_states;
    std::unique_ptr<UndoService> m_undo;
    std::unique_ptr<ConversationService> m_conversationService;
    std::unique_ptr<ReplyService> m_replies;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<SettingsService> m_settings;
    std::unique_ptr<IntakeService> m_intake;
    std::unique_ptr<SnoozeWaker> m_waker;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<ChannelRunner> m_runner;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Services> m_services;
};

} // namespace Tresen

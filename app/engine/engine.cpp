// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "accountservice.h"
#include "changefeed.h"
#include "channelrunner.h"
#include "channelstates.h"
#include "conversationservice.h"
#include "dispatcher.h"
#include "filesecrets.h"
#include "fold.h"
#include "gatewaysettings.h"
#include "intakeservice.h"
#include "keychainsecrets.h"
#include "logging.h"
#include "maintenancestore.h"
#include "memorysecrets.h"
#include "replyservice.h"
#include "settingsservice.h"
#include "snoozewaker.h"
#include "sqlitestore.h"
#include "undoservice.h"

#include <QTimer>

namespace Tresen {
namespace {

constexpr auto refreshDelay = std::chrono::seconds(5);
constexpr auto untilNextStart = std::chrono::seconds{20};

QString osUserName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? Engine::tr("Agent") : name;
}

} // namespace

Result<std::unique_ptr<Engine>> Engine::open(Options options)
{
    Result<Profile> profile = Profile::open(options.profileFolder);
    if (!profile)
        return profile.error();
    auto store = SqliteStore::open(profile->folder(), *options.clock);
    if (!store)
        return store.error();
    return std::unique_ptr<Engine>(
        new Engine(std::move(options), std::move(profile).value(), std::move(store).value()));
}

Engine::Engine(Options options, Profile profile, std::unique_ptr<SqliteStore> store)
    : m_options(std::move(options))
    , m_profile(std::move(profile))
    , m_store(std::move(store))
    , m_secrets(makeSecrets())
    , m_wireSecrets(makeSecrets())
    , m_states(std::make_unique<ChannelStates>())
    , m_undo(std::make_unique<UndoService>(m_store->commands()))
    , m_conversationService(
          std::make_unique<ConversationService>(m_store->commands(), *m_undo, m_session))
    , m_replies(std::make_unique<ReplyService>(m_store->commands(), m_store->conversations(),
          m_store->attachments(), *m_undo, m_session, *m_options.clock))
    , m_accounts(std::make_unique<AccountService>(
          m_store->commands(), *m_secrets, m_options.channels, m_session))
    , m_settings(std::make_unique<SettingsService>(m_store->commands(), m_session))
    , m_intake(std::make_unique<IntakeService>(m_store->intake(), m_store->attachments()))
    , m_services(new Services{m_store->conversations(), m_store->contacts(), m_store->directory(),
          m_store->outbox(), m_store->attachments(), m_store->maintenance(), m_store->feed(),
          *m_conversationService, *m_replies, *m_accounts, *m_settings, *m_states, *m_undo, m_session,
          *m_options.clock})
{
}

Engine::~Engine()
{
    // The wire first: nothing may come in while the rest goes away. What was being sent has its fate
    // stored, so that "not sent" is sent at the next start and only the unknown is "perhaps sent".
    if (m_runner)
        m_runner->shutDown();
    if (m_dispatcher)
        m_dispatcher->settle();
    m_dispatcher.reset();
    m_runner.reset();
}

std::unique_ptr<SecretStore> Engine::makeSecrets() const
{
    if (m_options.secretsInMemory)
        return std::make_unique<MemorySecrets>();
    if (!m_options.secretsFile.isEmpty())
        return std::make_unique<FileSecrets>(m_options.secretsFile);
    return std::make_unique<KeychainSecrets>(QStringLiteral("Tresen"));
}

CommandStore &Engine::commands()
{
    return m_store->commands();
}

IntakeStore &Engine::intakeStore()
{
    return m_store->intake();
}

Future<Nothing> Engine::signIn()
{
    return m_store->directory()
        .directory()
        .then(this, [this](const Result<Directory> &directory) -> Future<Nothing> {
            if (!directory)
                return readyFuture<Nothing>(directory.error());
            return adopt(*directory);
        })
        .unwrap();
}

Future<Nothing> Engine::adopt(const Directory &directory)
{
    if (!directory.agents.isEmpty() && !directory.shops.isEmpty()) {
        m_session.me = directory.agents.constFirst().id;
        return readyFuture<Nothing>(Nothing{});
    }
    return m_store->commands()
        .commit({SaveAgent{Agent{{}, osUserName(), {}, true}}, SaveShop{Shop{{}, tr("My shop")}}},
            Cause{CauseKind::System})
        .then(this, [this](const Result<Committed> &made) -> Status {
            if (!made)
                return made.error();
            m_session.me = AgentId{made->created.constFirst()};
            return Nothing{};
        });
}

Status Engine::startChannels()
{
    if (m_runner)
        return Nothing{};
    auto lock = m_profile.lockChannels();
    if (!lock)
        return lock.error();
    m_lock = std::move(lock).value();
    m_runner = std::make_unique<ChannelRunner>(m_options.channels,
        ChannelContext{*m_wireSecrets, *m_options.clock, m_store->attachments(), m_profile.spoolFolder(), nullptr}, *m_intake, *m_states);
    m_dispatcher = std::make_unique<Dispatcher>(
        m_store->outbox(), *m_runner, m_store->feed(), *m_options.clock);
    m_waker = std::make_unique<SnoozeWaker>(m_store->conversations(), m_store->commands(), *m_options.clock);
    followGateway();
    // Else an inbox with a wrong password tries the corrected one when its long wait is over.
    connect(m_accounts.get(), &AccountService::passwordKept, m_runner.get(),
        [runner = m_runner.get()](AccountId account) { (void)runner->syncNow(account); });
    connect(m_replies.get(), &ReplyService::typed, m_runner.get(),
        [runner = m_runner.get()](AccountId account, const QString &visitor, bool on) {
            (void)runner->perform(account, TypingIntent{visitor, on, {}});
        });
    m_dispatcher->start();
    m_waker->start();
    // Not at once: it counts what the store holds, and the list of the window comes first.
    QTimer::singleShot(refreshDelay, this, &Engine::refreshIndex);
    return Nothing{};
}

void Engine::keepStartingChannels()
{
    const Status started = startChannels();
    if (started)
        return;
    qCInfo(lcApp) << "channels not started:" << started.error().detail;
    if (started.error().code != ErrorCode::Conflict) // else another process brings what comes
        showOffline(started.error());
    QTimer::singleShot(untilNextStart, this, &Engine::keepStartingChannels);
}

void Engine::showOffline(const Error &error)
{
    m_store->directory().directory().then(this, [this, error](const Result<Directory> &directory) {
        if (!directory || m_runner)
            return;
        ChannelState state;
        state.kind = ChannelState::Kind::Offline;
        state.error = error;
        state.since = m_options.clock->now();
        for (const Account &account : directory->accounts) {
            if (account.enabled && account.channel == ChannelKind::Email)
                m_states->set(account.id, state);
        }
    });
}

/// After an update of the program that folds words differently, search would miss the old ones.
void Engine::refreshIndex()
{
    m_store->maintenance().health(false).then(this, [this](const Result<StoreHealth> &health) {
        if (!health || health->foldVersion == foldVersion)
            return;
        qCInfo(lcApp) << "folding the search index anew, version" << foldVersion;
        m_store->maintenance().rebuildIndex({}).then(this, [](const Status &done) {
            if (!done)
                qCWarning(lcApp) << "search index not rebuilt:" << done.error().detail;
        });
    });
}

/// The accounts after it: a site that starts before its port is known would open another one.
void Engine::followGateway()
{
    if (m_listener) {
        m_runner->listenAt(*m_listener);
        followAccounts();
        return;
    }
    m_store->directory().setting(gatewayKey()).then(this, [this](const Result<QJsonValue> &setting) {
        if (!m_runner)
            return;
        m_gatewaySetting = setting ? setting->toObject() : QJsonObject();
        m_runner->listenAt(gatewaySettings(m_gatewaySetting));
        followAccounts();
    });
    connect(&m_store->feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings || changes.everything)
            reloadGateway();
    });
}

void Engine::reloadGateway()
{
    m_store->directory().setting(gatewayKey()).then(this, [this](const Result<QJsonValue> &setting) {
        if (!m_runner || !setting || setting->toObject() == m_gatewaySetting)
            return;
        m_gatewaySetting = setting->toObject();
        m_runner->listenAt(gatewaySettings(m_gatewaySetting));
    });
}

void Engine::followAccounts()
{
    connect(&m_store->feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.directory || changes.everything)
            reloadAccounts();
    });
    reloadAccounts();
}

void Engine::reloadAccounts()
{
    m_store->directory().directory().then(this, [this](const Result<Directory> &directory) {
        if (!directory)
            qCWarning(lcApp) << "accounts not read:" << directory.error().detail;
        else if (m_runner)
            m_runner->apply(directory->accounts);
    });
}

} // namespace Tresen

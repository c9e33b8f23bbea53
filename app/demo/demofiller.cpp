// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofiller.h"

#include "accountservice.h"

#include <algorithm>

namespace Tresen {

using namespace std::chrono_literals;

namespace {
constexpr int pageSize = 500;
constexpr qsizetype importChunk = 200;
constexpr int mineOfWaiting = 2; ///< one of so many
/// No message follows another one later than that: then the case is closed.
constexpr auto quietMail = 26h;
constexpr auto quietChat = 2h;
/// Without an answer it stays open for longer.
constexpr auto forgotten = 60h;
}

DemoFiller::DemoFiller(Doors doors, quint32 seed, int conversations, QObject *parent)
    : QObject(parent)
    , m_doors(doors)
    , m_seed(seed)
    , m_count(conversations)
    , m_random(seed + 1)
    , m_undo(doors.commands)
    , m_service(doors.commands, m_undo, m_session)
{
}

template <typename T>
Future<Nothing> DemoFiller::done(Future<T> future)
{
    return future.then(this, [](Result<T> result) -> Status {
        if (!result)
            return result.error();
        return Nothing{};
    });
}

/// Together: they share the transactions and so the waiting for the disk.
Future<Nothing> DemoFiller::allDone(const QList<Future<Committed>> &futures)
{
    Future<Nothing> all = readyFuture<Nothing>(Nothing{});
    for (const Future<Committed> &future : futures) {
        all = all.then(this, [this, future](Status before) -> Future<Nothing> {
            return before ? done(future) : readyFuture<Nothing>(before.error());
        }).unwrap();
    }
    return all;
}

Future<DemoFiller::Report> DemoFiller::fill()
{
    m_promise.start();
    addStep([this] { return makePeopleAndInboxes(); });
    addStep([this] { return invent(); });
    runNext();
    return m_promise.future();
}

void DemoFiller::finish(Result<Report> result)
{
    m_doors.clock.goOn();
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

void DemoFiller::runNext()
{
    if (m_steps.empty()) {
        finish(m_report);
        return;
    }
    Step step = std::move(m_steps.front());
    m_steps.pop_front();
    ++m_stepsDone;
    Q_EMIT progressed(static_cast<double>(m_stepsDone) / static_cast<double>(m_stepsDone + m_steps.size()));
    step().then(this, [this](Status status) {
        if (status)
            runNext();
        else
            finish(status.error());
    });
}

Future<Nothing> DemoFiller::makePeopleAndInboxes()
{
    return m_doors.directory.directory()
        .then(this, [this](Result<Directory> directory) -> Future<Nothing> {
            if (!directory)
                return readyFuture<Nothing>(directory.error());
            const ShopId shop = directory->shops.isEmpty() ? ShopId{} : directory->shops.constFirst().id;
            addStep([this, shop] { return done(m_doors.accounts.saveShop({shop, QStringLiteral("Nordlicht Kaffee")})); });
            const QStringList names = DemoScript::agentNames();
            for (qsizetype i = 0; i < names.size(); ++i) {
                Agent agent = i < directory->agents.size() ? directory->agents[i] : Agent{};
                agent.name = names[i];
                agent.email = names[i].section(u' ', 0, 0).toLower() + QStringLiteral("@nordlicht.example");
                addStep([this, agent] { return done(m_doors.accounts.saveAgent(agent)); });
            }
            for (const Account &account : DemoScript::accountsToMake(shop))
                addStep([this, account] { return done(m_doors.accounts.save(account, {})); });
            // Behind what was just planned: the invention itself.
            std::rotate(m_steps.begin(), m_steps.begin() + 1, m_steps.end());
            return readyFuture<Nothing>(Nothing{});
        })
        .unwrap();
}

Future<Nothing> DemoFiller::invent()
{
    return m_doors.directory.directory()
        .then(this, [this](Result<Directory> directory) -> Status {
            if (!directory)
                return directory.error();
            m_directory = *directory;
            m_script = std::make_unique<DemoScript>(m_seed, m_directory.accounts, DemoClock::realNow());
            const ShopId shop = m_directory.shops.constFirst().id;
            const QList<Change> customers = m_script->customerChanges(shop);
            const QList<Change> orders = m_script->orderChanges(shop);
            m_report.customers = static_cast<int>(customers.size());
            m_report.orders = static_cast<int>(orders.size());
            planImports(customers);
            planImports(orders);
            TimePoint before{};
            for (DemoPeriod &period : m_script->history(m_count)) {
                const TimePoint end = period.end;
                planPeriod(std::move(period), before);
                before = end;
            }
            return Nothing{};
        });
}

void DemoFiller::planImports(const QList<Change> &changes)
{
    for (qsizetype at = 0; at < changes.size(); at += importChunk) {
        const QList<Change> chunk = changes.sliced(at, std::min(importChunk, changes.size() - at));
        addStep([this, chunk] { return done(m_doors.commands.commit(chunk, Cause{CauseKind::Import})); });
    }
}

void DemoFiller::planPeriod(DemoPeriod period, TimePoint before)
{
    const TimePoint end = period.end;
    addStep([this, end] {
        m_doors.clock.moveTo(end);
        return readyFuture<Nothing>(Nothing{});
    });
    for (IntakeBatch &batch : period.batches) {
        m_report.messages += static_cast<int>(batch.messages.size());
        addStep([this, batch = std::move(batch)] { return done(m_doors.intake.accept(batch)); });
    }
    addStep([this, before] { return look(before, std::nullopt); });
}

/// At what has happened since `before`, the newest first.
Future<Nothing> DemoFiller::look(TimePoint before, std::optional<Cursor> cursor)
{
    ConversationQuery every;
    every.sort = SortOrder::NewestFirst;
    return m_doors.conversations.list(every, cursor, pageSize)
        .then(this, [this, before](Result<Page<Conversation>> page) -> Status {
            if (!page)
                return page.error();
            const auto known = std::find_if(page->rows.cbegin(), page->rows.cend(),
                [before](const Conversation &conversation) { return conversation.lastActivityAt <= before; });
            std::for_each(page->rows.cbegin(), known, [this](const Conversation &conversation) { judge(conversation); });
            if (known == page->rows.cend() && page->next)
                goOnWith([this, before, next = page->next] { return look(before, next); });
            else
                goOnWith([this] { return act(); });
            return Nothing{};
        });
}

/// What an agent does with it when it comes.
void DemoFiller::judge(const Conversation &conversation)
{
    m_open.insert(conversation.id, {conversation.lastActivityAt, conversation.channel, conversation.waitingSince.has_value()});
    if (m_known.contains(conversation.id))
        return;
    m_known.insert(conversation.id);
    ++m_report.conversations;
    const QString tag = DemoScript::tagFor(conversation.subject, conversation.snippet);
    if (!tag.isEmpty())
        m_acts.tagged[tag].append(conversation.id);
    if (m_random.chance(78))
        m_acts.assigned[m_random.pick(m_directory.agents).id].append(conversation.id);
    if (m_random.chance(3))
        m_acts.flagged.append(conversation.id);
}

void DemoFiller::finishQuietOnes(TimePoint end)
{
    for (auto it = m_open.begin(); it != m_open.end();) {
        const auto quiet = it->channel == ChannelKind::Email ? quietMail : quietChat;
        if (end - it->lastActivity > (it->waits ? forgotten : quiet)) {
            m_acts.resolved.append(it.key());
            it = m_open.erase(it);
        } else {
            ++it;
        }
    }
}

void DemoFiller::judgeWhatIsLeft()
{
    int waiting = 0;
    const AgentId first = std::min_element(m_directory.agents.cbegin(), m_directory.agents.cend(),
        [](const Agent &l, const Agent &r) { return l.id < r.id; })->id;
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        // Whoever looks at the demo sits at the first agent's desk and finds something to do.
        if (it->waits && waiting++ % mineOfWaiting == 0)
            m_acts.assigned[first].append(it.key());
        else if (!it->waits && m_random.chance(70))
            m_acts.resolved.append(it.key());
        else if (!it->waits)
            m_acts.pending.append(it.key());
        else if (m_random.chance(6))
            m_acts.snoozed.append(it.key());
        else if (m_random.chance(12))
            m_acts.noted.append(it.key());
    }
    m_open.clear();
}

Future<Nothing> DemoFiller::act()
{
    const TimePoint now = m_doors.clock.now();
    finishQuietOnes(now);
    if (m_steps.empty())
        judgeWhatIsLeft();
    const Acts acts = std::exchange(m_acts, {});
    QList<Future<Committed>> futures;
    const auto inChunks = [&futures](const Ids &ids, const std::function<Future<Committed>(Ids)> &change) {
        for (qsizetype at = 0; at < ids.size(); at += pageSize)
            futures.append(change(ids.sliced(at, std::min<qsizetype>(pageSize, ids.size() - at))));
    };
    const auto turn = [this] { m_session.me = m_random.pick(m_directory.agents).id; };
    for (auto it = acts.assigned.cbegin(); it != acts.assigned.cend(); ++it) {
        m_session.me = it.key();
        inChunks(*it, [this](Ids ids) { return m_service.assign(ids, m_session.me); });
    }
    for (auto it = acts.tagged.cbegin(); it != acts.tagged.cend(); ++it) {
        turn();
        inChunks(*it, [this, tag = it.key()](Ids ids) { return m_service.addTag(ids, tag); });
    }
    turn();
    inChunks(acts.flagged, [this](Ids ids) { return m_service.setFlagged(ids, true); });
    turn();
    inChunks(acts.resolved, [this](Ids ids) { return m_service.setStatus(ids, ConversationStatus::Resolved); });
    inChunks(acts.pending, [this](Ids ids) { return m_service.setStatus(ids, ConversationStatus::Pending); });
    inChunks(acts.snoozed, [this, until = now + 20h](Ids ids) { return m_service.snooze(ids, until); });
    for (const ConversationId id : acts.noted) {
        turn();
        futures.append(m_service.addNote(id, QString::fromUtf16(m_random.pick(demoNotes()))));
    }
    return allDone(futures);
}

} // namespace Tresen

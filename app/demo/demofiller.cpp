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
}

DemoFiller::DemoFiller(Doors doors, quint32 seed, int conversations, QObject *parent)
    : QObject(parent)
    , m_doors(doors)
    , m_seed(seed)
    , m_count(conversations)
    , m_random(seed + 1)
    , m_undo(doors.commands)
    , m_acts(doors.commands, m_undo, m_session)
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
            m_session.me = m_directory.agents.constFirst().id;
            m_script = std::make_unique<DemoScript>(m_seed, m_directory.accounts, m_doors.clock.now());
            const ShopId shop = m_directory.shops.constFirst().id;
            const QList<Change> customers = m_script->customerChanges(shop);
            const QList<Change> orders = m_script->orderChanges(shop);
            m_report.customers = static_cast<int>(customers.size());
            m_report.orders = static_cast<int>(orders.size());
            planImports(customers);
            planImports(orders);
            for (IntakeBatch &batch : m_script->history(m_count))
                planIntake(std::move(batch));
            addStep([this] { return readPage(std::nullopt); });
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

void DemoFiller::planIntake(IntakeBatch batch)
{
    m_report.messages += static_cast<int>(batch.messages.size());
    addStep([this, batch = std::move(batch)] { return done(m_doors.intake.accept(batch)); });
}

Future<Nothing> DemoFiller::readPage(std::optional<Cursor> cursor)
{
    ConversationQuery every;
    every.sort = SortOrder::OldestFirst;
    return m_doors.conversations.list(every, cursor, pageSize)
        .then(this, [this](Result<Page<Conversation>> page) -> Status {
            if (!page)
                return page.error();
            for (const Conversation &conversation : page->rows)
                judge(conversation);
            if (page->next)
                addStep([this, next = page->next] { return readPage(next); });
            else
                planActs();
            return Nothing{};
        });
}

/// What an agent would have done with it by now.
void DemoFiller::judge(const Conversation &conversation)
{
    ++m_report.conversations;
    const auto age = m_doors.clock.now() - conversation.lastActivityAt;
    const QString tag = DemoScript::tagFor(conversation.subject, conversation.snippet);
    if (!tag.isEmpty())
        m_byTag[tag].append(conversation.id);
    if (m_random.chance(78))
        m_byAgent[m_random.pick(m_directory.agents).id].append(conversation.id);
    if (m_random.chance(3))
        m_flagged.append(conversation.id);
    if (age > 60h || (!conversation.waitingSince && m_random.chance(70)))
        m_resolved.append(conversation.id);
    else if (!conversation.waitingSince)
        m_pending.append(conversation.id);
    else if (m_random.chance(6))
        m_snoozed.append(conversation.id);
    else if (m_random.chance(12))
        m_noted.append(conversation.id);
}

void DemoFiller::planActs()
{
    const auto inChunks = [this](const Ids &ids, const std::function<Future<Committed>(Ids)> &act) {
        for (qsizetype at = 0; at < ids.size(); at += pageSize) {
            const Ids chunk = ids.sliced(at, std::min<qsizetype>(pageSize, ids.size() - at));
            addStep([this, act, chunk] { return done(act(chunk)); });
        }
    };
    QStringList tags = m_byTag.keys();
    tags.sort(); // a hash has no order, and the ids of tags shall not depend on it
    for (const QString &tag : tags)
        inChunks(m_byTag.value(tag), [this, tag](Ids ids) { return m_acts.addTag(ids, tag); });
    for (const Agent &agent : std::as_const(m_directory.agents))
        inChunks(m_byAgent.value(agent.id), [this, id = agent.id](Ids ids) { return m_acts.assign(ids, id); });
    inChunks(m_flagged, [this](Ids ids) { return m_acts.setFlagged(ids, true); });
    inChunks(m_resolved, [this](Ids ids) { return m_acts.setStatus(ids, ConversationStatus::Resolved); });
    inChunks(m_pending, [this](Ids ids) { return m_acts.setStatus(ids, ConversationStatus::Pending); });
    const TimePoint tomorrow = m_doors.clock.now() + 20h;
    inChunks(m_snoozed, [this, tomorrow](Ids ids) { return m_acts.snooze(ids, tomorrow); });
    planNotes();
}

void DemoFiller::planNotes()
{
    for (const ConversationId id : std::as_const(m_noted)) {
        const QString text = QString::fromUtf16(m_random.pick(demoNotes()));
        addStep([this, id, text] { return done(m_acts.addNote(id, text)); });
    }
}

} // namespace Tresen

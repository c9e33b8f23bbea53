// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandstore.h"
#include "conversationservice.h"
#include "conversationstore.h"
#include "demoscript.h"
#include "directorystore.h"
#include "intakesink.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace Tresen {

class AccountService;

/// Fills an empty profile with the invented shop, by the same doors as everything else: the
/// IntakeSink, the services, the importers' changes. Main thread.
class DemoFiller : public QObject {
    Q_OBJECT
public:
    struct Doors {
        IntakeSink &intake;
        CommandStore &commands;
        ConversationStore &conversations;
        DirectoryStore &directory;
        AccountService &accounts;
        const Clock &clock;
    };
    struct Report {
        int conversations = 0;
        int messages = 0;
        int customers = 0;
        int orders = 0;
    };

    DemoFiller(Doors doors, quint32 seed, int conversations, QObject *parent = nullptr);

    [[nodiscard]] Future<Report> fill();

Q_SIGNALS:
    void progressed(double share);

private:
    using Step = std::function<Future<Nothing>()>;
    void runNext();
    void finish(Result<Report> result);
    void addStep(Step step) { m_steps.push_back(std::move(step)); }
    template <typename T>
    Future<Nothing> done(Future<T> future);

    Future<Nothing> makePeopleAndInboxes();
    Future<Nothing> invent();
    void planImports(const QList<Change> &changes);
    void planIntake(IntakeBatch batch);
    Future<Nothing> readPage(std::optional<Cursor> cursor);
    void judge(const Conversation &conversation);
    void planActs();
    void planNotes();

    Doors m_doors;
    quint32 m_seed;
    int m_count;
    DemoRandom m_random;
    std::unique_ptr<DemoScript> m_script;
    Directory m_directory;
    Session m_session;
    UndoService m_undo; ///< its own: inventing is not something to undo
    ConversationService m_acts;
    std::deque<Step> m_steps;
    std::size_t m_stepsDone = 0;
    QPromise<Result<Report>> m_promise;
    Report m_report;

    using Ids = QList<ConversationId>;
    QHash<QString, Ids> m_byTag;
    QHash<AgentId, Ids> m_byAgent;
    Ids m_resolved, m_pending, m_snoozed, m_flagged, m_noted;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandstore.h"
#include "conversationservice.h"
#include "conversationstore.h"
#include "democlock.h"
#include "demoscript.h"
#include "directorystore.h"
#include "intakesink.h"

#include <QMap>
#include <QObject>
#include <QSet>

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
        DemoClock &clock; ///< the one the store of the profile goes by
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
    using Ids = QList<ConversationId>;
    /// A conversation that nobody has finished yet.
    struct Open {
        TimePoint lastActivity;
        ChannelKind channel = ChannelKind::Email;
        bool waits = false;
    };
    /// What the agents do at the end of a period.
    struct Acts {
        QMap<QString, Ids> tagged;
        QMap<AgentId, Ids> assigned;
        Ids flagged, resolved, pending, snoozed, noted;
    };
    void runNext();
    void finish(Result<Report> result);
    void addStep(Step step) { m_steps.push_back(std::move(step)); }
    /// Before everything that is planned already.
    void goOnWith(Step step) { m_steps.push_front(std::move(step)); }
    template <typename T>
    Future<Nothing> done(Future<T> future);
    Future<Nothing> allDone(const QList<Future<Committed>> &futures);

    Future<Nothing> makePeopleAndInboxes();
    Future<Nothing> invent();
    void planImports(const QList<Change> &changes);
    void planPeriod(DemoPeriod period, TimePoint before);
    Future<Nothing> look(TimePoint before, std::optional<Cursor> cursor);
    void judge(const Conversation &conversation);
    void finishQuietOnes(TimePoint end);
    void judgeWhatIsLeft();
    Future<Nothing> act();

    Doors m_doors;
    quint32 m_seed;
    int m_count;
    DemoRandom m_random;
    std::unique_ptr<DemoScript> m_script;
    Directory m_directory;
    Session m_session;
    UndoService m_undo; ///< its own: inventing is not something to undo
    ConversationService m_service;
    std::deque<Step> m_steps;
    std::size_t m_stepsDone = 0;
    QPromise<Result<Report>> m_promise;
    Report m_report;
    QSet<ConversationId> m_known;
    QMap<ConversationId, Open> m_open;
    Acts m_acts;
};

} // namespace Tresen

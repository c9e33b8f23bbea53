// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "inboxviewmodel.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QWheelEvent>

#include <cstdio>

namespace Tresen {

using namespace std::chrono_literals;

namespace {

constexpr auto mostPatience = 60s;
constexpr auto beforeScroll = 2s;
constexpr int stepsPerSweep = 25;

/// At once: the reader measures when a line comes.
template <typename... Values>
void say(const char *format, Values... values)
{
    std::printf(format, values...);
    std::fflush(stdout);
}

/// By what is drawn: what loaders and repeaters bring has no parent that findChild() would follow.
QQuickItem *itemNamed(QQuickItem *in, const QString &name)
{
    if (in->objectName() == name)
        return in;
    for (QQuickItem *child : in->childItems()) {
        if (QQuickItem *found = itemNamed(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

SelfTest::SelfTest(const SelfTestPlan &plan, WatchedApplication &app, QQuickWindow &window, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_app(app)
    , m_window(window)
    , m_inbox(window.findChild<InboxViewModel *>())
    , m_frames(window)
{
    connect(&window, &QQuickWindow::frameSwapped, this, &SelfTest::frameDrawn);
    connect(&m_frames, &FrameWatch::drawn, this, &SelfTest::scroll, Qt::QueuedConnection);
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [] {
        std::fputs("the list was not filled\n", stderr);
        QGuiApplication::exit(1);
    });
    m_patience.start(mostPatience);
}

/// Rows in the model are not enough: they have to be on the screen.
bool SelfTest::filled() const
{
    const ConversationListModel &model = *m_inbox->list();
    if (model.loading() || (!m_plan.view.isEmpty() && m_inbox->viewKey() != m_plan.view))
        return false;
    QQuickItem *first = nullptr;
    QMetaObject::invokeMethod(m_list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, first), Q_ARG(int, 0));
    return model.count() == 0 || first != nullptr;
}

void SelfTest::frameDrawn()
{
    if (!std::exchange(m_shown, true))
        say("first frame\n");
    if (m_begun || m_inbox == nullptr)
        return;
    if (m_list == nullptr)
        m_list = itemNamed(m_window.contentItem(), QStringLiteral("conversationList"));
    if (m_list == nullptr)
        return;
    if (filled())
        begin();
    else if (!m_plan.view.isEmpty() && !m_inbox->list()->loading())
        m_inbox->setViewKey(m_plan.view);
}

void SelfTest::begin()
{
    m_begun = true;
    m_patience.stop();
    say("list filled: %d rows\n", m_inbox->list()->count());
    m_turns = std::make_unique<TurnWatch>();
    m_app.watch();
    if (m_plan.scrollStep == 0) {
        QTimer::singleShot(std::chrono::seconds(m_plan.seconds), this, &SelfTest::end);
        return;
    }
    // What is made behind the list's back is not what scrolling costs.
    QTimer::singleShot(beforeScroll, this, [this] {
        QTimer::singleShot(std::chrono::seconds(m_plan.seconds), this, &SelfTest::end);
        m_frames.start();
        scroll();
    });
}

/// As two fingers on a pad do, from the first row down, in sweeps: within one of them a view does not
/// go beyond the rows that it had at its beginning. The next step follows the frame.
void SelfTest::scroll()
{
    if (m_plan.scrollStep == 0 || m_list == nullptr)
        return;
    const QPointF at = m_list->mapToScene({m_list->width() / 2, m_list->height() / 2});
    const int step = m_steps++ % stepsPerSweep;
    const Qt::ScrollPhase phase = step == 0 ? Qt::ScrollBegin : step == stepsPerSweep - 1 ? Qt::ScrollEnd : Qt::ScrollUpdate;
    QWheelEvent wheel(at, m_window.mapToGlobal(at), {0, -m_plan.scrollStep}, {0, -m_plan.scrollStep}, Qt::NoButton,
        Qt::NoModifier, phase, false, Qt::MouseEventSynthesizedBySystem);
    QGuiApplication::sendEvent(&m_window, &wheel);
    m_window.update(); // at the end of the loaded rows nothing moves, and the next frame would not come
}

void SelfTest::end()
{
    m_frames.stop();
    const LongTurn longest = m_turns->longest();
    say("main thread: longest turn %.1f ms (computing %.1f), %d over 50 ms; longest event %.1f ms (computing %.1f): %s\n",
        longest.ms, longest.cpuMs, m_turns->tooLong(), m_app.longest().ms, m_app.longest().cpuMs,
        qUtf8Printable(m_app.longestSource()));
    if (m_plan.scrollStep != 0)
        say("scrolled to %.0f px of the %d rows loaded by then\n%s\n", m_list->property("contentY").toDouble(), m_inbox->list()->count(),
            m_frames.words().constData());
    QGuiApplication::exit(0);
}

} // namespace Tresen

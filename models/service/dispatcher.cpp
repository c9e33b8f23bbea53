// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcher.h"

#include "changefeed.h"
#include "logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tresen {

using namespace std::chrono_literals;

namespace {

using Claimed = Result<std::optional<OutboxItem>>;

Claimed givenBack(OutboxStore &outbox, const Claimed &claimed)
{
    if (claimed && claimed->has_value())
        (void)outbox.failed((*claimed)->id, {ErrorCode::Network, {}, QStringLiteral("not begun"), {}});
    return std::optional<OutboxItem>();
}

} // namespace

std::chrono::seconds retryDelay(int attempts)
{
    return std::min<std::chrono::seconds>(5s * (1 << std::clamp(attempts - 1, 0, 10)), 15min);
}

Dispatcher::Dispatcher(OutboxStore &outbox, ChannelRunner &channels, ChangeFeed &feed,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_channels(channels)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Dispatcher::look);
    connect(&feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox || changes.everything)
            look();
    });
    connect(&channels, &ChannelRunner::runningChanged, this, &Dispatcher::look);
}

void Dispatcher::start()
{
    m_outbox.recover().then(this, [this](Result<int> uncertain) {
        if (!uncertain)
            qCWarning(lcService) << "outbox not recovered:" << uncertain.error().detail;
        else if (*uncertain > 0)
            qCInfo(lcService) << *uncertain << "message(s) perhaps sent before the program ended";
        m_started = true;
        look();
    });
}

void Dispatcher::look()
{
    if (!m_started || *m_ended)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    const QSet<AccountId> free = m_channels.running() - m_busy;
    if (free.isEmpty())
        return;
    m_looking = true;
    m_lookAgain = false;
    // In the store's thread, too: a claim that is on its way when the program ends is given back there.
    m_outbox.claim(free)
        .then(QtFuture::Launch::Sync, [&outbox = m_outbox, ended = m_ended](const Claimed &claimed) {
            return *ended ? givenBack(outbox, claimed) : claimed;
        })
        .then(this, [this](const Claimed &claimed) { onClaimed(claimed); });
}

void Dispatcher::onClaimed(const Claimed &claimed)
{
    m_looking = false;
    if (!claimed) {
        qCWarning(lcService) << "outbox not read:" << claimed.error().detail;
        m_timer.start(5s);
    } else if (*m_ended) {
        (void)givenBack(m_outbox, claimed);
    } else if (claimed->has_value()) {
        perform(**claimed);
        look(); // another account may have something, too
    } else if (m_lookAgain) {
        look();
    } else {
        if (m_busy.isEmpty())
            Q_EMIT idle();
        sleepUntilDue();
    }
}

void Dispatcher::settle()
{
    *m_ended = true;
    m_timer.stop();
    QCoreApplication::sendPostedEvents(); // the answers that lie there
}

void Dispatcher::perform(const OutboxItem &item)
{
    m_busy.insert(item.account);
    m_channels.perform(item.account, item.intent)
        .then(this, [this, item](Result<Receipt> outcome) {
            if (!outcome && outcome.error().retryAfter == 0s) {
                Error error = outcome.error();
                error.retryAfter = retryDelay(item.attempts);
                outcome = error;
            }
            keep(item, outcome);
        });
}

void Dispatcher::keep(const OutboxItem &item, const Result<Receipt> &outcome)
{
    auto stored = outcome ? m_outbox.succeeded(item.id, *outcome) : m_outbox.failed(item.id, outcome.error());
    stored.then(this, [this, item, outcome](const Status &status) {
        if (!status) {
            // A full disk, a store that another process holds: given up here, it would stay "being sent"
            // without end. Until it is stored the account takes nothing else.
            qCWarning(lcService) << "outcome not stored yet:" << status.error().detail;
            if (!*m_ended)
                QTimer::singleShot(5s, this, [this, item, outcome] { keep(item, outcome); });
            return;
        }
        m_busy.remove(item.account);
        look();
    });
}

void Dispatcher::sleepUntilDue()
{
    // Rows of accounts that are busy or not running may be due for long; we look when that changes.
    m_outbox.nextDue(m_channels.running() - m_busy).then(this, [this](Result<std::optional<TimePoint>> due) {
        if (!due || !due->has_value() || *m_ended)
            return;
        // Now and then in case the clock was set.
        const auto wait = std::clamp<std::chrono::milliseconds>(**due - m_clock.now(), 250ms, 30s);
        m_timer.start(wait);
    });
}

} // namespace Tresen

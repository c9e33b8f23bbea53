// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changefeed.h"
#include "sqlworker.h"

#include <QTimer>

#include <memory>

namespace Tresen {

/// Follows the table feed. Own commits give a hint at once, those of other processes are noticed
/// by SQLite's data_version, asked twice a second on the reading thread.
class SqlChangeFeed final : public ChangeFeed {
    Q_OBJECT
public:
    /// `position` is where the news begin. `reader` outlives the feed's timers, not its answers:
    /// those are dropped when the feed is gone.
    SqlChangeFeed(SqlWorker &reader, qint64 position);

    [[nodiscard]] qint64 position() const override { return m_position; }
    /// Something was committed here. The feed's own thread.
    void hint();

private:
    struct Seen {
        qint64 dataVersion = -1; ///< touched on the reading thread only
    };
    void poll();
    void ask(bool always);
    void tell(const ChangeSet &news);

    SqlWorker &m_reader;
    std::shared_ptr<Seen> m_seen = std::make_shared<Seen>();
    qint64 m_position;
    QTimer m_poll;
    QTimer m_collect;
    bool m_asking = false;
    bool m_again = false;
    int m_pollsSinceRead = 0;
};

} // namespace Tresen

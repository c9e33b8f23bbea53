// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"

#include <QHash>
#include <QObject>

namespace Tresen {

/// How every running channel is, for whoever shows it. Main thread.
class ChannelStates : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] ChannelState state(AccountId account) const { return m_states.value(account); }
    [[nodiscard]] QHash<AccountId, ChannelState> all() const { return m_states; }
    void set(AccountId account, const ChannelState &state);
    void remove(AccountId account);

Q_SIGNALS:
    void changed(Tresen::AccountId account);

private:
    QHash<AccountId, ChannelState> m_states;
};

} // namespace Tresen

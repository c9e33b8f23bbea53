// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directoryviewmodel.h"

#include <QTimer>

namespace Tresen {

struct ChannelState;

/// How the lines to the mail servers are, all of them in one sentence, and the worst one with its
/// reason for a banner. Main thread.
class LinesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// "Up to date · 12 s ago", "Fetching 12,300 of 100,000"; empty without a channel.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    /// Why an inbox does not work and what of it; empty when all do.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    /// The account of the trouble; a refused password or certificate needs the agent.
    Q_PROPERTY(QString troubleAccount READ troubleAccount NOTIFY changed)
    Q_PROPERTY(bool refused READ refused NOTIFY changed)
public:
    explicit LinesModel(QObject *parent = nullptr);
    explicit LinesModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString icon() const { return m_icon; }
    [[nodiscard]] bool offline() const { return m_offline; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QString troubleAccount() const { return m_troubleAccount; }
    [[nodiscard]] bool refused() const { return m_refused; }

    /// Also when the language changed: the words are made here.
    Q_INVOKABLE void update();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString troubleText(AccountId account, const ChannelState &state) const;
    [[nodiscard]] QString sinceText(TimePoint lastSync) const;

    Services &m_services;
    DirectoryViewModel m_directory;
    QTimer m_minute;
    QString m_text;
    QString m_icon;
    QString m_trouble;
    QString m_troubleAccount;
    bool m_offline = false;
    bool m_refused = false;
};

} // namespace Tresen

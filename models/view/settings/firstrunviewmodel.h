// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

class DirectoryViewModel;

/// Whether this profile is still empty: no inbox and no conversation. Main thread.
class FirstRunViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ ready NOTIFY changed) ///< `needed` is known
    Q_PROPERTY(bool needed READ needed NOTIFY changed)
public:
    explicit FirstRunViewModel(QObject *parent = nullptr);
    explicit FirstRunViewModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] bool ready() const;
    [[nodiscard]] bool needed() const;

Q_SIGNALS:
    void changed();
    void demoWanted(); ///< told by the page, heard by the program: it starts itself on invented data

private:
    void look();

    Services &m_services;
    DirectoryViewModel *m_directory;
    bool m_looked = false;
    bool m_conversations = false;
};

} // namespace Tresen

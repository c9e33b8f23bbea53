// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Tresen {

/// Ctrl+C and SIGTERM as a signal of the event loop, so that work ends in an orderly way and channels
/// let go of the wire.
class Interrupts : public QObject {
    Q_OBJECT
public:
    explicit Interrupts(QObject *parent = nullptr);

Q_SIGNALS:
    void interrupted();
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Tresen {

/// Ends the event loop in an orderly way on Ctrl+C and SIGTERM, so that channels let go of the wire.
class Interrupts : public QObject {
    Q_OBJECT
public:
    explicit Interrupts(QObject *parent = nullptr);
};

} // namespace Tresen

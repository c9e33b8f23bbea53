// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctlcontext.h"

#include <QTimer>

namespace Tresen {

/// Waits until a message's fate is known and ends the run accordingly: 0 for sent, 1 for failed,
/// perhaps sent, or interrupted while it still waits. Sends it itself when nobody else runs the
/// channels, and then stays until the copy for Sent is filed, too, or cannot be now.
class DeliveryWait : public QObject {
    Q_OBJECT
public:
    /// Deleted with the context.
    DeliveryWait(CtlContext &ctl, MessageId message);

private:
    void look();
    void judge(const Message &message);
    void finishSent();
    void stopWaiting();

    CtlContext &m_ctl;
    MessageId m_message;
    QTimer m_patience; ///< for the copy in Sent
    bool m_judged = false;
    bool m_interrupted = false;
    QString m_reason; ///< last one told while it waits
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctlcontext.h"

namespace Tresen {

/// Waits until a message's fate is known and ends the run accordingly: 0 for sent, 1 for failed or
/// perhaps sent. Sends it itself when nobody else runs the channels.
class DeliveryWait : public QObject {
    Q_OBJECT
public:
    /// Deleted with the context.
    DeliveryWait(CtlContext &ctl, MessageId message);

private:
    void look();

    CtlContext &m_ctl;
    MessageId m_message;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelregistry.h"

namespace Tresen {

/// The channels of the demo: what is sent goes nowhere and is reported as sent after a moment, and
/// on one of them new messages keep arriving.
[[nodiscard]] QList<ChannelDescriptor> demoChannels(quint32 seed);

} // namespace Tresen

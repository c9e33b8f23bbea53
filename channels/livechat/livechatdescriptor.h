// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelregistry.h"

namespace Tresen {

[[nodiscard]] ChannelDescriptor liveChatDescriptor();

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelregistry.h"

namespace Tresen {

/// E-mail by IMAP and SMTP: its form, its test, its factory. Any thread.
[[nodiscard]] ChannelDescriptor emailDescriptor();

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"

#include <memory>

namespace Tresen {

/// The notifications of the system this runs on; null where none are known yet (then the bell in
/// the window is all there is).
[[nodiscard]] std::unique_ptr<Notifier> makeSystemNotifier();

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemnotifier.h"

#ifdef TRESEN_DBUS
#include "dbusnotifier.h"
#endif

namespace Tresen {

std::unique_ptr<Notifier> makeSystemNotifier()
{
#ifdef TRESEN_DBUS
    return std::make_unique<DBusNotifier>();
#else
    return nullptr;
#endif
}

} // namespace Tresen

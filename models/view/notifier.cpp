// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

// The vtable and the meta-object of the interface live here.
#include "moc_notifier.cpp"

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

Q_LOGGING_CATEGORY(lcApp, "tresen.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "tresen.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWire, "tresen.wire", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEmail, "tresen.email", QtInfoMsg)
Q_LOGGING_CATEGORY(lcService, "tresen.service", QtInfoMsg)
Q_LOGGING_CATEGORY(lcView, "tresen.view", QtInfoMsg)

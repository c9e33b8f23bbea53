// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenertypes.h"

#include <QJsonObject>

namespace Tresen {

/// The key of the setting that says where the profile listens.
[[nodiscard]] QString gatewayKey();
/// The port when nobody chose another.
constexpr quint16 gatewayPort = 7333;

/// {"address", "port", "certificate", "key", "proxies"}; what is missing has its default.
[[nodiscard]] ListenerSettings gatewaySettings(const QJsonObject &setting);
[[nodiscard]] QJsonObject gatewaySetting(const ListenerSettings &settings);

} // namespace Tresen

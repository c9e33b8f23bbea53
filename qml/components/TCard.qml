// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// A plane with a hairline around it.
Rectangle {
    radius: Theme.radiusLg
    color: Theme.color.surface
    border.width: Theme.borderHairline
    border.color: Theme.color.border
}

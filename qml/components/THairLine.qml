// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// A line of one pixel between planes.
Rectangle {
    property bool vertical: false

    implicitWidth: Theme.borderHairline
    implicitHeight: Theme.borderHairline
    color: Theme.color.border
}

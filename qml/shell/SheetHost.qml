// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A dialog finds its window through the item it lies in.
Item {
    readonly property alias sheet: shortcuts

    ShortcutSheet { id: shortcuts }
}

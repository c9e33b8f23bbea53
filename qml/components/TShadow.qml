// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// The shadow under what floats: a nine-patch picture, because the software renderer knows no effects.
BorderImage {
    id: shadow

    property bool dialog: false
    readonly property int reach: dialog ? 66 : 32
    readonly property int slice: dialog ? 122 : 58

    anchors.fill: parent
    anchors.margins: -reach
    z: -1
    source: "qrc:/shadows/" + (dialog ? "dialog-" : "pop-") + (Theme.dark ? "dark" : "light") + ".png"
    border { left: shadow.slice; right: shadow.slice; top: shadow.slice; bottom: shadow.slice }
    Accessible.ignored: true
}

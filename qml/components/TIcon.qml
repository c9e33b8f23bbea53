// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components // IconSource: Qt 6.4 finds C++ types of its own module only so

// One icon of resources/icons in one colour. Decoration: the control around it carries the name.
Image {
    id: icon

    property string name: ""
    property color color: Theme.color.text2
    property int size: Theme.iconMd
    property real stroke: Theme.iconStroke

    source: IconSource.url(icon.name, icon.color, icon.stroke)
    sourceSize.width: icon.size
    sourceSize.height: icon.size
    width: size
    height: size
    Accessible.ignored: true
}

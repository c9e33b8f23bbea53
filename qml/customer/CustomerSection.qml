// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// A part of the panel that folds; whether it is open is kept.
Column {
    id: section

    required property CustomerViewModel customer
    required property string key
    required property string title
    property string count: ""
    property bool open: true
    default property alias content: body.data
    property alias actions: header.actions

    width: parent ? parent.width : 0
    topPadding: Theme.space4
    bottomPadding: open ? Theme.space5 : Theme.space4
    spacing: Theme.space2
    Component.onCompleted: open = customer.isOpen(key)

    Connections {
        target: section.customer
        function onSectionsChanged() {
            section.open = section.customer.isOpen(section.key);
        }
    }
    TSectionHeader {
        id: header
        objectName: "section" + section.key
        x: Theme.space5
        width: section.width - 2 * Theme.space5 - 2
        title: section.title
        count: section.count
        expanded: section.open
        onToggled: expanded => section.customer.setOpen(section.key, expanded)
    }
    Column {
        id: body
        x: Theme.space5 + 2
        width: section.width - 2 * Theme.space5 - 4
        visible: section.open
        spacing: Theme.space2
    }
}

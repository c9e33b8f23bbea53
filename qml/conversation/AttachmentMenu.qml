// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tresen.Models
import Tresen.Components

// What can be done with a file of a message; opens with its making.
TMenu {
    id: menu

    required property AttachmentViewModel file

    signal saveWanted()

    Component.onCompleted: popup()

    TMenuItem { objectName: "openAttachment"; text: qsTr("Open"); iconName: "external-link"; onTriggered: menu.file.open() }
    TMenuItem { objectName: "saveAttachment"; text: qsTr("Save as …"); iconName: "download"; onTriggered: menu.saveWanted() }
    TMenuItem { objectName: "copyAttachment"; text: qsTr("Copy"); iconName: "copy"; onTriggered: menu.file.copy() }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The note about a customer: seen by colleagues, saved when the field is left.
Rectangle {
    id: note

    required property CustomerViewModel customer

    implicitHeight: column.implicitHeight + 16
    radius: Theme.radiusMd
    color: Theme.color.noteTint
    border.width: area.activeFocus ? Theme.borderFocus : Theme.borderHairline
    border.color: area.activeFocus ? Theme.color.focus : Theme.color.noteBorder

    Column {
        id: column
        x: 10
        y: 8
        width: parent.width - 20
        spacing: Theme.space2
        TTextArea {
            id: area
            objectName: "customerNote"
            width: parent.width
            bare: true
            large: false
            minimumLines: 1
            maximumLines: 8
            name: qsTr("Note about the customer")
            placeholder: qsTr("Add a note")
            onActiveFocusChanged: if (!activeFocus) note.customer.saveNote(text)
            Binding {
                target: area
                property: "text"
                value: note.customer.note
                when: !area.activeFocus
            }
        }
    }
}

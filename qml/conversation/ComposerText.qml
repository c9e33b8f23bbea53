// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Components

// The text being written, in step with the draft; pasting a file or a picture attaches it.
TTextArea {
    id: area

    required property ComposerViewModel composer
    readonly property bool note: composer.mode === ComposerViewModel.Note

    objectName: "composerText"
    bare: true
    name: note ? qsTr("Note") : qsTr("Message")
    placeholder: note ? qsTr("Only your team sees this note.") : qsTr("Write your answer")
    readOnly: !composer.ready || composer.sending
    onEdited: area.composer.text = area.text
    Component.onCompleted: area.text = area.composer.text

    Connections {
        target: area.composer
        function onTextChanged() {
            if (area.text !== area.composer.text)
                area.text = area.composer.text;
        }
    }
    Connections {
        target: area.input.Keys // qmllint disable
        function onPressed(event) {
            const paste = event.key === Qt.Key_V && event.modifiers === Qt.ControlModifier
                || event.key === Qt.Key_Insert && event.modifiers === Qt.ShiftModifier;
            if (paste && area.composer.pasteFiles())
                event.accepted = true;
        }
    }
}

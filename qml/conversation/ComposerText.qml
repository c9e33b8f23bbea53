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

    signal sendWanted() // Enter in a chat; Shift+Enter begins a new line

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
            const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (paste && area.composer.pasteFiles()) {
                event.accepted = true;
            } else if (enter && event.modifiers === Qt.NoModifier && area.composer.brief && !area.note) {
                event.accepted = true;
                area.sendWanted();
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Selectable plain text, such as the body of a message.
TextEdit {
    id: body

    readOnly: true
    selectByMouse: true
    persistentSelection: false
    activeFocusOnTab: false
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.color.text
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.inkOnAccent
    renderType: Text.NativeRendering
    font.family: Theme.family
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.readOnly: true

    TEditMenu {
        anchors.fill: parent
        editable: false
        marked: body.selectedText !== ""
        onCopyWanted: body.copy()
        onAllWanted: body.selectAll()
    }
}

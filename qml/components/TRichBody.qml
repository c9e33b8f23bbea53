// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// The only place for rich text: html that our cleaner has let through. A link never opens by
// itself: whoever uses this asks first what the address may do.
TextEdit {
    id: body

    property string html: ""
    // what a screen reader says; plain text of the same message
    property string plain: ""

    signal linkRequested(string link)

    readOnly: true
    selectByMouse: true
    activeFocusOnTab: false
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    // The document default would be blue whatever the theme says.
    text: html === "" ? "" : "<style>a { color: " + Theme.color.accentText + "; }</style>" + html
    color: Theme.color.text
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.inkOnAccent
    renderType: Text.NativeRendering
    font.family: Theme.family
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.StaticText
    Accessible.name: plain !== "" ? plain : getText(0, length)
    Accessible.readOnly: true
    onLinkActivated: link => body.linkRequested(link)

    HoverHandler {
        cursorShape: body.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
    TTip {
        shown: body.hoveredLink !== ""
        text: body.hoveredLink
    }
    TEditMenu {
        anchors.fill: parent
        editable: false
        marked: body.selectedText !== ""
        onCopyWanted: body.copy()
        onAllWanted: body.selectAll()
    }
}

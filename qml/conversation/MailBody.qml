// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The words of a mail: what was written now; quotations and signature folded below.
Column {
    id: body

    required property MessageBodyViewModel content
    readonly property bool rich: content !== null && content.html !== ""
    // A mail that brings its own colours expects white paper.
    readonly property bool paper: rich && Theme.dark && content.coloured

    signal linkWanted(string link)

    spacing: Theme.space4

    TPlainBody {
        id: simple
        objectName: "mailText"
        width: Math.min(body.width, Theme.paneConversationTextMax)
        visible: !body.rich
        text: body.content && !body.rich ? body.content.plain : ""
        LineSpacing {
            document: simple.textDocument
            height: Theme.lineBody
        }
    }
    Rectangle {
        width: Math.min(body.width, Theme.paneConversationTextMax)
        implicitHeight: words.implicitHeight + 2 * words.y
        visible: body.rich
        radius: Theme.radiusSm
        color: body.paper ? light.surface : "transparent"
        ThemeColors {
            id: light
            dark: false
        }
        TRichBody {
            id: words
            objectName: "mailHtml"
            x: body.paper ? 10 : 0
            y: x
            width: parent.width - 2 * x
            color: body.paper ? light.text : Theme.color.text
            html: !body.rich ? "" : (body.paper ? "<style>a { color: " + light.accentText + "; }</style>" : "") + body.content.html
            plain: body.content ? body.content.plain : ""
            onLinkRequested: link => body.linkWanted(link)
        }
    }
    TPlainBody {
        id: rest
        objectName: "mailRest"
        width: Math.min(body.width, Theme.paneConversationTextMax)
        visible: body.content !== null && body.content.expanded && text !== ""
        text: body.content && body.content.expanded
            ? (body.content.signature + "\n\n" + body.content.quoted).trim() : ""
        color: Theme.color.text2
        LineSpacing {
            document: rest.textDocument
            height: Theme.lineBody
        }
    }
}

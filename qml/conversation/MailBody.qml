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

    signal linkWanted(string link)

    spacing: Theme.space4

    Loader {
        width: Math.min(body.width, Theme.paneConversationTextMax)
        sourceComponent: body.content && body.content.html !== "" ? rich : plain
    }
    Component {
        id: plain
        TPlainBody {
            objectName: "mailText"
            text: body.content ? body.content.plain : ""
        }
    }
    Component {
        id: rich
        Rectangle {
            // A mail that brings its own colours expects white paper.
            readonly property bool paper: Theme.dark && body.content !== null && body.content.coloured
            implicitHeight: words.implicitHeight + (paper ? 20 : 0)
            radius: Theme.radiusSm
            color: paper ? light.surface : "transparent"
            ThemeColors {
                id: light
                dark: false
            }
            TRichBody {
                id: words
                objectName: "mailHtml"
                x: parent.paper ? 10 : 0
                y: x
                width: parent.width - 2 * x
                color: parent.paper ? light.text : Theme.color.text
                html: body.content === null ? ""
                    : (parent.paper ? "<style>a { color: " + light.accentText + "; }</style>" : "") + body.content.html
                plain: body.content ? body.content.plain : ""
                onLinkRequested: link => body.linkWanted(link)
            }
        }
    }
    TPlainBody {
        objectName: "mailRest"
        width: Math.min(body.width, Theme.paneConversationTextMax)
        visible: body.content !== null && body.content.expanded && text !== ""
        text: body.content && body.content.expanded
            ? [body.content.signature, body.content.quoted].filter(part => part !== "").join("\n\n") : ""
        color: Theme.color.text2
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Text with search hits: plain text in which U+0002 … U+0003 enclose what was found. Everything is
// escaped here, so a customer's text can never become markup. Needs a width.
TLabel {
    id: marked

    property string source: ""
    readonly property string plain: source.replace(/[\u0002\u0003]/g, "")
    // The width that shows everything; implicitWidth follows what was cut.
    readonly property int wholeWidth: Math.ceil(fit.advanceWidth) + 1
    // What there is room for: rich text knows no ellipsis of its own.
    readonly property string shown: textFormat === Text.PlainText || wrapMode !== Text.NoWrap
        || fit.elidedText === plain ? source : cut(fit.elidedText.length - 1) + "\u2026"

    // The first units of the plain text, with their marks.
    function cut(length: int): string {
        let part = "";
        let open = false;
        for (let i = 0, taken = 0; i < source.length && taken < length; ++i) {
            const letter = source[i];
            if (letter === "\u0002" || letter === "\u0003")
                open = letter === "\u0002";
            else
                ++taken;
            part += letter;
        }
        return part + (open ? "\u0003" : "");
    }

    function escaped(plain: string): string {
        return plain.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    textFormat: source.indexOf("\u0002") >= 0 ? Text.RichText : Text.PlainText
    text: textFormat === Text.PlainText ? source
        : escaped(shown)
            .replace(/\n/g, "<br>")
            .replace(/\u0002/g, '<span style="background-color:' + Theme.color.mark + ';color:'
                + Theme.color.markText + '">')
            .replace(/\u0003/g, "</span>")
    // Lines of a fixed height leave the last one's descenders below the edge.
    bottomPadding: textFormat === Text.RichText && wrapMode !== Text.NoWrap ? Theme.space2 : 0
    clip: textFormat === Text.RichText
    Accessible.name: plain

    TextMetrics {
        id: fit
        font: marked.font
        text: marked.plain
        elide: Text.ElideRight
        elideWidth: Math.ceil(marked.width)
    }
}

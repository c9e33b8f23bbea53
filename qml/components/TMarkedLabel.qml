// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Text with search hits: plain text in which U+0002 … U+0003 enclose what was found. Everything is
// escaped here, so a customer's text can never become markup.
TLabel {
    id: marked

    property string source: ""

    function escaped(plain: string): string {
        return plain.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    textFormat: source.indexOf("\u0002") >= 0 ? Text.RichText : Text.PlainText
    text: textFormat === Text.PlainText ? source
        : escaped(source)
            .replace(/\n/g, "<br>")
            .replace(/\u0002/g, '<span style="background-color:' + Theme.color.mark + ';color:'
                + Theme.color.markText + '">')
            .replace(/\u0003/g, "</span>")
    clip: textFormat === Text.RichText
    Accessible.name: source.replace(/[\u0002\u0003]/g, "")
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// The only text that pages use: plain by default, cut with an ellipsis when it does not wrap.
Text {
    id: label

    enum Role { Micro, Meta, Small, Ui, Body, Title, H1, Metric, Display }

    property int role: TLabel.Ui
    // 0: the weight of the role
    property int weight: 0
    // Somebody's words, such as a tag: may end in an ellipsis even inside of a button, which else
    // has to be wide enough.
    property bool mayElide: false

    function sizeOf(which: int): int {
        switch (which) {
        case TLabel.Micro: return Theme.fontMicro;
        case TLabel.Meta: return Theme.fontMeta;
        case TLabel.Small: return Theme.fontSmall;
        case TLabel.Body: return Theme.fontBody;
        case TLabel.Title: return Theme.fontTitle;
        case TLabel.H1: return Theme.fontH1;
        case TLabel.Metric: return Theme.fontMetric;
        case TLabel.Display: return Theme.fontDisplay;
        default: return Theme.fontUi;
        }
    }

    function lineOf(which: int): int {
        switch (which) {
        case TLabel.Micro: return Theme.lineMicro;
        case TLabel.Meta: return Theme.lineMeta;
        case TLabel.Small: return Theme.lineSmall;
        case TLabel.Body: return Theme.lineBody;
        case TLabel.Title: return Theme.lineTitle;
        case TLabel.H1: return Theme.lineH1;
        case TLabel.Metric: return Theme.lineMetric;
        case TLabel.Display: return Theme.lineDisplay;
        default: return Theme.lineUi;
        }
    }

    function weightOf(which: int): int {
        switch (which) {
        case TLabel.Micro: return Theme.weightMicro;
        case TLabel.Meta: return Theme.weightMeta;
        case TLabel.Title:
        case TLabel.H1:
        case TLabel.Metric:
        case TLabel.Display: return Theme.weightSemibold;
        default: return Theme.weightRegular;
        }
    }

    textFormat: Text.PlainText
    color: Theme.color.text
    linkColor: Theme.color.accentText
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    // A fixed line height shifts a single line upwards: it is for paragraphs only.
    lineHeightMode: wrapMode === Text.NoWrap ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: wrapMode === Text.NoWrap ? 1 : lineOf(role)
    renderType: Text.NativeRendering
    font.family: Theme.family
    font.pixelSize: sizeOf(role)
    font.weight: weight > 0 ? weight : weightOf(role)
    font.letterSpacing: role >= TLabel.H1 ? -0.2 : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}

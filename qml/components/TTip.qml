// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Put inside a control: TTip { shown: control.hovered || control.visualFocus; text: …; shortcut: … }.
// The tooltip itself exists only while it is shown; a list of a thousand rows pays nothing.
Loader {
    id: holder

    property bool shown: false
    property string text: ""
    property string shortcut: ""
    // A click is the answer to what the tip would say; it often opens a menu where the tip would lie.
    property bool used: false

    anchors.fill: parent
    active: shown && text !== ""
    onShownChanged: used = false
    // Not bound to its context: the Loader of Qt 6.4 cannot make bound components.
    // qmllint disable unqualified
    sourceComponent: TToolTip {
        parent: holder
        text: holder.text
        shortcut: holder.shortcut
        visible: holder.shown && !holder.used

        Connections {
            target: holder.parent
            ignoreUnknownSignals: true
            function onClicked() {
                holder.used = true;
            }
        }
    }
}

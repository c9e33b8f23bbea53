// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// One entry: icon, words, a second line if any, key at the right.
T.MenuItem {
    id: item

    property string iconName: ""
    property string shortcutText: ""
    property string reason: ""
    property bool dangerous: false
    property bool mayElide: false
    // Has a tick. Not "checkable", whose press ticks and unticks of itself and breaks what was bound.
    property bool markable: false
    property bool marked: false
    readonly property bool usesColumn: visible && (iconName !== "" || markable)
    readonly property color ink: !enabled ? Theme.color.textDisabled
        : dangerous ? Theme.color.dangerText : Theme.color.text

    // Measured before the menu shows, when nothing in it is visible yet.
    implicitWidth: Math.ceil(words.implicitWidth) + words.x + 9
        + (shortcutText !== "" ? hint.width + 16 : 0) + (subMenu ? 24 : 0)
    implicitHeight: visible ? Theme.rowMenu : 0
    padding: 0
    hoverEnabled: true
    // Keys are laid out with the first frame only.
    onImplicitWidthChanged: if (menu && menu.visible && "measure" in menu) menu.measure() // qmllint disable
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: reason !== "" ? reason : shortcutText
    Accessible.checkable: markable
    Accessible.checked: marked

    contentItem: Item { // qmllint disable deferred-property-id
        TIcon {
            x: 9
            anchors.verticalCenter: parent.verticalCenter
            name: item.iconName !== "" ? item.iconName : item.marked ? "check" : ""
            color: item.enabled ? item.dangerous ? item.ink : Theme.color.text2 : item.ink
        }
        TLabel {
            id: words
            x: item.usesColumn || (item.menu && item.menu.indented) ? 34 : 9 // qmllint disable
            width: Math.max(0, parent.width - x - 9 - (hint.visible ? hint.width + 12 : 0)
                - (item.subMenu ? 20 : 0))
            anchors.verticalCenter: parent.verticalCenter
            text: item.text
            mayElide: item.mayElide
            color: item.ink
            Accessible.ignored: true
        }
        TKeyHint {
            id: hint
            anchors.right: parent.right
            anchors.rightMargin: 9
            anchors.verticalCenter: parent.verticalCenter
            visible: item.shortcutText !== ""
            keys: item.shortcutText
            Accessible.ignored: true
        }
    }
    arrow: TIcon {
        x: item.width - width - 9
        y: Math.round((item.height - height) / 2)
        visible: item.subMenu
        name: "chevron-right"
        size: Theme.iconSm
    }
    background: Rectangle {
        radius: 6
        color: item.highlighted && item.enabled ? Theme.color.hoverRaised : "transparent"
    }

    TTip {
        shown: item.reason !== "" && item.hovered
        text: item.reason
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// A primary button whose right end opens a menu of its relatives.
Item {
    id: split

    property string text: ""
    property string shortcut: ""
    property string menuName: qsTr("More ways to send")
    property TMenu menu: null

    signal clicked()

    implicitWidth: Math.ceil(words.implicitWidth) + 24 + 31
    implicitHeight: Theme.grow(32)

    function shade(button: T.Button): color {
        if (!split.enabled)
            return Theme.color.sunken;
        return button.down ? Theme.color.accentPressed : button.hovered ? Theme.color.accentHover : Theme.color.accent;
    }

    T.Button {
        id: main
        objectName: "splitMain"
        width: split.width - 31
        height: split.height
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        text: split.text
        Accessible.role: Accessible.Button
        Accessible.name: split.text
        Accessible.description: split.shortcut
        Keys.onReturnPressed: main.clicked()
        Keys.onEnterPressed: main.clicked()
        onClicked: split.clicked()
        contentItem: TLabel { // qmllint disable deferred-property-id
            id: words
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: split.text
            weight: Theme.weightMedium
            color: split.enabled ? Theme.color.inkOnAccent : Theme.color.textDisabled
            Accessible.ignored: true
        }
        background: Item {
            // Square at the divider: no rounding of single corners in Qt 6.4, so two planes overlap.
            Rectangle { anchors.fill: parent; radius: Theme.radiusMd; color: split.shade(main) }
            Rectangle { x: parent.width - 8; width: 8; height: parent.height; color: split.shade(main) }
            TFocusRing { visible: main.visualFocus }
        }
        TTip {
            shown: main.hovered || main.visualFocus
            text: split.text
            shortcut: split.shortcut
        }
    }
    T.Button {
        id: more
        objectName: "splitMenu"
        x: split.width - 31
        width: 31
        height: split.height
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.ButtonMenu
        Accessible.name: split.menuName
        Keys.onReturnPressed: more.clicked()
        Keys.onDownPressed: more.clicked()
        onClicked: {
            if (!split.menu)
                return;
            split.menu.parent = more;
            split.menu.x = more.width - split.menu.implicitWidth;
            split.menu.y = -split.menu.implicitHeight - Theme.space2;
            split.menu.open();
        }
        contentItem: Item { // qmllint disable deferred-property-id
            TIcon {
                anchors.centerIn: parent
                name: "chevron-down"
                size: 15
                color: split.enabled ? Theme.color.inkOnAccent : Theme.color.textDisabled
            }
        }
        background: Item {
            Rectangle { anchors.fill: parent; radius: Theme.radiusMd; color: split.shade(more) }
            Rectangle { width: 8; height: parent.height; color: split.shade(more) }
            Rectangle {
                width: Theme.borderHairline
                height: 18
                anchors.verticalCenter: parent.verticalCenter
                color: split.enabled ? Theme.color.inkOnAccent : Theme.color.border
                opacity: split.enabled ? 0.35 : 1
            }
            TFocusRing { visible: more.visualFocus }
        }
    }
}

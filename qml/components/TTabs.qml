// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// Tabs with a line under the current one; icons optional, one icon name per option.
FocusScope {
    id: tabs

    property list<string> options
    property list<string> icons
    property int currentIndex: 0
    property string name: ""

    signal chosen(int index)

    function choose(index: int) {
        if (index < 0 || index >= options.length || index === currentIndex)
            return;
        currentIndex = index;
        chosen(index);
    }

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.grow(36)
    Accessible.role: Accessible.PageTabList
    Accessible.name: name
    Keys.onLeftPressed: choose(currentIndex - 1)
    Keys.onRightPressed: choose(currentIndex + 1)

    Row {
        id: row
        height: tabs.height
        spacing: 2
        Repeater {
            model: tabs.options
            delegate: T.Button {
                id: tab
                required property string modelData
                required property int index
                readonly property bool current: tabs.currentIndex === index
                readonly property string sign: index < tabs.icons.length ? tabs.icons[index] : ""

                objectName: "tab" + index
                implicitWidth: Math.ceil(word.implicitWidth) + 17 + (sign !== "" ? 22 : 0)
                implicitHeight: tabs.height
                hoverEnabled: true
                focus: current
                focusPolicy: current ? Qt.TabFocus : Qt.NoFocus
                text: modelData
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.selected: current
                onClicked: tabs.choose(index)
                contentItem: Item { // qmllint disable deferred-property-id
                    TIcon {
                        x: 8
                        anchors.verticalCenter: parent.verticalCenter
                        visible: tab.sign !== ""
                        name: tab.sign
                        color: word.color
                    }
                    TLabel {
                        id: word
                        x: tab.sign !== "" ? 30 : 8
                        anchors.verticalCenter: parent.verticalCenter
                        text: tab.modelData
                        weight: tab.current ? Theme.weightSemibold : Theme.weightMedium
                        color: tab.current || tab.hovered ? Theme.color.text : Theme.color.text2
                        Accessible.ignored: true
                    }
                }
                background: Item {
                    Rectangle {
                        x: 6
                        y: parent.height - 2
                        width: parent.width - 12
                        height: 2
                        radius: 1
                        visible: tab.current
                        color: Theme.color.accent
                    }
                    TFocusRing {
                        inside: true
                        visible: tab.visualFocus
                    }
                }
            }
        }
    }
}

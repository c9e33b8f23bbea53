// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// The operators in words; a press puts one into the box.
TPopOver {
    id: pop

    required property var rows // var: a list of {insert, text}

    signal chosen(beginning: string)

    objectName: "searchHelp"
    name: qsTr("What can be searched for")
    width: 460
    padding: Theme.space3

    contentItem: Column { // qmllint disable deferred-property-id
        TLabel {
            x: Theme.space4
            width: parent.width - 2 * x
            topPadding: Theme.space2
            bottomPadding: Theme.space3
            text: qsTr("German and English operators both work. A word still being typed, or with a star behind it (gro*), counts as the beginning of one.")
            role: TLabel.Small
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
        Repeater {
            model: pop.rows
            delegate: T.ItemDelegate {
                id: entry
                required property var modelData // var: {insert, text}
                required property int index
                objectName: "operator" + index
                width: parent ? parent.width : 0
                implicitHeight: Theme.grow(26)
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                Accessible.role: Accessible.Button
                Accessible.name: modelData.insert + " " + modelData.text
                onClicked: pop.chosen(modelData.insert)
                Keys.onReturnPressed: clicked()
                contentItem: Item {
                    TLabel {
                        x: Theme.space4
                        width: 128
                        anchors.verticalCenter: parent.verticalCenter
                        text: entry.modelData.insert
                        font.family: Theme.monoFamily
                        role: TLabel.Small
                        Accessible.ignored: true
                    }
                    TLabel {
                        x: 140
                        width: parent.width - x - Theme.space4
                        anchors.verticalCenter: parent.verticalCenter
                        text: entry.modelData.text
                        role: TLabel.Small
                        color: Theme.color.text2
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusMd
                    color: entry.hovered ? Theme.color.hoverRaised : "transparent"
                    TFocusRing {
                        inside: true
                        visible: entry.visualFocus
                    }
                }
            }
        }
    }
}

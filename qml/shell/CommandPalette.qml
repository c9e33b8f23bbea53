// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// Ctrl+K: type what you want. Arrows choose, Enter runs, Escape closes.
T.Popup {
    id: palette

    required property PaletteModel entries
    // what the acts are for: "#20417 Tobias Krüger"
    property string context: ""

    function show() {
        entries.text = "";
        field.text = "";
        list.currentIndex = 0;
        open();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    function run(row: int) {
        close();
        entries.trigger(row);
    }

    objectName: "palette"
    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: 112
    width: Theme.paletteWidth
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 0
    modal: true
    dim: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle { color: Theme.color.scrim }
    background: Item {
        TShadow { dialog: true }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusXl
            color: Theme.color.surface
            border.width: Theme.borderHairline
            border.color: Theme.color.borderStrong
        }
    }
    contentItem: FocusScope { // qmllint disable deferred-property-id
        implicitHeight: head.height + list.height + foot.height + 2 * Theme.space3
        Item {
            id: head
            width: parent.width
            height: Theme.grow(54)
            TField {
                id: field
                objectName: "paletteField"
                x: Theme.space5
                width: chip.x - x - Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                focus: true
                quiet: true
                iconName: "search"
                placeholder: qsTr("What do you want to do?")
                onEdited: text => palette.entries.text = text
                onAccepted: palette.run(list.currentIndex)
                Keys.onDownPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
                Keys.onUpPressed: list.currentIndex = Math.max(0, list.currentIndex - 1)
            }
            TPill {
                id: chip
                x: parent.width - width - esc.width - Theme.space5 - Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                visible: palette.context !== ""
                width: visible ? Math.min(implicitWidth, 220) : 0
                tone: TPill.Accent
                text: palette.context
            }
            TKeyHint {
                id: esc
                x: parent.width - width - Theme.space5
                anchors.verticalCenter: parent.verticalCenter
                keys: "Esc"
            }
            THairLine {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
        PaletteList {
            id: list
            anchors.top: head.bottom
            anchors.topMargin: Theme.space3
            x: Theme.space4
            width: parent.width - 2 * x
            height: Math.min(contentHeight, palette.parent ? palette.parent.height - 290 : contentHeight)
            model: palette.entries
            onChosen: row => palette.run(row)
        }
        TLabel {
            anchors.top: head.bottom
            anchors.topMargin: Theme.space3
            x: Theme.space6
            height: visible ? Theme.rowPaletteItem : 0
            verticalAlignment: Text.AlignVCenter
            visible: list.count === 0
            text: qsTr("Nothing found")
            color: Theme.color.text2
        }
        Rectangle {
            id: foot
            y: parent.height - height
            width: parent.width
            height: Theme.grow(36)
            radius: Theme.radiusXl
            color: Theme.color.panel
            THairLine { width: parent.width }
            Row {
                x: Theme.space6
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space4
                TKeyHint { keys: "↑+↓" }
                TLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("choose")
                    role: TLabel.Small
                    color: Theme.color.text2
                }
                TKeyHint { keys: "Enter" }
                TLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("run")
                    role: TLabel.Small
                    color: Theme.color.text2
                }
            }
            TLabel {
                x: parent.width - width - Theme.space6
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("@ person   # number or tag   > commands only")
                role: TLabel.Small
                color: Theme.color.text2
            }
        }
    }
}

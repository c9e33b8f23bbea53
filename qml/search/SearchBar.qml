// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The box with its help, the number of hits and the operators that were understood.
FocusScope {
    id: bar

    required property SearchModel search

    signal downWanted()
    signal upWanted()
    signal entered()
    signal closed()

    function openHelp() {
        helpPop.open();
    }

    function selectAll() {
        box.selectAll();
    }

    implicitHeight: line.y + line.height + Theme.space4

    TField {
        id: box
        objectName: "searchBox"
        x: Theme.space7
        y: Theme.space5
        width: bar.width - 2 * x - help.width - cancel.width - 2 * Theme.space4
        focus: true
        name: qsTr("Search everywhere")
        placeholder: qsTr("Words, names, numbers or operators such as from:anna")
        iconName: "search"
        clearable: true
        maximumLength: 2000
        onEdited: text => bar.search.text = text
        onAccepted: bar.entered()
        Keys.onDownPressed: bar.downWanted()
        Keys.onUpPressed: bar.upWanted()
    }
    Binding {
        target: box.input
        property: "implicitHeight"
        value: Theme.controlLg
    }
    // chips and help change the text, too
    Connections {
        target: bar.search
        function onTextChanged() {
            if (box.text !== bar.search.text)
                box.text = bar.search.text;
        }
    }
    TIconButton {
        id: help
        objectName: "searchHelpButton"
        x: box.x + box.width + Theme.space4
        y: box.y + Math.round((box.height - height) / 2)
        framed: true
        edge: Theme.controlLg
        iconName: "info"
        text: qsTr("What can be searched for")
        onClicked: helpPop.open()
        SearchHelp {
            id: helpPop
            y: help.height + Theme.space2
            x: help.width - width
            rows: bar.search.operators
            onChosen: beginning => {
                helpPop.close();
                bar.search.insert(beginning);
                box.forceActiveFocus(Qt.OtherFocusReason);
                box.cursorPosition = box.text.length;
            }
        }
    }
    TButton {
        id: cancel
        objectName: "searchCancel"
        x: help.x + help.width + Theme.space4
        y: help.y
        kind: TButton.Ghost
        size: TButton.Large
        text: qsTr("Cancel")
        shortcut: "Esc"
        onClicked: bar.closed()
    }
    Flow {
        id: line
        x: box.x
        y: box.y + box.height + Theme.space4
        width: bar.width - 2 * x
        spacing: Theme.space4
        TLabel {
            objectName: "searchTotal"
            height: Theme.controlSm
            verticalAlignment: Text.AlignVCenter
            text: bar.search.blank ? qsTr("Newest first") : bar.search.totalText !== ""
                ? bar.search.totalText + " · " + qsTr("newest first") : qsTr("Searching …")
            role: TLabel.Small
            weight: Theme.weightMedium
            color: Theme.color.text2
            Accessible.role: Accessible.AlertMessage
        }
        Repeater {
            model: bar.search.chips
            delegate: Item {
                id: chip
                required property var modelData // var: {text}
                required property int index
                implicitWidth: tag.width
                implicitHeight: Theme.controlSm
                TTagChip {
                    id: tag
                    objectName: "searchChip" + chip.index
                    anchors.verticalCenter: parent.verticalCenter
                    text: chip.modelData.text
                    removable: true
                    onRemoved: bar.search.removeChip(chip.index)
                }
            }
        }
        Repeater {
            model: bar.search.problems
            delegate: Row {
                id: problem
                required property string modelData
                height: Theme.controlSm
                spacing: Theme.space2
                TIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "triangle-alert"
                    size: Theme.iconSm
                    color: Theme.color.warnText
                }
                TLabel {
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: problem.modelData
                    role: TLabel.Small
                    color: Theme.color.warnText
                    Accessible.role: Accessible.AlertMessage
                }
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// One line of recipients: chips, a field at their end, and addresses that fit what is typed.
FocusScope {
    id: line

    required property string label
    required property RecipientsModel recipients
    default property alias trailing: tail.data

    property int labelWidth: 34

    // What is typed becomes a chip, whatever it is: nothing typed is lost.
    function commit() {
        if (field.text.trim() !== "")
            line.recipients.add(field.text);
        field.clear();
        pop.close();
    }

    function follow() {
        field.last = chips.count > 0 ? chips.itemAt(chips.count - 1) : null;
    }

    function choose(index: int) {
        line.recipients.add(line.recipients.completions[index]);
        field.clear();
        pop.close();
    }

    implicitHeight: Math.max(Theme.grow(28), flow.implicitHeight + 4)
    onActiveFocusChanged: if (!activeFocus) commit()

    TLabel {
        y: Math.round((Theme.grow(28) - height) / 2)
        width: line.labelWidth
        text: line.label
        role: TLabel.Small
        color: Theme.color.text3
        Accessible.ignored: true
    }
    Flow {
        id: flow
        x: line.labelWidth
        y: 2
        width: parent.width - x - tail.width - Theme.space2
        spacing: Theme.space2
        Repeater {
            id: chips
            model: line.recipients
            // not a binding: other chips may be as many as those before
            onItemAdded: Qt.callLater(line.follow) // qmllint disable
            onItemRemoved: Qt.callLater(line.follow) // qmllint disable
            delegate: RecipientChip {
                required property int index
                objectName: "recipient" + index
                width: Math.min(implicitWidth, flow.width)
                onRemoveWanted: line.recipients.removeAt(index)
            }
        }
        TField {
            id: field
            objectName: line.objectName + "Field"
            focus: true
            // what is left of the line behind the last chip, while one can still type there
            property Item last: null
            readonly property real rest: last ? Math.floor(flow.width - last.x - last.width - flow.spacing) : 0
            width: rest >= 60 ? rest : flow.width
            lineHeight: Theme.grow(24)
            name: line.label
            onEdited: text => {
                if (/[,;\n]/.test(text) && text.indexOf('"') < 0)
                    line.commit();
                else
                    line.recipients.complete(text);
            }
            onAccepted: line.commit()
            Component.onCompleted: input.background = null
        }
    }
    Row {
        id: tail
        anchors.right: parent.right
        y: 2
    }
    THairLine {
        anchors.bottom: parent.bottom
        width: parent.width
        color: field.activeFocus ? Theme.color.focus : Theme.color.border
    }
    Connections {
        target: field.input.Keys // qmllint disable
        function onPressed(event) {
            const last = line.recipients.completions.length - 1;
            if (event.key === Qt.Key_Backspace && field.text === "" && line.recipients.count > 0)
                field.input.text = line.recipients.takeLast();
            else if (pop.visible && event.key === Qt.Key_Down)
                pop.current = Math.min(last, pop.current + 1);
            else if (pop.visible && event.key === Qt.Key_Up)
                pop.current = Math.max(0, pop.current - 1);
            else if (pop.visible && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Tab))
                line.choose(pop.current);
            else if (pop.visible && event.key === Qt.Key_Escape)
                pop.close();
            else
                return;
            event.accepted = true;
        }
    }
    Connections {
        target: line.recipients
        function onCompletionsChanged() {
            pop.current = 0;
            if (line.recipients.completions.length > 0 && field.activeFocus)
                pop.open();
            else
                pop.close();
        }
    }
    TPopOver {
        id: pop
        property int current: 0
        name: qsTr("Matching addresses")
        parent: field
        y: field.height + 4
        width: 320
        padding: 5
        focus: false
        contentItem: Column {
            Repeater {
                model: line.recipients.completions
                delegate: TMenuItem {
                    required property string modelData
                    required property int index
                    objectName: "completion" + index
                    width: pop.availableWidth
                    text: modelData
                    mayElide: true
                    highlighted: pop.current === index || hovered
                    focusPolicy: Qt.NoFocus
                    onClicked: line.choose(index)
                }
            }
        }
    }
}

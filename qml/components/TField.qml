// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// One line of text with label, icon, clear button, error or helper sentence. Children become the
// trailing end of the field (key hints, small buttons).
FocusScope {
    id: field

    property string label: ""
    property string name: label !== "" ? label : placeholder
    property string placeholder: ""
    property string helper: ""
    property string error: ""
    property string iconName: ""
    property bool clearable: false
    property bool quiet: false
    property bool secret: false
    property int lineHeight: Theme.controlMd
    property alias text: input.text
    property alias readOnly: input.readOnly
    property alias validator: input.validator
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias cursorPosition: input.cursorPosition
    property alias input: input
    default property alias trailing: tail.data

    signal accepted()
    signal edited(string text)

    function selectAll() {
        input.selectAll();
    }

    function clear() {
        input.clear();
        field.edited("");
    }

    implicitWidth: 200
    implicitHeight: frame.implicitHeight

    TFieldFrame {
        id: frame
        width: field.width
        label: field.label
        helper: field.helper
        error: field.error

        T.TextField {
            id: input
            objectName: field.objectName !== "" ? field.objectName + "Input" : "input"
            width: frame.width
            implicitHeight: field.lineHeight
            focus: true
            leftPadding: 9 + (glyph.visible ? glyph.width + 7 : 0)
            rightPadding: 9 + (tail.width > 0 ? tail.width + 2 : 0)
            verticalAlignment: TextInput.AlignVCenter
            hoverEnabled: true
            selectByMouse: true
            clip: true
            echoMode: field.secret ? TextInput.Password : TextInput.Normal
            color: enabled ? Theme.color.text : Theme.color.textDisabled
            selectionColor: Theme.color.accent
            selectedTextColor: Theme.color.inkOnAccent
            renderType: Text.NativeRendering
            font.family: Theme.family
            font.pixelSize: Theme.fontUi
            Accessible.role: Accessible.EditableText
            Accessible.name: field.name
            Accessible.description: field.error !== "" ? field.error : field.helper
            Accessible.passwordEdit: field.secret
            onAccepted: field.accepted()
            onTextEdited: field.edited(text)
            background: TFieldGround {
                hovered: input.hovered
                focused: input.activeFocus
                wrong: field.error !== ""
                quiet: field.quiet
            }

            TIcon {
                id: glyph
                x: 9
                anchors.verticalCenter: parent.verticalCenter
                visible: field.iconName !== ""
                name: field.iconName
                size: 15
                color: Theme.color.text3
            }
            TLabel {
                x: input.leftPadding
                width: input.width - input.leftPadding - input.rightPadding
                anchors.verticalCenter: parent.verticalCenter
                visible: input.length === 0 && input.preeditText === ""
                text: field.placeholder
                color: field.enabled ? Theme.color.text3 : Theme.color.textDisabled
                Accessible.ignored: true
            }
            Row {
                id: tail
                anchors.right: parent.right
                anchors.rightMargin: 5
                anchors.verticalCenter: parent.verticalCenter
                spacing: 3
                TIconButton {
                    objectName: "clearButton"
                    visible: field.clearable && input.length > 0 && field.enabled && !input.readOnly
                    edge: 22
                    iconName: "x"
                    iconSize: Theme.iconSm
                    text: qsTr("Clear")
                    focusPolicy: Qt.NoFocus
                    onClicked: field.clear()
                }
            }
            TEditMenu {
                anchors.fill: parent
                editable: !input.readOnly
                marked: input.selectedText !== "" && !field.secret
                onCutWanted: input.cut()
                onCopyWanted: input.copy()
                onPasteWanted: input.paste()
                onAllWanted: input.selectAll()
            }
        }
    }
}

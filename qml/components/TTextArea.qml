// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// Several lines of plain text that grow from minimumLines to maximumLines and then scroll.
FocusScope {
    id: area

    property string label: ""
    property string name: label !== "" ? label : placeholder
    property string placeholder: ""
    property string helper: ""
    property string error: ""
    property int minimumLines: 3
    property int maximumLines: 9
    // without ground and edge: inside the composer, which draws its own
    property bool bare: false
    property bool large: true
    property alias text: input.text
    property alias readOnly: input.readOnly
    property alias cursorPosition: input.cursorPosition
    property alias input: input
    readonly property int padding: bare ? 0 : 8
    readonly property int line: large ? Theme.lineBody : Theme.lineUi

    signal edited()

    implicitWidth: 240
    implicitHeight: frame.implicitHeight

    TFieldFrame {
        id: frame
        width: area.width
        label: area.label
        helper: area.helper
        error: area.error

        Item {
            width: frame.width
            height: Math.max(area.minimumLines * area.line, Math.min(Math.ceil(input.contentHeight),
                area.maximumLines * area.line)) + 2 * area.padding

            TFieldGround {
                anchors.fill: parent
                visible: !area.bare
                hovered: input.hovered
                focused: input.activeFocus
                wrong: area.error !== ""
            }
            Flickable {
                id: flick
                anchors.fill: parent
                anchors.margins: area.padding
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: TScrollBar { }
                T.TextArea.flickable: T.TextArea {
                    id: input
                    objectName: area.objectName !== "" ? area.objectName + "Input" : "input"
                    focus: true
                    padding: 0
                    hoverEnabled: true
                    selectByMouse: true
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    color: enabled ? Theme.color.text : Theme.color.textDisabled
                    selectionColor: Theme.color.accent
                    selectedTextColor: Theme.color.inkOnAccent
                    renderType: Text.NativeRendering
                    font.family: Theme.family
                    font.pixelSize: area.large ? Theme.fontBody : Theme.fontUi
                    Accessible.role: Accessible.EditableText
                    Accessible.name: area.name
                    Accessible.description: area.error !== "" ? area.error : area.helper
                    Accessible.multiLine: true
                    // Tab leaves the field: nobody may be caught in it
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    onTextChanged: if (activeFocus) area.edited()

                    TLabel {
                        width: flick.width
                        visible: input.length === 0 && input.preeditText === ""
                        text: area.placeholder
                        role: area.large ? TLabel.Body : TLabel.Ui
                        color: Theme.color.text3
                        Accessible.ignored: true
                    }
                    TEditMenu {
                        anchors.fill: parent
                        editable: !input.readOnly
                        marked: input.selectedText !== ""
                        onCutWanted: input.cut()
                        onCopyWanted: input.copy()
                        onPasteWanted: input.paste()
                        onAllWanted: input.selectAll()
                    }
                }
            }
        }
    }
}

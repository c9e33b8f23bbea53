// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The message that was found, as plain text with its hits.
Rectangle {
    id: pane

    property alias messageId: hit.messageId
    property alias query: hit.query
    // the conversation's
    property string title: ""
    property string number: ""
    property bool hasPrevious: false
    property bool hasNext: false
    // seen by colleagues only
    readonly property bool note: hit.kind === "note"

    signal stepWanted(by: int)
    signal openWanted()

    objectName: "hitPreview"
    color: Theme.color.panel

    HitPreviewViewModel { id: hit }
    THairLine {
        vertical: true
        height: pane.height
    }
    Item {
        id: head
        width: pane.width
        height: Theme.grow(56)
        TMarkedLabel {
            x: Theme.space6
            y: Math.round(parent.height / 2) - height
            width: buttons.x - x - Theme.space4
            source: pane.title
            weight: Theme.weightSemibold
        }
        TLabel {
            x: Theme.space6
            y: Math.round(parent.height / 2)
            width: buttons.x - x - Theme.space4
            text: pane.number
            role: TLabel.Small
            color: Theme.color.text2
        }
        Row {
            id: buttons
            anchors.right: parent.right
            anchors.rightMargin: Theme.space5
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space2
            TIconButton {
                objectName: "previousHit"
                iconName: "chevron-up"
                text: qsTr("Previous hit")
                enabled: pane.hasPrevious
                onClicked: pane.stepWanted(-1)
            }
            TIconButton {
                objectName: "nextHit"
                iconName: "chevron-down"
                text: qsTr("Next hit")
                enabled: pane.hasNext
                onClicked: pane.stepWanted(1)
            }
            TButton {
                objectName: "openHit"
                size: TButton.Small
                text: qsTr("Open")
                shortcut: "Enter"
                onClicked: pane.openWanted()
            }
        }
        THairLine {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Flickable {
        id: view
        y: head.height
        width: pane.width
        height: pane.height - y
        clip: true
        visible: hit.ready
        contentHeight: card.height + 2 * Theme.space5
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: TScrollBar { }
        TCard {
            id: card
            x: Theme.space6
            y: Theme.space5
            width: view.width - 2 * x
            height: words.height + 2 * Theme.space5
            color: pane.note ? Theme.color.noteTint : hit.kind === "call" ? Theme.color.panel : Theme.color.surface
            border.color: pane.note ? Theme.color.noteBorder : Theme.color.border
            Column {
                id: words
                x: Theme.space6
                y: Theme.space5
                width: parent.width - 2 * x
                spacing: Theme.space4
                Item {
                    width: parent.width
                    height: face.height
                    TAvatar {
                        id: face
                        size: Theme.avatarSm
                        name: hit.author
                        key: hit.authorKey
                    }
                    TLabel {
                        id: who
                        x: face.width + Theme.space4
                        width: Math.min(Math.ceil(implicitWidth), when.x - x - Theme.space4
                            - (kind.visible ? kind.implicitWidth + 13 + 2 * Theme.space4 : 0))
                        anchors.verticalCenter: parent.verticalCenter
                        text: hit.author
                        weight: Theme.weightSemibold
                    }
                    TIcon {
                        id: kindIcon
                        x: who.x + who.width + Theme.space4
                        anchors.verticalCenter: parent.verticalCenter
                        visible: kind.visible
                        name: pane.note ? "lock" : "phone"
                        size: 13
                        color: kind.color
                    }
                    TLabel {
                        id: kind
                        objectName: "hitKind"
                        anchors.left: kindIcon.right
                        anchors.leftMargin: Theme.space2
                        anchors.verticalCenter: parent.verticalCenter
                        visible: hit.kind !== "message"
                        text: pane.note ? qsTr("Private note") : qsTr("Telephone call")
                        role: TLabel.Small
                        color: pane.note ? Theme.color.noteText : Theme.color.text2
                    }
                    TLabel {
                        id: when
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: hit.time
                        role: TLabel.Small
                        color: pane.note ? Theme.color.noteText : Theme.color.text2
                    }
                }
                TMarkedLabel {
                    objectName: "hitText"
                    width: parent.width
                    source: hit.body
                    role: TLabel.Body
                    wrapMode: Text.Wrap
                    clip: true
                }
                TLabel {
                    width: parent.width
                    visible: hit.shortened
                    text: qsTr("Shortened here. Open the conversation to read on.")
                    role: TLabel.Small
                    color: Theme.color.text2
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: hit.files
                    delegate: Row {
                        id: file
                        required property string modelData
                        spacing: Theme.space3
                        TIcon {
                            name: "paperclip"
                            size: Theme.iconSm
                            color: Theme.color.text2
                        }
                        TLabel {
                            width: words.width - 24
                            text: file.modelData
                            role: TLabel.Small
                        }
                    }
                }
            }
        }
    }
    TEmptyState {
        y: head.height
        width: pane.width
        height: view.height
        visible: hit.errorText !== ""
        iconName: "circle-alert"
        title: qsTr("This message cannot be shown here")
        sentence: hit.errorText
    }
}

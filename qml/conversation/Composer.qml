// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Where answers and notes are written. In note mode all of it is amber: a note can never be
// mistaken for an answer.
FocusScope {
    id: box

    required property ComposerViewModel composer
    property int roomAbove: 400
    readonly property bool note: composer.mode === ComposerViewModel.Note
    readonly property bool low: roomAbove < 620

    signal leaveWanted()

    function write() {
        area.forceActiveFocus(Qt.ShortcutFocusReason);
        area.cursorPosition = area.input.length;
    }

    function focusRecipients() {
        head.focusTo();
    }

    function send(resolve: bool) {
        head.commit();
        box.composer.send(resolve);
    }

    implicitHeight: column.implicitHeight
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (enter && (event.modifiers & Qt.ControlModifier))
            box.send((event.modifiers & Qt.ShiftModifier) !== 0 && !box.note);
        else if (event.key === Qt.Key_Escape)
            box.leaveWanted();
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLg
        color: box.note ? Theme.color.noteTint : Theme.color.surface
        border.width: Theme.borderHairline
        border.color: box.note ? Theme.color.noteBorder : Theme.color.borderStrong
    }
    Column {
        id: column
        width: parent.width
        spacing: 0

        Item {
            width: parent.width
            height: tabs.height
            TTabs {
                id: tabs
                objectName: "composerTabs"
                x: Theme.space2
                name: qsTr("Kind of message")
                options: box.composer.canReply
                    ? [box.composer.mode === ComposerViewModel.Forward ? qsTr("Forward")
                        : box.composer.mode === ComposerViewModel.ReplyAll ? qsTr("Reply all") : qsTr("Reply"), qsTr("Note")]
                    : [qsTr("Note")]
                icons: box.composer.canReply ? ["reply", "lock"] : ["lock"]
                currentIndex: box.note && box.composer.canReply ? 1 : 0
                onChosen: index => {
                    if (index === 1)
                        box.composer.startNote();
                    else if (box.composer.canReply)
                        box.composer.startReply();
                    tabs.currentIndex = Qt.binding(() => box.note && box.composer.canReply ? 1 : 0);
                    box.write();
                }
            }
            Row {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                visible: !box.note && box.composer.addressed && tabs.implicitWidth + width < parent.width
                TLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("From")
                    role: TLabel.Small
                    color: Theme.color.text3
                    Accessible.ignored: true
                }
                FromCombo {
                    composer: box.composer
                }
            }
            Row {
                anchors.right: parent.right
                anchors.rightMargin: 13
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space3
                visible: !box.note && box.composer.brief
                TKeyHint {
                    anchors.verticalCenter: parent.verticalCenter
                    keys: "Enter"
                }
                TLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("sends", "the key Enter")
                    role: TLabel.Small
                    color: Theme.color.text2
                }
            }
            THairLine {
                anchors.bottom: parent.bottom
                width: parent.width
                color: box.note ? Theme.color.noteBorder : Theme.color.border
            }
        }
        MailHead {
            id: head
            x: 13
            width: parent.width - 26
            visible: !box.note && box.composer.addressed
            composer: box.composer
            withSubject: box.composer.mode === ComposerViewModel.Forward
        }
        Item {
            width: 1
            height: Theme.space4
        }
        TLabel {
            x: 13
            width: parent.width - 26
            bottomPadding: Theme.space3
            visible: !box.composer.canReply && box.composer.ready
            text: qsTr("This channel can be read here but not answered. Notes stay with your team.")
            role: TLabel.Small
            color: Theme.color.noteText
            wrapMode: Text.Wrap
        }
        ComposerText {
            id: area
            x: 13
            width: parent.width - 26
            focus: true
            composer: box.composer
            onSendWanted: box.send(false)
            minimumLines: box.low || box.composer.brief ? 2 : 3
            maximumLines: box.low ? 4 : 9
        }
        TLabel {
            objectName: "signature"
            x: 13
            width: parent.width - 26
            topPadding: Theme.space3
            visible: !box.note && text !== ""
            text: box.composer.signature
            role: TLabel.Small
            color: Theme.color.text3
            wrapMode: Text.Wrap
            maximumLineCount: box.low ? 1 : 2
            elide: Text.ElideRight
            Accessible.name: qsTr("Signature: %1").arg(text)
            HoverHandler { id: overSignature }
            TTip {
                shown: overSignature.hovered
                text: box.composer.signature
            }
        }
        DraftFiles {
            x: 13
            width: parent.width - 26
            topPadding: Theme.space4
            composer: box.composer
        }
        ComposerTools {
            x: Theme.space4
            width: parent.width - 2 * Theme.space4
            height: Theme.grow(48)
            composer: box.composer
            onSendWanted: resolve => box.send(resolve)
        }
    }
    TDropZone {
        anchors.fill: parent
        onFilesDropped: files => box.composer.attach(files)
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// One file of a message: press to open, menu to save or copy. What may run as a program is asked
// about first.
T.Button {
    id: tile

    required property string messageId
    required property string attachmentId
    required property string fileName
    required property string size
    required property bool picture
    required property bool present

    readonly property string thumb: picture && present ? "image://attachment/" + messageId + "/" + attachmentId : ""

    signal failed(string text)

    // A mail may hold a hundred files: what belongs to one is made when wanted.
    function showMenu() {
        if (menus.status === Loader.Null)
            menus.setSource("AttachmentMenu.qml", { parent: tile, file: file });
    }

    function save() {
        if (savers.status === Loader.Null)
            savers.setSource("AttachmentSaver.qml", { file: file });
    }

    function ask() {
        if (questions.status === Loader.Null)
            questions.setSource("ProgramQuestion.qml", { fileName: tile.fileName });
    }

    implicitWidth: Math.min(260, Math.max(160, words.implicitWidth + 58))
    implicitHeight: Theme.grow(40)
    padding: 0
    enabled: present
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Attachment %1, %2").arg(fileName).arg(size)
    Accessible.description: present ? qsTr("Opens the file; the menu key saves or copies it") : qsTr("The content is not on this machine")
    Keys.onReturnPressed: tile.clicked()
    Keys.onMenuPressed: showMenu()
    onClicked: file.open()

    AttachmentViewModel {
        id: file
        messageId: tile.messageId
        attachmentId: tile.attachmentId
        name: tile.fileName
        onConfirmationWanted: tile.ask()
        onFailed: text => tile.failed(text)
        onReadyToDrag: url => {
            if (!dragging.active)
                return;
            drag.Drag.mimeData = { "text/uri-list": url.toString() + "\r\n" };
            drag.Drag.active = true;
        }
    }

    contentItem: Item { // qmllint disable deferred-property-id
        Rectangle {
            id: plane
            x: 5
            width: 28
            height: 28
            anchors.verticalCenter: parent.verticalCenter
            radius: Theme.radiusSm
            color: Theme.color.sunken
            TIcon {
                anchors.centerIn: parent
                visible: preview.status !== Image.Ready
                name: tile.picture ? "image" : "file-text"
                size: 15
            }
            Image {
                id: preview
                anchors.fill: parent
                source: tile.thumb
                sourceSize.width: 56
                sourceSize.height: 56
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }
        }
        Column {
            id: words
            anchors.left: plane.right
            anchors.leftMargin: Theme.space4
            anchors.right: parent.right
            anchors.rightMargin: Theme.space5
            anchors.verticalCenter: parent.verticalCenter
            TLabel {
                width: Math.min(implicitWidth, words.width)
                text: tile.fileName
                role: TLabel.Small
                weight: Theme.weightMedium
                elide: Text.ElideMiddle
                mayElide: true
                Accessible.ignored: true
            }
            TLabel {
                text: tile.present ? tile.size : qsTr("%1, not on this machine").arg(tile.size)
                role: TLabel.Meta
                weight: Theme.weightRegular
                color: Theme.color.text3
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusMd
        color: tile.down ? Theme.color.pressedRaised : tile.hovered ? Theme.color.hoverRaised : Theme.color.surface
        border.width: Theme.borderHairline
        border.color: Theme.color.border
        TFocusRing { visible: tile.visualFocus }
    }
    TTip {
        shown: tile.hovered && !tile.down
        text: tile.fileName
    }
    // On an item of its own: a handler on a button lets the button take this press for a click, too.
    Item {
        id: drag
        anchors.fill: parent
        Drag.dragType: Drag.Automatic
        Drag.supportedActions: Qt.CopyAction
        // To a file manager or into another mail: the file itself, copied when the drag begins.
        DragHandler {
            id: dragging
            target: null
            onActiveChanged: {
                if (active)
                    file.prepareDrag();
                else
                    drag.Drag.active = false;
            }
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: tile.showMenu()
        }
    }
    Loader {
        id: menus
        onLoaded: {
            const menu = item as AttachmentMenu;
            menu.saveWanted.connect(tile.save);
            menu.closed.connect(() => menus.source = "");
        }
    }
    Loader {
        id: savers
        onLoaded: (item as AttachmentSaver).done.connect(() => savers.source = "")
    }
    Loader {
        id: questions
        onLoaded: {
            const question = item as ProgramQuestion;
            question.confirmed.connect(() => file.open(true));
            question.closed.connect(() => questions.source = "");
        }
    }
}

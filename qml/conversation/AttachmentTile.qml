// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
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
    Keys.onMenuPressed: menus.active = true
    onClicked: file.open()

    AttachmentViewModel {
        id: file
        messageId: tile.messageId
        attachmentId: tile.attachmentId
        name: tile.fileName
        onConfirmationWanted: questions.active = true
        onFailed: text => tile.failed(text)
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
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: menus.active = true
    }
    // Made when first wanted: a mail may hold a hundred files.
    Loader {
        id: menus
        active: false
        sourceComponent: TMenu {
            parent: tile
            onClosed: menus.active = false
            Component.onCompleted: popup()
            TMenuItem { objectName: "openAttachment"; text: qsTr("Open"); iconName: "external-link"; onTriggered: file.open() }
            TMenuItem { objectName: "saveAttachment"; text: qsTr("Save as …"); iconName: "download"; onTriggered: savers.active = true }
            TMenuItem { objectName: "copyAttachment"; text: qsTr("Copy"); iconName: "copy"; onTriggered: file.copy() }
        }
    }
    Loader {
        id: savers
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Save attachment")
            fileMode: FileDialog.SaveFile
            selectedFile: file.suggestedTarget()
            Component.onCompleted: open()
            onAccepted: {
                file.saveAs(selectedFile);
                savers.active = false;
            }
            onRejected: savers.active = false
        }
    }
    Loader {
        id: questions
        active: false
        sourceComponent: TDialog {
            objectName: "dangerousFile"
            title: qsTr("Open a program from a mail?")
            primaryText: qsTr("Open anyway")
            destructive: true
            Component.onCompleted: open()
            onClosed: questions.active = false
            onPrimaryClicked: {
                close();
                file.open(true);
            }
            TLabel {
                width: 380
                text: qsTr("“%1” can start a program on this computer. Open it only when you expected it from this sender.").arg(tile.fileName)
                wrapMode: Text.Wrap
            }
        }
    }
}

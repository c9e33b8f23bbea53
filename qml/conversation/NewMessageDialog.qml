// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// A mail that begins a conversation. Closing keeps it as a draft.
TDialog {
    id: dialog

    property string recipient: ""

    signal sent()

    objectName: "newMessage"
    title: qsTr("New message")
    primaryText: ""
    cancelText: ""
    onAboutToShow: composer.startNew(recipient)
    onOpened: head.focusTo()

    ComposerViewModel {
        id: composer
        onSent: {
            dialog.close();
            dialog.sent();
        }
    }
    contentItem: FocusScope { // qmllint disable deferred-property-id
        implicitWidth: 640
        implicitHeight: column.implicitHeight
        Keys.onPressed: event => {
            if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier)) {
                head.commit();
                composer.send(false);
                event.accepted = true;
            }
        }
        Column {
            id: column
            width: parent.width
            spacing: Theme.space4
            MailHead {
                id: head
                width: parent.width
                composer: composer
                withFrom: true
                withSubject: true
            }
            ComposerText {
                objectName: "newMessageText"
                width: parent.width
                composer: composer
                minimumLines: 8
                maximumLines: 14
                placeholder: qsTr("Write your message")
            }
            TLabel {
                width: parent.width
                visible: text !== ""
                text: composer.signature
                role: TLabel.Small
                color: Theme.color.text3
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
            }
            DraftFiles {
                width: parent.width
                composer: composer
            }
            ComposerTools {
                width: parent.width
                composer: composer
                onSendWanted: {
                    head.commit();
                    composer.send(false);
                }
            }
        }
        TDropZone {
            anchors.fill: parent
            onFilesDropped: files => composer.attach(files)
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// Find in the open conversation (Ctrl+F).
Rectangle {
    id: bar

    required property Timeline timeline
    property bool missed: false

    signal closed()

    function start() {
        visible = true;
        words.forceActiveFocus();
        words.selectAll();
    }

    function step(older: bool) {
        bar.missed = false;
        if (words.text !== "")
            bar.timeline.find(words.text, older);
    }

    function close() {
        visible = false;
        bar.timeline.forget();
        bar.closed();
    }

    visible: false
    implicitHeight: Theme.grow(44)
    color: Theme.color.panel
    Keys.onEscapePressed: close()

    Connections {
        target: bar.timeline
        function onMissed() {
            bar.missed = true;
        }
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space7
        spacing: Theme.space3
        TField {
            id: words
            objectName: "findField"
            width: 220
            name: qsTr("Find in this conversation")
            placeholder: qsTr("Find in this conversation")
            iconName: "search"
            clearable: true
            quiet: true
            onEdited: {
                bar.missed = false;
                bar.timeline.forget();
            }
            onAccepted: bar.step(true)
        }
        TIconButton {
            objectName: "findOlder"
            iconName: "chevron-up"
            text: qsTr("Older hit")
            shortcut: "Enter"
            onClicked: bar.step(true)
        }
        TIconButton {
            objectName: "findNewer"
            iconName: "chevron-down"
            text: qsTr("Newer hit")
            onClicked: bar.step(false)
        }
        TLabel {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.missed || bar.timeline.model.seeking
            text: bar.missed ? qsTr("No further hit") : qsTr("Reading older messages …")
            role: TLabel.Small
            color: Theme.color.text3
        }
    }
    TIconButton {
        objectName: "findClose"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        text: qsTr("Close")
        shortcut: "Esc"
        onClicked: bar.close()
    }
    THairLine {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}

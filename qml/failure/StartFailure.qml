// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// Why the desk does not open, and what to do. The data on disk is left as it is.
T.ApplicationWindow {
    id: window

    required property string reason

    title: qsTr("Tresen")
    width: 640
    height: 360
    visible: true
    color: Theme.color.surface

    TEmptyState {
        objectName: "startFailure"
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space6
        tone: TEmptyState.Danger
        iconName: "server-crash"
        title: qsTr("Tresen cannot open")
        sentence: window.reason + " " + qsTr("Your data was left as it is.")
        TButton {
            objectName: "startFailureQuit"
            text: qsTr("Quit")
            focus: true
            onClicked: Qt.exit(1)
        }
    }
}

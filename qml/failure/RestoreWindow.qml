// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// While a backup takes the place of the profile. The desk opens when it is done.
T.ApplicationWindow {
    id: window

    required property QtObject run

    title: qsTr("Tresen")
    width: 480
    height: 260
    visible: true
    color: Theme.color.surface

    TEmptyState {
        objectName: "restoring"
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space6
        iconName: "history"
        title: qsTr("Restoring the backup")
        sentence: qsTr("The desk opens again when everything is in its place. Please leave the computer on.")
        TProgressLine {
            objectName: "restoreProgress"
            width: 240
            value: window.run.progress // qmllint disable
            name: window.title
        }
    }
}

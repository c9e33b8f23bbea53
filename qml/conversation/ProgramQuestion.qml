// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Components

// Before a file that can run as a program is opened; opens with its making.
TDialog {
    id: dialog

    required property string fileName

    signal confirmed()

    objectName: "dangerousFile"
    title: qsTr("Open a program from a mail?")
    primaryText: qsTr("Open anyway")
    destructive: true
    Component.onCompleted: open()
    onPrimaryClicked: {
        close();
        confirmed();
    }

    TLabel {
        width: 380
        text: qsTr("“%1” can start a program on this computer. Open it only when you expected it from this sender.").arg(dialog.fileName)
        wrapMode: Text.Wrap
    }
}

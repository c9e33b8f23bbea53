// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Tresen.Models

// Asks where to, and saves; opens with its making.
FileDialog {
    id: dialog

    required property AttachmentViewModel file

    signal done()

    title: qsTr("Save attachment")
    fileMode: FileDialog.SaveFile
    selectedFile: file.suggestedTarget()
    Component.onCompleted: open()
    onAccepted: {
        file.saveAs(selectedFile);
        done();
    }
    onRejected: done()
}

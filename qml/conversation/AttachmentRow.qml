// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme

// The files of a message.
Flow {
    id: files

    required property var row // var: a timelineRow

    signal failed(string text)

    spacing: Theme.space4
    visible: row.attachments.length > 0

    Repeater {
        model: files.row.attachments
        delegate: AttachmentTile {
            required property var modelData // var: {id, name, size, picture, present}
            objectName: "attachment" + modelData.id
            messageId: files.row.messageId
            attachmentId: modelData.id
            fileName: modelData.name
            size: modelData.size
            picture: modelData.picture
            present: modelData.present
            onFailed: text => files.failed(text)
        }
    }
}

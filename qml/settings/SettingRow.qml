// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// One setting: what it is, in a sentence what it does, and its control at the right.
Item {
    id: row

    property string title: ""
    property string sentence: ""
    default property alias control: slot.data

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.rowSetting, words.implicitHeight + 2 * Theme.space4)

    Column {
        id: words
        width: row.width - slot.width - Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        TLabel {
            width: parent.width
            text: row.title
            weight: Theme.weightMedium
            wrapMode: Text.Wrap
        }
        TLabel {
            width: parent.width
            visible: text !== ""
            text: row.sentence
            role: TLabel.Small
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: slot
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space4
    }
    THairLine {
        anchors.bottom: parent.bottom
        width: row.width
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Label above and helper or error sentence below of whatever control lies inside.
Column {
    id: frame

    property string label: ""
    property string helper: ""
    property string error: ""
    default property alias content: slot.data

    spacing: 3

    TLabel {
        width: frame.width
        visible: text !== ""
        text: frame.label
        role: TLabel.Small
        weight: Theme.weightMedium
        color: frame.enabled ? Theme.color.text2 : Theme.color.textDisabled
        Accessible.ignored: true
    }
    Item {
        id: slot
        width: frame.width
        implicitWidth: childrenRect.width
        implicitHeight: childrenRect.height
    }
    Row {
        width: frame.width
        visible: frame.error !== ""
        spacing: 5
        TIcon {
            y: 2
            name: "circle-alert"
            size: 12
            color: Theme.color.dangerText
        }
        TLabel {
            width: frame.width - 17
            text: frame.error
            role: TLabel.Small
            color: Theme.color.dangerText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }
    TLabel {
        width: frame.width
        visible: text !== "" && frame.error === ""
        text: frame.helper
        role: TLabel.Small
        color: Theme.color.text3
        wrapMode: Text.Wrap
    }
}

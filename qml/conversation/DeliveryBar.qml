// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// A message that did not go out, or whose fate nobody knows: the reason and what can be done.
TBanner {
    id: bar

    required property var row // var: a timelineRow
    readonly property bool perhaps: row.delivery === Delivery.PerhapsSent

    signal againWanted()
    signal arrivedWanted()
    signal leaveWanted()

    inset: true
    visible: perhaps || row.delivery === Delivery.Failed
    tone: perhaps ? TBanner.Warn : TBanner.Danger
    iconName: perhaps ? "triangle-alert" : "circle-alert"
    text: row.deliveryText + ". " + row.deliveryReason

    TLink {
        objectName: "itArrived"
        visible: bar.perhaps
        text: qsTr("It arrived")
        role: TLabel.Small
        onClicked: bar.arrivedWanted()
    }
    TLink {
        objectName: "sendAgain"
        text: qsTr("Send again")
        role: TLabel.Small
        onClicked: bar.againWanted()
    }
    TLink {
        objectName: "leaveIt"
        visible: bar.perhaps
        text: qsTr("Leave it")
        role: TLabel.Small
        onClicked: bar.leaveWanted()
    }
}

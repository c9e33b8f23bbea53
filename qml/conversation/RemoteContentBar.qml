// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// Pictures on other servers tell their sender that and when the mail was read; they wait for a word.
TBanner {
    id: bar

    required property int pictures

    signal onceWanted()
    signal alwaysWanted()

    inset: true
    visible: pictures > 0
    iconName: "image-off"
    text: qsTr("%n remote picture(s) blocked to stop tracking.", "", pictures)

    TLink {
        objectName: "loadPicturesOnce"
        text: qsTr("Load once")
        role: TLabel.Small
        tip: qsTr("Shows the pictures in this mail only")
        onClicked: bar.onceWanted()
    }
    TLink {
        objectName: "loadPicturesAlways"
        text: qsTr("Always")
        role: TLabel.Small
        tip: qsTr("Shows them in every mail of this sender")
        onClicked: bar.alwaysWanted()
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Files dropped from outside; the frame shows only while something hangs over it.
DropArea {
    id: zone

    property string text: qsTr("Drop files here to attach them")
    property string iconName: "upload"

    signal filesDropped(var files) // var: a list of urls

    keys: ["text/uri-list"]
    onDropped: drop => {
        if (!drop.hasUrls)
            return;
        drop.accept(Qt.CopyAction);
        zone.filesDropped(drop.urls);
    }

    Rectangle {
        anchors.fill: parent
        visible: zone.containsDrag
        radius: Theme.radiusLg
        color: Theme.color.accentTint
        border.width: Theme.borderFocus
        border.color: Theme.color.accent
        Row {
            anchors.centerIn: parent
            spacing: Theme.space4
            TIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: zone.iconName
                color: Theme.color.accentText
            }
            TLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: zone.text
                weight: Theme.weightMedium
                color: Theme.color.accentText
            }
        }
    }
}

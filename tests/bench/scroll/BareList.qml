// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// As bare as a list of conversations can be: five texts and two round marks a row.
Window {
    width: 1200
    height: 800
    visible: true

    ListView {
        objectName: "list"
        anchors.fill: parent
        clip: true
        model: rows // qmllint disable unqualified
        reuseItems: true
        cacheBuffer: 400
        delegate: Rectangle {
            id: row
            required property int index
            required property string who
            required property string what
            required property string text
            required property string when
            width: ListView.view.width
            height: 76
            color: index % 2 ? "#ffffff" : "#f4f6fa"
            Rectangle {
                x: 10
                y: 12
                width: 40
                height: 40
                radius: 20
                color: "#5b8def"
                Text { anchors.centerIn: parent; text: row.who.charAt(0); color: "white"; font.pixelSize: 18 }
            }
            Text { x: 60; y: 6; width: 600; text: row.who; font.pixelSize: 14; font.bold: true; elide: Text.ElideRight }
            Text { x: 60; y: 25; width: 860; text: row.what; font.pixelSize: 13; elide: Text.ElideRight }
            Text { x: 60; y: 43; width: 860; text: row.text; font.pixelSize: 12; elide: Text.ElideRight }
            Text { x: 780; y: 6; width: 150; horizontalAlignment: Text.AlignRight; text: row.when; font.pixelSize: 12 }
            Rectangle { x: 700; y: 8; width: 56; height: 16; radius: 8; color: "#e3f1e0" }
        }
    }
}

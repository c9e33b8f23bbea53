// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// The second column: search, views with live counts, how the lines to the mail servers are.
FocusScope {
    id: pane

    required property InboxViewModel inbox
    property string lineText: ""
    property string lineIcon: "circle-check"
    property bool searchable: false

    signal searchRequested()

    objectName: "viewsPane"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Views")

    Rectangle {
        anchors.fill: parent
        color: Theme.color.side
    }
    SearchButton {
        id: search
        objectName: "searchButton"
        x: Theme.space4
        y: 10
        width: parent.width - 2 * x
        visible: pane.searchable
        onClicked: pane.searchRequested()
    }
    ViewsList {
        id: views
        x: Theme.space4
        anchors.top: search.visible ? search.bottom : parent.top
        anchors.topMargin: search.visible ? Theme.space4 : 10
        anchors.bottom: line.top
        width: parent.width - 2 * x
        focus: true
        inbox: pane.inbox
    }
    Row {
        id: line
        x: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10
        spacing: Theme.space3
        visible: pane.lineText !== ""
        TIcon {
            anchors.verticalCenter: parent.verticalCenter
            name: pane.lineIcon
            size: Theme.iconSm
            color: Theme.color.text3
        }
        TLabel {
            objectName: "lineText"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, pane.width - 52)
            text: pane.lineText
            role: TLabel.Small
            color: Theme.color.text3
        }
    }
}

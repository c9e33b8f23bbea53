// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// Title of a section that folds; children stand at the right. The page keeps the state.
FocusScope {
    id: header

    property string title: ""
    property string count: ""
    property bool collapsible: true
    property bool expanded: true
    default property alias actions: tail.data

    signal toggled(bool expanded)

    implicitWidth: 240
    implicitHeight: Theme.grow(26)

    T.Button {
        id: fold
        objectName: header.objectName !== "" ? header.objectName + "Fold" : "fold"
        anchors.left: parent.left
        anchors.right: tail.left
        height: parent.height
        enabled: header.collapsible
        hoverEnabled: true
        focus: true
        focusPolicy: header.collapsible ? Qt.TabFocus : Qt.NoFocus
        Accessible.role: header.collapsible ? Accessible.Button : Accessible.Heading
        Accessible.name: header.title
        Accessible.description: !header.collapsible ? "" : header.expanded ? qsTr("expanded") : qsTr("collapsed")
        Keys.onReturnPressed: fold.clicked()
        onClicked: {
            header.expanded = !header.expanded;
            header.toggled(header.expanded);
        }
        contentItem: Item { // qmllint disable deferred-property-id
            TIcon {
                id: chevron
                anchors.verticalCenter: parent.verticalCenter
                visible: header.collapsible
                name: header.expanded ? "chevron-down" : "chevron-right"
                size: Theme.iconSm
                color: Theme.color.text3
            }
            TLabel {
                id: words
                x: header.collapsible ? 20 : 0
                width: Math.min(implicitWidth, parent.width - x - number.width)
                anchors.verticalCenter: parent.verticalCenter
                text: header.title
                role: TLabel.Small
                weight: Theme.weightSemibold
                Accessible.ignored: true
            }
            TLabel {
                id: number
                anchors.left: words.right
                anchors.leftMargin: header.count !== "" ? 6 : 0
                anchors.verticalCenter: parent.verticalCenter
                text: header.count
                role: TLabel.Small
                color: Theme.color.text3
            }
        }
        background: Item {
            TFocusRing {
                inside: true
                around: Theme.radiusSm
                visible: fold.visualFocus
            }
        }
    }
    Row {
        id: tail
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Name, since when and where from, tags.
Item {
    id: head

    required property CustomerViewModel customer
    property bool closable: true

    signal closeWanted()
    signal eraseWanted()

    implicitHeight: Math.max(face.y + face.height, column.y + column.implicitHeight) + 14

    TAvatar {
        id: face
        x: Theme.space5 + 2
        y: 14
        name: head.customer.name
        key: head.customer.contactId
        size: Theme.avatarLg
    }
    Column {
        id: column
        anchors.left: face.right
        anchors.leftMargin: Theme.space5
        anchors.right: parent.right
        anchors.rightMargin: 74
        y: 15
        spacing: 0
        TLabel {
            id: who
            objectName: "customerName"
            width: parent.width
            text: head.customer.name
            role: TLabel.Title
            Accessible.role: Accessible.Heading
            HoverHandler { id: over }
            TTip {
                shown: over.hovered && who.truncated
                text: who.text
            }
        }
        TLabel {
            id: since
            objectName: "customerSince"
            width: head.width - column.x - Theme.space5 // below the buttons, too
            text: head.customer.subline
            role: TLabel.Small
            color: Theme.color.text2
            HoverHandler { id: overSince }
            TTip {
                shown: overSince.hovered && since.truncated
                text: since.text
            }
        }
        Flow {
            width: since.width
            topPadding: Theme.space4
            visible: head.customer.tags.length > 0
            spacing: Theme.space2
            Repeater {
                model: head.customer.tags
                delegate: TTagChip {
                    required property var modelData // var: {id, name}
                    width: Math.min(implicitWidth, since.width)
                    text: modelData.name
                }
            }
        }
    }
    TIconButton {
        id: more
        objectName: "customerMore"
        anchors.right: parent.right
        anchors.rightMargin: head.closable ? 40 : Theme.space4
        y: 14
        visible: head.customer.loaded
        iconName: "ellipsis"
        text: qsTr("More about this customer")
        onClicked: menu.popup(more, more.width - menu.width, more.height)
    }
    TMenu {
        id: menu
        TMenuItem {
            objectName: "copyCustomer"
            text: qsTr("Copy name")
            iconName: "copy"
            onTriggered: head.customer.copy(head.customer.name)
        }
        TMenuSeparator { }
        TMenuItem {
            objectName: "eraseCustomer"
            text: qsTr("Erase customer …")
            iconName: "trash-2"
            onTriggered: head.eraseWanted()
        }
    }
    TIconButton {
        objectName: "closeCustomer"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        y: 14
        visible: head.closable
        iconName: "panel-right-close"
        text: qsTr("Hide customer panel")
        shortcut: "P"
        onClicked: head.closeWanted()
    }
}

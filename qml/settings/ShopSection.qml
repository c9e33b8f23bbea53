// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The names of the shops. A name is kept when the field is left.
Column {
    id: section

    objectName: "shopSection"
    spacing: Theme.space5

    StaffViewModel { id: staff }
    TLabel {
        width: Math.min(section.width, 560)
        text: qsTr("The name stands in the template of the signature and, with several shops, in the list of views.")
        color: Theme.color.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: staff.shops
        delegate: TField {
            id: field
            required property var modelData // var: {id, name}
            required property int index
            objectName: "shopName_" + index
            width: Math.min(section.width, 420)
            label: qsTr("Name of the shop")
            text: modelData.name
            error: text.trim() === "" ? qsTr("A shop needs a name.") : ""
            input.onEditingFinished: staff.saveShop(field.modelData.id, field.text)
        }
    }
    Row {
        spacing: Theme.space4
        TField {
            id: fresh
            objectName: "newShop"
            width: Math.min(section.width - addShop.width - Theme.space4, 420 - addShop.width - Theme.space4)
            label: staff.shops.length === 0 ? qsTr("Name of your shop") : qsTr("Name of another shop")
            onAccepted: addShop.clicked()
        }
        TButton {
            id: addShop
            objectName: "addShop"
            anchors.bottom: parent.bottom
            iconName: "plus"
            text: qsTr("Add shop")
            enabled: fresh.text.trim() !== ""
            onClicked: {
                staff.saveShop("", fresh.text);
                fresh.text = "";
            }
        }
    }
    TBanner {
        objectName: "shopTrouble"
        width: section.width
        visible: text !== ""
        inset: true
        tone: TBanner.Danger
        iconName: "circle-alert"
        text: staff.errorText
    }
}

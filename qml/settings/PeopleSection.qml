// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Who works at the counter. Those who left stay in the history and cannot be assigned any more.
Column {
    id: section

    objectName: "peopleSection"
    spacing: Theme.space5

    StaffViewModel { id: staff }
    PersonDialog {
        id: person
        onSaved: (id, name, email, active) => staff.saveAgent(id, name, email, active)
    }
    Item {
        width: section.width
        height: add.height
        TLabel {
            width: parent.width - add.width - Theme.space5
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Conversations can be assigned to these people.")
            color: Theme.color.text2
        }
        TButton {
            id: add
            objectName: "addPerson"
            anchors.right: parent.right
            kind: TButton.Primary
            iconName: "plus"
            text: qsTr("Add person")
            onClicked: person.ask({ id: "", name: "", email: "", active: true, me: false })
        }
    }
    TBanner {
        objectName: "peopleTrouble"
        width: section.width
        visible: text !== ""
        inset: true
        tone: TBanner.Danger
        iconName: "circle-alert"
        text: staff.errorText
    }
    Column {
        width: section.width
        Repeater {
            model: staff.agents
            delegate: Item {
                id: row
                required property var modelData // var: {id, name, email, active, me}
                required property int index
                width: section.width
                height: Theme.rowSetting
                objectName: "person_" + index
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.name + ", " + modelData.email
                TAvatar {
                    id: face
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.modelData.name
                    key: row.modelData.id
                }
                TLabel {
                    id: title
                    x: face.width + Theme.space5
                    y: Math.round(parent.height / 2) - height
                    text: row.modelData.name
                    weight: Theme.weightMedium
                    color: row.modelData.active ? Theme.color.text : Theme.color.text2
                    Accessible.ignored: true
                }
                TPill {
                    x: title.x + title.width + Theme.space4
                    anchors.verticalCenter: title.verticalCenter
                    visible: text !== ""
                    text: row.modelData.me ? qsTr("You") : row.modelData.active ? "" : qsTr("Left")
                    tone: row.modelData.me ? TPill.Accent : TPill.Neutral
                }
                TLabel {
                    x: title.x
                    y: Math.round(parent.height / 2)
                    width: buttons.x - x - Theme.space4
                    text: row.modelData.email
                    role: TLabel.Small
                    color: Theme.color.text2
                    Accessible.ignored: true
                }
                Row {
                    id: buttons
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space4
                    TButton {
                        objectName: "leavePerson_" + row.index
                        visible: !row.modelData.me
                        size: TButton.Small
                        text: row.modelData.active ? qsTr("Deactivate") : qsTr("Activate")
                        onClicked: staff.saveAgent(row.modelData.id, row.modelData.name, row.modelData.email,
                            !row.modelData.active)
                    }
                    TButton {
                        objectName: "editPerson_" + row.index
                        size: TButton.Small
                        text: qsTr("Edit")
                        onClicked: person.ask(row.modelData)
                    }
                }
                THairLine {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
        }
    }
}

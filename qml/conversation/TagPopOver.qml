// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Tags to tick, and a field that makes a new one.
TPopOver {
    id: pop

    required property ConversationViewModel conversation
    readonly property string wanted: field.text.trim().toLowerCase()
    // qmllint disable
    readonly property var shown: conversation.allTags.filter(tag => tag.name.toLowerCase().includes(wanted)) // var: [{id, name, present}]
    // qmllint enable
    readonly property bool known: conversation.allTags.some(tag => tag.name.toLowerCase() === wanted) // qmllint disable

    name: qsTr("Tags")
    width: 240
    onOpened: {
        field.clear();
        field.forceActiveFocus();
    }

    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space3
        TField {
            id: field
            objectName: "tagField"
            width: parent.width
            name: qsTr("Find or create a tag")
            placeholder: qsTr("Find or create a tag")
            quiet: true
            onAccepted: {
                if (pop.shown.length > 0)
                    pop.conversation.setTag(pop.shown[0].id, !pop.shown[0].present);
                else
                    pop.conversation.addTag(text);
                clear();
            }
        }
        ListView {
            id: list
            objectName: "tagList"
            width: parent.width
            height: Math.min(contentHeight, 240)
            clip: true
            model: pop.shown
            delegate: TCheck {
                required property var modelData // var: {id, name, present}
                objectName: "tag" + modelData.id
                width: list.width
                text: modelData.name
                mayElide: true
                checked: modelData.present
                onToggled: pop.conversation.setTag(modelData.id, checked)
            }
        }
        TButton {
            objectName: "createTag"
            visible: pop.wanted !== "" && !pop.known
            width: parent.width
            size: TButton.Small
            iconName: "plus"
            mayElide: true
            text: qsTr("Create “%1”").arg(field.text.trim())
            onClicked: {
                pop.conversation.addTag(field.text);
                field.clear();
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// Name and address of one person at the counter.
TDialog {
    id: dialog

    property string personId: ""
    property bool active: true

    signal saved(id: string, name: string, email: string, active: bool)

    // person: {id, name, email, active}
    function ask(person: var) {
        personId = person.id;
        active = person.active;
        name.text = person.name;
        email.text = person.email;
        open();
    }

    objectName: "personDialog"
    title: personId === "" ? qsTr("Add person") : qsTr("Edit person")
    primaryText: personId === "" ? qsTr("Add person") : qsTr("Save")
    primaryEnabled: name.text.trim() !== ""
    initialFocus: name
    onPrimaryClicked: {
        saved(personId, name.text, email.text, active);
        close();
    }

    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space5
        TField {
            id: name
            objectName: "personName"
            width: 400
            label: qsTr("Name")
            helper: qsTr("Colleagues see it beside conversations and notes.")
            onAccepted: if (dialog.primaryEnabled) dialog.primaryClicked()
        }
        TField {
            id: email
            objectName: "personEmail"
            width: 400
            label: qsTr("E-mail address")
            inputMethodHints: Qt.ImhEmailCharactersOnly
            onAccepted: if (dialog.primaryEnabled) dialog.primaryClicked()
        }
    }
}

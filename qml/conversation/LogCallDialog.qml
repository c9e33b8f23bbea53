// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// A telephone call written down by hand.
TDialog {
    id: dialog

    // empty: the call becomes a conversation of its own
    property string conversationId: ""

    signal logged(string conversationId)

    objectName: "logCall"
    title: qsTr("Log a call")
    primaryText: qsTr("Save call")
    primaryEnabled: call.blockedReason === ""
    busy: call.saving
    initialFocus: conversationId === "" ? caller : text
    onAboutToShow: {
        call.clear();
        caller.text = "";
        number.text = "";
        subject.text = "";
        text.text = "";
    }
    onPrimaryClicked: call.save()

    CallViewModel {
        id: call
        conversationId: dialog.conversationId
        onSaved: id => {
            dialog.close();
            dialog.logged(id);
        }
    }
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space5
        TField {
            id: caller
            objectName: "caller"
            width: 420
            visible: dialog.conversationId === ""
            label: qsTr("Caller")
            onEdited: text => call.callerName = text
        }
        TField {
            id: number
            objectName: "number"
            width: 420
            visible: dialog.conversationId === ""
            label: qsTr("Number")
            onEdited: text => call.number = text
        }
        TField {
            id: subject
            objectName: "callSubject"
            width: 420
            visible: dialog.conversationId === ""
            label: qsTr("Subject")
            onEdited: text => call.subject = text
        }
        TTextArea {
            id: text
            objectName: "callText"
            width: 420
            label: qsTr("What was said")
            minimumLines: 4
            error: call.errorText
            onEdited: call.text = text.text
        }
        TLabel {
            width: 420
            text: call.blockedReason
            role: TLabel.Small
            color: Theme.color.text2
            wrapMode: Text.Wrap
            visible: text !== ""
        }
    }
}

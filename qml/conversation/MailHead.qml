// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// From whom and to whom: always in sight before a mail goes out.
Column {
    id: head

    required property ComposerViewModel composer
    property bool withSubject: false
    property bool withFrom: false
    property bool bccShown: composer.bcc.count > 0
    // the longest of the labels beside the fields
    readonly property int labelWidth: withSubject ? 56 : 34

    function commit() {
        to.commit();
        cc.commit();
        bcc.commit();
    }

    function focusTo() {
        to.forceActiveFocus(Qt.TabFocusReason);
    }

    Row {
        visible: head.withFrom
        spacing: 0
        TLabel {
            width: head.labelWidth
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("From")
            role: TLabel.Small
            color: Theme.color.text3
            Accessible.ignored: true
        }
        FromCombo {
            composer: head.composer
        }
    }
    RecipientField {
        id: to
        objectName: "to"
        width: head.width
        label: qsTr("To")
        labelWidth: head.labelWidth
        recipients: head.composer.to
        TLink {
            objectName: "showBcc"
            visible: !head.bccShown
            text: qsTr("Bcc")
            role: TLabel.Small
            tip: qsTr("Add recipients that the others do not see")
            onClicked: {
                head.bccShown = true;
                bcc.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
    RecipientField {
        id: cc
        objectName: "cc"
        width: head.width
        label: qsTr("Cc")
        labelWidth: head.labelWidth
        recipients: head.composer.cc
    }
    RecipientField {
        id: bcc
        objectName: "bcc"
        width: head.width
        visible: head.bccShown
        label: qsTr("Bcc")
        labelWidth: head.labelWidth
        recipients: head.composer.bcc
    }
    Item {
        width: head.width
        height: Theme.grow(30)
        visible: head.withSubject
        TLabel {
            width: head.labelWidth
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Subject")
            role: TLabel.Small
            color: Theme.color.text3
            Accessible.ignored: true
        }
        TField {
            id: subject
            objectName: "subject"
            anchors.fill: parent
            anchors.leftMargin: head.labelWidth
            name: qsTr("Subject")
            onEdited: text => head.composer.subject = text
            Component.onCompleted: input.background = null
            Binding {
                target: subject
                property: "text"
                value: head.composer.subject
                when: !subject.activeFocus
            }
        }
        THairLine {
            anchors.bottom: parent.bottom
            width: parent.width
            color: subject.activeFocus ? Theme.color.focus : Theme.color.border
        }
    }
}

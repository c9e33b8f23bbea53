// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The lines under every mail of an inbox.
Column {
    id: signature

    required property AccountFormViewModel form

    function fill() {
        area.text = form.signature;
    }

    spacing: Theme.space2

    TTextArea {
        id: area
        objectName: "signature"
        width: signature.width
        label: qsTr("Signature")
        minimumLines: 3
        maximumLines: 12
        large: false
        helper: qsTr("Companies in the commercial register name in their mails: firm with legal form, seat, register court and number, a GmbH its managing directors, too (§ 37a HGB, § 35a GmbHG).")
        onEdited: signature.form.signature = text
    }
    TLink {
        objectName: "signatureTemplate"
        leftPadding: 0
        visible: area.text.trim() === ""
        text: qsTr("Insert a template with these details")
        onClicked: {
            area.text = signature.form.signatureTemplate();
            signature.form.signature = area.text;
            area.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}

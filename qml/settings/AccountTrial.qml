// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// What the trial sign-in said: success, the reason in words, and for a certificate that nobody
// trusts its fingerprint and the offer to accept exactly this one for this inbox.
Column {
    id: trial

    required property AccountFormViewModel form

    spacing: Theme.space4

    TBanner {
        objectName: "trialOk"
        width: trial.width
        visible: trial.form.tested
        inset: true
        tone: TBanner.Ok
        iconName: "circle-check"
        text: qsTr("Receiving and sending both work. Nothing was changed on the servers.")
    }
    TBanner {
        objectName: "trialError"
        width: trial.width
        visible: trial.form.errorText !== ""
        inset: true
        tone: TBanner.Danger
        iconName: "circle-alert"
        text: trial.form.errorText
    }
    TCard {
        objectName: "certificate"
        width: trial.width
        height: offer.height + 2 * Theme.space5
        visible: trial.form.fingerprint !== ""
        color: Theme.color.warnTint
        border.color: Theme.color.warnBorder
        Column {
            id: offer
            x: Theme.space5
            y: Theme.space5
            width: parent.width - 2 * x
            spacing: Theme.space3
            TLabel {
                width: parent.width
                text: qsTr("Fingerprint of the certificate of %1 (SHA-256)").arg(trial.form.fingerprintHost)
                weight: Theme.weightSemibold
                wrapMode: Text.Wrap
            }
            TPlainBody {
                objectName: "fingerprint"
                width: parent.width
                text: trial.form.fingerprint
                font.family: Theme.monoFamily
                wrapMode: TextEdit.WrapAnywhere
            }
            TLabel {
                width: parent.width
                text: qsTr("Ask the operator of the server for the fingerprint. Only when both are the same is this really your server. Tresen then accepts this one certificate for this inbox and no other.")
                role: TLabel.Small
                color: Theme.color.text2
                wrapMode: Text.Wrap
            }
            TButton {
                objectName: "acceptCertificate"
                text: qsTr("The fingerprints match: accept it")
                onClicked: trial.form.acceptCertificate()
            }
        }
    }
    Row {
        visible: trial.form.pinned && trial.form.fingerprint === ""
        spacing: Theme.space2
        TIcon {
            anchors.verticalCenter: parent.verticalCenter
            name: "shield-check"
            size: Theme.iconSm
        }
        TLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("A certificate was accepted by hand for this inbox.")
            role: TLabel.Small
            color: Theme.color.text2
        }
        TLink {
            objectName: "forgetCertificates"
            role: TLabel.Small
            text: qsTr("No longer accept it")
            onClicked: trial.form.forgetCertificates()
        }
    }
}

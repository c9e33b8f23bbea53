// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Where visitors come in: address and port, certificate or reverse proxy, and the address they use.
TDialog {
    id: dialog

    required property GatewayViewModel gateway
    readonly property int fieldWidth: 520

    function ask() {
        gateway.load();
        open();
    }

    objectName: "gatewayDialog"
    title: qsTr("Access for visitors")
    primaryText: qsTr("Save")
    primaryEnabled: gateway.blockedReason === ""
    initialFocus: shown
    onPrimaryClicked: gateway.save()

    Connections {
        target: dialog.gateway
        function onLoaded() {
            shown.text = dialog.gateway.publicAddress;
            address.text = dialog.gateway.address;
            port.text = dialog.gateway.port;
            proxies.text = dialog.gateway.proxies;
            certificate.text = dialog.gateway.certificate;
            key.text = dialog.gateway.certificateKey;
        }
        function onSaved() {
            dialog.close();
        }
        function onFailed(text: string) {
            trouble.text = text;
        }
    }
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space5
        TField {
            id: shown
            objectName: "gatewayPublic"
            width: dialog.fieldWidth
            label: qsTr("Address that visitors use")
            placeholder: "https://chat.shop.example"
            helper: qsTr("It stands in the line for your pages. Empty: the address of this machine.")
            onEdited: text => dialog.gateway.publicAddress = text
        }
        Row {
            spacing: Theme.space5
            TField {
                id: address
                objectName: "gatewayAddress"
                width: dialog.fieldWidth - port.width - Theme.space5
                label: qsTr("Listens at")
                helper: qsTr("127.0.0.1: only this machine")
                onEdited: text => dialog.gateway.address = text
            }
            TField {
                id: port
                objectName: "gatewayPort"
                width: 120
                label: qsTr("Port")
                inputMethodHints: Qt.ImhDigitsOnly
                onEdited: text => dialog.gateway.port = text
            }
        }
        TField {
            id: proxies
            objectName: "gatewayProxies"
            width: dialog.fieldWidth
            label: qsTr("Reverse proxies")
            placeholder: "127.0.0.1"
            helper: qsTr("Their word about the visitor's address is believed, nobody else's.")
            onEdited: text => dialog.gateway.proxies = text
        }
        Row {
            spacing: Theme.space5
            TField {
                id: certificate
                objectName: "gatewayCertificate"
                width: (dialog.fieldWidth - Theme.space5) / 2
                label: qsTr("Certificate (PEM file)")
                onEdited: text => dialog.gateway.certificate = text
            }
            TField {
                id: key
                objectName: "gatewayKey"
                width: (dialog.fieldWidth - Theme.space5) / 2
                label: qsTr("Its key (PEM file)")
                onEdited: text => dialog.gateway.certificateKey = text
            }
        }
        TLabel {
            objectName: "gatewayBlocked"
            width: dialog.fieldWidth
            visible: text !== ""
            text: dialog.gateway.blockedReason
            role: TLabel.Small
            color: Theme.color.dangerText
            wrapMode: Text.Wrap
        }
        TBanner {
            id: trouble
            objectName: "gatewayTrouble"
            width: dialog.fieldWidth
            visible: text !== ""
            text: ""
            inset: true
            tone: TBanner.Danger
            iconName: "circle-alert"
        }
    }
    footerItems: [
        TButton {
            objectName: "gatewayRecipe"
            kind: TButton.Ghost
            iconName: "copy"
            text: qsTr("Copy recipe for nginx")
            onClicked: dialog.gateway.copyRecipe()
        }
    ]
}

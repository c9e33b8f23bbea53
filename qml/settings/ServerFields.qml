// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Host, port and encryption of one server, with what the last trial said about it.
Column {
    id: server

    required property AccountFormViewModel form
    // "imap" | "smtp": the prefix of the settings
    required property string side
    property string title: ""
    property string outcome: "" // "", busy, ok, failed
    readonly property var kinds: ["tls", "starttls", "none"] // var: of imapSecurity, smtpSecurity

    function fill() {
        host.text = form.settings[side + "Host"] ?? "";
        port.text = form.settings[side + "Port"] ?? "";
    }

    spacing: Theme.space4
    Component.onCompleted: fill()

    Connections {
        target: server.form
        function onChanged() {
            if (!host.input.activeFocus && !port.input.activeFocus)
                server.fill();
        }
    }
    Item {
        width: server.width
        height: Theme.grow(22)
        TLabel {
            width: parent.width - state.width - Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            text: server.title
            weight: Theme.weightSemibold
        }
        TPill {
            id: state
            objectName: server.side + "State"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: server.outcome !== ""
            text: server.outcome === "ok" ? qsTr("signed in") : server.outcome === "busy" ? qsTr("trying …") : qsTr("refused")
            iconName: server.outcome === "ok" ? "check" : server.outcome === "busy" ? "loader-circle" : "circle-x"
            tone: server.outcome === "ok" ? TPill.Ok : server.outcome === "busy" ? TPill.Accent : TPill.Danger
        }
    }
    TField {
        id: host
        objectName: server.side + "Host"
        width: server.width
        label: qsTr("Server")
        name: server.title + ", " + label
        inputMethodHints: Qt.ImhUrlCharactersOnly
        onEdited: text => server.form.setSetting(server.side + "Host", text)
    }
    Row {
        spacing: Theme.space4
        TField {
            id: port
            objectName: server.side + "Port"
            width: 76
            label: qsTr("Port")
            name: server.title + ", " + label
            validator: IntValidator { bottom: 1; top: 65535 }
            onEdited: text => server.form.setSetting(server.side + "Port", text)
        }
        TFieldFrame {
            width: server.width - 76 - Theme.space4
            label: qsTr("Encryption")
            TCombo {
                objectName: server.side + "Security"
                width: parent.width
                name: server.title + ", " + qsTr("Encryption")
                model: ["TLS", "STARTTLS", qsTr("none (only this computer)")]
                currentIndex: Math.max(0, server.kinds.indexOf(server.form.settings[server.side + "Security"] ?? "tls"))
                onActivated: index => server.form.setSetting(server.side + "Security", server.kinds[index])
            }
        }
    }
}

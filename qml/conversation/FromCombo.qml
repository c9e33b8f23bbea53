// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Components

// The inbox a mail goes out from.
TCombo {
    id: combo

    required property ComposerViewModel composer

    function indexOfAccount(): int {
        return composer.accounts.findIndex(account => account.id === composer.accountId); // qmllint disable
    }

    objectName: "from"
    ghost: true
    width: Math.min(implicitWidth, 260)
    name: qsTr("From")
    iconName: "mail"
    model: composer.accounts.map(account => account.address) // qmllint disable
    displayText: currentIndex < 0 ? qsTr("Choose an inbox") : currentText
    onActivated: index => combo.composer.accountId = combo.composer.accounts[index].id
    Component.onCompleted: currentIndex = indexOfAccount()

    Connections {
        target: combo.composer
        function onChanged() {
            combo.currentIndex = combo.indexOfAccount();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// What a backup holds, and what putting it in the place of the profile does.
TDialog {
    id: dialog

    required property StoreCareViewModel store
    readonly property int column: 480

    objectName: "restoreDialog"
    title: qsTr("Restore this backup?")
    destructive: true
    busy: dialog.store.backingUp
    closePolicy: dialog.busy ? TDialog.NoAutoClose : TDialog.CloseOnEscape
    cancelText: dialog.busy ? "" : qsTr("Cancel")
    primaryText: qsTr("Restore")
    primaryEnabled: !dialog.busy
    onPrimaryClicked: dialog.store.restore(keep.checked)

    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space5
        TPlainBody {
            objectName: "restoreFacts"
            width: dialog.column
            text: dialog.store.backupText
        }
        TLabel {
            objectName: "restoreWords"
            width: dialog.column
            text: qsTr("It takes the place of everything in this profile: %1. What came or was written since then is lost, except mail that is still on the server: that is fetched again. Customers erased since then are erased again. Passwords stay as they are.").arg(dialog.store.contents)
            wrapMode: Text.Wrap
        }
        TLabel {
            width: dialog.column
            text: qsTr("Tresen closes and opens again by itself.")
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
        TCheck {
            id: keep
            objectName: "restoreKeep"
            checked: true
            enabled: !dialog.busy
            text: qsTr("Back up what is here first, beside that backup")
        }
        TProgressLine {
            objectName: "restoreKeepProgress"
            width: dialog.column
            visible: dialog.store.backingUp
            value: dialog.store.progress
            name: qsTr("Backup")
        }
        TBanner {
            objectName: "restoreTrouble"
            width: dialog.column
            visible: text !== ""
            inset: true
            tone: TBanner.Danger
            iconName: "circle-alert"
            text: dialog.store.errorText
        }
    }
}

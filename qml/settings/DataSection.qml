// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Where everything lies, a copy of it, and whether it is whole.
Column {
    id: section

    objectName: "dataSection"
    spacing: 0

    StoreCareViewModel { id: store }
    Component.onCompleted: store.look()

    SettingRow {
        title: qsTr("Folder of this profile")
        sentence: store.path + (store.contents !== "" ? "\n" + store.contents : "")
        TButton {
            objectName: "openProfile"
            text: qsTr("Open folder")
            enabled: store.path !== ""
            onClicked: store.openFolder()
        }
    }
    SettingRow {
        title: qsTr("Backup")
        sentence: store.backingUp ? qsTr("Copying and checking. You can go on working.")
            : qsTr("A checked copy of all conversations and files into a new folder. Passwords are not part of it.")
        TProgressLine {
            objectName: "backupProgress"
            width: 160
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            visible: store.backingUp
            value: store.progress
            name: qsTr("Backup")
        }
        TButton {
            objectName: "backUpNow"
            text: qsTr("Back up now …")
            busy: store.backingUp
            enabled: !store.indexing
            onClicked: chooser.open()
        }
    }
    SettingRow {
        visible: Desk.restorable
        title: qsTr("Restore")
        sentence: qsTr("Puts a backup in the place of everything in this profile. You see first what is in it.")
        TButton {
            objectName: "chooseBackup"
            text: qsTr("Choose backup …")
            busy: store.examining
            enabled: !store.backingUp && !store.indexing
            onClicked: source.open()
        }
    }
    SettingRow {
        title: qsTr("Check")
        sentence: store.checking ? qsTr("Reading everything. With many messages this takes minutes.")
            : store.problems !== "" ? store.problems
            : store.checked ? qsTr("Checked: the store and its search index are whole.")
            : qsTr("Reads the whole store and its search index.")
        TButton {
            objectName: "checkStore"
            text: qsTr("Check now")
            busy: store.checking
            onClicked: store.check()
        }
    }
    SettingRow {
        title: qsTr("Search index")
        sentence: qsTr("Only when the search misses something that is there.")
        TProgressLine {
            objectName: "indexProgress"
            width: 160
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            visible: store.indexing
            value: store.progress
            name: qsTr("Search index")
        }
        TButton {
            objectName: "rebuildIndex"
            text: qsTr("Build anew")
            busy: store.indexing
            enabled: !store.backingUp
            onClicked: store.rebuildIndex()
        }
    }
    Item { width: 1; height: Theme.space5 }
    TBanner {
        objectName: "dataDone"
        width: section.width
        visible: text !== ""
        inset: true
        tone: TBanner.Ok
        iconName: "circle-check"
        text: store.doneText
    }
    TBanner {
        objectName: "dataTrouble"
        width: section.width
        visible: text !== ""
        inset: true
        tone: TBanner.Danger
        iconName: "circle-alert"
        text: store.errorText
    }
    FolderDialog {
        id: source
        title: qsTr("Folder of the backup")
        onAccepted: store.examine(selectedFolder)
    }
    RestoreDialog {
        id: restoring
        store: store
    }
    Connections {
        target: store
        function onBackupFound() {
            restoring.open();
        }
    }
    FolderDialog {
        id: chooser
        title: qsTr("Folder for the backup")
        onAccepted: store.backUp(selectedFolder)
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Shown instead of the inbox while there is neither an inbox nor a conversation. Covers the
// whole window.
FocusScope {
    id: page

    readonly property bool busy: form.visible || restoring.visible
    readonly property var themes: ["system", "light", "dark"] // var: of UiState.theme
    readonly property var languages: ["system", "de", "en"] // var: a JavaScript array
    readonly property int column: Math.min(860, width - 2 * Theme.space9)
    readonly property int half: Math.floor((column - Theme.space5) / 2)

    // the program starts itself again on invented data
    signal demoWanted()
    // an inbox was added
    signal accountAdded(accountId: string)

    objectName: "firstRunPage"
    focus: true

    AccountDialog {
        id: form
        onSaved: id => page.accountAdded(id)
    }
    StoreCareViewModel { id: store }
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
    Rectangle {
        anchors.fill: parent
        color: Theme.color.panel
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: Theme.space6
        z: 1
        spacing: Theme.space4
        TCombo {
            objectName: "firstLanguage"
            quiet: true
            iconName: "languages"
            name: qsTr("Language")
            model: [qsTr("As the system"), "Deutsch", "English"]
            currentIndex: Math.max(0, page.languages.indexOf(UiState.language))
            onActivated: index => UiState.language = page.languages[index]
            // Words in another language are another model, which begins at its first row.
            onModelChanged: currentIndex = Math.max(0, page.languages.indexOf(UiState.language))
        }
        TCombo {
            objectName: "firstTheme"
            quiet: true
            iconName: "sun"
            name: qsTr("Theme")
            model: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            currentIndex: Math.max(0, page.themes.indexOf(UiState.theme))
            onActivated: index => UiState.theme = page.themes[index]
            // Words in another language are another model, which begins at its first row.
            onModelChanged: currentIndex = Math.max(0, page.themes.indexOf(UiState.theme))
        }
    }
    Flickable {
        id: view
        anchors.fill: parent
        anchors.topMargin: Theme.grow(64)
        contentHeight: words.height + 2 * Theme.space9
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: TScrollBar { }
        Column {
            id: words
            x: Math.round((view.width - page.column) / 2)
            y: Math.max(Theme.space6, Math.round((view.height - height) / 3))
            width: page.column
            spacing: Theme.space8
            Row {
                spacing: Theme.space7
                Image {
                    width: 52
                    height: 52
                    sourceSize.width: 104
                    sourceSize.height: 104
                    source: Theme.dark ? "qrc:/logo/tresen-dark.svg" : "qrc:/logo/tresen.svg"
                    Accessible.ignored: true
                }
                Column {
                    TLabel {
                        text: qsTr("Welcome to Tresen")
                        role: TLabel.Display
                        Accessible.role: Accessible.Heading
                    }
                    TLabel {
                        text: qsTr("All messages of your customers in one place. How would you like to begin?")
                        role: TLabel.Body
                        color: Theme.color.text2
                    }
                }
            }
            Row {
                spacing: Theme.space5
                FirstRunCard {
                    width: page.half
                    height: Math.max(implicitHeight, demo.implicitHeight)
                    first: true
                    iconName: "mail-plus"
                    title: qsTr("Add e-mail account")
                    sentence: qsTr("Enter address and password; Tresen knows the servers of most providers. Other mail programs keep working.")
                    aside: qsTr("about 2 minutes")
                    button.objectName: "firstAccount"
                    button.text: qsTr("Add account")
                    button.iconName: "plus"
                    button.focus: true
                    onClicked: form.add()
                }
                FirstRunCard {
                    id: demo
                    width: page.half
                    height: Math.max(implicitHeight, parent ? parent.children[0].implicitHeight : 0)
                    iconName: "coffee"
                    title: qsTr("Try with demo data")
                    sentence: qsTr("An invented shop with customers, orders and conversations, apart from your own data. Nothing is sent.")
                    aside: qsTr("Tresen restarts")
                    button.objectName: "firstDemo"
                    button.text: qsTr("Open demo")
                    button.iconName: "play"
                    onClicked: page.demoWanted()
                }
            }
            TCard {
                width: page.column
                height: promise.height + 2 * Theme.space5
                color: Theme.color.panel
                Row {
                    id: promise
                    x: Theme.space6
                    y: Theme.space5
                    width: parent.width - 2 * x
                    spacing: Theme.space4
                    TIcon {
                        y: 1
                        name: "hard-drive"
                        color: Theme.color.okText
                    }
                    TLabel {
                        width: parent.width - Theme.iconMd - Theme.space4
                        text: qsTr("Your messages lie on this computer. What leaves it: the sign-in and the mails you send, to the servers of your mailbox, and pictures in mails only when you load them. No usage statistics, no account with us.")
                        color: Theme.color.text2
                        wrapMode: Text.Wrap
                    }
                }
            }
            Row {
                visible: Desk.restorable
                spacing: Theme.space2
                TLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Do you have a backup of Tresen?")
                    role: TLabel.Small
                    color: Theme.color.text2
                }
                TLink {
                    objectName: "firstRestore"
                    role: TLabel.Small
                    text: store.examining ? qsTr("Looking at it …") : qsTr("Restore it")
                    enabled: !store.examining
                    onClicked: {
                        store.look(); // the question says what is here
                        source.open();
                    }
                }
            }
            TBanner {
                objectName: "firstRestoreTrouble"
                width: page.column
                visible: text !== "" && !restoring.visible
                inset: true
                tone: TBanner.Danger
                iconName: "circle-alert"
                text: store.errorText
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// All settings, over the window. Sections apply at once; there is nothing to save.
T.Popup {
    id: dialog

    property string section: "inboxes"
    readonly property bool fills: parent !== null && parent.width <= 1024
    readonly property bool narrow: parent !== null && parent.width < 1100
    readonly property var sections: [ // var: {key, title, icon, group, url}
        { key: "look", title: qsTr("Appearance"), icon: "palette", group: qsTr("Me"), url: "LookSection.qml" },
        { key: "keyboard", title: qsTr("Keyboard"), icon: "keyboard", group: qsTr("Me"), url: "KeyboardSection.qml" },
        { key: "notify", title: qsTr("Notifications"), icon: "bell", group: qsTr("Me"), url: "NotifySection.qml" },
        { key: "inboxes", title: qsTr("Inboxes"), icon: "inbox", group: qsTr("Workspace"), url: "InboxesSection.qml" },
        { key: "shop", title: qsTr("Shop"), icon: "store", group: qsTr("Workspace"), url: "ShopSection.qml" },
        { key: "people", title: qsTr("People"), icon: "users", group: qsTr("Workspace"), url: "PeopleSection.qml" },
        { key: "data", title: qsTr("Data"), icon: "hard-drive", group: qsTr("Workspace"), url: "DataSection.qml" }
    ]
    readonly property int place: Math.max(0, sections.findIndex(row => row.key === section))

    // "inboxes", "look", …; others open where it was left
    function openAt(key: string) {
        if (sections.some(row => row.key === key))
            section = key;
        open();
    }

    objectName: "settingsDialog"
    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? fills ? parent.width : Math.min(1360, parent.width - 80) : 0
    height: parent ? fills ? parent.height : Math.min(828, parent.height - 72) : 0
    modal: true
    dim: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    background: Item {
        TShadow {
            dialog: true
            visible: !dialog.fills
        }
        Rectangle {
            anchors.fill: parent
            radius: dialog.fills ? 0 : Theme.radiusXl
            color: Theme.color.surface
            border.width: Theme.borderHairline
            border.color: Theme.color.borderStrong
        }
    }
    contentItem: FocusScope { // qmllint disable deferred-property-id
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Settings")
        focus: true

        SettingsNav {
            id: nav
            x: 1
            y: 1
            width: implicitWidth
            height: parent.height - 2
            visible: !dialog.narrow
            sections: dialog.sections
            current: dialog.section
            onChosen: key => dialog.section = key
        }
        Item {
            id: head
            x: nav.visible ? nav.x + nav.width : 0
            width: parent.width - x
            height: Theme.grow(56)
            TLabel {
                x: Theme.space7
                anchors.verticalCenter: parent.verticalCenter
                visible: !dialog.narrow
                text: dialog.sections[dialog.place].title
                role: TLabel.Title
                Accessible.role: Accessible.Heading
            }
            TCombo {
                objectName: "settingsCombo"
                x: Theme.space7
                anchors.verticalCenter: parent.verticalCenter
                visible: dialog.narrow
                name: qsTr("Section of the settings")
                model: dialog.sections
                textRole: "title"
                currentIndex: dialog.place
                onActivated: index => dialog.section = dialog.sections[index].key
            }
            TIconButton {
                objectName: "settingsClose"
                anchors.right: parent.right
                anchors.rightMargin: Theme.space5
                anchors.verticalCenter: parent.verticalCenter
                iconName: "x"
                text: qsTr("Close settings")
                shortcut: "Esc"
                onClicked: dialog.close()
            }
            THairLine {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
        Flickable {
            id: view
            x: head.x
            y: head.height
            width: head.width
            height: parent.height - y - 1
            clip: true
            contentHeight: page.y + page.height + Theme.space7
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: TScrollBar { }
            Loader {
                id: page
                objectName: "settingsSection"
                x: Theme.space7
                y: Theme.space6
                width: view.width - 2 * x
                active: dialog.visible
                source: dialog.sections[dialog.place].url
                onLoaded: view.contentY = 0
            }
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationSlow; easing.type: Theme.easingEnter }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.durationBase; easing.type: Theme.easingExit }
    }
}

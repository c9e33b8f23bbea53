// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// The top of the list: what is shown, how many, how it is filtered and sorted. 84 px as the head of
// the conversation beside it.
Rectangle {
    id: header

    required property InboxViewModel inbox
    // In a narrow window the views hang under the title.
    property bool folded: false
    property bool composable: false

    readonly property string sortText: inbox.sort === "newest" ? qsTr("newest first")
        : inbox.sort === "oldest" ? qsTr("oldest first") : qsTr("longest waiting")

    signal viewsRequested()
    signal newRequested()

    // Made with the first wish.
    function openMenu(menu: Loader, button: Item) {
        menu.active = true;
        (menu.item as TMenu).popup(button, 0, button.height);
    }

    implicitHeight: Theme.headerConversation
    color: Theme.color.surface

    ViewButton {
        id: viewButton
        objectName: "viewButton"
        x: 6
        y: 9
        visible: header.folded
        iconName: header.inbox.viewIcon
        text: header.inbox.viewTitle
        width: Math.min(implicitWidth, tools.x - x - 10 - count.implicitWidth)
        onClicked: header.viewsRequested()
    }
    TLabel {
        id: title
        objectName: "listTitle"
        x: 14
        y: 13
        visible: !header.folded
        width: Math.min(Math.ceil(implicitWidth), tools.x - x - 40)
        text: header.inbox.viewTitle
        role: TLabel.Title
        Accessible.role: Accessible.Heading
    }
    TLabel {
        id: count
        x: header.folded ? viewButton.x + viewButton.width + 4 : title.x + title.width + 8
        y: title.y + 4
        visible: header.inbox.viewCount >= 0 && !header.inbox.filtered
        text: header.inbox.viewCount.toLocaleString(Qt.locale(), "f", 0)
        role: TLabel.Small
        color: Theme.color.text3
        elide: Text.ElideNone
    }
    Row {
        id: tools
        x: header.width - width - 10
        y: 10
        spacing: Theme.space2
        TIconButton {
            objectName: "filterButton"
            iconName: "list-filter"
            text: qsTr("Filter")
            checked: header.inbox.filtered
            enabled: header.inbox.viewKey !== "outbox"
            onClicked: header.openMenu(filterMenu, this)
        }
        TIconButton {
            objectName: "sortButton"
            iconName: "arrow-down-wide-narrow"
            text: qsTr("Sort")
            enabled: header.inbox.viewKey !== "outbox"
            onClicked: header.openMenu(sortMenu, this)
        }
        TIconButton {
            objectName: "newButton"
            visible: header.composable
            iconName: "square-pen"
            text: qsTr("New message")
            shortcut: "Ctrl+N"
            onClicked: header.newRequested()
        }
    }
    TLabel {
        x: 14
        y: header.height - height - 12
        visible: !clear.visible
        width: header.width - 2 * x
        text: header.inbox.viewKey === "outbox" ? qsTr("What is on its way out, newest first")
            : qsTr("Sorted by: %1").arg(header.sortText)
        role: TLabel.Small
        color: Theme.color.text2
    }
    TLink {
        id: clear
        objectName: "clearFilters"
        x: 12
        y: header.height - height - 7
        visible: header.inbox.filtered
        width: Math.min(implicitWidth, header.width - 2 * x)
        text: qsTr("Filtered · show all")
        role: TLabel.Small
        onClicked: header.inbox.clearFilters()
    }
    THairLine {
        y: parent.height - 1
        width: parent.width
    }
    // Not bound to their context: the Loader of Qt 6.4 cannot make bound components.
    // qmllint disable unqualified
    Loader {
        id: filterMenu
        active: false
        sourceComponent: FilterMenu { inbox: header.inbox }
    }
    Loader {
        id: sortMenu
        active: false
        sourceComponent: SortMenu { inbox: header.inbox }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme
import Tresen.Components

// Type to filter, arrows and Enter to choose; may offer to make what was typed.
TPopOver {
    id: pop

    property var entries: [] // var: [{id, name, detail?, checked?}]
    property string placeholder: ""
    // with %1: offered when nothing is called as typed
    property string createText: ""
    property string emptyText: ""
    property bool staysOpen: false
    readonly property string typed: field.text.trim()
    readonly property bool creatable: createText !== "" && typed !== ""
        && !entries.some(entry => entry.name.toLowerCase() === typed.toLowerCase())

    signal asked(text: string)
    signal chosen(id: string, checked: bool)
    signal created(name: string)

    function take(row: int) {
        if (row >= 0 && row < entries.length) {
            chosen(entries[row].id, entries[row].checked === true);
            if (staysOpen)
                return;
        } else if (creatable) {
            created(typed);
        } else {
            return;
        }
        close();
    }

    width: 280
    padding: Theme.space3
    onAboutToShow: {
        field.text = "";
        asked("");
        list.currentIndex = 0;
    }
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)
    onEntriesChanged: list.currentIndex = Math.min(Math.max(0, list.currentIndex), Math.max(0, list.count - 1))

    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space3
        TField {
            id: field
            objectName: pop.objectName + "Field"
            focus: true // keys that come while it opens are meant for it
            width: parent.width
            iconName: "search"
            placeholder: pop.placeholder
            onEdited: text => pop.asked(text.trim())
            onAccepted: pop.take(list.currentIndex)
            Keys.onDownPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            Keys.onUpPressed: list.currentIndex = Math.max(0, list.currentIndex - 1)
        }
        ListView {
            id: list
            objectName: pop.objectName + "List"
            width: parent.width
            height: Math.min(contentHeight, 8 * Theme.rowMenu)
            clip: true
            model: pop.entries.length + (pop.creatable ? 1 : 0)
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: pop.name
            delegate: ChooserRow {
                required property int index
                readonly property bool making: index >= pop.entries.length
                width: list.width
                text: making ? pop.createText.arg(pop.typed) : pop.entries[index]?.name ?? ""
                detail: making ? "" : pop.entries[index]?.detail ?? ""
                checked: !making && pop.entries[index]?.checked === true
                isNew: making
                current: list.currentIndex === index
                onEntered: list.currentIndex = index
                onChosen: pop.take(index)
            }
        }
        TLabel {
            width: parent.width
            visible: list.count === 0
            text: pop.emptyText
            role: TLabel.Small
            color: Theme.color.text2
            wrapMode: Text.Wrap
            leftPadding: Theme.space4
            bottomPadding: Theme.space2
        }
    }
}

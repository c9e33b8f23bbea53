// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// The menus of acts on conversations: opened at a button, or in the middle when a key asked.
Item {
    id: menus

    required property InboxViewModel inbox
    readonly property bool anyOpen: snoozeMenu.visible || assignPop.visible || tagPop.visible
        || mergePop.visible || snoozeDialog.visible || actionMenu.visible

    // A popup under its button, or centred at a third of the height.
    function place(popup: var, anchor: Item) {
        popup.parent = anchor ? anchor : menus;
        popup.x = anchor ? 0 : Math.round((menus.width - popup.width) / 2);
        popup.y = anchor ? anchor.height + 2 : Math.round(menus.height / 4);
        popup.open();
    }

    function snooze(anchor: Item) {
        if (inbox.targetCount > 0)
            place(snoozeMenu, anchor);
    }

    function assign(anchor: Item) {
        if (inbox.targetCount > 0)
            place(assignPop, anchor);
    }

    function tag(anchor: Item) {
        if (inbox.targetCount > 0)
            place(tagPop, anchor);
    }

    function merge(anchor: Item) {
        if (inbox.targetCount > 1) {
            inbox.mergeInto("");
        } else if (inbox.targetCount === 1) {
            inbox.requestMergeCandidates();
            place(mergePop, anchor);
        }
    }

    // At the pointer.
    function rowMenu() {
        actionMenu.popup();
    }

    SnoozeMenu {
        id: snoozeMenu
        inbox: menus.inbox
        onCustomWanted: snoozeDialog.open()
    }
    SnoozeDialog {
        id: snoozeDialog
        inbox: menus.inbox
    }
    ChooserPop {
        id: assignPop
        objectName: "assignPop"
        name: qsTr("Assign to")
        placeholder: qsTr("Assign to …")
        emptyText: qsTr("Nobody is called that.")
        onAsked: text => entries = (text === "" ? [{ id: "", name: qsTr("Nobody") }] : [])
            .concat(Array.from(menus.inbox.directory.agentsLike(text)))
            .map(entry => ({ id: entry.id, name: entry.name, checked: menus.inbox.isAssignedTo(entry.id) }))
        onChosen: id => menus.inbox.assign(id)
    }
    ChooserPop {
        id: tagPop
        // what was typed last, to show the marks anew after a press
        property string wanted: ""
        objectName: "tagPop"
        name: qsTr("Tags")
        placeholder: qsTr("Tag …")
        createText: qsTr("Create “%1”")
        emptyText: qsTr("There is no tag yet. Type a name to create one.")
        staysOpen: true
        function refresh() {
            entries = Array.from(menus.inbox.directory.tagsLike(wanted)).map(entry => ({
                id: entry.id, name: entry.name, checked: menus.inbox.hasTag(entry.id)
            }));
        }
        onAsked: text => {
            wanted = text;
            refresh();
        }
        onChosen: (id, checked) => menus.inbox.setTag(id, !checked)
        onCreated: name => menus.inbox.addTag(name)
    }
    Connections {
        target: menus.inbox.list
        enabled: tagPop.visible
        function onDataChanged() {
            tagPop.refresh();
        }
    }
    ChooserPop {
        id: mergePop
        // a search over what the store answered
        property string wanted: ""
        objectName: "mergePop"
        width: 380
        name: qsTr("Merge into")
        placeholder: qsTr("Merge into …")
        emptyText: menus.inbox.mergeCandidates.length > 0 ? qsTr("No conversation of this customer fits.")
            : qsTr("This customer has no other conversation.")
        function refresh() {
            entries = Array.from(menus.inbox.mergeCandidates)
                .filter(entry => (entry.title + entry.detail).toLowerCase().includes(wanted.toLowerCase()))
                .map(entry => ({ id: entry.id, name: entry.title, detail: entry.detail }));
        }
        onAsked: text => {
            wanted = text;
            refresh();
        }
        onChosen: id => menus.inbox.mergeInto(id)
    }
    Connections {
        target: menus.inbox
        function onMergeCandidatesChanged() {
            mergePop.refresh();
        }
    }
    ActionMenu {
        id: actionMenu
        inbox: menus.inbox
        onAssignWanted: menus.assign(null)
        onTagWanted: menus.tag(null)
        onSnoozeWanted: menus.snooze(null)
        onMergeWanted: menus.merge(null)
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models

// The acts on conversations that ask something first. Their menus are made with the first wish:
// a start need not wait for them.
Item {
    id: menus

    required property InboxViewModel inbox
    readonly property bool anyOpen: holder.item !== null && (holder.item as InboxMenuSet).anyOpen

    function made(): InboxMenuSet {
        if (holder.status === Loader.Null)
            holder.setSource("InboxMenuSet.qml", { inbox: menus.inbox });
        return holder.item as InboxMenuSet;
    }

    // `anchor`: the button under which a menu opens; null: in the middle.
    function snooze(anchor: Item) {
        made().snooze(anchor);
    }

    function assign(anchor: Item) {
        made().assign(anchor);
    }

    function tag(anchor: Item) {
        made().tag(anchor);
    }

    function merge(anchor: Item) {
        made().merge(anchor);
    }

    // At the pointer.
    function rowMenu() {
        made().rowMenu();
    }

    Loader {
        id: holder
        anchors.fill: parent
    }
}

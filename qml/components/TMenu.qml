// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// A menu as wide as its widest entry (at least 200, at most 420).
T.Menu {
    id: menu

    property int minimumWidth: 200
    property int widest: 0
    // one of the entries has an icon or may have a tick: the words of all begin behind that column
    property bool indented: false

    function measure() {
        let wide = 0;
        let column = false;
        for (let i = 0; i < count; ++i)
            column = column || (itemAt(i)?.usesColumn ?? false);
        indented = column;
        for (let i = 0; i < count; ++i) {
            const item = itemAt(i);
            if (item)
                wide = Math.max(wide, item.implicitWidth);
        }
        widest = Math.min(420, Math.ceil(wide));
    }

    // A figure shown at an entry chooses it.
    function chooseByKey(event: var) {
        for (let i = 0; i < count && event.text.length === 1; ++i) {
            const item = itemAt(i) as TMenuItem;
            if (item && item.enabled && item.visible && /^[0-9]$/.test(event.text) && item.shortcutText === event.text) {
                event.accepted = true;
                dismiss();
                item.triggered();
                return;
            }
        }
    }

    implicitWidth: Math.max(minimumWidth, widest + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: 5
    margins: Theme.space4
    overlap: 1
    onAboutToShow: measure()
    onCountChanged: measure()
    delegate: TMenuItem { }
    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: menu.currentIndex
        highlightMoveDuration: 0
        // has the keys before any entry does; the arrows are the menu's own
        focus: true
        keyNavigationEnabled: false
        Keys.onPressed: event => menu.chooseByKey(event)
        T.ScrollBar.vertical: TScrollBar { }
    }
    background: TPopGround { }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationBase; easing.type: Theme.easingEnter }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.durationFast; easing.type: Theme.easingExit }
    }
}

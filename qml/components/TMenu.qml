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

    function measure() {
        let wide = 0;
        for (let i = 0; i < count; ++i) {
            const item = itemAt(i);
            if (item)
                wide = Math.max(wide, item.implicitWidth);
        }
        widest = Math.min(420, Math.ceil(wide));
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

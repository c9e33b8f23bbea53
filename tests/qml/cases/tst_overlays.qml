// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtTest
import Tresen.Theme
import Tresen.Components

// What appears only when asked for: tooltips, the edit menu, and the handle between panes.
Item {
    id: root
    width: 600
    height: 400

    TIconButton {
        id: icon
        x: 100
        y: 100
        iconName: "x"
        text: "Close"
        shortcut: "Esc"
    }
    TField {
        id: field
        x: 100
        y: 200
        text: "some words"
    }
    TCombo {
        id: combo
        x: 100
        y: 260
        name: "Area"
        model: ["one", "two", "three", "four"]
    }
    TMenu {
        id: menu
        TMenuItem { id: entry; text: "Words as wide as the menu may be asked to be"; shortcutText: "Ctrl+F" }
    }
    T.SplitView {
        id: panes
        x: 300
        width: 300
        height: 400
        orientation: Qt.Horizontal
        handle: TSplitHandle { objectName: "handle" }
        Item { id: left; T.SplitView.preferredWidth: 100 }
        Item { T.SplitView.fillWidth: true }
    }

    TestCase {
        name: "Overlays"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function tipOf(control) {
            for (let i = 0; i < control.children.length; ++i) {
                const child = control.children[i];
                if (child.hasOwnProperty("shown") && child.hasOwnProperty("shortcut"))
                    return child;
            }
            return null;
        }

        function test_tooltipShowsNameAndKey() {
            const tip = tipOf(icon);
            compare(tip.item, null);
            icon.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => tip.item !== null && tip.item.opened);
            compare(tip.item.text, "Close");
            compare(tip.item.shortcut, "Esc");
            compare(tip.item.height, 28);
            field.forceActiveFocus();
            tryCompare(tip, "item", null);
        }

        function test_tooltipGoesWithTheClick() {
            const tip = tipOf(icon);
            icon.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => tip.item !== null && tip.item.opened);
            icon.clicked();
            tryCompare(tip.item, "visible", false);
            field.forceActiveFocus();
            tryCompare(tip, "item", null);
        }

        function test_comboGoesByKeysHoweverItWasOpened() {
            field.forceActiveFocus();
            combo.currentIndex = 0;
            mouseClick(combo);
            tryCompare(combo.popup, "opened", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(combo.popup, "visible", false);
            compare(combo.currentText, "three");
            keyClick(Qt.Key_Return);
            tryCompare(combo.popup, "opened", true);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            tryCompare(combo.popup, "visible", false);
            compare(combo.currentText, "two");
            keyClick(Qt.Key_Return);
            tryCompare(combo.popup, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(combo.popup, "visible", false);
        }

        function test_menuCountsItsKeysBeforeItShows() {
            const hidden = entry.implicitWidth;
            menu.popup(root, 0, 0);
            tryCompare(menu, "opened", true);
            compare(entry.implicitWidth, hidden);
            menu.close();
            tryCompare(menu, "visible", false);
        }

        function test_rightButtonOpensTheEditMenu() {
            field.forceActiveFocus();
            field.selectAll();
            mouseClick(field, 20, 15, Qt.RightButton);
            wait(50);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(field.text, ""); // the first entry cuts
        }

        function test_handleIsOnePixelAndGripsSeven() {
            compare(left.width, 100);
            mousePress(panes, 102, 50); // two pixels beside the line
            mouseMove(panes, 122, 50);
            mouseMove(panes, 142, 50);
            mouseRelease(panes, 142, 50);
            verify(left.width > 120);
        }
    }
}

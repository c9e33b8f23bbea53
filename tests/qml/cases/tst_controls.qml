// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tresen.Theme
import Tresen.Components

// Sizes of the tokens, names for screen readers, and everything by keyboard.
Item {
    id: root
    width: 800
    height: 600

    Column {
        spacing: 6
        TButton { id: button; text: "Send"; objectName: "button" }
        TButton { id: small; text: "Send"; size: TButton.Small }
        TButton { id: large; text: "Send"; size: TButton.Large; kind: TButton.Primary }
        TIconButton { id: icon; iconName: "x"; text: "Close"; checkable: true }
        TField { id: field; placeholder: "Server"; clearable: true; objectName: "server" }
        TField { id: labelled; label: "Server"; error: "Not found" }
        TTextArea { id: area; label: "Answer"; minimumLines: 2; maximumLines: 4; width: 300 }
        TCombo { id: combo; name: "Safety"; model: ["STARTTLS", "TLS"] }
        TCheck { id: check; text: "Keep" }
        TRadio { id: radio; text: "One" }
        TSwitch { id: flip; name: "Sound" }
        TSegmented { id: segments; options: ["all", "one"]; name: "Rule" }
        TTabs { id: tabs; options: ["Reply", "Note"]; name: "Kind" }
        TTagChip { id: tag; text: "VIP"; removable: true }
        TPill { id: pill; text: "open" }
        TBadge { id: badge; count: 120 }
        TAvatar { id: avatar; name: "Fatma Yıldız"; channel: "email" }
        TSectionHeader { id: section; title: "Orders"; width: 200 }
        TEmptyState {
            width: 320
            height: 200
            title: "Nothing"
            TButton { id: next; text: "Next" }
            TKeyHint { id: nextKey; keys: "J" }
        }
        TToast { id: toast; text: "Sent"; duration: 150 }
        TListRow { id: row; text: "Row"; width: 200 }
        TKeyHint { id: keyHint; keys: "Ctrl++" }
        TKeyHint { id: ways; keys: "Ctrl+Shift+F / /" }
        TKeyHint { id: places; keys: "G I / G U" }
        TMarkedLabel { id: marked; width: 120; source: "a <b> \u0002hit\u0003" }
        TMarkedLabel { id: narrow; width: 120; source: "mein \u0002Paket\u0003 ist seit Tagen nicht \u0002angekommen\u0003" }
        TRichBody { id: rich; html: "<a href='https://shop.example/'>link</a>"; width: 200 }
    }
    TMenu {
        id: menu
        TMenuItem { id: first; text: "First" }
        TMenuItem { id: second; text: "Second"; shortcutText: "2" }
    }
    TDialog {
        id: dialog
        title: "Delete"
        primaryText: "Delete"
        destructive: true
    }
    SignalSpy { id: spy }

    TestCase {
        name: "Controls"
        when: windowShown

        function listen(target: QtObject, signalName: string) {
            spy.signalName = "";
            spy.clear();
            spy.target = target;
            spy.signalName = signalName;
        }

        function test_sizes() {
            compare(button.height, Theme.controlMd);
            compare(button.height, 30);
            compare(small.height, 26);
            compare(large.height, 36);
            compare(icon.width, 28);
            compare(icon.height, 28);
            compare(field.height, 30);
            compare(combo.height, 30);
            compare(segments.height, 30);
            compare(tag.height, 18);
            compare(pill.height, 18);
            compare(badge.height, 15);
            compare(avatar.width, 32);
            compare(toast.height, 40);
            compare(row.height, 28);
            compare(check.indicator.width, 16);
            compare(flip.indicator.width, 30);
            compare(flip.indicator.height, 18);
        }

        function test_sizesGrowWithText() {
            Theme.textScale = 1.5;
            compare(button.height, 45);
            compare(tag.height, 27);
            verify(button.contentItem.implicitHeight <= button.height);
            Theme.textScale = 1;
        }

        function test_names() {
            compare(button.Accessible.name, "Send");
            compare(icon.Accessible.name, "Close");
            compare(field.input.Accessible.name, "Server");
            compare(field.input.objectName, "serverInput");
            compare(labelled.input.Accessible.description, "Not found");
            compare(area.input.Accessible.name, "Answer");
            compare(combo.Accessible.name, "Safety");
            compare(check.Accessible.name, "Keep");
            compare(radio.Accessible.name, "One");
            compare(flip.Accessible.name, "Sound");
            compare(tag.Accessible.name, "VIP");
            compare(marked.Accessible.name, "a <b> hit");
            compare(first.Accessible.name, "First");
        }

        function test_returnAndSpacePress() {
            listen(button, "clicked");
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(spy.count, 2);
        }

        function test_busyButtonKeepsItsWidthAndDoesNothing() {
            const width = button.width;
            button.busy = true;
            compare(button.width, width);
            listen(button, "clicked");
            mouseClick(button);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(spy.count, 0);
            button.busy = false;
        }

        function test_clickLeavesTheFocusInTheField() {
            field.forceActiveFocus();
            mouseClick(icon);
            verify(field.activeFocus);
            compare(icon.checked, true);
            icon.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(icon.checked, false);
        }

        function test_fieldTypesAndClears() {
            listen(field, "edited");
            field.forceActiveFocus();
            keyClick(Qt.Key_A);
            compare(field.text, "a");
            field.clear();
            compare(field.text, "");
            compare(spy.count, 2);
        }

        function test_areaGrowsAndStops() {
            const two = area.height;
            area.text = "1\n2\n3";
            tryVerify(() => area.height > two);
            area.text = "1\n2\n3\n4\n5\n6\n7\n8";
            tryCompare(area, "height", two + 2 * Theme.lineBody);
            area.text = "";
        }

        function test_checksByKeyboard() {
            for (const control of [check, flip]) {
                control.forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                verify(control.checked);
            }
        }

        function test_arrowsChoose() {
            listen(segments, "chosen");
            segments.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(segments.currentIndex, 1);
            keyClick(Qt.Key_Right);
            compare(spy.count, 1);
            tabs.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(tabs.currentIndex, 1);
        }

        function test_comboByKeyboard() {
            combo.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(combo.currentIndex, 1);
            verify(combo.implicitWidth >= combo.widestText());
        }

        function test_tagGoesWithDelete() {
            listen(tag, "removed");
            tag.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Delete);
            compare(spy.count, 1);
        }

        function test_sectionFolds() {
            listen(section, "toggled");
            section.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(section.expanded, false);
            compare(spy.count, 1);
        }

        function test_initials() {
            compare(avatar.initialsOf("Fatma Yıldız"), "FY");
            compare(avatar.initialsOf("Jan-Philipp Meier"), "JM");
            compare(avatar.initialsOf("info@shop.example"), "IE");
            compare(avatar.initialsOf("-- ?"), "");
            compare(avatar.initialsOf("Ольга Петрова"), "ОП");
            compare(avatar.initialsOf(""), "");
            const tint = avatar.hashOf("Fatma Yıldız");
            verify(tint >= 0 && tint < Theme.color.avatarCount);
            compare(avatar.hashOf("Fatma Yıldız"), tint);
        }

        function test_keyStandsBesideTheMiddleOfItsButton() {
            verify(nextKey.height < next.height);
            tryVerify(() => Math.abs(nextKey.y + nextKey.height / 2 - next.y - next.height / 2) <= 1);
        }

        function test_keys() {
            compare(keyHint.children.length, 3); // two caps and the repeater
            compare(ways.parts().map(part => part.cap ? `[${part.word}]` : part.word).join(""), "[Ctrl][Shift][F]/[/]");
            compare(places.parts().map(part => part.word).join(","), "G,I,/,G,U");
        }

        function test_markupStaysText() {
            verify(marked.text.indexOf("&lt;b&gt;") >= 0);
            compare(marked.text.indexOf("<b>"), -1);
            compare(button.contentItem.children[0].children[1].textFormat, Text.PlainText);
        }

        function test_marksAreCutWithAnEllipsis() {
            verify(narrow.text.indexOf("Paket</span>") > 0, narrow.text);
            verify(narrow.text.endsWith("\u2026"), narrow.text);
            verify(narrow.implicitWidth <= narrow.width + 1);
            compare(narrow.Accessible.name, "mein Paket ist seit Tagen nicht angekommen");
            narrow.width = narrow.wholeWidth;
            verify(narrow.text.endsWith("angekommen</span>"), narrow.text);
        }

        function test_toastExpiresUnlessHeld() {
            listen(toast, "expired");
            toast.restart();
            spy.wait(2000);
            compare(spy.count, 1);
        }

        function test_linkOnlyTells() {
            listen(rich, "linkRequested");
            rich.linkActivated("https://shop.example/");
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "https://shop.example/");
        }

        function test_menuByKeyboard() {
            listen(second, "triggered");
            menu.open();
            tryCompare(menu, "opened", true);
            compare(first.height, 30);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            tryCompare(menu, "visible", false);
        }

        function test_destructiveDialogStartsOnCancel() {
            dialog.open();
            tryCompare(dialog, "opened", true);
            const cancel = findChild(dialog.footer, "dialogCancel");
            verify(cancel.activeFocus);
            listen(dialog, "rejected");
            keyClick(Qt.Key_Escape);
            tryCompare(dialog, "visible", false);
            compare(spy.count, 1);
        }

        function test_schemeSwitchesLive() {
            Theme.mode = "light";
            const light = button.background.color.toString();
            Theme.mode = "dark";
            verify(button.background.color.toString() !== light);
            Theme.mode = "system";
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// An open conversation: head, timeline, composer.
FocusScope {
    id: pane

    property string conversationId: ""
    // set by the shell, so that resolving goes on to the next one
    property InboxViewModel inbox: null
    // a text field has the keyboard: letters are letters
    readonly property bool typing: {
        const item = pane.Window.activeFocusItem;
        return item !== null && item["cursorPosition"] !== undefined && item["readOnly"] !== true;
    }
    readonly property bool letters: visible && !typing && UiState.letterKeys && conversationId !== ""

    signal resolved(string conversationId)
    // the window has them: "snooze" or "assign", below that button
    signal chooserWanted(kind: string, anchor: Item)

    function reply() {
        composer.startReply();
        box.write();
    }

    function note() {
        composer.startNote();
        box.write();
    }

    function find() {
        findBar.start();
    }

    // Whether there was something to end.
    function endFind(): bool {
        const was = findBar.visible;
        if (was)
            findBar.close();
        return was;
    }

    function resolve() {
        if (pane.inbox !== null && pane.inbox.targetCount === 1 && pane.inbox.currentId === pane.conversationId)
            pane.inbox.resolve();
        else
            conversation.resolve();
    }

    function say(text: string) {
        notice.text = text;
    }

    onConversationIdChanged: {
        notice.text = "";
        findBar.visible = false;
    }

    ConversationViewModel {
        id: conversation
        conversationId: pane.conversationId
        onFailed: text => pane.say(text)
        onResolved: id => pane.resolved(id)
    }
    ComposerViewModel {
        id: composer
        conversationId: pane.conversationId
        onSent: resolved => {
            if (!resolved)
                return;
            pane.resolved(pane.conversationId);
            if (pane.inbox !== null)
                pane.inbox.step(1);
        }
    }

    Shortcut { sequences: ["R"]; enabled: pane.letters && composer.canReply; onActivated: pane.reply() }
    Shortcut { sequences: ["N"]; enabled: pane.letters; onActivated: pane.note() }
    Shortcut { sequences: ["Ctrl+F"]; enabled: pane.visible && pane.conversationId !== ""; onActivated: pane.find() }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    ConversationHeader {
        id: header
        objectName: "conversationHeader"
        width: parent.width
        conversation: conversation
        onResolveWanted: pane.resolve()
        onReplyAllWanted: {
            composer.startReply("", true);
            box.write();
        }
        onForwardWanted: {
            composer.startForward();
            box.focusRecipients();
        }
        onCallWanted: callDialog.open()
        onFindWanted: pane.find()
        onChooserWanted: (kind, anchor) => pane.chooserWanted(kind, anchor)
    }
    Column {
        id: bars
        y: header.height
        width: parent.width
        FindBar {
            id: findBar
            width: parent.width
            timeline: timeline
            onClosed: timeline.forceActiveFocus(Qt.OtherFocusReason)
        }
        TBanner {
            id: notice
            objectName: "conversationNotice"
            width: parent.width
            visible: text !== ""
            tone: TBanner.Danger
            iconName: "circle-alert"
            dismissible: true
            onDismissed: text = ""
        }
    }
    Timeline {
        id: timeline
        objectName: "timeline"
        y: bars.y + bars.height
        width: parent.width
        height: (typingLine.visible ? typingLine.y : box.y) - y - Theme.space2
        focus: true
        conversationId: pane.conversationId
        onReplyWanted: (messageId, all) => {
            composer.startReply(messageId, all);
            box.write();
        }
        onForwardWanted: messageId => {
            composer.startForward(messageId);
            box.focusRecipients();
        }
        onLinkWanted: link => linkDialog.ask(link)
        onFailed: text => pane.say(text)
    }
    TypingLine {
        id: typingLine
        x: Theme.space7
        y: box.y - height - Theme.space3
        visible: conversation.visitorTyping
        who: conversation.contactName
    }
    Composer {
        id: box
        objectName: "composer"
        x: Theme.space7
        y: pane.height - height - Theme.space5
        width: parent.width - 2 * Theme.space7
        height: Math.min(implicitHeight, Math.max(180, pane.height - header.height - 120))
        roomAbove: pane.height
        composer: composer
        onLeaveWanted: timeline.forceActiveFocus(Qt.OtherFocusReason)
    }
    LogCallDialog {
        id: callDialog
        conversationId: pane.conversationId
    }
    LinkDialog {
        id: linkDialog
    }
}

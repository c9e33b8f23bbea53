// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// New messages and calls for whoever has no conversation open. The shell places one over its pages
// and calls newMessage() or logCall(); the dialogs exist only after the first wish.
Item {
    id: host

    signal conversationWanted(string id)

    function newMessage(to: string) {
        messages.active = true;
        const dialog = messages.item as NewMessageDialog;
        dialog.recipient = to;
        dialog.open();
    }

    function logCall() {
        calls.active = true;
        (calls.item as LogCallDialog).open();
    }

    Loader {
        id: messages
        active: false
        sourceComponent: NewMessageDialog { }
    }
    Loader {
        id: calls
        active: false
        sourceComponent: LogCallDialog { }
        onLoaded: (item as LogCallDialog).logged.connect(host.conversationWanted)
    }
}

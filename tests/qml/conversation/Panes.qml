// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Conversation
import Tresen.Customer

// The two panes as the window places them: 548 and 300 wide, or 636 and the strip.
Item {
    id: panes

    property string conversationId: ""
    property string scheme: "light"
    property bool narrow: false

    width: narrow ? 680 : 848
    height: narrow ? 700 : 900

    Binding { target: Theme; property: "mode"; value: panes.scheme }

    ConversationPane {
        objectName: "conversationPane"
        width: panes.narrow ? 636 : 548
        height: panes.height
        focus: true
        conversationId: panes.conversationId
    }
    CustomerPane {
        objectName: "customerPane"
        x: panes.narrow ? 636 : 548
        width: panes.narrow ? 44 : 300
        height: panes.height
        conversationId: panes.conversationId
    }
}

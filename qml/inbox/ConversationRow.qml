// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// One conversation of the list: 76 px, or 52 in compact density. Light on purpose, since rows are
// made while scrolling: every value comes ready from the model, nothing is formatted here.
Rectangle {
    id: row

    required property int index
    required property string conversationId
    required property string name
    required property string contact
    required property string channel
    required property string subject
    required property string snippet
    required property bool typing
    required property bool draft
    required property bool failed
    required property bool flagged
    required property bool unread
    required property list<string> tags
    required property int moreTags
    required property bool attachment
    required property string waiting
    required property string assignee
    required property string assigneeName
    required property bool selected
    required property string spoken

    property bool current: false
    property bool listFocused: true
    property bool ringed: false
    property bool selecting: false
    readonly property bool compact: Theme.compact
    readonly property int textX: 57
    readonly property int textWidth: width - textX - Theme.space5
    readonly property int weight: unread ? Theme.weightSemibold : Theme.weightMedium

    signal pressed(index: int, modifiers: int)
    signal toggled(index: int)
    signal menuRequested(index: int)

    // A press breaks the binding of the mark.
    function wire(check: TCheck) {
        check.checked = Qt.binding(() => row.selected);
        check.clicked.connect(() => {
            check.checked = Qt.binding(() => row.selected);
            row.toggled(row.index);
        });
    }

    implicitHeight: Theme.rowConversation
    color: current ? listFocused ? Theme.color.selected : Theme.color.selectedInactive
        : selected ? Theme.color.accentTint : hover.hovered ? Theme.color.hover : Theme.color.surface
    objectName: "conversation_" + index
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: current || selected
    Accessible.focusable: true
    Accessible.onPressAction: pressed(index, Qt.NoModifier)

    HoverHandler { id: hover }
    TapHandler {
        onTapped: point => {
            if (point.position.x < row.textX - 8)
                row.toggled(row.index);
            else
                row.pressed(row.index, point.modifiers);
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: row.menuRequested(row.index)
    }

    Rectangle {
        visible: row.current
        width: Theme.borderSelectionBar
        height: parent.height
        color: row.listFocused ? Theme.color.accent : Theme.color.controlBorder
    }
    Rectangle {
        x: 4
        y: face.y + face.height / 2 - 3
        visible: row.unread
        width: 6
        height: 6
        radius: 3
        color: Theme.color.accent
    }
    TAvatar {
        id: face
        x: 14
        y: row.compact ? 10 : 11
        visible: !check.active
        name: row.name
        key: row.contact
        channel: row.channel
        ground: row.color
    }
    Loader {
        id: check
        x: 22
        y: face.y + 3
        active: row.selecting || row.selected || (hover.hovered && hover.point.position.x < row.textX - 8)
        sourceComponent: TCheck {
            objectName: "rowCheck"
            name: qsTr("Select conversation")
            focusPolicy: Qt.NoFocus
        }
        onLoaded: row.wire(item as TCheck)
    }

    // line 1
    TLabel {
        id: who
        x: row.textX
        y: row.compact ? 8 : 9
        width: Math.min(Math.ceil(implicitWidth), when.x - x - 8 - (row.flagged ? 18 : 0)
            - (row.compact && face1.visible ? 24 : 0))
        text: row.name
        weight: row.weight
        Accessible.ignored: true
    }
    TIcon {
        x: who.x + who.width + 5
        y: who.y + Math.round((who.height - 13) / 2)
        visible: row.flagged
        name: "flag"
        size: 13
        color: Theme.color.dangerText
    }
    TLabel {
        id: when
        x: row.width - width - Theme.space5 - (row.compact && face1.visible ? 24 : 0)
        y: who.y + 1
        text: row.waiting
        role: TLabel.Small
        color: Theme.color.text2
        elide: Text.ElideNone
        Accessible.ignored: true
    }

    // line 2
    TLabel {
        id: prefix
        x: row.textX
        y: who.y + Theme.lineUi
        // no width of its own: bound to its implicit width it would be a loop
        readonly property int reach: visible ? Math.ceil(implicitWidth) + 4 : 0
        visible: row.failed || row.draft
        text: row.failed ? qsTr("Not sent:") : qsTr("Draft:")
        color: Theme.color.dangerText
        elide: Text.ElideNone
        Accessible.ignored: true
    }
    TLabel {
        id: what
        x: prefix.x + prefix.reach
        y: prefix.y
        width: Math.min(Math.ceil(implicitWidth), row.textWidth - prefix.reach)
        text: row.typing ? qsTr("typing …") : row.subject
        weight: row.unread && !row.typing ? Theme.weightSemibold : Theme.weightRegular
        color: row.typing ? Theme.color.okText : Theme.color.text
        Accessible.ignored: true
    }
    TLabel {
        x: what.x + what.width
        y: prefix.y
        width: row.width - x - Theme.space5
        visible: width > 40 && !row.typing
        text: row.subject !== "" && row.snippet !== "" ? " · " + row.snippet : row.snippet
        color: Theme.color.text2
        Accessible.ignored: true
    }

    // line 3
    RowTags {
        x: row.textX
        y: what.y + Theme.lineUi + 2
        visible: !row.compact
        tags: row.tags
        moreTags: row.moreTags
        widestTag: (row.textWidth - 70) / 2
    }
    TIcon {
        x: face1.x - width - 5
        y: face1.y + 3
        visible: row.attachment && !row.compact
        name: "paperclip"
        size: 13
    }
    TAvatar {
        id: face1
        x: row.width - width - Theme.space5
        y: row.compact ? who.y : what.y + Theme.lineUi + 2
        visible: row.assignee !== ""
        size: Theme.avatarXs
        name: row.assigneeName
        key: row.assignee
    }
    Rectangle {
        x: face1.x
        y: face1.y
        visible: row.assignee === "" && !row.compact
        width: Theme.avatarXs
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.borderHairline
        border.color: Theme.color.controlBorder
        TIcon {
            anchors.centerIn: parent
            name: "user-plus"
            size: 11
        }
    }
    THairLine {
        y: parent.height - 1
        width: parent.width
    }
    TFocusRing {
        inside: true
        around: 0
        visible: row.ringed
    }
}

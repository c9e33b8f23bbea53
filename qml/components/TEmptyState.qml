// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// What is, why, and the next step. Children are the buttons.
Item {
    id: empty

    enum Tone { Neutral, Ok, Warn, Danger, Accent }

    property string iconName: "inbox"
    property int tone: TEmptyState.Neutral
    property string title: ""
    property string sentence: ""
    default property alias actions: tail.data

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: title + ". " + sentence

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space6, 320)
        spacing: 0
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 52
            height: 52
            radius: Theme.radiusXl
            color: [Theme.color.sunken, Theme.color.okTint, Theme.color.warnTint, Theme.color.dangerTint,
                Theme.color.accentTint][empty.tone]
            TIcon {
                anchors.centerIn: parent
                name: empty.iconName
                size: Theme.iconXl
                color: [Theme.color.text2, Theme.color.okText, Theme.color.warnText, Theme.color.dangerText,
                    Theme.color.accentText][empty.tone]
            }
        }
        Item { width: 1; height: Theme.space5 }
        TLabel {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: empty.title
            role: TLabel.Title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Item { width: 1; height: Theme.space1 }
        TLabel {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: empty.sentence
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
        Item { width: 1; height: tail.visible ? 14 : 0 }
        Flow {
            id: tail
            // A Flow of no width of its own puts every child on a line of its own.
            readonly property int wide: {
                let sum = -spacing;
                // by index: a list of children is not iterable in Qt 6.4
                for (let i = 0; i < children.length; ++i)
                    sum += children[i].visible ? Math.ceil(children[i].width) + spacing : 0;
                return sum;
            }
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, wide)
            visible: children.length > 0
            spacing: Theme.space4
            // A Flow puts a key cap against the upper edge of the button beside it. It sets all
            // places anew before it tells of them, so the tops read here are those of the lines.
            onPositioningComplete: {
                const lines = {};
                for (let i = 0; i < children.length; ++i)
                    lines[children[i].y] = Math.max(lines[children[i].y] ?? 0, children[i].height);
                for (let i = 0; i < children.length; ++i)
                    children[i].y += Math.round((lines[children[i].y] - children[i].height) / 2);
            }
        }
    }
}

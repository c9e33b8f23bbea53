// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// One line of the timeline, whatever it is. The reader's place is kept by the list.
Item {
    id: entry

    required property var row // var: a timelineRow
    required property int kind
    required property MessageBodyViewModel body
    required property string key
    // the list has the keyboard and this is its line
    property bool ringed: false

    signal openWanted(bool open)
    signal replyWanted(bool all)
    signal forwardWanted()
    signal againWanted()
    signal arrivedWanted()
    signal leaveWanted()
    signal linkWanted(string link)
    signal failed(string text)

    readonly property bool card: kind !== TimelineKind.Activity && kind !== TimelineKind.EventFold
        && kind !== TimelineKind.Day

    implicitHeight: holder.height + (card ? Theme.space4 : 0)
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken
    Accessible.focusable: true

    Loader {
        id: holder
        width: entry.width
        sourceComponent: entry.kind === TimelineKind.Mail ? mail
            : entry.kind === TimelineKind.FoldedMail ? folded
            : entry.kind === TimelineKind.Bubble ? bubble
            : entry.kind === TimelineKind.Note || entry.kind === TimelineKind.Call ? note
            : entry.kind === TimelineKind.Day ? day : activity
    }
    TFocusRing {
        anchors.fill: holder
        inside: true
        around: Theme.radiusLg
        visible: entry.ringed
    }

    // Bound components do not reach a Loader inside a delegate (Qt 6.4), so their ids look unqualified.
    // qmllint disable unqualified
    Component {
        id: mail
        MailCard {
            objectName: "mailCard"
            row: entry.row
            body: entry.body
            onFoldWanted: entry.openWanted(false)
            onReplyWanted: all => entry.replyWanted(all)
            onForwardWanted: entry.forwardWanted()
            onAgainWanted: entry.againWanted()
            onArrivedWanted: entry.arrivedWanted()
            onLeaveWanted: entry.leaveWanted()
            onLinkWanted: link => entry.linkWanted(link)
            onFailed: text => entry.failed(text)
        }
    }
    Component {
        id: folded
        FoldedMail {
            objectName: "foldedMail"
            row: entry.row
            onClicked: entry.openWanted(true)
        }
    }
    Component {
        id: bubble
        Bubble {
            objectName: "bubble"
            row: entry.row
            onAgainWanted: entry.againWanted()
            onFailed: text => entry.failed(text)
        }
    }
    Component {
        id: note
        NoteCard {
            objectName: "noteCard"
            row: entry.row
            call: entry.kind === TimelineKind.Call
            onFailed: text => entry.failed(text)
        }
    }
    Component {
        id: activity
        ActivityLine {
            objectName: "activityLine"
            row: entry.row
            foldable: entry.kind === TimelineKind.EventFold
            onUnfoldWanted: entry.openWanted(true)
        }
    }
    Component {
        id: day
        DaySeparator {
            day: entry.row.text
        }
    }
    // qmllint enable unqualified
}

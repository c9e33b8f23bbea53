// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// Why the list is empty and what to do next.
Item {
    id: reasons

    required property InboxViewModel inbox

    readonly property string trouble: inbox.list.errorText

    TEmptyState {
        objectName: "listError"
        anchors.fill: parent
        visible: reasons.trouble !== ""
        iconName: "server-crash"
        tone: TEmptyState.Danger
        title: qsTr("The list could not be read")
        sentence: reasons.trouble
        TButton {
            objectName: "listRetry"
            text: qsTr("Try again")
            iconName: "refresh-cw"
            onClicked: reasons.inbox.list.reload()
        }
    }
    TEmptyState {
        objectName: "listFilteredEmpty"
        anchors.fill: parent
        visible: reasons.trouble === "" && reasons.inbox.filtered
        iconName: "list-filter"
        title: qsTr("Nothing matches the filter")
        sentence: qsTr("Other conversations of this view are hidden by the filter.")
        TButton {
            text: qsTr("Show all")
            onClicked: reasons.inbox.clearFilters()
        }
    }
    TEmptyState {
        objectName: "listDone"
        anchors.fill: parent
        visible: reasons.trouble === "" && !reasons.inbox.filtered && reasons.inbox.viewKey === "mine"
        iconName: "coffee"
        tone: TEmptyState.Ok
        title: qsTr("All answered")
        sentence: reasons.inbox.views.unassigned > 0
            ? qsTr("%n conversation(s) still wait for somebody to take them.", "", reasons.inbox.views.unassigned)
            : qsTr("No conversation is assigned to you.")
        TButton {
            objectName: "openUnassigned"
            visible: reasons.inbox.views.unassigned > 0
            text: qsTr("Open unassigned")
            iconName: "inbox"
            onClicked: reasons.inbox.viewKey = "unassigned"
        }
        TKeyHint {
            visible: reasons.inbox.views.unassigned > 0
            keys: "G+U"
        }
    }
    TEmptyState {
        objectName: "listEmpty"
        anchors.fill: parent
        visible: reasons.trouble === "" && !reasons.inbox.filtered && reasons.inbox.viewKey !== "mine"
        iconName: reasons.inbox.viewIcon
        title: qsTr("Nothing here")
        sentence: qsTr("There is no conversation in this view.")
    }
}

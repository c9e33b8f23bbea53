// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// Any other moment: a date and a time.
TDialog {
    id: dialog

    required property InboxViewModel inbox
    property string tomorrow: ""
    readonly property real until: inbox.parseSnooze(day.text, hour.text)

    objectName: "snoozeDialog"
    title: qsTr("Snooze until")
    primaryText: qsTr("Snooze")
    primaryEnabled: until > 0
    initialFocus: day
    onAboutToShow: {
        tomorrow = new Date(Date.now() + 86400000).toLocaleDateString(Qt.locale(), Locale.ShortFormat);
        day.text = tomorrow;
        hour.text = new Date(2000, 0, 1, 8, 0).toLocaleTimeString(Qt.locale(), Locale.ShortFormat);
    }
    onPrimaryClicked: {
        inbox.snooze(until);
        close();
    }

    contentItem: Row { // qmllint disable deferred-property-id
        spacing: Theme.space5
        TField {
            id: day
            objectName: "snoozeDay"
            width: 200
            label: qsTr("Date")
            iconName: "calendar-days"
            error: dialog.until > 0 ? "" : qsTr("Give a date such as %1 and a time in the future.").arg(dialog.tomorrow)
            onAccepted: if (dialog.until > 0) dialog.primaryClicked()
        }
        TField {
            id: hour
            objectName: "snoozeHour"
            width: 140
            label: qsTr("Time")
            iconName: "clock"
            onAccepted: if (dialog.until > 0) dialog.primaryClicked()
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Where a link in a mail really leads, before the browser opens it.
TDialog {
    id: dialog

    property string link: ""

    function ask(address: string) {
        if (!MailLinks.mayOpen(address))
            return;
        dialog.link = address;
        dialog.open();
    }

    objectName: "linkDialog"
    title: qsTr("Open this link?")
    primaryText: qsTr("Open in browser")
    onPrimaryClicked: {
        close();
        MailLinks.open(dialog.link);
    }

    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space4
        TLabel {
            width: 420
            text: qsTr("The mail links to:")
            color: Theme.color.text2
        }
        TPlainBody {
            objectName: "linkTarget"
            width: 420
            text: dialog.link
            wrapMode: TextEdit.WrapAnywhere
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Attach, quote, the state in words, and the button that sends.
RowLayout {
    id: tools

    required property ComposerViewModel composer
    readonly property bool note: composer.mode === ComposerViewModel.Note
    readonly property bool written: composer.text.trim() !== "" || composer.attachments.length > 0
    readonly property string words: composer.errorText !== "" ? composer.errorText
        : composer.draftRefused ? composer.draftState
        : written && composer.blockedReason !== "" ? composer.blockedReason : composer.draftState
    readonly property bool alarming: composer.errorText !== "" || composer.draftRefused

    signal sendWanted(bool resolve)

    spacing: Theme.space2

    TIconButton {
        objectName: "attach"
        iconName: "paperclip"
        text: qsTr("Attach files")
        onClicked: choosers.active = true
    }
    TIconButton {
        objectName: "quote"
        visible: !tools.note && tools.composer.conversationId !== "" && tools.composer.mode !== ComposerViewModel.Forward
        iconName: "text-quote"
        text: qsTr("Quote the mail")
        onClicked: tools.composer.quote()
    }
    TIconButton {
        objectName: "discard"
        visible: tools.written
        iconName: "trash-2"
        text: qsTr("Discard draft")
        onClicked: tools.composer.discard()
    }
    TLabel {
        objectName: "composerState"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space2
        horizontalAlignment: Text.AlignRight
        text: tools.words
        role: TLabel.Small
        color: tools.alarming ? Theme.color.dangerText : Theme.color.text2
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.role: tools.alarming ? Accessible.AlertMessage : Accessible.StaticText
    }
    TButton {
        objectName: "saveNote"
        Layout.leftMargin: Theme.space2
        visible: tools.note
        kind: TButton.Primary
        text: qsTr("Save note")
        shortcut: "Ctrl+Enter"
        busy: tools.composer.sending
        enabled: tools.composer.blockedReason === ""
        onClicked: tools.sendWanted(false)
    }
    TSplitButton {
        objectName: "send"
        Layout.leftMargin: Theme.space2
        visible: !tools.note && tools.composer.conversationId !== ""
        text: tools.composer.brief ? qsTr("Send") : qsTr("Send & resolve")
        shortcut: tools.composer.brief ? "Enter" : "Ctrl+Shift+Enter"
        enabled: tools.composer.blockedReason === "" && !tools.composer.sending
        onClicked: tools.sendWanted(!tools.composer.brief)
        menu: TMenu {
            TMenuItem { objectName: "sendOnly"; text: qsTr("Send"); iconName: "send"; shortcutText: "Ctrl+Enter"; onTriggered: tools.sendWanted(false) }
            TMenuItem { objectName: "sendResolve"; text: qsTr("Send & resolve"); iconName: "check"; shortcutText: "Ctrl+Shift+Enter"; onTriggered: tools.sendWanted(true) }
        }
    }
    TButton {
        objectName: "sendNew"
        Layout.leftMargin: Theme.space2
        visible: !tools.note && tools.composer.conversationId === ""
        kind: TButton.Primary
        text: qsTr("Send")
        shortcut: "Ctrl+Enter"
        busy: tools.composer.sending
        enabled: tools.composer.blockedReason === ""
        onClicked: tools.sendWanted(false)
    }
    Loader {
        id: choosers
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Attach files")
            fileMode: FileDialog.OpenFiles
        }
        onLoaded: {
            const dialog = item as FileDialog;
            dialog.accepted.connect(() => {
                tools.composer.attach(dialog.selectedFiles);
                choosers.active = false;
            });
            dialog.rejected.connect(() => choosers.active = false);
            dialog.open();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// One e-mail account: address, password, servers, name and signature. A new one is kept only after
// both servers let us in, or when the person says so.
TDialog {
    id: dialog

    property bool serversShown: false
    readonly property bool fresh: form.accountId === ""
    readonly property bool serversOpen: serversShown || (form.addressComplete && form.provider === "")
    readonly property int half: Math.floor((fields.width - Theme.space6) / 2)

    signal saved(accountId: string)

    function add() {
        form.startNew();
        serversShown = false;
        open();
    }

    function edit(accountId: string) {
        form.edit(accountId);
        serversShown = true;
        open();
    }

    function setting(key: string): string {
        return form.settings[key] ?? "";
    }

    // the field that has the focus may lie below the edge
    function reveal(item: Item) {
        if (!item || !opened)
            return;
        const top = item.mapToItem(fields, 0, 0).y;
        if (top < view.contentY)
            view.contentY = Math.max(0, top - Theme.space8);
        else if (top + item.height > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, top + item.height - view.height + Theme.space5));
    }

    objectName: "accountDialog"
    title: fresh ? qsTr("Add e-mail account") : qsTr("E-mail account")
    primaryText: fresh ? qsTr("Test and add") : qsTr("Test and save")
    primaryEnabled: form.blockedReason === "" && !form.testing
    busy: form.saving || form.testing
    initialFocus: fresh ? address : password
    contentWidth: 576
    onPrimaryClicked: form.testAndSave()
    footerItems: [
        TButton {
            objectName: "testAccount"
            text: qsTr("Test")
            enabled: dialog.primaryEnabled
            onClicked: form.test()
        },
        TButton {
            objectName: "saveUntested"
            kind: TButton.Ghost
            visible: form.errorText !== "" && !form.testing
            text: qsTr("Save untested")
            enabled: dialog.primaryEnabled
            onClicked: form.save()
        }
    ]

    AccountFormViewModel {
        id: form
        onSaved: id => {
            dialog.close();
            dialog.saved(id);
        }
        onLoaded: {
            address.text = form.address;
            password.text = "";
            user.text = dialog.setting("user");
            name.text = form.name;
            shop.text = "";
            signature.fill();
        }
        onChanged: if (!user.input.activeFocus) user.text = dialog.setting("user")
    }

    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: fields.height + (blocked.visible ? blocked.height + Theme.space4 : 0)

        Flickable {
            id: view
            readonly property bool longer: contentHeight > height + 1
            width: parent.width
            height: blocked.visible ? blocked.y - Theme.space4 : parent.height
            contentHeight: fields.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.Pane
            Accessible.name: dialog.title
            T.ScrollBar.vertical: TScrollBar { policy: view.longer ? T.ScrollBar.AlwaysOn : T.ScrollBar.AsNeeded }
            Window.onActiveFocusItemChanged: dialog.reveal(Window.activeFocusItem)

            Column {
                id: fields
                width: view.width - 12 // beside the scroll bar
                spacing: Theme.space5
                TField {
                    id: address
                    objectName: "accountAddress"
                    width: parent.width
                    label: qsTr("E-mail address")
                    placeholder: qsTr("help@your-shop.example")
                    inputMethodHints: Qt.ImhEmailCharactersOnly
                    onEdited: text => form.address = text
                }
                TBanner {
                    objectName: "providerHint"
                    width: parent.width
                    visible: text !== ""
                    inset: true
                    tone: form.passwordRefused ? TBanner.Danger : TBanner.Warn
                    iconName: form.passwordRefused ? "circle-x" : "key-round"
                    text: form.hint
                }
                TBanner {
                    objectName: "serversFound"
                    width: parent.width
                    visible: form.provider !== "" && !dialog.serversOpen
                    inset: true
                    tone: TBanner.Ok
                    iconName: "circle-check"
                    text: qsTr("Servers of %1 known: %2 and %3").arg(form.provider)
                        .arg(dialog.setting("imapHost")).arg(dialog.setting("smtpHost"))
                    TLink {
                        objectName: "showServers"
                        text: qsTr("Change")
                        onClicked: dialog.serversShown = true
                    }
                }
                TLabel {
                    width: parent.width
                    visible: form.addressComplete && form.provider === "" && dialog.fresh
                    text: qsTr("The servers of this address are not in the built-in list. The operator of the mailbox names them in its help, often under IMAP and SMTP.")
                    color: Theme.color.text2
                    wrapMode: Text.Wrap
                }
                TField {
                    id: password
                    objectName: "accountPassword"
                    width: parent.width
                    secret: true
                    label: qsTr("Password")
                    placeholder: dialog.fresh ? "" : qsTr("unchanged")
                    helper: qsTr("Kept in this computer's password store, apart from the conversations.")
                    onEdited: text => form.password = text
                    onAccepted: if (dialog.primaryEnabled) dialog.primaryClicked()
                }
                Row {
                    visible: dialog.serversOpen
                    spacing: Theme.space6
                    ServerFields {
                        width: dialog.half
                        form: form
                        side: "imap"
                        title: qsTr("Receiving (IMAP)")
                        outcome: form.imapState
                    }
                    ServerFields {
                        width: dialog.half
                        form: form
                        side: "smtp"
                        title: qsTr("Sending (SMTP)")
                        outcome: form.smtpState
                    }
                }
                TField {
                    id: user
                    objectName: "accountUser"
                    width: parent.width
                    visible: dialog.serversOpen
                    label: qsTr("User name")
                    helper: qsTr("Usually the address.")
                    onEdited: text => form.setSetting("user", text)
                }
                AccountTrial {
                    width: parent.width
                    form: form
                }
                TField {
                    id: shop
                    objectName: "accountShop"
                    width: parent.width
                    visible: form.shopNeeded
                    label: qsTr("Name of your shop")
                    onEdited: text => form.shopName = text
                }
                TField {
                    id: name
                    objectName: "accountName"
                    width: parent.width
                    label: qsTr("Name of the inbox")
                    helper: qsTr("Customers read it as the sender, colleagues in lists. Empty: the address.")
                    onEdited: text => form.name = text
                }
                SignatureField {
                    id: signature
                    width: parent.width
                    form: form
                }
            }
        }
        TLabel {
            id: blocked
            objectName: "accountBlocked"
            y: parent.height - height
            width: parent.width
            visible: text !== ""
            text: form.blockedReason
            role: TLabel.Small
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
    }
}

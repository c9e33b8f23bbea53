// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Everything known about the customer, to scroll.
FocusScope {
    id: sections

    required property CustomerViewModel customer
    property bool closable: true

    signal closeWanted()
    signal eraseWanted()
    signal conversationWanted(string id)

    // Brings a section into sight, opened.
    function show(key: string) {
        const section = [identities, facts, note, orders, previous].find(part => part.key === key); // qmllint disable
        if (!section)
            return;
        sections.customer.setOpen(key, true);
        flick.contentY = Math.max(0, Math.min(section.y, flick.contentHeight - flick.height));
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Customer")

    Flickable {
        id: flick
        objectName: "customerFlick"
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + Theme.space6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: TScrollBar { }

        Column {
            id: column
            width: flick.width
            CustomerHead {
                width: parent.width
                customer: sections.customer
                closable: sections.closable
                onCloseWanted: sections.closeWanted()
                onEraseWanted: sections.eraseWanted()
            }
            THairLine { width: parent.width }
            CustomerSection {
                id: identities
                customer: sections.customer
                key: "identities"
                title: qsTr("Contact details")
                Repeater {
                    model: sections.customer.identities
                    delegate: CopyRow {
                        required property var modelData // var: {icon, text, label, verified}
                        width: parent.width
                        label: modelData.label
                        value: modelData.text
                        iconName: modelData.icon
                        verified: modelData.verified
                        onCopyWanted: text => sections.customer.copy(text)
                    }
                }
            }
            THairLine { width: parent.width; visible: facts.visible }
            CustomerSection {
                id: facts
                customer: sections.customer
                key: "facts"
                title: qsTr("Facts")
                visible: sections.customer.facts.length > 0
                Repeater {
                    model: sections.customer.facts
                    delegate: Item {
                        id: fact
                        required property var modelData // var: {label, value}
                        width: parent.width
                        height: value.implicitHeight + 2
                        Accessible.role: Accessible.StaticText
                        Accessible.name: modelData.label + ": " + modelData.value
                        TLabel {
                            width: 92
                            text: fact.modelData.label
                            color: Theme.color.text3
                            Accessible.ignored: true
                        }
                        TLabel {
                            id: value
                            x: 96
                            width: parent.width - x
                            text: fact.modelData.value
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
            THairLine { width: parent.width }
            CustomerSection {
                id: note
                customer: sections.customer
                key: "note"
                title: qsTr("Note")
                NoteEditor {
                    width: parent.width
                    customer: sections.customer
                }
            }
            THairLine { width: parent.width }
            CustomerSection {
                id: orders
                customer: sections.customer
                key: "orders"
                title: qsTr("Orders")
                count: sections.customer.orders.length > 0 ? String(sections.customer.orders.length) : ""
                TLabel {
                    width: parent.width
                    visible: sections.customer.loaded && sections.customer.orders.length === 0
                    text: qsTr("No order is known for these contact details.")
                    role: TLabel.Small
                    color: Theme.color.text3
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: sections.customer.orders
                    delegate: OrderCard {
                        required property var modelData // var: as OrderCard.order
                        objectName: "order" + modelData.number
                        width: parent.width
                        order: modelData
                        onCopyWanted: text => sections.customer.copy(text)
                        onOpenWanted: url => sections.customer.openTracking(url)
                    }
                }
            }
            THairLine { width: parent.width; visible: previous.visible }
            CustomerSection {
                id: previous
                customer: sections.customer
                key: "previous"
                title: qsTr("Previous conversations")
                visible: sections.customer.previous.length > 0
                Repeater {
                    model: sections.customer.previous
                    delegate: PreviousRow {
                        required property var modelData // var: as PreviousRow.conversation
                        objectName: "previous" + modelData.id
                        width: parent.width
                        conversation: modelData
                        onClicked: sections.conversationWanted(modelData.id)
                    }
                }
                TLink {
                    objectName: "allPrevious"
                    visible: sections.customer.morePrevious
                    text: qsTr("Show more")
                    role: TLabel.Small
                    onClicked: sections.customer.showAllPrevious()
                }
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// A question or a form over the window. Children are the content. Escape and the cancel button
// reject(); the primary button only tells primaryClicked, so that a form may refuse to close.
T.Dialog {
    id: dialog

    property string primaryText: ""
    property string cancelText: qsTr("Cancel")
    property bool primaryEnabled: true
    property bool busy: false
    // deletes or pays: red button, focus starts on cancel
    property bool destructive: false
    // the first field; without one the primary button has the focus
    property Item initialFocus: null
    property alias footerItems: extras.data

    signal primaryClicked()

    anchors.centerIn: parent
    parent: T.Overlay.overlay
    width: Math.min(implicitWidth, parent ? parent.width - 48 : implicitWidth)
    height: Math.min(implicitHeight, parent ? parent.height - 48 : implicitHeight)
    implicitWidth: Math.max(400, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding + implicitHeaderHeight + implicitFooterHeight
    horizontalPadding: Theme.space7
    verticalPadding: Theme.space6
    modal: true
    dim: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: {
        if (destructive)
            cancel.forceActiveFocus(Qt.TabFocusReason);
        else if (initialFocus)
            initialFocus.forceActiveFocus(Qt.TabFocusReason);
        else
            primary.forceActiveFocus(Qt.OtherFocusReason);
    }

    background: Item {
        TShadow { dialog: true }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusXl
            color: Theme.color.surface
            border.width: Theme.borderHairline
            border.color: Theme.color.borderStrong
        }
    }
    header: Item {
        implicitHeight: Theme.grow(54)
        visible: dialog.title !== ""
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        TLabel {
            x: Theme.space7
            width: parent.width - x - 52
            anchors.verticalCenter: parent.verticalCenter
            text: dialog.title
            role: TLabel.Title
            Accessible.role: Accessible.Heading
        }
        TIconButton {
            objectName: "dialogClose"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space5
            anchors.verticalCenter: parent.verticalCenter
            iconName: "x"
            text: qsTr("Close")
            shortcut: "Esc"
            onClicked: dialog.reject()
        }
        THairLine {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    footer: Item {
        implicitHeight: visible ? Theme.grow(58) : 0
        visible: dialog.primaryText !== "" || dialog.cancelText !== "" || extras.children.length > 0
        THairLine { width: parent.width }
        Row {
            id: extras
            x: Theme.space7
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space7
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4
            TButton {
                id: cancel
                objectName: "dialogCancel"
                visible: text !== ""
                text: dialog.cancelText
                onClicked: dialog.reject()
            }
            TButton {
                id: primary
                objectName: "dialogPrimary"
                visible: text !== ""
                text: dialog.primaryText
                kind: dialog.destructive ? TButton.Danger : TButton.Primary
                enabled: dialog.primaryEnabled
                busy: dialog.busy
                onClicked: dialog.primaryClicked()
            }
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationSlow; easing.type: Theme.easingEnter }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.durationBase; easing.type: Theme.easingExit }
    }
}

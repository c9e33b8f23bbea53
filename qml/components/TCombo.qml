// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// One of several. name is read aloud; wrap it in TFieldFrame for a visible label.
T.ComboBox {
    id: control

    property string name: ""
    property string iconName: ""
    property string tip: ""
    property bool wrong: false
    // stands in a tool bar: quieter edge
    property bool quiet: false
    property bool opening: false
    // no edge until hovered
    property bool ghost: false
    readonly property int shownWeight: ghost ? Theme.weightMedium : Theme.weightRegular

    // T.ComboBox measures its texts only for an editable content item.
    function widestText(): int {
        // the shown one first: other texts may be as many as before, and only their number is told
        let wide = metrics.advanceWidth(displayText);
        for (let i = 0; i < count; ++i)
            wide = Math.max(wide, metrics.advanceWidth(textAt(i)));
        return Math.ceil(wide);
    }

    implicitWidth: Math.max(72, widestText() + leftPadding + rightPadding + 2)
    implicitHeight: Theme.controlMd
    leftPadding: 10 + (iconName !== "" ? 22 : 0)
    rightPadding: 28
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.fontUi
    Accessible.role: Accessible.ComboBox
    Accessible.name: name
    Accessible.description: displayText
    // Return opens, and chooses while it is open. T.ComboBox closes when the key goes up: a list
    // opened by its going down would be gone at once.
    Keys.onReturnPressed: event => {
        opening = !popup.visible;
        event.accepted = opening;
    }
    Keys.onReleased: event => {
        if (!opening || event.key !== Qt.Key_Return)
            return;
        opening = false;
        event.accepted = true;
        popup.open();
    }

    FontMetrics {
        id: metrics
        font.family: control.font.family
        font.pixelSize: control.font.pixelSize
        font.weight: control.shownWeight
    }

    contentItem: TLabel {
        verticalAlignment: Text.AlignVCenter
        text: control.displayText
        weight: control.shownWeight
        color: control.enabled ? Theme.color.text : Theme.color.textDisabled
        Accessible.ignored: true
    }
    indicator: TIcon {
        x: control.width - width - 8
        y: Math.round((control.height - height) / 2)
        name: "chevron-down"
        size: Theme.iconSm
        color: control.enabled ? Theme.color.text3 : Theme.color.textDisabled
    }
    background: Item {
        TFieldGround {
            anchors.fill: parent
            visible: !control.ghost || control.hovered || control.down
            hovered: control.hovered
            focused: control.visualFocus && !control.ghost
            wrong: control.wrong
            quiet: control.quiet || control.ghost
        }
        TIcon {
            x: 10
            anchors.verticalCenter: parent.verticalCenter
            visible: control.iconName !== ""
            name: control.iconName
            size: 15
        }
        TFocusRing { visible: control.visualFocus && control.ghost }
    }
    delegate: T.ItemDelegate {
        id: choice
        required property int index
        required property var model // var: the model decides the type of its rows
        required property var modelData // var: the same

        width: ListView.view ? ListView.view.width : implicitWidth
        implicitHeight: Theme.rowMenu
        hoverEnabled: true
        highlighted: control.highlightedIndex === index
        text: control.textAt(index)
        Accessible.role: Accessible.ListItem
        Accessible.name: text
        Accessible.selected: control.currentIndex === index
        contentItem: Item {
            TLabel {
                x: 9
                width: parent.width - 36
                anchors.verticalCenter: parent.verticalCenter
                text: choice.text
                Accessible.ignored: true
            }
            TIcon {
                anchors.right: parent.right
                anchors.rightMargin: 9
                anchors.verticalCenter: parent.verticalCenter
                visible: control.currentIndex === choice.index
                name: "check"
                size: Theme.iconSm
            }
        }
        background: Rectangle {
            radius: 6
            color: choice.highlighted ? Theme.color.hoverRaised : "transparent"
        }
    }
    popup: TPopOver {
        y: control.height + Theme.space2
        width: Math.max(control.width, control.implicitWidth + 24)
        padding: 5
        // The keys are the control's, also when a click has opened it.
        focus: false
        onAboutToShow: control.forceActiveFocus(Qt.PopupFocusReason)
        height: Math.min(contentItem.implicitHeight + 10, 320)
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: TScrollBar { }
        }
    }

    TTip {
        shown: control.tip !== "" && control.hovered && !control.popup.visible
        text: control.tip
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// Two to four choices side by side; arrows move, the chosen one is raised.
FocusScope {
    id: control

    property list<string> options
    property int currentIndex: 0
    property string name: ""
    property bool small: false

    // by the user's hand, not by a binding
    signal chosen(int index)

    function choose(index: int) {
        if (index < 0 || index >= options.length || index === currentIndex)
            return;
        currentIndex = index;
        chosen(index);
    }

    implicitWidth: row.implicitWidth + 6
    implicitHeight: small ? Theme.controlSm : Theme.controlMd
    Accessible.role: Accessible.PageTabList
    Accessible.name: name
    Keys.onLeftPressed: choose(currentIndex - 1)
    Keys.onRightPressed: choose(currentIndex + 1)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMd
        color: Theme.color.sunken
        border.width: Theme.borderHairline
        border.color: Theme.color.border
    }
    Row {
        id: row
        x: 3
        y: 3
        spacing: 2
        Repeater {
            model: control.options
            delegate: T.Button {
                id: segment
                required property string modelData
                required property int index
                readonly property bool current: control.currentIndex === index

                objectName: "segment" + index
                implicitWidth: Math.ceil(word.implicitWidth) + 20
                implicitHeight: control.height - 6
                hoverEnabled: true
                focus: current
                // one stop for Tab, arrows inside
                focusPolicy: current ? Qt.TabFocus : Qt.NoFocus
                text: modelData
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: control.choose(index)
                contentItem: TLabel { // qmllint disable deferred-property-id
                    id: word
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    text: segment.modelData
                    role: control.small ? TLabel.Small : TLabel.Ui
                    weight: Theme.weightMedium
                    color: !control.enabled ? Theme.color.textDisabled
                        : segment.current || segment.hovered ? Theme.color.text : Theme.color.text2
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radiusSm
                    color: segment.current ? Theme.color.raised : "transparent"
                    border.width: segment.current ? Theme.borderHairline : 0
                    border.color: Theme.color.borderStrong
                    TFocusRing {
                        around: Theme.radiusSm
                        visible: segment.visualFocus || (control.activeFocus && segment.current && segment.focusReason === Qt.TabFocusReason)
                    }
                }
            }
        }
    }
}

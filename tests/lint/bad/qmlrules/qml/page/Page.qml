import QtQuick
import QtQuick.Controls
Item {
    property var anything
    property var known // var: a model of any kind
    // Text { in a comment is fine }
    Text {
        color: "#ff0000"
        textFormat: Text.AutoText
    }
    TIconButton { iconName: "no-such-icon" }
    Rectangle { color: Qt.rgba(1, 0, 0, 1) }
}

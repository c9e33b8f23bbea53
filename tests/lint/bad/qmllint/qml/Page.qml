import QtQuick

Item {
    id: root

    property int count: 3

    Rectangle {
        width: count
        heigth: 3
    }
    Gone {}
}

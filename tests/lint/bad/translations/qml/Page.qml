import QtQuick
Item {
    property string a: qsTr("Translated")
    property string b: qsTr("Forgotten")
    property string c: qsTr("Open")
    property string d: qsTr("%1 of %2")
    property string e: qsTr("Done")
    property string f: qsTr("%n mail(s)", "", 3)
}

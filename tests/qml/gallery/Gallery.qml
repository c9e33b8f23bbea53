// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Tresen.Theme
import Tresen.Components

// All controls side by side, laid out like page 14 of the design. Titles are German because that page is.
Window {
    id: window

    required property string scheme

    width: 1440
    height: 900
    visible: true
    color: Theme.color.panel
    Component.onCompleted: {
        Theme.mode = scheme;
        Theme.reducedMotion = true;
        menu.open();
    }

    component Box: TCard {
        id: box
        property string title
        default property alias content: column.data
        implicitHeight: column.y + column.implicitHeight + 13
        TLabel { x: 14; y: 12; text: box.title; weight: Theme.weightSemibold }
        Column { id: column; x: 14; y: 40; width: box.width - 28; spacing: 8 }
    }

    Column {
        x: 24; y: 20; spacing: 14; width: 500
        Box {
            width: parent.width
            title: "Knöpfe"
            Repeater {
                model: 4
                delegate: Row {
                    id: line
                    required property int index
                    spacing: 14
                    readonly property int kind: [TButton.Primary, TButton.Normal, TButton.Ghost, TButton.Danger][index]
                    readonly property string word: ["Senden", "Zurück", "Details", "Erstatten"][index]
                    TButton { text: line.word; kind: line.kind }
                    TButton { id: down; text: line.word; kind: line.kind; Component.onCompleted: down.down = true }
                    TButton {
                        text: line.word
                        kind: line.kind
                        TFocusRing { }
                    }
                    TButton { text: line.word; kind: line.kind; enabled: false }
                    TButton { text: line.word; kind: line.kind; size: TButton.Small }
                }
            }
            Row {
                spacing: 10
                TSplitButton { text: "Senden & erledigen"; anchors.verticalCenter: parent.verticalCenter }
                TIconButton { iconName: "paperclip"; text: "Anhängen" }
                TIconButton { iconName: "paperclip"; text: "Anhängen"; checkable: true; checked: true }
                TIconButton { iconName: "paperclip"; text: "Anhängen"; TFocusRing { } }
                TIconButton { iconName: "paperclip"; text: "Anhängen"; enabled: false }
                TIconButton { iconName: "sun"; text: "Hell"; framed: true }
                TButton { text: "Verbinden"; busy: true }
            }
        }
        Box {
            width: parent.width
            title: "Felder und Auswahl"
            Grid {
                columns: 3; columnSpacing: 12; rowSpacing: 10
                TField { width: 149; label: "Ruhe"; text: "imap.nordlicht.de" }
                TField { width: 149; label: "Symbol"; placeholder: "Suchen …"; iconName: "search"; quiet: true; TKeyHint { keys: "Ctrl+K"; anchors.verticalCenter: parent.verticalCenter } }
                TField { id: focused; width: 149; label: "Fokus"; text: "imap.nord"; clearable: true; Component.onCompleted: forceActiveFocus() }
                TField { width: 149; label: "Fehler"; text: "imap.nordlich"; error: "Server nicht gefunden" }
                TField { width: 149; label: "Gesperrt"; text: "vom Admin gesetzt"; enabled: false }
                TFieldFrame { label: "Auswahl"; width: 138; TCombo { width: 138; model: ["STARTTLS", "TLS"]; name: "Auswahl" } }
            }
            Row {
                spacing: 16
                TCheck { checked: true; name: "a" }
                TCheck { name: "b" }
                TCheck { tristate: true; checkState: Qt.PartiallyChecked; name: "c" }
                TRadio { checked: true; name: "d" }
                TRadio { name: "e" }
                TSwitch { checked: true; name: "f" }
                TSwitch { name: "g" }
                TSegmented { options: ["alle", "eine"]; name: "h"; small: true }
                TCombo { quiet: true; iconName: "languages"; model: ["Deutsch", "English"]; name: "Sprache" }
            }
            TTextArea { width: parent.width; placeholder: "Antwort schreiben"; minimumLines: 2; label: "Antwort" }
        }
        Box {
            width: parent.width
            title: "Marken"
            Flow {
                width: parent.width; spacing: 6
                TTagChip { text: "Versand" }
                TTagChip { text: "VIP"; removable: true }
                TPill { text: "noch 24 min"; tone: TPill.Warn; iconName: "clock" }
                TPill { text: "18 min drüber"; tone: TPill.Danger; iconName: "triangle-alert" }
                TPill { text: "noch 1 h 40"; iconName: "clock" }
                TPill { text: "Verbunden"; tone: TPill.Ok; iconName: "check" }
                TPill { text: "93 %"; tone: TPill.Bot }
                TPill { text: "Unterwegs"; tone: TPill.Accent; iconName: "truck" }
                TBadge { count: 3 }
                TBadge { count: 120 }
            }
            Row {
                spacing: 14
                Repeater {
                    model: ["email", "whatsapp", "instagram", "chat"]
                    delegate: TAvatar { required property string modelData; name: "Carla Richter"; channel: modelData }
                }
                TAvatar { name: "Lena Brandt"; size: 18 }
                TAvatar { name: "Lena Brandt"; size: 22 }
                TAvatar { name: "Lena Brandt"; size: 28; presence: "online" }
                TAvatar { name: "Lena Brandt"; size: 44 }
                TAvatar { name: "" }
                Repeater {
                    model: ["email", "whatsapp", "instagram", "chat", "phone"]
                    delegate: TChannelIcon { required property string modelData; channel: modelData; size: 18 }
                }
            }
        }
        Row {
            spacing: 14
            TToast { text: "Sendet an D. Aydın in 8 s"; iconName: "clock"; actionText: "Rückgängig"; width: 380 }
            Rectangle {
                width: 106; height: 28; radius: 6; color: Theme.color.tooltipBg
                TLabel { anchors.centerIn: parent; text: "Zurückstellen S"; role: TLabel.Small; color: Theme.color.tooltipText }
            }
        }
    }

    Column {
        x: 538; y: 20; spacing: 14; width: 452
        Box {
            width: parent.width
            title: "Zeilen"
            TListRow { width: parent.width; height: 52; text: "Ruhe"; contentItem: TLabel { leftPadding: 14; text: "Ruhe"; verticalAlignment: Text.AlignVCenter } }
            TListRow { width: parent.width; height: 52; selected: true; text: "Gewählt"; contentItem: TLabel { leftPadding: 14; text: "Gewählt"; verticalAlignment: Text.AlignVCenter } }
            TListRow { width: parent.width; height: 52; selected: true; listFocused: false; text: "ohne Fokus"; contentItem: TLabel { leftPadding: 14; text: "Gewählt, Liste ohne Fokus"; verticalAlignment: Text.AlignVCenter } }
            TListRow { width: parent.width; height: 52; ringed: true; text: "Tastaturfokus"; contentItem: TLabel { leftPadding: 14; text: "Tastaturfokus"; verticalAlignment: Text.AlignVCenter } }
            TTabs { options: ["Antwort", "Notiz"]; icons: ["reply", "lock"]; name: "Tabs" }
            TSectionHeader { width: parent.width; title: "Bestellungen"; count: "19"; TIconButton { iconName: "external-link"; text: "Öffnen"; edge: 24 } }
            TSectionHeader { width: parent.width; title: "Kontaktwege"; expanded: false; TLink { text: "Zusammenführen" } }
        }
        Box {
            width: parent.width
            title: "Hinweise"
            TBanner { width: parent.width; tone: TBanner.Warn; iconName: "cloud-off"; text: "Offline seit 14:02. Lesen und Schreiben gehen weiter."; TButton { text: "Erneut"; size: TButton.Small } }
            TBanner { width: parent.width; inset: true; iconName: "image-off"; text: "3 externe Bilder blockiert"; TLink { text: "Einmal laden"; role: TLabel.Small } }
            TBanner { width: parent.width; inset: true; tone: TBanner.Note; iconName: "lock"; text: "Interne Notiz"; dismissible: true }
            TProgressLine { width: parent.width; value: 0.4 }
            TSkeleton { width: parent.width; rows: 2; rowHeight: 53 }
        }
    }

    Column {
        x: 1004; y: 20; spacing: 14; width: 412
        Box {
            width: parent.width
            title: "Menü: Zurückstellen"
            Item {
                id: slot
                width: parent.width; height: 206
                TMenu {
                    id: menu
                    minimumWidth: 384
                    parent: slot
                    margins: -1
                    TMenuItem { text: "In 2 Stunden · 16:36"; iconName: "clock"; shortcutText: "1"; highlighted: true }
                    TMenuItem { text: "Morgen früh · Fr 8:00"; iconName: "sunrise"; shortcutText: "2" }
                    TMenuItem { text: "Montag · 8:00"; iconName: "calendar-days"; shortcutText: "3" }
                    TMenuItem { text: "Bis zur Antwort"; iconName: "message-square-reply"; shortcutText: "4" }
                    TMenuSeparator { }
                    TMenuItem { text: "Datum und Zeit …"; iconName: "calendar-clock" }
                    TMenuItem { text: "Ohne Erinnerung"; iconName: "bell-off"; enabled: false }
                }
            }
        }
        Box {
            width: parent.width
            title: "Texte"
            TMarkedLabel { width: parent.width; source: "Ersatz\u0002deck\u0003el <b>Handmühle</b>" }
            TRichBody { width: parent.width; html: "<p>Guten Tag, meine Bestellung <a href=\"https://shop.example/48213\">48213</a> steht seit vier Tagen.</p>" }
            TPlainBody { width: parent.width; text: "Nur Text, markierbar: <b>kein Fett</b>" }
            TLabel { width: parent.width; text: "Ein langer Satz, der am Rand nicht bricht, sondern mit drei Punkten endet" }
            TShortcutGroup {
                width: parent.width
                title: "Gespräch"
                TShortcutRow { width: parent.width; text: "Antworten"; keys: "R" }
                TShortcutRow { width: parent.width; text: "Senden und erledigen"; keys: "Ctrl+Shift+Enter" }
            }
        }
        Box {
            width: parent.width
            title: "Farben"
            Grid {
                columns: 8; spacing: 6
                Repeater {
                    model: ["accent", "danger", "warnSolid", "okSolid", "botSolid", "brass", "ink", "chEmail", "chWhatsapp",
                        "chInstagram", "chChat", "viz1", "viz2", "viz3", "viz4", "viz5", "rail", "side", "panel", "sunken",
                        "hover", "pressed", "selected", "raised"]
                    delegate: Rectangle {
                        required property string modelData
                        width: 42; height: 22; radius: 5
                        color: Theme.color[modelData]
                        border.color: Theme.color.border
                    }
                }
            }
        }
        TEmptyState {
            width: parent.width
            iconName: "coffee"; tone: TEmptyState.Ok
            title: "Alles beantwortet"; sentence: "Sie haben heute 96 Gespräche erledigt. 23 warten noch ohne Zuweisung."
            TButton { text: "Nicht zugewiesene öffnen"; iconName: "inbox" }
            TButton { text: "Suche leeren"; kind: TButton.Ghost }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// The window: rail, the open page, and what lies over it.
T.ApplicationWindow {
    id: window

    // said once the desk is there
    property string greeting: ""
    property bool troubled: false

    // Only on a screen that is there today.
    function restore() {
        if (UiState.windowWidth > 0) {
            width = Math.max(minimumWidth, UiState.windowWidth);
            height = Math.max(minimumHeight, UiState.windowHeight);
            const there = Qt.application.screens.some(screen =>
                UiState.windowX + 100 >= screen.virtualX && UiState.windowY >= screen.virtualY
                && UiState.windowX + 100 < screen.virtualX + screen.width
                && UiState.windowY + 40 < screen.virtualY + screen.height);
            if (there) {
                x = UiState.windowX;
                y = UiState.windowY;
            }
        }
        visibility = UiState.windowMaximized ? Window.Maximized : Window.Windowed;
    }

    function remember() {
        UiState.rememberWindow(x, y, width, height, visibility === Window.Maximized);
        UiState.flush();
    }

    title: qsTr("Tresen")
    width: Math.max(minimumWidth, Math.min(Theme.paneWindowDefaultWidth, Screen.desktopAvailableWidth))
    height: Math.max(minimumHeight, Math.min(Theme.paneWindowDefaultHeight, Screen.desktopAvailableHeight))
    minimumWidth: Theme.paneWindowMinWidth
    minimumHeight: Theme.paneWindowMinHeight
    color: Theme.color.surface
    font.family: Theme.family
    onClosing: remember()
    Component.onCompleted: {
        if (UiState.ready)
            restore();
        if (greeting !== "")
            toastModel.say(greeting, troubled);
    }

    Connections {
        target: UiState
        function onReadyChanged() {
            window.restore();
        }
        function onLanguageChanged() {
            Qt.callLater(inboxModel.retranslate); // qmllint disable
            Qt.callLater(lines.update); // qmllint disable
        }
    }
    Binding { target: Theme; property: "mode"; value: UiState.theme }
    Binding { target: Theme; property: "density"; value: UiState.density }
    Binding { target: Theme; property: "textScale"; value: UiState.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: UiState.reducedMotion }

    Navigation { id: places }
    ShellState {
        id: shellState
        navigation: places
        windowWidth: window.width
        lineText: lines.text
        lineIcon: lines.icon
        toasts: toastModel
        covered: sheet.shown || me.shown || bell.shown
        onSheetWanted: sheet.open()
        canCompose: places.composeUrl !== ""
        onConversationWanted: id => inboxModel.open(id)
        onComposeWanted: {
            composeHost.active = true;
            composeHost.item.newMessage(""); // qmllint disable
        }
        onCallWanted: {
            composeHost.active = true;
            composeHost.item.logCall(); // qmllint disable
        }
    }
    InboxViewModel { id: inboxModel }
    FirstRunViewModel { id: profile }

    ToastModel { id: toastModel }
    LinesModel { id: lines }
    Notifications {
        id: news
        enabled: UiState.notify
        sound: UiState.notifySound
        textShown: UiState.notifyText
        quietHours: UiState.quietHours
        quietFrom: UiState.quietFrom
        quietUntil: UiState.quietUntil
        attended: window.active
        onActivated: id => {
            window.show();
            window.raise();
            window.requestActivate();
            if (id !== "")
                shellState.openConversation(id);
        }
    }
    Connections {
        target: inboxModel
        function onFailed(text: string) {
            toastModel.say(text, true);
        }
    }

    TBanner {
        id: banner
        objectName: "lineBanner"
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: lines.trouble !== ""
        tone: lines.refused ? TBanner.Danger : TBanner.Warn
        iconName: lines.refused ? "circle-alert" : "cloud-off"
        text: lines.trouble
        TButton {
            objectName: "bannerOutbox"
            visible: !lines.refused && inboxModel.views.outbox > 0
            size: TButton.Small
            text: qsTr("Outbox: %n", "", inboxModel.views.outbox)
            onClicked: inboxModel.viewKey = "outbox"
        }
        TButton {
            objectName: "bannerSettings"
            visible: lines.refused && places.has("settings")
            size: TButton.Small
            text: qsTr("Open settings")
            onClicked: shellState.openSettings("inboxes")
        }
    }
    Rail {
        id: rail
        y: banner.height
        width: Theme.paneRailDefault
        height: parent.height - y
        navigation: places
        currentPage: shellState.currentPage
        unread: inboxModel.views.unread
        myName: inboxModel.directory.myName
        myKey: Desk.me
        quiet: news.quietNow || !UiState.notify
        news: news.unseen
        offline: lines.offline
        offlineText: lines.text
        onOfflineChosen: inboxModel.viewKey = "outbox"
        onBellChosen: anchor => bell.openBy(anchor)
        onMeChosen: anchor => me.openBy(anchor)
        onPageChosen: key => shellState.go(key)
    }
    Pages {
        x: rail.width
        y: rail.y
        width: window.width - x
        height: window.contentItem.height - y
        inbox: inboxModel
        shell: shellState
    }
    // New messages and calls: loaded with the first wish.
    Loader {
        id: composeHost
        anchors.fill: parent
        active: false
        source: places.composeUrl
        onLoaded: item.conversationWanted.connect(shellState.openConversation) // qmllint disable
    }
    // While the profile is empty, and until its dialog has said how adding went.
    Loader {
        id: welcome
        objectName: "welcome"
        anchors.fill: parent
        z: 1
        property bool busy: false
        active: profile.needed || busy
        source: "qrc:/qt/qml/Tresen/Settings/FirstRunPage.qml"
        onLoaded: {
            item.demoWanted.connect(profile.demoWanted); // qmllint disable
            item.forceActiveFocus();
        }
    }
    // Not a binding: what is shown would hang on itself.
    Connections {
        target: welcome.item
        function onBusyChanged() {
            welcome.busy = welcome.item.busy; // qmllint disable
        }
    }
    ToastHost {
        x: rail.width + shellState.listX + 6
        y: parent.height - height - Theme.space5
        width: shellState.listWidth - 12
        toasts: toastModel
    }
    // What few look at is made with the first wish. Not bound to its context: the Loader of Qt 6.4
    // cannot make bound components.
    // qmllint disable unqualified
    Loader {
        id: bell
        readonly property Notifications told: news
        readonly property bool shown: item !== null && (item as BellPop).visible
        function openBy(anchor: Item) {
            active = true;
            const pop = item as BellPop;
            pop.parent = anchor;
            pop.open();
        }
        active: false
        sourceComponent: BellPop {
            x: 42
            y: -height + 36
            news: bell.told
            onChosen: id => shellState.openConversation(id)
        }
    }
    Loader {
        id: me
        readonly property bool shown: item !== null && (item as MeMenu).visible
        function openBy(anchor: Item) {
            active = true;
            const menu = item as MeMenu;
            menu.popup(anchor, anchor.width + 6, anchor.height - menu.implicitHeight);
        }
        active: false
        sourceComponent: MeMenu {
            onShortcutsWanted: sheet.open()
            onNotifySettingsWanted: shellState.openSettings("notify")
        }
    }
    Loader {
        id: sheet
        readonly property bool shown: item !== null && (item as SheetHost).sheet.visible
        function open() {
            active = true;
            (item as SheetHost).sheet.open();
        }
        anchors.fill: parent
        active: false
        sourceComponent: SheetHost { }
    }
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Tresen.Theme // TypeFaces, SystemScheme: Qt 6.4 finds C++ types of its own module only so

// The look of the program in one place: colours, sizes, type and times, by the names of
// resources/design/tokens.json (tst_theme compares them). mode, textScale, density and reducedMotion
// are set once by the shell from the settings and may change while the program runs.
QtObject {
    id: theme

    // "system" | "light" | "dark"
    property string mode: "system"
    // 0.9 … 1.5
    property real textScale: 1.0
    // "comfort" | "compact": lists, tables and menus
    property string density: "comfort"
    // the setting or the system asks for no movement
    property bool reducedMotion: false

    readonly property bool dark: mode === "dark" || (mode !== "light" && SystemScheme.dark)
    readonly property bool compact: density === "compact"
    readonly property ThemeColors color: ThemeColors { dark: theme.dark }

    // Fonts shipped with the program; families for font.family
    readonly property string family: TypeFaces.family
    readonly property string monoFamily: TypeFaces.monoFamily

    // A text size in px, scaled; 11 px is the floor for all but badge counts (10)
    function px(size: int): int {
        return Math.max(Math.min(size, 11), Math.round(size * theme.textScale));
    }

    // A height that holds text: grows with larger text, never shrinks below its token
    function grow(height: int): int {
        return Math.round(height * Math.max(1, theme.textScale));
    }

    // Distances (space.*), unscaled
    readonly property int space0: 0
    readonly property int space1: 2
    readonly property int space2: 4
    readonly property int space3: 6
    readonly property int space4: 8
    readonly property int space5: 12
    readonly property int space6: 16
    readonly property int space7: 20
    readonly property int space8: 24
    readonly property int space9: 32
    readonly property int space10: 40
    readonly property int space11: 56

    // Corner radii
    readonly property int radiusXs: 3
    readonly property int radiusSm: 5
    readonly property int radiusMd: 7
    readonly property int radiusLg: 10
    readonly property int radiusXl: 14
    readonly property int radiusFull: 999

    // Lines
    readonly property int borderHairline: 1
    readonly property int borderFocus: 2
    readonly property int borderFocusOffset: 2
    readonly property int borderSelectionBar: 3

    // Icon edges
    readonly property int iconSm: 14
    readonly property int iconMd: 16
    readonly property int iconLg: 18
    readonly property int iconXl: 24
    readonly property real iconStroke: 1.75

    // Type: font pixel size, line height and weight per role, scaled by textScale
    readonly property int fontMicro: px(10)
    readonly property int lineMicro: px(14)
    readonly property int weightMicro: 600
    readonly property int fontMeta: px(11)
    readonly property int lineMeta: px(16)
    readonly property int weightMeta: 500
    readonly property int fontSmall: px(12)
    readonly property int lineSmall: px(16)
    readonly property int weightSmall: 400
    readonly property int fontUi: px(13)
    readonly property int lineUi: px(18)
    readonly property int weightUi: 400
    readonly property int fontBody: px(14)
    readonly property int lineBody: px(21)
    readonly property int weightBody: 400
    readonly property int fontTitle: px(16)
    readonly property int lineTitle: px(22)
    readonly property int weightTitle: 600
    readonly property int fontH1: px(20)
    readonly property int lineH1: px(26)
    readonly property int weightH1: 600
    readonly property int fontMetric: px(26)
    readonly property int lineMetric: px(32)
    readonly property int weightMetric: 600
    readonly property int fontDisplay: px(30)
    readonly property int lineDisplay: px(38)
    readonly property int weightDisplay: 600
    readonly property int weightRegular: 400
    readonly property int weightMedium: 500
    readonly property int weightSemibold: 600

    // Times in milliseconds; movement stops with reducedMotion, waiting times do not
    readonly property int durationInstant: 0
    readonly property int durationFast: reducedMotion ? 0 : 120
    readonly property int durationBase: reducedMotion ? 0 : 160
    readonly property int durationSlow: reducedMotion ? 0 : 200
    readonly property int durationToast: 10000
    readonly property int durationTooltipDelay: 500
    readonly property int durationTypingLoop: reducedMotion ? 0 : 1200
    readonly property int easingEnter: Easing.OutCubic
    readonly property int easingExit: Easing.InCubic
    readonly property int easingMove: Easing.InOutCubic

    // Rows and controls grow with the text, so that nothing is cut at 150 %
    readonly property int rowView: grow(28)
    readonly property int rowConversationComfort: grow(76)
    readonly property int rowConversationCompact: grow(52)
    readonly property int rowMenu: grow(compact ? 26 : 30)
    readonly property int rowTable: grow(compact ? 30 : 36)
    readonly property int rowPaletteItem: grow(38)
    readonly property int rowRuleItem: grow(52)
    readonly property int rowSetting: grow(48)
    readonly property int rowConversation: compact ? rowConversationCompact : rowConversationComfort
    readonly property int controlSm: grow(26)
    readonly property int controlMd: grow(30)
    readonly property int controlLg: grow(36)
    readonly property int controlHitMin: 26
    readonly property int headerPane: grow(48)
    readonly property int headerConversation: grow(84)
    readonly property int avatarXs: 18
    readonly property int avatarSm: 22
    readonly property int avatarMd: 32
    readonly property int avatarLg: 44
    readonly property int channelBadge: 16
    readonly property int switchW: 30
    readonly property int switchH: 18
    readonly property int checkbox: 16
    readonly property int toastWidth: 420
    readonly property int paletteWidth: 640
    readonly property int whyDrawer: 440
    readonly property int chip: grow(18)
    readonly property int iconButton: grow(28)

    // Panes of the main window
    readonly property int paneWindowMinWidth: 1024
    readonly property int paneWindowMinHeight: 640
    readonly property int paneWindowDefaultWidth: 1440
    readonly property int paneWindowDefaultHeight: 900
    readonly property int paneRailMin: 48
    readonly property int paneRailDefault: 48
    readonly property int paneRailMax: 48
    readonly property int paneViewsMin: 180
    readonly property int paneViewsDefault: 208
    readonly property int paneViewsMax: 280
    readonly property int paneViewsCollapsesBelowWindow: 1240
    readonly property int paneListMin: 280
    readonly property int paneListDefault: 336
    readonly property int paneListMax: 460
    readonly property int paneConversationMin: 460
    readonly property int paneConversationDefault: 548
    readonly property int paneConversationMax: 920
    readonly property int paneConversationTextMax: 720
    readonly property int paneCustomerMin: 272
    readonly property int paneCustomerDefault: 300
    readonly property int paneCustomerMax: 380
    readonly property int paneCustomerStrip: 44
    readonly property int paneCustomerStripBelowWindow: 1320
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Every colour of the program, by the names of resources/design/tokens.json (tst_theme compares the
// two, both ways). Read them as Theme.color.<name>; no other file holds a colour.
// The tokens onAccent, onDanger and onChannel are called inkOn…: QML takes "onX" for a signal handler.
QtObject {
    id: colors

    required property bool dark

    readonly property color rail: dark ? "#121214" : "#eceae5"
    readonly property color side: dark ? "#17171a" : "#f5f4f1"
    readonly property color surface: dark ? "#1c1c20" : "#ffffff"
    readonly property color panel: dark ? "#19191d" : "#faf9f7"
    readonly property color raised: dark ? "#26262b" : "#ffffff"
    readonly property color sunken: dark ? "#141417" : "#f2f0ec"
    readonly property color hover: dark ? "#25252a" : "#f1efeb"
    readonly property color pressed: dark ? "#2e2e34" : "#e7e4de"
    readonly property color hoverRaised: dark ? "#313138" : "#f1efeb"
    readonly property color pressedRaised: dark ? "#3a3a42" : "#e7e4de"
    readonly property color selected: dark ? "#25304d" : "#e6ecfa"
    readonly property color selectedInactive: dark ? "#2a2a30" : "#eceae5"
    readonly property color sideHover: dark ? "#212125" : "#ebe9e4"
    readonly property color sideSelected: dark ? "#2b2b31" : "#e1ded8"
    readonly property color border: dark ? "#2d2d33" : "#e5e2dc"
    readonly property color borderStrong: dark ? "#3d3d45" : "#cfcbc3"
    readonly property color controlBorder: dark ? "#76767f" : "#8f8a81"
    readonly property color scrim: dark ? "#a6000000" : "#661d1c1a"
    readonly property color text: dark ? "#edece9" : "#1d1c1a"
    readonly property color text2: dark ? "#bab7b1" : "#55514a"
    readonly property color text3: dark ? "#9d9a94" : "#66615a"
    readonly property color textDisabled: dark ? "#66645f" : "#a39e95"
    readonly property color accent: dark ? "#3a65d6" : "#2b57c7"
    readonly property color accentHover: dark ? "#456fdd" : "#244bb0"
    readonly property color accentPressed: dark ? "#3159c2" : "#1d3e94"
    readonly property color inkOnAccent: dark ? "#ffffff" : "#ffffff"
    readonly property color accentText: dark ? "#93aff8" : "#234db8"
    readonly property color accentTint: dark ? "#232c45" : "#e8eefc"
    readonly property color accentBorder: dark ? "#3a4d80" : "#b9caf3"
    readonly property color focus: dark ? "#8caaf7" : "#2b57c7"
    readonly property color danger: dark ? "#c93a30" : "#b8281f"
    readonly property color dangerHover: dark ? "#d1463c" : "#a0211a"
    readonly property color dangerPressed: dark ? "#b5332a" : "#8a1c16"
    readonly property color inkOnDanger: dark ? "#ffffff" : "#ffffff"
    readonly property color dangerText: dark ? "#f59a92" : "#ab231b"
    readonly property color dangerTint: dark ? "#3a2221" : "#fceae8"
    readonly property color dangerBorder: dark ? "#6b3531" : "#f0bdb8"
    readonly property color warnText: dark ? "#f0b866" : "#854800"
    readonly property color warnTint: dark ? "#35291a" : "#fdf0da"
    readonly property color warnBorder: dark ? "#65491f" : "#efd09a"
    readonly property color warnSolid: dark ? "#e09a35" : "#d98a1f"
    readonly property color okText: dark ? "#7fd1a0" : "#14643a"
    readonly property color okTint: dark ? "#1b3026" : "#e2f3e9"
    readonly property color okBorder: dark ? "#2d5941" : "#aedcc0"
    readonly property color okSolid: dark ? "#3daf70" : "#2a9a5d"
    readonly property color botText: dark ? "#bca8f7" : "#5a3db5"
    readonly property color botTint: dark ? "#2b2541" : "#f0ecfb"
    readonly property color botBorder: dark ? "#4c3f78" : "#d3c7f3"
    readonly property color botSolid: dark ? "#8a6de6" : "#6e50cb"
    readonly property color noteText: dark ? "#ebd391" : "#5c4400"
    readonly property color noteTint: dark ? "#322b18" : "#fff6db"
    readonly property color noteBorder: dark ? "#5b4d22" : "#ebd79b"
    readonly property color mark: dark ? "#6b5410" : "#ffe58a"
    readonly property color markText: dark ? "#fff1bf" : "#3a2c00"
    readonly property color chEmail: dark ? "#5e7390" : "#50627a"
    readonly property color chWhatsapp: dark ? "#1c8249" : "#187a43"
    readonly property color chInstagram: dark ? "#bb3a84" : "#b02f79"
    readonly property color chChat: dark ? "#117b87" : "#0b7480"
    readonly property color inkOnChannel: dark ? "#ffffff" : "#ffffff"
    readonly property color brass: dark ? "#d9ac55" : "#b5852b"
    readonly property color ink: dark ? "#dce4f7" : "#22304f"
    readonly property color viz1: dark ? "#6e93f3" : "#2b57c7"
    readonly property color viz2: dark ? "#35b3bf" : "#0b7480"
    readonly property color viz3: dark ? "#d9ac55" : "#b5852b"
    readonly property color viz4: dark ? "#e378b1" : "#b02f79"
    readonly property color viz5: dark ? "#8d8b86" : "#8f8a81"
    readonly property color vizGrid: dark ? "#2a2a30" : "#ece9e4"
    readonly property color heat0: dark ? "#222226" : "#f3f1ed"
    readonly property color heat1: dark ? "#232f4e" : "#dde6fa"
    readonly property color heat2: dark ? "#2b4179" : "#b3c7f2"
    readonly property color heat3: dark ? "#3557ab" : "#7f9fe6"
    readonly property color heat4: dark ? "#4a74db" : "#4a72d4"
    readonly property color heat5: dark ? "#8caaf7" : "#234db8"
    readonly property color shadow: dark ? "#000000" : "#1d1c1a"
    readonly property color chEmailText: dark ? "#9fb2cb" : "#50627a"
    readonly property color chWhatsappText: dark ? "#63c78e" : "#187a43"
    readonly property color chInstagramText: dark ? "#ee8bc0" : "#b02f79"
    readonly property color chChatText: dark ? "#5cc4ce" : "#0b7480"
    readonly property color toastBg: dark ? "#edece9" : "#2a2926"
    readonly property color toastText: dark ? "#1d1c1a" : "#f5f4f1"
    readonly property color toastAction: dark ? "#234db8" : "#b9caf3"
    readonly property color tooltipBg: dark ? "#edece9" : "#1d1c1a"
    readonly property color tooltipText: dark ? "#1c1c20" : "#ffffff"

    // Pairs of ground and ink for initials; index = any non-negative number.
    readonly property int avatarCount: 8

    function avatarGround(index: int): color {
        const inks = colors.dark
            ? ["#2a3556", "#17393b", "#43253a", "#40301b", "#2b3a22", "#352c52", "#452823", "#2e343c"]
            : ["#e3e9f9", "#ddf0ee", "#f8e4ee", "#fbebd3", "#e6f1df", "#ece6fa", "#fbe3de", "#e5e8ec"];
        return inks[index % inks.length];
    }

    function avatarInk(index: int): color {
        const inks = colors.dark
            ? ["#b9cbfa", "#8fd9dc", "#f2afd2", "#f0c88d", "#b7db9c", "#cdbefa", "#f7b3a7", "#c2cbd6"]
            : ["#2a478f", "#0c5b61", "#8a2560", "#75430a", "#38591f", "#54389f", "#8f2e1e", "#3f4c5c"];
        return inks[index % inks.length];
    }
}

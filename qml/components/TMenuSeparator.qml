// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

T.MenuSeparator {
    implicitWidth: 20
    implicitHeight: visible ? 11 : 0
    verticalPadding: 5
    Accessible.role: Accessible.Separator
    contentItem: THairLine { }
}

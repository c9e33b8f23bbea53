// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tresen.Shell // ChordFilter: Qt 6.4 finds C++ types of its own module only so

// Text fields know these two as redo and "delete to the end". A file of its own, because with that
// import qmllint takes the other types of this folder for different ones.
ChordFilter {
    chords: ["Ctrl+Shift+Z", "Ctrl+K"]
}

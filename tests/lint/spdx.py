# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source names its licence in its first lines."""

from tree import Finding

SOURCES = (".cpp", ".h", ".qml", ".py", ".sh", ".cmake", "CMakeLists.txt", ".sql", ".js", ".in")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
COPYRIGHT = "SPDX-FileCopyrightText: "


def check(tree):
    for path, text in tree.files():
        if path.startswith("tests/data/"):
            continue
        if not path.endswith(SOURCES) and not text.startswith("#!"):
            continue
        head = "\n".join(text.splitlines()[:4])
        if LICENCE not in head:
            yield Finding(path, 1, "no SPDX-License-Identifier in the first lines")
        if path.endswith((".cpp", ".h", ".qml")) and COPYRIGHT not in head:
            yield Finding(path, 1, "no SPDX-FileCopyrightText in the first lines")

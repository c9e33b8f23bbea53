# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's own QML lint over every QML file, with the modules of the build folder to look into."""

import os
import re
import subprocess
from pathlib import Path

from tree import Finding

WARNING = re.compile(r"^(?:Warning|Error): (?:(.+?):(\d+):\d+: )?(.*)$")


def build_options():
    """Where the modules are, and which resource each source file becomes: without the latter
    qmllint does not know that a file sees the C++ types of its own module."""
    build = os.environ.get("TRESEN_QML_BUILD")
    if not build:
        return []
    options = ["-I", f"{build}/modules"]
    for folder in ("qml", "app", "models"):
        for path in sorted(Path(build, folder).rglob("*.qrc")):
            if path.parent.name in (".rcc", "rcc"):
                options += ["--resource", str(path)]
    return options


def check(tree):
    paths = [str(tree.root / path) for path, _ in tree.files(".qml", folders=("app", "qml"))]
    if not paths:
        return
    command = [os.environ.get("TRESEN_QMLLINT", "qmllint"), *build_options(), *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = 0
    for text in (done.stdout + done.stderr).splitlines():
        match = WARNING.match(text)
        if match:
            found += 1
            path = os.path.relpath(match.group(1), tree.root) if match.group(1) else "qml"
            yield Finding(path, int(match.group(2) or 1), match.group(3))
    if done.returncode != 0 and not found:
        yield Finding("qml", 1, f"qmllint ended with {done.returncode}: {done.stderr.strip()[:400]}")

# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's own QML lint over every QML file, with the modules of the build folder to look into."""

import os
import re
import subprocess

from tree import Finding

WARNING = re.compile(r"^(?:Warning|Error): (?:(.+?):(\d+):\d+: )?(.*)$")


def check(tree):
    paths = [str(tree.root / path) for path, _ in tree.files(".qml", folders=("app", "qml"))]
    if not paths:
        return
    imports = [option for path in os.environ.get("TRESEN_QML_IMPORTS", "").split(":") if path
               for option in ("-I", path)]
    command = [os.environ.get("TRESEN_QMLLINT", "qmllint"), *imports, *paths]
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

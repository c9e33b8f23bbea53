# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the sources has a finished German translation.

The sources are read anew by lupdate into a copy, so a text that nobody took into the file is
found as well as one that nobody translated.
"""

import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml

from tree import ROOMS, Finding

FILE = "resources/i18n/tresen_de.ts"
FOLDERS = ROOMS + ("resources",)


def fresh_copy(tree, folder):
    copy = os.path.join(folder, "tresen_de.ts")
    original = tree.root / FILE
    if original.exists():
        shutil.copy(original, copy)
    # like the update_translations target; with positions, to say where a text stands
    command = [
        os.environ.get("TRESEN_LUPDATE", "lupdate"), "-silent", "-locations", "absolute",
        "-no-obsolete", "-extensions", "cpp,h,qml",
        *(name for name in FOLDERS if (tree.root / name).is_dir()), "-ts", copy,
    ]
    subprocess.run(command, cwd=tree.root, check=True, stdout=subprocess.DEVNULL)
    return copy


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d+|n)", text))


def problem(source, message):
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    texts = forms or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(text.strip() for text in texts):
        return "no German translation"
    if any(set(placeholders(text)) - set(placeholders(source)) for text in texts):
        return "the translation has a placeholder the text has not"
    if any(set(placeholders(source)) - {"%n"} - set(placeholders(text)) for text in texts):
        return "the translation lost a placeholder"
    if any("!" in text for text in texts):
        return "exclamation mark in the translation"
    return None


def check(tree):
    with tempfile.TemporaryDirectory() as folder:
        root = xml.parse(fresh_copy(tree, folder)).getroot()
        for context in root.findall("context"):
            for message in context.findall("message"):
                source = message.findtext("source") or ""
                found = problem(source, message)
                if not found:
                    continue
                location = message.find("location")
                path, line = FILE, 1
                if location is not None:
                    path = os.path.relpath(
                        os.path.join(folder, location.get("filename")), tree.root.resolve()
                    )
                    line = int(location.get("line"))
                yield Finding(path, line, f'{context.findtext("name")}: "{source}": {found}')

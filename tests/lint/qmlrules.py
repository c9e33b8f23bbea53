# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page may not do: text of its own making, colours, untyped properties, unknown icons."""

import os
import re

from forbidden import matches
from tree import Finding, without_comments

COMPONENTS = "qml/components/"
THEME = "qml/theme/"

# pattern, folders that may, reason; comments and literals are not looked at
CODE = (
    (r"(?<![\w.])(?:Text|TextEdit|TextInput|Label|TextArea|TextField)\s*\{", (COMPONENTS,),
     "a text of Qt shows markup and loads pictures: use TLabel, TPlainBody or TField"),
    (r"\b(?:AutoText|MarkdownText|StyledText)\b", (), "text that may turn into markup"),
    (r"\b(?:Text|TextEdit)\.RichText\b", (COMPONENTS,), "rich text only in TRichBody"),
    (r"^import QtQuick\.Controls\b.*", (), "styled controls have their own colours: use the T types"),
    (r"\bQt\.(?:rgba|hsla|hsva|darker|lighter|tint)\s*\(", (THEME,), "a colour outside the theme"),
)
COLOR = re.compile(r"[\"'](#[0-9a-fA-F]{3,8})[\"']")
VAR = re.compile(r"\bproperty var\b(?!.*// var: )")
ICON = re.compile(r"\b(?:iconName|sign)\s*:\s*\"([a-z0-9-]+)\"")


def check(tree):
    icons = {os.path.basename(path)[:-4] for path, _ in tree.files(".svg", folders=("resources",))}
    for path, text in tree.files(".qml", folders=("app", "qml")):
        bare = without_comments(text)
        for pattern, may, reason in CODE:
            if not path.startswith(may or ("-",)):
                for line, found in matches(bare, "(?m)" + pattern):
                    yield Finding(path, line, f"{found}: {reason}")
        for number, line in enumerate(text.splitlines(), 1):
            if COLOR.search(line) and not path.startswith(THEME):
                yield Finding(path, number, f"{COLOR.search(line).group(1)}: a colour outside the theme")
            if VAR.search(line):
                yield Finding(path, number, "property var without its reason (// var: …)")
            for name in ICON.findall(line):
                if name not in icons:
                    yield Finding(path, number, f"{name}: no such file in resources/icons")

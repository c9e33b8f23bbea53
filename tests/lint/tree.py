# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints look at: the files of the tree, and the rooms that the CMake files declare."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

ROOMS = ("app", "automation", "channels", "models", "qml")
FOLDERS = ROOMS + ("packaging", "resources", "tests", ".ci")
CPP = (".cpp", ".h")
PROGRAM = 99  # an executable stands above every library


@dataclass
class Finding:
    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


@dataclass
class Room:
    """A folder whose CMakeLists makes a library."""

    folder: str
    target: str
    layer: int
    links: list = field(default_factory=list)


def without_comments(text):
    """The C++ or QML text with comments and the inside of literals blanked, line breaks kept."""
    pattern = re.compile(
        r'//[^\n]*|/\*.*?\*/|R"([^()\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'',
        re.S,
    )

    def blank(match):
        found = match.group(0)
        if found[0] in "\"'R":
            return '"' + re.sub(r"[^\n]", " ", found[1:-1]) + '"'
        return re.sub(r"[^\n]", " ", found)

    # an apostrophe between digits separates thousands and opens no literal
    return pattern.sub(blank, re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "_", text))


class Tree:
    def __init__(self, root):
        self.root = Path(root)

    def files(self, *suffixes, folders=FOLDERS):
        """(path relative to the root, text) of every file, sorted; the bad samples excepted."""
        for folder in folders:
            for at, names, files in os.walk(self.root / folder):
                names[:] = sorted(n for n in names if n not in ("build", "__pycache__", ".git"))
                relative = Path(at).relative_to(self.root).as_posix()
                if relative.startswith("tests/lint/bad"):
                    continue
                for name in sorted(files):
                    if not suffixes or name.endswith(suffixes):
                        yield from self.read(f"{relative}/{name}")

    def top_files(self):
        for path in sorted(self.root.iterdir()):
            if path.is_file():
                yield from self.read(path.name)

    def read(self, relative):
        try:
            yield relative, (self.root / relative).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            return

    def rooms(self):
        """folder -> Room; an executable's folder counts as the top layer."""
        found = {}
        call = re.compile(
            r"\b(tresen_add_library|tresen_add_qml_module|qt_add_executable|add_executable)\s*\("
            r"\s*([\w-]+)([^)]*)\)",
            re.S,
        )
        for path, text in self.files("CMakeLists.txt", folders=ROOMS + ("resources",)):
            text = re.sub(r"#[^\n]*", "", text)
            folder = os.path.dirname(path)
            for function, target, rest in call.findall(text):
                layer = re.search(r"\bLAYER\s+(\d+)", rest)
                if not layer and "executable" not in function:
                    continue
                number = int(layer.group(1)) if layer else PROGRAM
                if folder in found and found[folder].layer > number:
                    continue
                links = re.findall(r"\b(?:tresen_\w+|Qt6::\w+)", rest)
                found[folder] = Room(folder, target, number, links)
        return found


def room_of(path, rooms):
    folder = os.path.dirname(path)
    while folder:
        if folder in rooms:
            return rooms[folder]
        folder = os.path.dirname(folder)
    return None

# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hard stops for the length of files and functions. The aims are far lower (CONTRIBUTING.md)."""

import re

from tree import Finding, without_comments

LIMITS = {".cpp": 600, ".h": 200, ".qml": 300, ".py": 400}
FUNCTION = 60

SCOPE = re.compile(r"\b(namespace|class|struct|union|enum)\b|extern\s*\"")
QML_FUNCTION = re.compile(r"\bfunction\b[^{};]*$|^\s*(?:\w+\.)*on[A-Z]\w*\s*:\s*$|=>\s*$")


def opens_function(head, qml):
    head = head.strip()
    if qml:
        return bool(QML_FUNCTION.search(head.rsplit("\n", 1)[-1]))
    if ")" not in head:
        return False
    if SCOPE.search(head) and "(" not in head.split(")")[0].split("=")[0]:
        return False
    return not re.match(r"^[^(]*=", head)


def opens_member_initialiser(head):
    """Foo::Foo() : m_a{1}, m_b{2} { … }: the first two braces open no body."""
    return bool(re.search(r"\)[^:?]*:(?!:)", head)) and bool(re.search(r"\w\s*$", head)) and not (
        re.search(r"\)\s*(const|noexcept|override|final|mutable)\s*$", head)
    )


def functions(text, qml):
    """(first line, length, head) of every outermost function body."""
    text = without_comments(text)
    stack = []
    head_start = 0
    line = 1
    line_of_head = None
    for at, char in enumerate(text):
        if char == "\n":
            line += 1
        if line_of_head is None and not char.isspace() and char not in ";{}":
            line_of_head, head_start = line, at
        if char == "{":
            head = text[head_start:at] if line_of_head is not None else ""
            first = line if qml else line_of_head or line
            inside = any(kind == "function" for kind, *_ in stack)
            if not inside and not qml and opens_member_initialiser(head):
                stack.append(("initialiser", line_of_head, head, head_start))
            elif not inside and opens_function(head, qml):
                stack.append(("function", first, head, head_start))
            else:
                stack.append(("other", line, head, head_start))
            line_of_head = None
        elif char == "}" and stack:
            kind, first, head, start = stack.pop()
            line_of_head = None
            if kind == "function":
                yield first, line - first + 1, " ".join((head.rsplit("\n", 1)[-1] if qml else head).split())
            elif kind == "initialiser":
                line_of_head, head_start = first, start
        elif char == ";":
            line_of_head = None


def check(tree):
    for path, text in tree.files(*LIMITS):
        suffix = path[path.rindex("."):]
        lines = text.count("\n")
        if lines > LIMITS[suffix]:
            yield Finding(path, lines, f"{lines} lines, at most {LIMITS[suffix]} in a {suffix} file")
        if suffix == ".py":
            continue
        for first, length, head in functions(text, suffix == ".qml"):
            # the rows of a table-driven test are data
            if length > FUNCTION and not re.search(r"_data\s*\(\s*\)", head):
                yield Finding(path, first, f"function of {length} lines, at most {FUNCTION}: {head[:60]}")

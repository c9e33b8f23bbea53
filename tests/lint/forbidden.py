# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things that are never right here, each with the reason that is printed."""

import os
import re

from layers import INCLUDE
from tree import CPP, ROOMS, Finding, room_of, without_comments

EVERYWHERE = ROOMS + ("packaging", "resources", "tests", ".ci")

# pattern, folders, suffixes, files that may, reason; code patterns see no comments and literals
CODE = (
    (r"\bQEventLoop\b|\bprocessEvents\s*\(", ROOMS, CPP, (), "nested event loop: return a future"),
    (
        # joining one's own pool or thread while being destroyed is no waiting for an answer
        r"(?:\.|->)waitFor(?!Done\b)\w*\s*\(|\b(?:QThread::)?[mu]?sleep\s*\(|\bsleep_(?:for|until)\s*\(",
        ROOMS,
        CPP,
        (),
        "blocking wait: use a signal, a future or a timer",
    ),
    (
        r"\bQ(?:Recursive)?Mutex(?:Locker)?\b|\bQReadWriteLock\b|\bQSemaphore\b|\bQWaitCondition\b"
        r"|\bstd::(?:\w+_)?mutex\b|\bstd::condition_variable\b|\bstd::(?:counting|binary)_semaphore\b",
        ROOMS,
        CPP,
        ("sqlworker.h", "sqlworker.cpp", "listenerhub.h", "listenerhub.cpp"),
        "lock outside SqlWorker and ListenerHub: pass values between threads",
    ),
    (r"\bfriend\s+(?:class|struct)\b", EVERYWHERE, CPP, (), "friend class: widen the interface"),
    (
        # Qt's own are not ours to avoid
        r"(?:\b(?!Q[A-Z])\w+\s*::\s*|(?<![:\w]))instance\s*\(\s*\)",
        ("app", "automation", "channels", "models"),
        CPP,
        (),
        "singleton: hand the object over",
    ),
    (
        r"\bQString tr\(const char|\bauto tr = \[",
        ROOMS,
        CPP,
        (),
        "hides the context from lupdate, so the text is never translated: QCoreApplication::translate",
    ),
    (r"\bQSKIP\s*\(", EVERYWHERE, CPP, (), "a skipped test proves nothing"),
    # SLOT alone is left to QDBusConnection, which knows no other way
    (r"\bSIGNAL\s*\(", EVERYWHERE, CPP, (), "connection by string: connect to the function"),
)
TEXT = (
    (r"\b(?:TODO|FIXME|XXX|HACK)\b", "unfinished: do it or write an issue"),
    (r"(?<![\w.~-])/(?:home|Users)/\w+/", "a path of one machine"),
    (
        r"registry\.npmjs|pypi\.org|pythonhosted\.org|deb\.debian\.org|archive\.ubuntu\.com"
        r"|crates\.io|proxy\.golang\.org|\.pkg\.dev\b|artifactory",
        "host of a package registry: the machine's own settings decide",
    ),
)
TEXT_FILES = (
    CPP + (".qml", ".py", ".sh", ".cmake", ".txt", ".md", ".json", ".sql", ".js", ".in", ".debian")
)


def matches(text, pattern):
    for match in re.finditer(pattern, text):
        yield text.count("\n", 0, match.start()) + 1, match.group(0).strip()


def check_code(tree):
    for pattern, folders, suffixes, excepted, reason in CODE:
        for path, text in tree.files(*suffixes, folders=folders):
            if os.path.basename(path) not in excepted:
                for line, found in matches(without_comments(text), pattern):
                    yield Finding(path, line, f"{found}: {reason}")


def check_text(tree):
    files = [entry for entry in tree.files() if not entry[0].startswith(("tests/data/", "tests/lint/"))]
    for path, text in files + list(tree.top_files()):
        if not path.endswith(TEXT_FILES) and not text.startswith("#!"):
            continue
        for pattern, reason in TEXT:
            for line, found in matches(text, pattern):
                yield Finding(path, line, f"{found}: {reason}")


def check_demo(tree):
    """The demo comes in through the same doors as everything else."""
    rooms = tree.rooms()
    owners = {os.path.basename(path): path for path, _ in tree.files(".h", folders=ROOMS)}
    for path, text in tree.files(*CPP, folders=ROOMS):
        if "/demo/" not in path and not os.path.basename(path).startswith("demo"):
            continue
        for match in INCLUDE.finditer(text):
            owner = owners.get(os.path.basename(match.group(2)))
            room = room_of(owner, rooms) if owner else None
            if room and room.folder in ("models/sql", "models/view"):
                line = text.count("\n", 0, match.start()) + 1
                yield Finding(path, line, f"demo code includes {match.group(2)} of {room.folder}")
        for line, found in matches(text, r"(?i)\b(?:insert\s+(?:or\s+\w+\s+)?into|select\s.+\sfrom|delete\s+from)\b"):
            yield Finding(path, line, f"demo code holds SQL: {found}")


def check(tree):
    yield from check_code(tree)
    yield from check_text(tree)
    yield from check_demo(tree)

# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The single rule of the house: a room knows only lower layers.

CMake stops a wrong link; but on Debian all Qt headers share one folder and every room's folder is
on some include path, so only reading the includes shows who really knows whom.
"""

import os
import re

from tree import CPP, ROOMS, Finding, room_of

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)

# what, which headers, where they may appear, why
LIBRARIES = (
    (
        "SQL",
        re.compile(r"^(QtSql/|QtSql$|QSql|sqlite3\.h|libpq)"),
        ("models/sql",),
        "only models/sql speaks SQL",
    ),
    (
        "a socket",
        re.compile(
            r"^(QtNetwork/)?(QTcp|QUdp|QSsl(Socket|Server)|QAbstractSocket|QNetworkAccessManager"
            r"|QNetworkReply|QNetworkRequest|QHttpServer)|^QtWebSockets|^QWebSocket"
            r"|^(sys/socket|netinet|arpa|netdb|boost/(asio|beast))"
        ),
        # qml/net holds the network access that refuses everything; a signal handler may only
        # write to a socket pair, which interrupts turns into a Qt signal
        ("channels", "qml/net", "app/ctl/interrupts.cpp"),
        "only channels opens sockets",
    ),
    (
        "a local socket",
        re.compile(r"^(QtNetwork/)?QLocal(Socket|Server)"),
        # a second window raises the first one
        ("channels", "app"),
        "only channels and app open local sockets",
    ),
    (
        "QML",
        re.compile(r"^(QtQml|QtQuick|QQml|QQuick|QJS|qqml)"),
        ("models/view", "qml", "app"),
        "only models/view, qml and app know QML",
    ),
    ("Qt Widgets", re.compile(r"^(QtWidgets|QWidget|QApplication|QDialog)"), (), "the window is QML"),
)
LINKS = {
    "Qt6::Sql": LIBRARIES[0],
    "Qt6::Qml": LIBRARIES[3],
    "Qt6::Quick": LIBRARIES[3],
    "Qt6::Widgets": LIBRARIES[4],
}


def inside(path, folders):
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


def header_owners(tree):
    owners = {}
    for path, _ in tree.files(".h", folders=ROOMS + ("resources",)):
        owners.setdefault(os.path.basename(path), []).append(path)
    return owners


def check_includes(path, text, room, rooms, owners):
    for match in INCLUDE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        header = match.group(2)
        for what, pattern, allowed, why in LIBRARIES:
            if pattern.search(header) and not inside(path, allowed):
                yield Finding(path, line, f"includes {header} ({what}): {why}")
        owner = owners.get(os.path.basename(header))
        if not owner or match.group(1) == "<":
            continue
        other = room_of(owner[0], rooms)
        if other is None or other.folder == room.folder:
            continue
        if other.layer >= room.layer:
            yield Finding(
                path,
                line,
                f"layer {room.layer} ({room.folder}) includes {header} "
                f"of layer {other.layer} ({other.folder})",
            )


def check(tree):
    rooms = tree.rooms()
    owners = header_owners(tree)
    for name, paths in owners.items():
        for path in paths[1:]:
            yield Finding(path, 1, f"header name {name} is taken by {paths[0]}")
    for path, text in tree.files(*CPP, folders=ROOMS + ("resources",)):
        room = room_of(path, rooms)
        if room is None:
            yield Finding(path, 1, "belongs to no room: its folder's CMakeLists makes no library")
            continue
        yield from check_includes(path, text, room, rooms, owners)
    for room in rooms.values():
        for link in room.links:
            if link in LINKS and not inside(room.folder + "/", LINKS[link][2]):
                yield Finding(
                    room.folder + "/CMakeLists.txt", 1, f"links {link}: {LINKS[link][3]}"
                )

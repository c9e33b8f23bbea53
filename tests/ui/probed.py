# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window, driven and read through the accessibility bus, and asked what it paints (probe/probe.cpp)."""
import json
import os
import subprocess
import time

import pyatspi

from window import NAMED_ROLES, Window

TOLERANCE = 1
ACTING = set(NAMED_ROLES)
# lie over the page on purpose
LAYERS = ('popup menu', 'dialog', 'alert', 'notification', 'tool tip', 'frame', 'window')
# what they hold is seen through their box only
VIEWPORTS = ('list', 'scroll pane', 'page tab list', 'tool bar')


class Node:
    """What the bus says of one thing, read once."""

    def __init__(self, o, parent):
        self.parent = parent
        self.role, self.name = o.getRoleName(), (o.name or '').strip()
        e = o.get_component_iface()
        r = e.get_extents(pyatspi.DESKTOP_COORDS) if e else None
        self.box = (r.x, r.y, r.width, r.height) if r else (0, 0, 0, 0)
        self.layer = self if parent is None or self.role in LAYERS else parent.layer
        self.clip = self.box if parent is None or parent.clip is None else meet(parent.clip, self.box)

    def above(self, other):
        while other:
            if other is self:
                return True
            other = other.parent
        return False

    def __str__(self):
        return f'{self.role} {self.name!r} at {self.box}'


def meet(a, b):
    x, y = max(a[0], b[0]), max(a[1], b[1])
    return x, y, max(0, min(a[0] + a[2], b[0] + b[2]) - x), max(0, min(a[1] + a[3], b[1] + b[3]) - y)


class ProbedWindow(Window):
    """A window with the probe inside."""

    def __init__(self, argv, probe, timeout=60):
        self.argv = argv
        self.probe = probe
        super().__init__(argv, timeout)

    def launch(self, argv):
        return subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                env=dict(os.environ, LD_PRELOAD=self.probe))

    def ask(self, *words):
        self.process.stdin.write(' '.join(words) + '\n')
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f'no answer to {words}'
        return json.loads(line)['answer']

    def there(self, name, timeout=15):
        return self.wait(lambda: self.ask('where', name), timeout, f'{name} is not shown')

    def gone(self, name, timeout=10):
        self.wait(lambda: not self.ask('where', name), timeout, f'{name} is still shown')

    def hit(self, name, button='1'):
        """A click of the hand in the middle of it."""
        self.still()
        x, y, w, h = self.there(name)
        self.xdo('mousemove', str(x + w // 2), str(y + h // 2), 'click', button)

    def still(self, timeout=10):
        """Until two looks at the texts say the same: nothing moves any more."""
        before, end = None, time.monotonic() + timeout
        while time.monotonic() < end:
            now = self.ask('texts')
            if now == before:
                return now
            before = now
            time.sleep(0.06)
        return now

    def nodes(self):
        """Everything shown, as the bus tells it."""
        found, todo = [], [(self.root, None)]
        while todo:
            o, parent = todo.pop()
            try:
                if parent is not None and not o.getState().contains(pyatspi.STATE_SHOWING):
                    continue
                node = Node(o, parent)
                children = [o.getChildAtIndex(i) for i in range(o.childCount - 1, -1, -1)]
            except Exception:  # an object may go while it is read
                continue
            if parent is None:
                node.clip = None
            else:
                found.append(node)
            todo += [(child, node) for child in children if child]
        return found

    def faults(self, told=True):
        """Everything on the page that a reader, a designer and, if `told`, a screen reader would be ashamed of."""
        report = self.still()
        assert report['texts'], 'no text is shown'
        found = [f'{"/".join(t["faults"])}: {t["text"]!r} in {t["owner"]} at {t["x"]},{t["y"]}'
                 for t in report['texts'] if t['faults']]
        found += [f'text over text: {a["text"]!r} in {a["owner"]} and {b["text"]!r} in {b["owner"]} at {b["x"]},{b["y"]}'
                  for a, b in report['overlaps']]
        if not told:
            return found
        nodes = self.nodes()
        acting = [n for n in nodes if n.role in ACTING and n.clip[2] > 0 and n.clip[3] > 0]
        assert acting, 'no control is on the bus'
        found += [f'without a name: {n}' for n in acting if not n.name]
        found += overlaps(acting)
        return found


def overlaps(nodes):
    """Pairs that share ground though neither holds the other."""
    found = []
    for index, one in enumerate(nodes):
        for other in nodes[index + 1:]:
            if one.layer is not other.layer or one.above(other) or other.above(one):
                continue
            common = meet(one.clip, other.clip)
            if common[2] > TOLERANCE and common[3] > TOLERANCE:
                found.append(f'one over the other: {one} and {other}')
    return found

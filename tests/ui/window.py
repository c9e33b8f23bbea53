# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window through the accessibility bus (AT-SPI), as a screen reader and a hand would."""
import os
import subprocess
import time

import pyatspi

PRESSES = ('press', 'click', 'toggle', 'activate')
NAMED_ROLES = ('push button', 'button', 'check box', 'toggle button', 'text', 'entry', 'combo box',
               'list item', 'menu item', 'radio button', 'page tab', 'slider', 'link')


class Window:
    """A running program and what is shown of it."""

    def __init__(self, argv, timeout=60):
        self.process = self.launch(argv)
        name = os.path.basename(argv[0])
        self.root = self.wait(lambda: self._application(name), timeout, f'{name} is not on the bus')

    def launch(self, argv):
        return subprocess.Popen(argv)

    @staticmethod
    def _application(name):
        for app in pyatspi.Registry.getDesktop(0):
            if app and app.name == name and app.childCount:
                return app
        return None

    def wait(self, probe, timeout, message):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f'the program ended with {self.process.returncode}')
            try:
                found = probe()
            except Exception:  # an object may go while it is read
                found = None
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError(f'{message}\n{self.tree()}')

    def all(self, role=None, name=None, within=None):
        """Everything shown with this role whose name holds `name`."""
        todo, found = [within or self.root], []
        while todo:
            o = todo.pop()
            try:
                shown = o.getState().contains(pyatspi.STATE_SHOWING)
                if o is not self.root and not shown:
                    continue
                if (role is None or o.getRoleName() == role) and (name is None or name in (o.name or '')):
                    found.append(o)
                todo += [c for c in (o.getChildAtIndex(i) for i in range(o.childCount - 1, -1, -1)) if c]
            except Exception:
                continue
        return found

    def find(self, role=None, name=None, within=None, timeout=10):
        return self.wait(lambda: next(iter(self.all(role, name, within)), None), timeout,
                         f'no {role} named {name!r}')

    def press(self, role=None, name=None, **kw):
        o = self.find(role, name, **kw)
        try:
            action = o.queryAction()
            for i in range(action.nActions):
                if action.getName(i).lower() in PRESSES:
                    action.doAction(i)
                    return
        except NotImplementedError:
            pass
        self.click(o)

    def click(self, o):
        x, y, w, h = self.box(o)
        self.xdo('mousemove', str(x + w // 2), str(y + h // 2), 'click', '1')

    @staticmethod
    def box(o):
        e = o.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return e.x, e.y, e.width, e.height

    @staticmethod
    def xdo(*args):
        subprocess.run(['xdotool', *args], check=True)

    @staticmethod
    def output(*args):
        return subprocess.run(['xdotool', *args], check=True, capture_output=True, text=True).stdout

    def type(self, text):
        self.xdo('type', '--delay', '30', text)

    def key(self, *keys):
        for k in keys:
            self.xdo('key', '--clearmodifiers', k)

    @staticmethod
    def shot(path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        subprocess.run(['import', '-window', 'root', path], check=True)

    def unnamed(self):
        """Controls that a screen reader could not announce."""
        return [f'{o.getRoleName()} at {self.box(o)}' for role in NAMED_ROLES for o in self.all(role)
                if not (o.name or '').strip()]

    def tree(self, o=None, level=0):
        """What a screen reader could say."""
        o = o or self.root
        try:
            line = '  ' * level + f'{o.getRoleName()} {o.name!r}\n'
            for i in range(min(o.childCount, 40)):
                c = o.getChildAtIndex(i)
                if c and c.getState().contains(pyatspi.STATE_SHOWING):
                    line += self.tree(c, level + 1)
            return line
        except Exception:
            return ''

    def quit(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

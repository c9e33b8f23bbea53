# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page in every look: measures, names, nothing cut, nothing on top of anything else.

usage: walk_pages.py TRESEN TRESENCTL PROBE SHOTS demo|mail|first|hostile|self-test [LOOK…]
  demo       the invented shop
  mail       a profile filled over a real Dovecot
  first      an empty profile
  hostile    every field a customer can fill holds a picture of ours: nobody may come for it
  self-test  spoils the window and wants to be told
"""
import itertools
import os
import shutil
import sys
import time

from hostile import Bait
from pages import Pages
from probed import ProbedWindow
from profile import Profile, empty_folder
from soak import soak_scale, soak_seed

# A normal run takes two looks of each, opposite in size, language and theme; the seed says which. The
# soak shows every look on both.
LOOKS = ['-'.join(parts) for parts in itertools.product(('1440x900', '1024x700'), ('de', 'en'), ('light', 'dark'))]


def looks_for(source):
    if soak_scale() >= 1 or source not in ('demo', 'mail'):
        return LOOKS
    first = (soak_seed() + (source == 'mail') * 2) % 4
    return [LOOKS[first], LOOKS[7 - first]]


class Walk:
    """One program on one profile, through the looks."""

    def __init__(self, tresen, tresenctl, probe, shots, source, *looks):
        self.tresen, self.ctl, self.probe, self.source = tresen, tresenctl, probe, source
        self.shots, self.looks = f'{shots}/{source}', looks or looks_for(source)
        os.makedirs(self.shots, exist_ok=True)
        self.profile = self.window = self.empty = None

    def filled(self, fill):
        self.profile = Profile(self.ctl)
        fill(self.profile)
        return self.profile.arguments()

    def open(self, arguments, landmark):
        self.window = ProbedWindow([self.tresen, *arguments, '--language', 'de', '--theme', 'light'], self.probe)
        self.window.there(landmark, timeout=60)
        return self.window

    def through(self, pages, step):
        for look in self.looks:
            start = time.monotonic()
            step(*look.split('-'))
            print(f'{look}: {time.monotonic() - start:.1f} s', flush=True)
        print(f'{pages.seen} pages seen')
        assert not pages.faults, '\n'.join([f'{len(pages.faults)} faults', *pages.faults])

    def everything(self, pages):
        def step(*look):
            pages.wear(*look)
            pages.all()
        self.through(pages, step)

    def run_demo(self):
        window = self.open(['--demo', '--conversations', '300'], 'conversation_0')
        self.everything(Pages(window, self.shots, 'paket'))

    def run_mail(self):
        window = self.open(self.filled(lambda profile: profile.fill()), 'conversation_0')
        self.everything(Pages(window, self.shots, 'paket'))

    def run_first(self):
        self.empty = empty_folder()
        pages = Pages(self.open(['--profile', self.empty], 'firstRunPage'), self.shots, '')
        self.through(pages, pages.first)

    def run_hostile(self):
        bait = Bait()
        window = self.open(self.filled(bait.fill), 'conversation_0')
        bait.begin()
        self.everything(Pages(window, self.shots, 'haken'))
        assert bait.visits == 0, f'{bait.visits} visits to the pictures'

    def run_self_test(self):
        window = self.open(['--demo', '--conversations', '300'], 'conversation_0')
        window.hit('conversation_0')
        window.there('composer')
        for spoiling, name, told in (('cut', 'listTitle', 'cut: '), ('cut', 'searchButton', 'cut: '),
                                     ('shove', 'conversationSubject', 'text over text: '), ('shove', 'sortButton', 'one over the other: '),
                                     ('unname', 'newButton', 'without a name: ')):
            before = [fault for fault in window.faults() if fault.startswith(told)]
            assert window.ask('spoil', spoiling, name), f'{spoiling} did nothing to {name}'
            after = [fault for fault in window.faults() if fault.startswith(told)]
            assert len(after) > len(before), f'{spoiling} of {name} went unseen'
            print(f'{spoiling} {name}: {after[-1]}')

    def stop(self):
        if self.window:
            self.window.quit()
        if self.profile:
            self.profile.stop()
        if self.empty:
            shutil.rmtree(os.path.dirname(self.empty), ignore_errors=True)


def main():
    walk = Walk(*sys.argv[1:])
    try:
        getattr(walk, 'run_' + walk.source.replace('-', '_'))()
    finally:
        walk.stop()
    print('passed')


main()

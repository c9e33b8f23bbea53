# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An agent's hour in the real window, each act looked up with tresenctl beside it: several at once and taken
back, another time to snooze until, merging, a message to two windows, a mailbox that refuses, and a
customer erased without a trace; notifications, and none in quiet hours.

usage: walk_acts.py TRESEN TRESENCTL PROBE SHOTS
"""
import json
import os
import subprocess
import sys
import time

from peers import free_port
from probed import ProbedWindow
from profile import CUSTOMERS, Profile


class Acts:
    def __init__(self, tresen, tresenctl, probe, shots):
        self.tresen, self.shots = tresen, f'{shots}/acts'
        os.makedirs(self.shots, exist_ok=True)
        self.profile = Profile(tresenctl)
        self.profile.fill()
        self.desktop = subprocess.Popen(['/usr/bin/python3', '-B', os.path.join(os.path.dirname(__file__), 'notices.py')],
                                        stdout=subprocess.PIPE, text=True)
        self.desktop.stdout.readline()
        os.set_blocking(self.desktop.stdout.fileno(), False)
        self.window = ProbedWindow([tresen, *self.profile.arguments(), '--language', 'en', '--theme', 'light'], probe)
        self.window.there('conversation_0', timeout=60)
        self.come_back()

    def come_back(self):
        self.window.output('search', '--sync', '--onlyvisible', '--name', 'Tresen', 'windowfocus')

    def look_away(self):
        self.window.output('search', '--maxdepth', '0', '--name', '.*', 'windowfocus')
        time.sleep(0.3)

    # -- what the store says -------------------------------------------------------------------

    def rows(self):
        return {row['id']: row for row in self.profile.conversations()}

    def becomes(self, probe, message, seconds=10):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = probe(self.rows())
            if found:
                return found
            time.sleep(0.2)
        raise AssertionError(message)

    def with_status(self, status):
        return {key for key, row in self.rows().items() if row['status'] == status}

    def texts(self):
        return [t['text'] for t in self.window.still()['texts']]

    def says(self, words, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if any(words in text for text in self.texts()):
                return
            time.sleep(0.2)
        raise AssertionError(f'{words!r} is not shown: {self.texts()}')

    def select(self, count):
        self.show_all_open()
        self.window.hit('conversation_0')
        self.window.there('composer')
        self.window.key('x')
        self.window.there('bulkBar')
        self.window.key(*['shift+j'] * (count - 1))
        self.says(f'{count} selected')

    def show_all_open(self):
        """The view from which every act starts, with nothing selected and no pop-up half gone."""
        self.settled()
        self.window.gone('bulkBar')
        self.window.key('g', 'a')

    def settled(self):
        self.window.wait(lambda: not any(len(name) > len('open: ') and name.startswith('open: ') for name in self.window.ask('focus')), 10, 'a pop-up stays open')

    # -- acts ----------------------------------------------------------------------------------

    def several_at_once(self):
        open_before = self.with_status('open')
        self.select(3)
        self.window.key('e')
        gone = self.becomes(lambda rows: {key for key in open_before if rows[key]['status'] == 'resolved'}, 'nothing was resolved')
        assert len(gone) == 3, gone
        self.window.key('ctrl+shift+z')
        self.becomes(lambda rows: all(rows[key]['status'] == 'open' for key in gone), 'resolving was not taken back')

        before = {key: row['assignee'] for key, row in self.rows().items()}
        self.select(3)
        self.window.key('a')
        self.window.there('assignPopField')
        self.window.still()
        self.window.key('Return')  # nobody comes first
        freed = self.becomes(lambda rows: {key for key in before if before[key] and not rows[key]['assignee']}, 'nobody was freed')
        self.window.key('ctrl+shift+z')
        self.becomes(lambda rows: all(rows[key]['assignee'] == before[key] for key in freed), 'assigning was not taken back')

        self.select(2)
        self.window.key('t')
        self.window.there('tagPopField')
        self.window.still()
        self.window.type('Eilig')
        self.window.still()
        self.window.key('Return')
        tagged = self.becomes(lambda rows: {key for key, row in rows.items() if 'Eilig' in row['tags']}, 'no tag was set')
        assert len(tagged) == 2, tagged
        self.settled()  # a pop-up that fades out takes the keys that come meanwhile
        self.window.key('ctrl+shift+z')
        self.becomes(lambda rows: not any('Eilig' in row['tags'] for row in rows.values()), 'the tag was not taken back')
        self.window.key('Escape')
        self.window.gone('bulkBar')
        print('several at once, and taken back')

    def another_time(self):
        snoozed = self.with_status('snoozed')
        self.show_all_open()
        self.window.hit('conversation_1')
        self.window.there('composer')
        self.window.key('s')
        self.window.there('snoozeMenu')
        self.window.still()
        self.window.key(*['Down'] * 6, 'Return')  # the last entry
        self.window.there('snoozeDialog')
        self.window.hit('snoozeDay')
        self.window.key('ctrl+a')
        self.window.type('nonsense')
        self.says('Give a date such as')
        self.window.key('ctrl+a')
        self.window.type(time.strftime('%Y-%m-%d', time.localtime(time.time() + 3 * 86400)))
        self.window.still()
        self.window.shot(f'{self.shots}/snooze.png')
        self.window.hit('dialogPrimary')
        new = self.becomes(lambda rows: {k for k, row in rows.items() if row['status'] == 'snoozed'} - snoozed, 'nothing was snoozed')
        self.window.key('ctrl+shift+z')
        self.becomes(lambda rows: all(rows[key]['status'] != 'snoozed' for key in new), 'snoozing was not taken back')
        print('snoozed until another time')

    def merging(self):
        count = len(self.rows())
        self.select(2)
        self.window.key('m')
        self.becomes(lambda rows: len(rows) == count - 1, 'nothing was merged')
        self.window.key('ctrl+shift+z')
        self.becomes(lambda rows: len(rows) == count, 'merging was not taken back')
        self.window.key('Escape')
        print('merged and taken apart')

    def second_start(self):
        second = subprocess.run([self.tresen, *self.profile.arguments(), '--language', 'en'], capture_output=True, text=True,
                                check=False, timeout=60)
        assert second.returncode == 0 and 'open already' in second.stdout, (second.returncode, second.stdout, second.stderr)
        print('a second start raised the first window')

    def refusing_mailboxes(self):
        self.window.key('ctrl+comma')
        self.window.hit('settingsNav_inboxes')
        self.window.hit('addInbox')
        self.window.there('accountDialog')
        self.window.hit('accountAddress')
        self.window.type('neu@nordlicht.example')
        self.window.hit('accountPassword')
        self.window.type('wrong')
        for field, value in (('imapHost', '127.0.0.1'), ('imapPort', str(self.profile.dovecot.port)),
                             ('smtpHost', '127.0.0.1'), ('smtpPort', str(free_port()))):
            self.fill(field, value)
        for side in ('imap', 'smtp'):
            self.no_encryption(side)
        self.fill('accountUser', 'support')
        self.press_test('refuse')
        self.window.shot(f'{self.shots}/wrong-password.png')
        self.fill('accountPassword', 'tresen')
        self.press_test('cannot be reached on port')
        self.window.shot(f'{self.shots}/unreachable.png')
        assert len(json.loads('[' + ','.join(self.profile.ctl('account', 'list', '--json').splitlines()) + ']')) == 1
        self.window.key('Escape')
        self.window.gone('accountDialog')
        self.window.key('Escape')
        self.window.gone('settingsNav_inboxes')
        print('a wrong password and a dead port are named')

    def fill(self, field, value):
        self.window.hit(field)
        self.window.key('ctrl+a')
        self.window.type(value)

    def no_encryption(self, side):
        self.window.hit(f'{side}Security')
        self.window.key('End', 'Return')

    def press_test(self, words):
        self.window.hit('testAccount')
        self.says(words)

    def notified(self):
        self.look_away()
        self.arrives('Erste Frage <img src="http://127.0.0.1/x.png">')
        told = self.notice(10)
        assert told['title'] == 'Karla Kolumna' and '&lt;img' in told['text'] and '<img' not in told['text'], told
        self.come_back()
        self.window.key('ctrl+comma')
        self.window.hit('settingsNav_notify')
        self.window.hit('quietHours')
        self.fill('quietFrom', '00:00')
        self.fill('quietUntil', '23:59')
        self.window.key('Tab')
        self.window.shot(f'{self.shots}/quiet.png')
        self.window.key('Escape')
        self.window.gone('settingsNav_notify')
        self.look_away()
        self.arrives('Zweite Frage')
        assert self.notice(4) is None, 'told in quiet hours'
        self.come_back()
        print('notified, and left in peace in quiet hours')

    def arrives(self, subject):
        count = len(self.rows())
        self.profile.dovecot.deliver(f'From: Karla Kolumna <karla@mail.example>\nTo: hilfe@nordlicht.example\nSubject: {subject}\n'
                                     f'Message-ID: <{time.monotonic_ns()}@mail.example>\n\nGuten Tag')
        self.becomes(lambda rows: len(rows) > count, f'{subject} did not arrive', 20)

    def notice(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            line = self.desktop.stdout.readline()
            if line:
                return json.loads(line)
            time.sleep(0.1)
        return None

    def erasing(self):
        name, address = CUSTOMERS[0]
        self.window.key('slash')
        self.window.there('searchBox')
        self.window.still()
        self.window.type(f'from:{address}')
        self.window.hit('hit_0')
        self.window.hit('openHit')
        self.window.there('customerMore')
        self.window.hit('customerMore')
        self.window.hit('eraseCustomer')
        self.window.there('eraseDialog')
        self.says(name)
        self.window.shot(f'{self.shots}/erase.png')
        self.window.hit('eraseSure')
        self.window.hit('dialogPrimary')
        self.says('Nothing of this customer is left', seconds=60)
        self.window.key('Escape')
        self.window.gone('eraseDialog')
        assert not self.traces([address, name.split()[1]]), self.traces([address, name.split()[1]])
        assert all(address not in json.dumps(row, ensure_ascii=False) for row in self.rows().values())
        print('erased without a trace')

    def traces(self, words):
        """Files of the profile that still hold one of the words, as bytes."""
        found = []
        for folder, _, files in os.walk(f'{self.profile.folder}/desk'):
            for file in files:
                with open(f'{folder}/{file}', 'rb') as f:
                    data = f.read()
                found += [f'{word} in {file}' for word in words if word.encode() in data]
        return found

    def stop(self):
        self.window.quit()
        self.desktop.kill()
        self.profile.stop()


def main():
    acts = Acts(*sys.argv[1:5])
    try:
        for step in sys.argv[5:] or ('several_at_once', 'another_time', 'merging', 'second_start', 'refusing_mailboxes', 'notified', 'erasing'):
            getattr(acts, step)()
    except Exception:
        print('focus:', acts.window.ask('focus'))
        acts.window.shot(f'{acts.shots}/failed.png')
        raise
    finally:
        acts.stop()
    print('passed')


main()

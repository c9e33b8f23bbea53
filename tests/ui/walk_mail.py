# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer's day: connect a mailbox of a real server, a mail appears, is answered in the window,
arrives once with its thread, and lies in Sent; flags travel both ways.

usage: walk_mail.py TRESEN TRESENCTL SHOTS
"""
import json
import os
import subprocess
import sys
import tempfile
import time

from peers import Dovecot, Sink
from window import Window

MAIL = '''From: Tobias Krueger <tobias@mail.example>
To: hilfe@nordlicht.example
Subject: Paket seit Tagen nicht bewegt
Message-ID: <erste@mail.example>
References: <urahn@mail.example>
Date: Sun, 22 Nov 2026 10:00:00 +0100

Guten Tag, wo ist mein Paket 48213?
'''


def ctl(program, profile, *words, stdin=None):
    done = subprocess.run([program, *words, '--profile', f'{profile}/desk', '--secrets', f'{profile}/secrets'],
                          input=stdin, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, f'{words}: {done.stdout}{done.stderr}'
    return done.stdout


def until(probe, seconds, message):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = probe()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(message)


def main():
    tresen, tresenctl, shots = sys.argv[1:]
    dovecot, sink = Dovecot(), Sink()
    profile = tempfile.mkdtemp(prefix='tresen-walk-')
    window = None
    try:
        ctl(tresenctl, profile, 'account', 'add', 'email', 'hilfe@nordlicht.example', '--name', 'Nordlicht',
            '--imap', f'127.0.0.1:{dovecot.port}', '--imap-security', 'none', '--user', 'support',
            '--smtp', f'127.0.0.1:{sink.port}', '--smtp-security', 'none', '--smtp-user', '-', stdin='tresen\n')
        window = Window([tresen, '--profile', f'{profile}/desk', '--secrets', f'{profile}/secrets',
                         '--language', 'en'])
        window.find('tool bar', timeout=60)
        time.sleep(4)  # connected and idle
        window.press('list item', 'All open')
        start = time.monotonic()
        dovecot.deliver(MAIL)
        row = window.find('list item', 'Paket seit Tagen', timeout=20)
        print(f'in the window after {time.monotonic() - start:.2f} s')
        assert time.monotonic() - start < 6, 'too slow even for a loaded machine'
        window.click(row)
        time.sleep(1.5)
        until(lambda: any('\\Seen' in flags for flags, _ in dovecot.mails('INBOX')), 20, 'reading did not reach the server')
        window.shot(f'{shots}/mail-open.png')
        window.key('r')
        time.sleep(0.7)
        window.type('Ihr Paket ist unterwegs.')
        time.sleep(0.5)
        window.key('ctrl+Return')
        until(lambda: sink.mails, 30, 'nothing arrived in the sink')
        time.sleep(2)
        window.shot(f'{shots}/mail-answered.png')
        assert len(sink.mails) == 1, f'{len(sink.mails)} mails arrived'
        _, recipients, text = sink.mails[0]
        assert recipients == ['tobias@mail.example'], recipients
        assert 'In-Reply-To: <erste@mail.example>' in text, text
        references = text[text.index('References:'):].split('\n\n')[0]
        assert '<urahn@mail.example>' in references and '<erste@mail.example>' in references, references
        assert 'Ihr Paket ist unterwegs.' in text, text
        sent = until(lambda: dovecot.mails('Sent'), 20, 'no copy in Sent')
        assert len(sent) == 1, f'{len(sent)} copies in Sent'
        box = dovecot.login()
        box.select('INBOX')
        box.store('1', '+FLAGS', '\\Flagged')
        box.logout()
        until(lambda: any(json.loads(line).get('flagged') for line in
                          ctl(tresenctl, profile, 'list', '--json', '--status', 'any').splitlines()),
              30, 'a flag set on the server did not arrive')
    finally:
        if window:
            window.quit()
        sink.stop()
        dovecot.stop()
        subprocess.run(['rm', '-rf', profile], check=False)
    print('passed')


main()

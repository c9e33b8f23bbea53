# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reply goes out while the mailbox's server is down. Its copy lies in Sent when that is back: once, however
often the program is started or killed.

usage: sent_copy.py TRESENCTL
"""
import sys
import time

from desk import Desk, QUESTION
from peers import Dovecot, Sink


def main():
    dovecot, sink = Dovecot(), Sink()
    desk = Desk(sys.argv[1])
    try:
        dovecot.deliver(QUESTION)
        desk.add_account(dovecot.port, sink.port, '--smtp-security', 'none', '--smtp-user', '-')
        desk.ok('sync', '--once')
        dovecot.halt()
        with open(f'{desk.folder}/text', 'w', encoding='ascii') as f:
            f.write('Ihr Paket ist unterwegs.\n')
        desk.ok('reply', '1', '--text-file', f'{desk.folder}/text', '--wait')
        assert len(sink.mails) == 1, len(sink.mails)
        code, told, _ = desk.run('sync', '--once')
        assert code == 1 and told[-1]['error']['code'] == 'network', told
        dovecot.start()
        assert not dovecot.mails('Sent')
        killed = desk.start('sync', '--once')
        time.sleep(0.2)
        killed.kill()
        killed.communicate()
        end = time.monotonic() + 60  # the tries grow apart
        while not dovecot.mails('Sent') and time.monotonic() < end:
            desk.ok('sync', '--once')
            time.sleep(1)
        desk.ok('sync', '--once')
        copies = dovecot.mails('Sent')
        assert len(copies) == 1, f'{len(copies)} copies in Sent'
        assert copies[0][1].replace('\r', '').strip() == sink.mails[0][2].replace('\r', '').strip(), 'the copy is another mail'
        assert len(sink.mails) == 1, f'{len(sink.mails)} mails went out'
        while '\\Answered' not in dovecot.mails('INBOX')[0][0]:
            assert time.monotonic() < end, 'the answered mail is not marked'
            desk.ok('sync', '--once')
            time.sleep(1)
        print('passed')
    finally:
        desk.remove()
        sink.stop()
        dovecot.stop()


main()

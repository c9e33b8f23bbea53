# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `tresenctl sync --once` twenty times in its first sync with a real Dovecot. In the end the store
holds exactly the mailbox, attachments whole.

usage: sync_killed.py TRESENCTL
"""
import base64
import hashlib
import json
import os
import random
import sys
import time

from desk import Desk
from peers import Dovecot, Sink
from soak import soak_seed

MAILS = 6000
KILLS = 20


def mail(number, generator):
    """(raw, {name: hash} of its attachments)"""
    words = ' '.join(generator.choice(('Paket', 'Rechnung', 'Umtausch', 'Lieferung', 'Farbe', 'bitte')) for _ in range(300))
    head = (f'From: Kunde {number % 700} <kunde{number % 700}@mail.example>\nTo: hilfe@nordlicht.example\n'
            f'Subject: Frage {number}\nMessage-ID: <m{number}@mail.example>\n'
            'Date: Sun, 22 Nov 2026 10:00:00 +0100\nMIME-Version: 1.0\n')
    if number % 8:
        return f'{head}Content-Type: text/plain\n\n{words}\n', {}
    content = generator.randbytes(generator.randrange(1000, 60000))
    return (f'{head}Content-Type: multipart/mixed; boundary="grenze"\n\n--grenze\nContent-Type: text/plain\n\n{words}\n'
            '--grenze\nContent-Type: application/octet-stream\n'
            f'Content-Disposition: attachment; filename="bild{number}.bin"\nContent-Transfer-Encoding: base64\n\n'
            f'{base64.encodebytes(content).decode()}--grenze--\n'), {f'bild{number}.bin': hashlib.sha256(content).hexdigest()}


def fill(dovecot, generator):
    """Message-ID -> attachments of every mail that lies in the mailbox now."""
    there = {}
    for number in range(MAILS):
        raw, attachments = mail(number, generator)
        dovecot.put(raw, number)
        there[f'm{number}@mail.example'] = attachments
    return there


def store_size(desk):
    folder = f'{desk.folder}/profile'
    return sum(os.path.getsize(f'{folder}/{name}') for name in os.listdir(folder) if name.startswith('tresen.db'))


def killed(desk, generator):
    """True when the kill met a running sync."""
    before = store_size(desk)
    process = desk.start('sync', '--once')
    if generator.randrange(4):  # while mails are written, soon or late in it
        end = time.monotonic() + 20
        while process.poll() is None and abs(store_size(desk) - before) < 200_000 and time.monotonic() < end:
            time.sleep(0.005)
        time.sleep(generator.uniform(0, 0.4))
    else:  # or before anything came
        time.sleep(generator.uniform(0.03, 0.3))
    running = process.poll() is None
    process.kill()
    process.communicate()
    return running


def check(desk, there):
    desk.ok('sync', '--once')
    folder = f'{desk.folder}/export'
    report = desk.ok('export', '--all', folder)[-1]
    assert report.get('missing') == 0, report
    with open(f'{folder}/messages.jsonl', encoding='utf-8') as f:
        messages = [json.loads(line) for line in f]
    ids = [one['message_id'] for one in messages]
    assert len(ids) == len(there), f'{len(ids)} messages of {len(there)}'
    assert set(ids) == set(there), 'other messages than in the mailbox'
    for one in messages:
        place, found = f'{folder}/messages/{one["id"]}', {}
        for name in os.listdir(place) if os.path.isdir(place) else ():
            with open(f'{place}/{name}', 'rb') as f:
                found[name] = hashlib.sha256(f.read()).hexdigest()
        assert found == there[one['message_id']], f'attachments of {one["message_id"]}: {found}'
    findings = desk.ok('doctor')
    assert all(one['ok'] for one in findings), findings
    print(f'{len(ids)} messages, {sum(map(len, there.values()))} attachments, doctor: {len(findings)} times well')


def main():
    generator = random.Random(soak_seed())
    dovecot, sink = Dovecot(), Sink()
    desks = []
    try:
        there = fill(dovecot, generator)
        kills = rounds = 0
        while kills < KILLS:
            if not desks or rounds == 0:
                desks.append(Desk(sys.argv[1]))
                desks[-1].add_account(dovecot.port, sink.port, '--smtp-security', 'none', '--smtp-user', '-')
            rounds += 1
            if killed(desks[-1], generator):
                kills += 1
                have = len(desks[-1].ok('list', '--status', 'any', '--limit', '100000'))
                print(f'kill {kills}: {have} conversations', flush=True)
            else:  # a fast machine: its first sync is over, the next profile has another one
                check(desks[-1], there)
                rounds = 0
        check(desks[-1], there)
    finally:
        sink.stop()
        dovecot.stop()
        for desk in desks:
            desk.remove()
    print(f'{kills} kills in {len(desks)} first syncs')


main()

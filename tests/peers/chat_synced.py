# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Watches `tresenctl serve` with strace: between what a visitor says and its acknowledgement the store is
synced to disk.

usage: chat_synced.py TRESENCTL
"""
import asyncio
import os
import re
import signal
import subprocess
import sys

from desk import Desk
from peers import free_port
from visitor import Line

ORIGIN = 'https://shop.example'
TIMES = 20


async def talk(port, site):
    line = await Line.open(port, site, ORIGIN)
    line.send({'t': 'hello', 'secret': 'ab' * 16, 'after': '0', 'lang': 'de'})
    while (await line.receive())['t'] != 'caughtUp':
        pass
    for number in range(TIMES):
        line.send({'t': 'say', 'cid': f'nummer-{number}', 'text': 'Hallo'})
        while True:
            frame = await line.receive()
            assert frame['t'] != 'refused' or frame.get('retry'), frame
            if frame['t'] == 'ack':
                assert frame['cid'] == f'nummer-{number}', frame
                break
            if frame['t'] == 'refused':
                await asyncio.sleep(1)
                line.send({'t': 'say', 'cid': f'nummer-{number}', 'text': 'Hallo'})
    line.close()


def look(trace):
    """Every acknowledgement that leaves has a sync of the store between itself and the one before."""
    synced, acknowledged = False, 0
    for line in trace:
        if re.search(r'f(data)?sync\(\d+<[^>]*tresen\.db(-wal)?>', line) or ('resumed' in line and 'sync' in line):
            synced = True
        elif '"ack' in line.replace('\\', '') or 'nummer-' in line and 'ack' in line:
            assert synced, f'acknowledged before it was on disk: {line}'
            synced, acknowledged = False, acknowledged + 1
    assert acknowledged == TIMES, f'{acknowledged} acknowledgements were seen'


def main():
    desk = Desk(sys.argv[1])
    port = free_port()
    site = desk.ok('account', 'add', 'chat', ORIGIN)[0]['site']
    trace = f'{desk.folder}/trace'
    process = subprocess.Popen(['strace', '-f', '-y', '-s', '400', '-e', 'trace=fsync,fdatasync,sendmsg,sendto,write,writev', '-o', trace,
                                *desk.command('serve', '--port', str(port))], stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        while 'listening' not in process.stdout.readline():
            assert process.poll() is None
        asyncio.run(talk(port, site))
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(20)
        with open(trace, encoding='utf-8', errors='replace') as file:
            look(file)
        print(f'{TIMES} acknowledgements, each after its sync')
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        desk.remove()


main()

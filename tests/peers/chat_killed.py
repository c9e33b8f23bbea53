# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `tresenctl serve` again and again while visitors and agents talk. In the end every message is there
exactly once and in order, on the pages and in the store.

usage: chat_killed.py TRESENCTL
"""
import asyncio
import random
import sys
import time

from desk import Desk
from peers import free_port
from soak import soak_scale, soak_seed
from visitor import Visitor, history

ORIGIN = 'https://shop.example'
SAYINGS = 6


class Shop:
    def __init__(self, program, visitors, kills):
        self.desk = Desk(program)
        self.site = self.desk.ok('account', 'add', 'chat', ORIGIN, '--name', 'Nordlicht')[0]['site']
        self.port = free_port()
        self.visitors = [Visitor(self.port, self.site, ORIGIN) for _ in range(visitors)]
        self.kills = kills
        self.replies = {}  # number of a conversation -> texts queued
        self.process = None
        self.ending = False

    def start(self):
        self.process = self.desk.start('serve', '--port', str(self.port))
        said = []
        while True:
            line = self.process.stdout.readline()
            assert line, (self.process.wait(), said, self.process.stderr.read())
            said.append(line)
            if 'listening' in line:
                return

    def kill(self):
        self.process.kill()
        self.process.wait()

    async def reply(self, generator):
        """As another desk does, through the store."""
        loop = asyncio.get_running_loop()
        while not self.ending:
            rows = await loop.run_in_executor(None, lambda: self.desk.ok('list', '--status', 'any', '--limit', '500'))
            if rows:
                number = generator.choice(rows)['number']
                text = f'Antwort {len(self.replies.get(number, [])) + 1} für {number}'
                code, _, errors = await loop.run_in_executor(
                    None, lambda: self.desk.run('reply', str(number), '--text-file', '-', stdin=text))
                assert code == 0, errors
                self.replies.setdefault(number, []).append(text)
            await asyncio.sleep(0.02)

    async def talk(self, visitor, generator, length):
        for number in range(SAYINGS):
            await asyncio.sleep(generator.uniform(0, 2 * length / SAYINGS))
            visitor.say(f'{visitor.secret[:6]} sagt {number}')

    async def killing(self, generator):
        for _ in range(self.kills):
            await asyncio.sleep(generator.uniform(0.05, 0.6))
            await asyncio.get_running_loop().run_in_executor(None, self.kill)
            await asyncio.get_running_loop().run_in_executor(None, self.start)

    async def run(self, generator):
        self.start()
        staying = [asyncio.create_task(visitor.stay()) for visitor in self.visitors]
        answering = asyncio.create_task(self.reply(generator))
        length = self.kills * 0.8
        talking = [asyncio.create_task(self.talk(v, random.Random(generator.random()), length)) for v in self.visitors]
        await self.killing(generator)
        await asyncio.gather(*talking)
        self.ending = True
        await answering
        end = time.monotonic() + 60
        while any(v.unsaid for v in self.visitors) or not self.all_replied():
            assert time.monotonic() < end, self.missing()
            for task in staying:
                if task.done():
                    task.result()
            await asyncio.sleep(0.1)
        for task, visitor in zip(staying, self.visitors):
            task.cancel()
            visitor.leave()
        await self.look()

    def missing(self):
        unsaid = [text for v in self.visitors for text in v.unsaid.values()]
        shown = {text for v in self.visitors for text in v.texts('agent')}
        return f'not acknowledged: {unsaid}; not shown: {[t for texts in self.replies.values() for t in texts if t not in shown]}'

    def all_replied(self):
        return sum(len(v.texts('agent')) for v in self.visitors) == sum(len(texts) for texts in self.replies.values())

    async def look(self):
        for visitor in self.visitors:
            said = [f'{visitor.secret[:6]} sagt {number}' for number in range(SAYINGS)]
            assert visitor.texts('visitor') == said, (visitor.texts('visitor'), said)
            told = await history(self.port, self.site, ORIGIN, visitor.secret)
            assert [text for who, text in told if who == 'visitor'] == said, told
            assert [text for _, text in told] == visitor.texts(), (told, visitor.texts())
        self.look_at_store()

    def look_at_store(self):
        stored = {}
        for row in self.desk.ok('list', '--status', 'any', '--limit', '1000'):
            number = row['number']
            messages = [m for m in self.desk.ok('show', str(number)) if 'text' in m]
            inbound = [m['text'] for m in messages if m['kind'] == 'inbound']
            outbound = [m['text'] for m in messages if m['kind'] == 'outbound']
            assert outbound == self.replies.get(number, []), (outbound, self.replies.get(number))
            assert len(inbound) == SAYINGS and inbound == sorted(inbound), inbound
            stored[inbound[0].split()[0]] = number
        assert len(stored) == len(self.visitors), len(stored)

    def close(self):
        if self.process:
            self.kill()
        self.desk.remove()


def main():
    scale = soak_scale()
    generator = random.Random(soak_seed())
    shop = Shop(sys.argv[1], max(20, round(200 * scale)), max(3, round(50 * scale)))
    try:
        asyncio.run(shop.run(generator))
        print(f'{len(shop.visitors)} chats, {shop.kills} kills, {sum(map(len, shop.replies.values()))} replies: '
              'everything once and in order')
    finally:
        shop.close()


main()

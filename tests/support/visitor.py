# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor of a live chat without a browser: a WebSocket by hand (RFC 6455) that behaves as the widget does.
What is said is said again until it is acknowledged; a broken line is made anew and goes on where it was."""
import asyncio
import base64
import json
import os
import random
import uuid

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10


class Line:
    """One open WebSocket."""

    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer

    @staticmethod
    async def open(port, site, origin):
        reader, writer = await asyncio.open_connection('127.0.0.1', port)
        writer.write((f'GET /chat?site={site} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n'
                      f'Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\nSec-WebSocket-Version: 13\r\n'
                      f'Origin: {origin}\r\n\r\n').encode())
        head = await reader.readuntil(b'\r\n\r\n')
        if not head.startswith(b'HTTP/1.1 101'):
            raise ConnectionError(head.decode())
        return Line(reader, writer)

    def send(self, value, kind=TEXT):
        data = value if isinstance(value, bytes) else json.dumps(value).encode()
        mask = os.urandom(4)
        size = len(data)
        head = bytes([0x80 | kind]) + (bytes([0x80 | size]) if size < 126 else b'\xfe' + size.to_bytes(2, 'big'))
        self.writer.write(head + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data)))

    async def receive(self):
        while True:
            first, second = await self.reader.readexactly(2)
            size = second & 0x7f
            if size == 126:
                size = int.from_bytes(await self.reader.readexactly(2), 'big')
            elif size == 127:
                size = int.from_bytes(await self.reader.readexactly(8), 'big')
            data = await self.reader.readexactly(size)
            if first & 0x0f == PING:
                self.send(data, PONG)
            elif first & 0x0f == CLOSE:
                raise ConnectionError(f'closed {int.from_bytes(data[:2], "big")}')
            elif first & 0x0f == TEXT:
                return json.loads(data)

    def close(self):
        self.writer.close()


class Visitor:
    def __init__(self, port, site, origin):
        self.port, self.site, self.origin = port, site, origin
        self.secret = os.urandom(16).hex()
        self.seq = 0
        self.shown = {}      # id -> (seq, from, text), as a page shows them: once
        self.unsaid = {}     # cid -> text, in the order of saying
        self.acked = []      # texts, in the order of their acknowledgement
        self.line = None
        self.news = asyncio.Event()
        self.present = asyncio.Event()

    def say(self, text):
        cid = str(uuid.uuid4())
        self.unsaid[cid] = text
        if self.line:
            self.line.send({'t': 'say', 'cid': cid, 'text': text})

    async def stay(self):
        """Until cancelled: connects, and connects again."""
        while True:
            try:
                self.line = None
                line = await Line.open(self.port, self.site, self.origin)
                line.send({'t': 'hello', 'secret': self.secret, 'after': str(self.seq), 'lang': 'de'})
                while True:
                    self.take(line, await line.receive())
            except (OSError, asyncio.IncompleteReadError):
                self.present.clear()
                await asyncio.sleep(random.uniform(0.02, 0.2))

    def leave(self):
        if self.line:
            self.line.close()

    def take(self, line, frame):
        kind = frame['t']
        if kind == 'caughtUp':
            self.line = line
            for cid, text in list(self.unsaid.items()):
                line.send({'t': 'say', 'cid': cid, 'text': text})
            self.present.set()
        elif kind == 'ack':
            text = self.unsaid.pop(frame['cid'], None)
            if text is not None:
                self.acked.append(text)
                self.show(frame['id'], frame['seq'], 'visitor', text)
        elif kind == 'message':
            self.show(frame['id'], frame['seq'], frame['from'], frame['text'])
        elif kind == 'refused' and 'retry' in frame:
            asyncio.get_running_loop().call_later(0.3, self.again, frame['cid'])
        elif kind == 'refused':
            raise AssertionError(frame)
        self.news.set()

    def again(self, cid):
        if self.line and cid in self.unsaid:
            self.line.send({'t': 'say', 'cid': cid, 'text': self.unsaid[cid]})

    def show(self, key, seq, sender, text):
        known = self.shown.get(key)
        assert known is None or known == (int(seq), sender, text), (known, seq, sender, text)
        self.shown[key] = (int(seq), sender, text)
        self.seq = max(self.seq, int(seq))

    def texts(self, sender=None):
        return [text for _, who, text in sorted(self.shown.values()) if sender in (None, who)]


async def history(port, site, origin, secret):
    """What a page that is opened anew shows, in its order: (from, text)."""
    for _ in range(600):  # all come from one address here, which has its limits
        try:
            line = await Line.open(port, site, origin)
            break
        except (OSError, asyncio.IncompleteReadError):
            await asyncio.sleep(0.2)
    line.send({'t': 'hello', 'secret': secret, 'after': '0', 'lang': 'de'})
    told = []
    while True:
        frame = await line.receive()
        if frame['t'] == 'message':
            told.append((frame['from'], frame['text']))
        elif frame['t'] == 'caughtUp':
            line.close()
            return told

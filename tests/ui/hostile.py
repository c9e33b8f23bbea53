# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer who puts a picture into everything that a customer can fill, and watches who fetches it."""
import socket
import threading
import time
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from email.utils import format_datetime


class Bait:
    """The port of the pictures, and a profile full of them."""

    def __init__(self):
        self.server = socket.create_server(('127.0.0.1', 0))
        self.port = self.server.getsockname()[1]
        self.img = f'<img src="http://127.0.0.1:{self.port}/x.png">'
        self.visits = 0
        threading.Thread(target=self._count, daemon=True).start()

    def _count(self):
        while True:
            guest, _ = self.server.accept()
            guest.close()
            self.visits += 1

    def begin(self):
        """From here on every visit is one too many; that visits are seen at all is tried first."""
        assert self.visits == 0, f'{self.visits} visits while the mails were fetched'
        socket.create_connection(('127.0.0.1', self.port)).close()
        end = time.monotonic() + 10
        while self.visits == 0 and time.monotonic() < end:
            time.sleep(0.02)
        assert self.visits == 1, 'the port does not see its visits'
        self.visits = 0

    def letter(self, number, now):
        mail = EmailMessage()
        mail['From'] = f"'{self.img.replace(chr(34), chr(39))} {number}' <\"{self.img.replace(chr(34), '')}{number}\"@haken.example>" \
            if number % 2 else f"Haken {self.img.replace(chr(34), chr(39))} <haken{number}@mail.example>"
        mail['To'] = 'Nordlicht <hilfe@nordlicht.example>'
        mail['Subject'] = f'Haken {number} {self.img}'
        mail['Message-ID'] = f'<haken-{number}@mail.example>'
        mail['Date'] = format_datetime(now - timedelta(minutes=9 + 31 * number))
        mail.set_content(f'Haken {self.img}\n\n{self.img}')
        if number % 2 == 0:
            mail.add_alternative(
                f'<html><body background="http://127.0.0.1:{self.port}/b.png"><p>Haken {self.img}</p>'
                f'<p style="background:url(http://127.0.0.1:{self.port}/c.png)">x</p><svg><image href="http://127.0.0.1:{self.port}/s"/>'
                f'</svg><link rel="stylesheet" href="http://127.0.0.1:{self.port}/l.css"></body></html>', subtype='html')
        mail.add_attachment(b'x' * 60, maintype='image', subtype='png', filename=f'{self.img}.png')
        return mail

    def fill(self, profile):
        profile.connect()
        now = datetime.now(timezone.utc)
        profile.receive([self.letter(number, now) for number in range(10)])
        address = 'haken2@mail.example'
        profile.take('customers', [{'email': address, 'name': self.img, 'company': self.img, 'city': self.img,
                                    'note': self.img, 'phone': '+49 40 1234567', 'instagram': self.img, 'customer_id': self.img}])
        profile.take('orders', [{'number': f'7{n} {self.img}', 'placed_at': '2026-11-20T10:00:00Z', 'email': address,
                                 'name': self.img, 'total': '10,00', 'status': 'shipped', 'carrier': self.img,
                                 'tracking_number': self.img, 'tracking_url': f'https://127.0.0.1:{profile.sink.port}/{self.img}',
                                 'lines': [{'title': self.img, 'sku': self.img, 'qty': 2, 'price': '5,00'}]} for n in range(2)])
        ids = [row['id'] for row in profile.conversations()]
        assert len(ids) == 10, ids
        for key in ids:
            profile.ctl('tag', key, self.img)
            profile.ctl('note', key, '--text-file', '-', text=f'Haken {self.img}')
        for key in ids[:3]:
            profile.ctl('assign', key, 'me')
        for key, state in zip(ids[4:], ('pending', 'resolved', 'snoozed')):
            until = ('--until', (now + timedelta(days=1)).strftime('%Y-%m-%dT%H:%M:%SZ')) if state == 'snoozed' else ()
            profile.ctl('status', key, state, *until)

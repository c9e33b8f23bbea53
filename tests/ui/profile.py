# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a profile as its owner would: mails from a real Dovecot, orders from a file, and a desk's daily acts."""
import json
import os
import shutil
import subprocess
import tempfile
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from email.utils import format_datetime

from peers import Dovecot, Sink

SHOP = 'hilfe@nordlicht.example'
CUSTOMERS = [
    ('Fatma Yıldız', 'fatma@post.example'), ('Jürgen Großmann-Schäfer', 'jgs@kanzlei.example'),
    ('Marta Nowak', 'm.nowak@mail.example'), ('Dr. Anne-Kathrin Freifrau von Hohenfels-Bergedorf', 'akf@gut.example'),
    ('Tobias Krüger', 'tobias@mail.example'), ('Šárka Dvořáková', 'sarka@posta.example'),
    ('', 'einkauf-zentrale-buerobedarf@sehr-langer-firmenname-ohne-ende.example'), ('Li', 'li@mail.example'),
]
LETTERS = [
    ('Paket seit Tagen nicht bewegt', 'Guten Tag,\n\nmeine Bestellung {order} liegt seit vier Tagen im Paketzentrum. '
     'Das Gerät ist ein Geschenk für Samstag. Können Sie bitte nachsehen?\n\nViele Grüße\n{name}'),
    ('Widerruf der Bestellung {order} vom vergangenen Donnerstag und Frage zur Erstattung der Versandkosten',
     'Sehr geehrte Damen und Herren,\n\nhiermit widerrufe ich. Bitte schicken Sie mir ein Etikett an die hinterlegte '
     'Anschrift. Wie lange dauert die Erstattung, und auf welchem Weg kommt sie?\n\nMit freundlichen Grüßen\n{name}'),
    ('Re: Where is my order {order}?', 'Hello,\n\nthe tracking page has not moved since Monday. Please check whether '
     'the parcel was lost; I am away from the 3rd.\n\nKind regards\n{name}'),
    ('Rechnung', 'Hallo,\n\ndie Rechnung zu {order} fehlt mir noch. Danke!\n{name}'),
    ('Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhalterung',
     'https://shop.example/artikel/' + 'sehr-langer-pfad-' * 9 + '\n\nGibt es das noch?\n{name}'),
    ('', 'Bitte rufen Sie mich an.'),
]
HTML = ('<html><body><h2>Ihr Auftrag {order}</h2><p>Vielen Dank. <b>Zwei</b> Positionen:</p><table border="1">'
        '<tr><td>Mühle Nord</td><td align="right">129,00&nbsp;€</td></tr><tr><td>Filter, 100 Stück</td>'
        '<td align="right">4,90&nbsp;€</td></tr></table><p><img src="https://bilder.example/l.png">'
        '<a href="https://shop.example/o">Zum Auftrag</a></p></body></html>')
NOTE = 'Rückruf versprochen, bitte nicht vor 14 Uhr.'


def letter(number, now):
    """One mail of a day's post, the newest first."""
    name, address = CUSTOMERS[number % len(CUSTOMERS)]
    subject, body = LETTERS[number % len(LETTERS)]
    words = {'order': f'#4{number:04d}', 'name': name or address}
    mail = EmailMessage()
    mail['From'] = f'"{name}" <{address}>' if name else address
    mail['To'] = f'Nordlicht Kaffee <{SHOP}>'
    if number % 5 == 1:
        mail['Cc'] = 'buchhaltung@kanzlei.example, Versand Nord <versand@nordlicht.example>'
    mail['Subject'] = subject.format(**words)
    mail['Message-ID'] = f'<post-{number}@mail.example>'
    mail['Date'] = format_datetime(now - timedelta(minutes=7 + 55 * number))
    if number % 3 == 0 and number > 5:
        mail['References'] = f'<post-{number + 3}@mail.example>'
    mail.set_content(body.format(**words))
    if number % 4 == 2:
        mail.add_alternative(HTML.format(**words), subtype='html')
    if number % 6 == 1:
        mail.add_attachment(b'%PDF-1.4\n' + b'x' * 4000, maintype='application', subtype='pdf',
                            filename='Rechnung mit einem ausführlichen Namen vom November 2026.pdf')
        mail.add_attachment(b'\x89PNG\r\n\x1a\n' + b'x' * 90, maintype='image', subtype='png', filename='Foto.png')
    return mail


def orders():
    rows = []
    for number, (name, address) in enumerate(CUSTOMERS):
        for again in range(1 + number % 3):
            rows.append({
                'number': f'4{number:03d}{again}', 'placed_at': f'2026-11-{18 - again:02d}T09:30:00Z', 'email': address,
                'name': name, 'total': '133,90', 'status': ['shipped', 'paid', 'delivered'][again], 'carrier': 'DHL',
                'payment_status': 'paid', 'tracking_number': f'00340434{number:08d}{again}000',
                'lines': [{'title': 'Kaffeemühle „Nord“ mit Kegelmahlwerk aus Edelstahl, anthrazit', 'qty': 1, 'price': '129,00'},
                          {'title': 'Filter', 'qty': 100, 'price': '0,049'}]})
    return rows


class Profile:
    """A folder with `desk` and `secrets`; servers run until stop()."""

    def __init__(self, ctl):
        self.program = ctl
        self.folder = tempfile.mkdtemp(prefix='tresen-walk-')
        self.dovecot, self.sink = Dovecot(), Sink()

    def ctl(self, *words, text=None):
        done = subprocess.run([self.program, *words, '--profile', f'{self.folder}/desk', '--secrets',
                               f'{self.folder}/secrets'], input=text, capture_output=True, text=True, check=False,
                              timeout=120)
        assert done.returncode == 0, f'{words}: {done.stdout}{done.stderr}'
        return done.stdout

    def arguments(self):
        return ['--profile', f'{self.folder}/desk', '--secrets', f'{self.folder}/secrets']

    def connect(self):
        self.ctl('account', 'add', 'email', SHOP, '--name', 'Nordlicht', '--imap', f'127.0.0.1:{self.dovecot.port}',
                 '--imap-security', 'none', '--user', 'support', '--smtp', f'127.0.0.1:{self.sink.port}',
                 '--smtp-security', 'none', '--smtp-user', '-', text='tresen\n')

    def receive(self, mails):
        box = self.dovecot.login()
        for mail in reversed(mails):
            answer = box.append('INBOX', '', None, mail.as_bytes())
            assert answer[0] == 'OK', answer
        box.logout()
        self.ctl('sync', '--once')

    def take(self, kind, rows):
        path = f'{self.folder}/{kind}.json'
        with open(path, 'w', encoding='utf-8') as f:
            json.dump(rows, f)
        self.ctl('import', kind, path)

    def conversations(self):
        return [json.loads(line) for line in self.ctl('list', '--json', '--status', 'any').splitlines()]

    def fill(self, mails=40):
        """A desk in the middle of its day."""
        self.connect()
        now = datetime.now(timezone.utc)
        self.receive([letter(number, now) for number in range(mails)])
        self.take('orders', orders())
        ids = [row['id'] for row in self.conversations()]
        assert len(ids) >= mails // 2, f'only {len(ids)} conversations'
        for number, key in enumerate(ids[:8]):
            self.ctl('tag', key, 'Versand')
            self.ctl('tag', key, ['Reklamation', 'Geschäftskunde mit Rahmenvertrag', 'VIP'][number % 3])
        for key in ids[:5]:
            self.ctl('assign', key, 'me')
            self.ctl('note', key, '--text-file', '-', text=NOTE)
        for key, state in zip(ids[9:13], ('pending', 'pending', 'resolved', 'resolved')):
            self.ctl('status', key, state)
        until = (now + timedelta(days=2)).strftime('%Y-%m-%dT%H:%M:%SZ')
        for key in ids[13:16]:
            self.ctl('status', key, 'snoozed', '--until', until)
        self.ctl('reply', ids[0], '--text-file', '-', '--wait', text='Guten Tag,\n\nIhr Paket ist unterwegs.')

    def stop(self):
        self.sink.stop()
        self.dovecot.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def empty_folder():
    return os.path.join(tempfile.mkdtemp(prefix='tresen-walk-'), 'desk')

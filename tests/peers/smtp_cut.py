# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the SMTP line of `tresenctl reply --wait` at every point and looks into the sink, which does not
deduplicate: one mail, or none and a state that says so, or "perhaps sent"; never two.

usage: smtp_cut.py TRESENCTL
"""
import concurrent.futures
import hashlib
import logging
import os
import random
import signal
import ssl
import subprocess
import sys
import tempfile
import time

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from cutproxy import CutProxy, POINTS
from desk import ADDRESS, Desk, QUESTION, parsed
from peers import Dovecot, Sink, free_port
from soak import soak_scale, soak_seed

# How a line that fell silent ends: the program loses patience, is asked to end, or is killed.
SILENCES = ('patience', 'term', 'kill')


class SecureSink(Sink):
    """With STARTTLS and a password, as a provider's submission server."""

    def __init__(self, tls):
        self.mails = []
        self.controller = Controller(
            self, hostname='127.0.0.1', port=free_port(), tls_context=tls, require_starttls=True, auth_required=True,
            authenticator=lambda server, session, envelope, mechanism, data: AuthResult(success=True))
        self.controller.start()
        self.port = self.controller.port

    def holding(self, text):
        return sum(text in content for _, _, content in self.mails)


def certificate(folder):
    names = f'{folder}/key.pem', f'{folder}/cert.pem'
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
                    '-days', '30', '-subj', '/CN=localhost', '-keyout', names[0], '-out', names[1]],
                   check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(names[1], names[0])
    with open(names[1], encoding='ascii') as f:
        der = ssl.PEM_cert_to_DER_cert(f.read())
    return context, hashlib.sha256(der).hexdigest()


def template(program):
    """A profile with one conversation to answer."""
    desk = Desk(program)
    desk.add_account(1, 1, '--smtp-security', 'none')
    os.makedirs(f'{desk.folder}/box/cur')
    with open(f'{desk.folder}/box/cur/1:2,', 'w', encoding='ascii') as f:
        f.write(QUESTION)
    desk.ok('import', 'maildir', f'{desk.folder}/box', '--account', ADDRESS)
    return desk


def expected(point, ending):
    """(states that are right after the first run, after the second, mails in the sink)"""
    if point == 'dot answered':
        return ({'sent', 'perhaps-sent'} if ending == 'kill' else {'sent'}), {'sent', 'perhaps-sent'}, {1}
    if point.startswith('dot'):
        unknown = {'sending'} if ending == 'kill' else {'perhaps-sent'}
        return unknown | {'perhaps-sent'}, {'perhaps-sent'}, {0 if point == 'dot unheard' else 1}
    if point in ('DATA answered', 'half a mail') and ending != 'kill':
        # A small mail has left the program whole, the dot with it, before the line is seen to be broken.
        soon = {'queued', 'perhaps-sent'} if ending == 'term' else {'sent', 'perhaps-sent'}
        return soon, {'sent', 'perhaps-sent'}, {0, 1}
    if ending == 'kill':  # nobody was left to say how far it got
        return {'sending'}, {'perhaps-sent', 'sent'}, {0, 1}
    if ending == 'term':
        return {'queued'}, {'sent'}, {1}
    return {'sent'}, {'sent'}, {1}


class Case:
    """One reply over a line that breaks once."""

    def __init__(self, world, number, point, ending):
        self.world, self.point, self.ending = world, point, ending
        self.word = f'Antwort{number:03}'

    def __str__(self):
        return f'{self.point}, {self.ending}'

    def run(self):
        world = self.world
        how = 'drop' if self.ending == 'drop' else 'silence'
        proxy = CutProxy(world['sink'].port, world['tls'], self.point, how)
        desk = Desk(world['program'], world['template'])
        try:
            patience = '4' if self.ending == 'patience' else '60'
            desk.add_account(world['dovecot'].port, proxy.port, '--smtp-security', 'starttls',
                             '--smtp-certificate', world['pin'], '--patience', patience)
            return self._tried(desk, proxy)
        finally:
            proxy.close()
            desk.remove()

    def _tried(self, desk, proxy):
        text = f'{desk.folder}/text'
        with open(text, 'w', encoding='ascii') as f:
            f.write(f'{self.word} unterwegs.\n')
        process = desk.start('reply', '1', '--text-file', text, '--wait')
        end = time.monotonic() + 60
        while not proxy.cut.wait(0.5) and process.poll() is None and time.monotonic() < end:
            pass
        if not proxy.cut.is_set():
            process.kill()
            raise AssertionError(f'{self}: never reached: {process.communicate()}')
        if self.ending in ('term', 'kill'):
            time.sleep(0.3)
            process.send_signal(signal.SIGTERM if self.ending == 'term' else signal.SIGKILL)
        out, errors = process.communicate(timeout=120)
        first, told = self._state(desk), parsed(out)
        code = process.returncode
        after_first, after_second, mails = expected(self.point, self.ending)
        assert first in after_first, f'{self}: {first} after the first run: {out}{errors}'
        self._check_words(told, code, first)
        end = time.monotonic() + 60
        desk.ok('sync', '--once')  # the program starts anew; the line holds now
        while self._state(desk) == 'queued' and time.monotonic() < end:  # for its second try
            time.sleep(3)
            desk.ok('sync', '--once')
        desk.ok('sync', '--once')
        second, count = self._state(desk), self.world['sink'].holding(self.word)
        assert second in after_second, f'{self}: {second} in the end, {count} in the sink'
        assert count in mails and count < 2, f'{self}: {count} mails in the sink, {second}'
        assert second != 'sent' or count == 1, f'{self}: said to be sent, {count} in the sink'
        return f'{self}: {first}, then {second}, {count} in the sink', second == 'sent'

    def _state(self, desk):
        replies = [o for o in desk.ok('show', '1') if self.word in o.get('text', '')]
        assert len(replies) == 1, f'{self}: {len(replies)} replies in the store'
        state = replies[0]['delivery']
        assert state != 'perhaps-sent' or replies[0]['delivery_text'], f'{self}: perhaps sent, and nobody says why'
        return state

    def _check_words(self, told, code, state):
        if self.ending == 'kill':
            return
        assert code == (0 if state == 'sent' else 1), f'{self}: exit code {code} and {state}'
        if state == 'sent':
            assert told[-1] == {'delivery': 'sent'}, f'{self}: {told}'
        else:
            error = told[-1]['error']
            assert error['code'] in (('uncertain', 'cancelled') if state == 'perhaps-sent' else ('cancelled',)), f'{self}: {error}'
            assert error['text'], f'{self}: no words'


def cases(world):
    generator = random.Random(soak_seed())
    wanted = [(point, 'drop') for point in POINTS]
    silent = [(point, ending) for point in POINTS for ending in SILENCES]
    always = [one for one in silent if one[0].startswith('dot')]
    rest = [one for one in silent if one not in always]
    wanted += always + generator.sample(rest, max(1, round(len(rest) * min(1.0, soak_scale()))))
    return [Case(world, number, *one) for number, one in enumerate(wanted)]


def main():
    logging.getLogger('mail.log').setLevel(logging.CRITICAL)  # cut lines are what it sees all day here
    folder = tempfile.mkdtemp(prefix='tresen-cut-')
    tls, pin = certificate(folder)
    world = {'program': sys.argv[1], 'tls': tls, 'pin': pin, 'sink': SecureSink(tls), 'dovecot': Dovecot(),
             'template': template(sys.argv[1])}
    failures, sent = [], []
    try:
        todo = cases(world)
        with concurrent.futures.ThreadPoolExecutor(max_workers=10) as pool:
            for case, future in [(case, pool.submit(case.run)) for case in todo]:
                try:
                    line, went = future.result()
                    print(line, flush=True)
                    if went:
                        sent.append(case.word)
                except Exception as error:  # pylint: disable=broad-except
                    failures.append(f'{case}: {type(error).__name__}: {error}')
        copies = [mail for _, mail in world['dovecot'].mails('Sent')]
        for case in todo:
            count = sum(case.word in mail for mail in copies)
            if count != (case.word in sent):
                failures.append(f'{case}: {count} copies in Sent')
    finally:
        world['sink'].controller.stop()
        world['dovecot'].stop()
        world['template'].remove()
        subprocess.run(['rm', '-rf', folder], check=False)
    for line in failures:
        print('FAILED', line)
    print(f'{len(todo)} cuts, {len(sent)} sent, {len(failures)} wrong')
    sys.exit(1 if failures else 0)


if __name__ == '__main__':
    main()

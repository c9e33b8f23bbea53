# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built tresenctl on a profile of its own, against real servers on the loopback."""
import json
import os
import shutil
import subprocess
import tempfile

ADDRESS = 'hilfe@nordlicht.example'


# What a customer wrote, and an answer belongs to.
QUESTION = '''From: Tobias Krueger <tobias@mail.example>
To: hilfe@nordlicht.example
Subject: Paket seit Tagen nicht bewegt
Message-ID: <erste@mail.example>
Date: Sun, 22 Nov 2026 10:00:00 +0100

Guten Tag, wo ist mein Paket 48213?
'''


class Desk:
    """A profile in a temporary folder; goes with it."""

    def __init__(self, program, template=None):
        self.program = program
        self.folder = tempfile.mkdtemp(prefix='tresen-desk-')
        if template:
            shutil.copytree(f'{template.folder}/profile', f'{self.folder}/profile')
            if os.path.exists(f'{template.folder}/secrets'):
                shutil.copy(f'{template.folder}/secrets', f'{self.folder}/secrets')

    def command(self, *words):
        return [self.program, *words, '--json', '--profile', f'{self.folder}/profile',
                '--secrets', f'{self.folder}/secrets']

    def start(self, *words):
        return subprocess.Popen(self.command(*words), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def run(self, *words, stdin=''):
        """(exit code, one object a line)"""
        done = subprocess.run(self.command(*words), input=stdin, capture_output=True, text=True, check=False,
                              timeout=300)
        return done.returncode, parsed(done.stdout), done.stderr

    def ok(self, *words, stdin=''):
        code, objects, errors = self.run(*words, stdin=stdin)
        assert code == 0, f'{words}: {code} {objects} {errors}'
        return objects

    def add_account(self, imap_port, smtp_port, *more):
        self.ok('account', 'add', 'email', ADDRESS, '--imap', f'127.0.0.1:{imap_port}', '--imap-security', 'none',
                '--user', 'support', '--smtp', f'127.0.0.1:{smtp_port}', '--no-test', *more, stdin='tresen\n')

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def parsed(text):
    return [json.loads(line) for line in text.splitlines() if line.startswith('{')]

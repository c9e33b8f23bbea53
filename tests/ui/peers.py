# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real peers on free ports of the loopback: Dovecot 2.3 or 2.4 and an SMTP sink that forgets nothing."""
import grp
import imaplib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time

from aiosmtpd.controller import Controller

USER = 'tresen-test'
CONFIG = '''base_dir = @BASE@/run
state_dir = @BASE@/state
log_path = @BASE@/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
auth_mechanisms = plain login
first_valid_uid = 1
mail_max_userip_connections = 200
mail_uid = @UID@
mail_gid = @GID@
@UNPRIVILEGED@
service imap-login {
  @NOCHROOT@
  inet_listener imap {
    port = @PORT@
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
'''
UNPRIVILEGED = '''default_internal_user = @NAME@
default_login_user = @NAME@
default_internal_group = @GROUP@
service anvil {
  chroot =
}
service stats {
  chroot =
}
'''
V23 = '''disable_plaintext_auth = no
mail_location = maildir:@BASE@/mail
passdb {
  driver = static
  args = password=tresen
}
userdb {
  driver = static
  args = uid=@UID@ gid=@GID@ home=@BASE@/home
}
'''
V24 = '''auth_allow_cleartext = yes
mail_driver = maildir
mail_path = @BASE@/mail
passdb static {
  password = tresen
}
userdb static {
  fields {
    uid = @UID@
    gid = @GID@
    home = @BASE@/home
  }
}
'''


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def owner():
    """Whom the mails belong to: started by root, an unprivileged user that is made; else oneself."""
    if os.getuid() != 0:
        return pwd.getpwuid(os.getuid())
    subprocess.run(['useradd', '--system', '--no-create-home', '--shell', '/usr/sbin/nologin', USER],
                   stderr=subprocess.DEVNULL, check=False)
    return pwd.getpwnam(USER)


class Dovecot:
    """Serves one mailbox of user "support", password "tresen"."""

    def __init__(self):
        person = owner()
        self.owner = person
        self.base = tempfile.mkdtemp(prefix='tresen-dovecot-')
        os.chmod(self.base, 0o755)
        for name in ('run', 'state', 'home', 'mail'):
            os.mkdir(f'{self.base}/{name}')
        for name in ('home', 'mail'):
            os.chown(f'{self.base}/{name}', person.pw_uid, person.pw_gid)
        self.port = free_port()
        # Another installation of it, in a chroot say: a program that takes dovecot's arguments.
        self.program = os.environ.get('TRESEN_DOVECOT') or shutil.which('dovecot') or '/usr/sbin/dovecot'
        version = subprocess.run([self.program, '--version'], capture_output=True, text=True, check=True).stdout
        new = version.startswith('2.4')
        text = ('dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n' if new else '') + CONFIG + (V24 if new else V23)
        root = os.getuid() == 0
        text = text.replace('@UNPRIVILEGED@', '' if root else UNPRIVILEGED)
        for key, value in {'NOCHROOT': '' if root else 'chroot =', 'NAME': person.pw_name,
                           'GROUP': grp.getgrgid(person.pw_gid).gr_name, 'BASE': self.base, 'UID': person.pw_uid,
                           'GID': person.pw_gid, 'PORT': self.port}.items():
            text = text.replace(f'@{key}@', str(value))
        self.config = f'{self.base}/dovecot.conf'
        with open(self.config, 'w', encoding='utf-8') as f:
            f.write(text)
        self.start()

    def start(self):
        subprocess.run([self.program, '-c', self.config], check=True)
        self._await()

    def halt(self):
        """As a server that is down: nothing is lost, nobody answers."""
        subprocess.run([self.program, '-c', self.config, 'stop'], check=False)

    def _await(self):
        for _ in range(100):
            try:
                self.login().logout()
                return
            except OSError:
                time.sleep(0.1)
        raise AssertionError('Dovecot does not answer')

    def login(self):
        box = imaplib.IMAP4('127.0.0.1', self.port)
        box.login('support', 'tresen')
        return box

    def deliver(self, mail, folder='INBOX', flags=''):
        box = self.login()
        status, answer = box.append(folder, flags, None, mail.replace('\n', '\r\n').encode())
        assert status == 'OK', answer
        box.logout()

    def put(self, mail, number):
        """Straight into the folder, for mailboxes of thousands."""
        os.makedirs(f'{self.base}/mail/new', exist_ok=True)
        path = f'{self.base}/mail/new/{1700000000 + number}.{number}.test'
        with open(path, 'w', encoding='utf-8') as f:
            f.write(mail)
        for name in (path, f'{self.base}/mail/new'):
            os.chown(name, self.owner.pw_uid, self.owner.pw_gid)

    def mails(self, folder):
        """[(flags line, raw mail)]"""
        box = self.login()
        status, count = box.select(folder, readonly=True)
        if status != 'OK' or count == [b'0']:
            box.logout()
            return []
        _, data = box.fetch('1:*', '(FLAGS BODY.PEEK[])')
        box.logout()
        return [(part[0].decode(), part[1].decode(errors='replace')) for part in data if isinstance(part, tuple)]

    def stop(self):
        self.halt()
        shutil.rmtree(self.base, ignore_errors=True)


class Sink:
    """Takes every mail and keeps every copy: it does not deduplicate."""

    def __init__(self):
        self.mails = []
        self.controller = Controller(self, hostname='127.0.0.1', port=free_port())
        self.controller.start()
        self.port = self.controller.port

    async def handle_DATA(self, _server, _session, envelope):
        self.mails.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.content.decode(errors='replace')))
        return '250 taken'

    def stop(self):
        self.controller.stop()

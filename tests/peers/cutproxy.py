# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SMTP line between a program and a server that breaks once, at a chosen point."""
import socket
import ssl
import threading

COMMANDS = ('EHLO', 'STARTTLS', 'EHLO again', 'AUTH', 'MAIL', 'RCPT', 'DATA')
# "unheard": the server never gets it; "unanswered": its answer gets lost; "answered": the line breaks
# behind the answer.
POINTS = ('greeting unsaid', 'greeting said',
          *(f'{command} {point}' for command in COMMANDS for point in ('unheard', 'unanswered', 'answered')),
          'half a mail', 'dot unheard', 'dot unanswered', 'dot answered')


class Cut(Exception):
    """The line is to break here."""


class Line:
    """One side of the line, read by lines."""

    def __init__(self, sock):
        self.sock = sock
        self.buffer = b''

    def read(self, end=b'\r\n'):
        while end not in self.buffer:
            got = self.sock.recv(65536)
            if not got:
                raise ConnectionError
            self.buffer += got
        at = self.buffer.index(end) + len(end)
        line, self.buffer = self.buffer[:at], self.buffer[at:]
        return line

    def reply(self):
        """A whole reply, of several lines perhaps."""
        lines = self.read()
        while lines.splitlines()[-1][3:4] == b'-':
            lines += self.read()
        return lines

    def say(self, data):
        self.sock.sendall(data)


class CutProxy:
    """Breaks the first line at `point`, by "drop" or by "silence"; all later ones hold."""

    def __init__(self, upstream, tls, point, how):
        self.upstream, self.tls, self.point, self.how = upstream, tls, point, how
        self.cut = threading.Event()
        self.lines = 0
        self.held = []
        self.listener = socket.create_server(('127.0.0.1', 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.listener.close()
        for sock in self.held:
            sock.close()

    def _accept(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            self.lines += 1
            threading.Thread(target=self._serve, args=(sock, self.lines == 1), daemon=True).start()

    def _serve(self, sock, breaks):
        client, server = Line(sock), Line(socket.create_connection(('127.0.0.1', self.upstream)))

        def reach(point):
            if breaks and point == self.point:
                raise Cut
        try:
            self._talk(client, server, reach)
        except (ConnectionError, OSError):
            pass
        except Cut:
            self.held += [client.sock, server.sock]
            if self.how == 'silence':
                self.cut.set()
                return  # both ends stay open
            self.cut.set()
        for end in (client, server):
            try:
                end.sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.sock.close()

    def _talk(self, client, server, reach):
        greeting = server.reply()
        reach('greeting unsaid')
        client.say(greeting)
        reach('greeting said')
        secured = False
        while True:
            line = client.read()
            name = line.split()[0].decode().upper()
            if name == 'EHLO' and secured:
                name = 'EHLO again'
            reach(f'{name} unheard')
            server.say(line)
            answer = server.reply()
            reach(f'{name} unanswered')
            client.say(answer)
            if name == 'STARTTLS' and answer.startswith(b'220'):
                reach('STARTTLS answered')
                self._secure(client, server)
                secured = True
            elif name == 'DATA' and answer.startswith(b'354'):
                reach('DATA answered')
                self._carry_mail(client, server, reach)
            else:
                reach(f'{name} answered')

    def _secure(self, client, server):
        client.sock = self.tls.wrap_socket(client.sock, server_side=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        server.sock = context.wrap_socket(server.sock)

    @staticmethod
    def _carry_mail(client, server, reach):
        mail = client.read(b'\r\n.\r\n')
        half = len(mail) // 2
        server.say(mail[:half])
        reach('half a mail')
        server.say(mail[half:-3])
        reach('dot unheard')
        server.say(mail[-3:])
        answer = server.reply()
        reach('dot unanswered')
        client.say(answer)
        reach('dot answered')

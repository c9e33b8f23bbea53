// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real server in the place of the stand-in: `tresenctl serve` on a profile of its own, and
// tresenctl beside it for what an agent does. What it cannot be told from outside (typing, reading,
// mischief) is not there; the tests leave it out then.
'use strict';
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { execFile, spawn } = require('node:child_process');

async function freePort() {
  const server = net.createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

class RealProgram {
  constructor({ program, origins }) {
    Object.assign(this, { program, origins, broken: [], folder: fs.mkdtempSync(path.join(os.tmpdir(), 'tresen-real-')) });
  }
  words(...words) { return [...words, '--json', '--profile', path.join(this.folder, 'profile'), '--secrets', path.join(this.folder, 'secrets')]; }
  async ctl(words, stdin = '') {
    const out = await new Promise((done, fail) => {
      const child = execFile(this.program, this.words(...words), { encoding: 'utf8' }, (error, stdout, stderr) => error ? fail(new Error(`${words.join(' ')}: ${stdout}${stderr}`)) : done(stdout));
      child.stdin.end(stdin);
    });
    return out.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  }
  async start() {
    this.site = (await this.ctl(['account', 'add', 'chat', ...this.origins, '--name', 'Nordlicht Kaffee', '--color', '#0b7480']))[0].site;
    this.port = await freePort();
    this.base = `http://127.0.0.1:${this.port}/`;
    await this.again();
    return this;
  }
  async again() {
    this.process = spawn(this.program, this.words('serve', '--port', String(this.port)), { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    this.process.stderr.on('data', (data) => { said += data; });
    await new Promise((done, fail) => {
      this.process.stdout.on('data', (data) => { said += data; if (said.includes('listening')) done(); });
      this.process.on('exit', (code) => fail(new Error(`serve ended with ${code}: ${said}`)));
    });
  }
  // The hardest way it can go.
  async stop() {
    this.process.removeAllListeners('exit');
    const gone = new Promise((done) => this.process.on('exit', done));
    this.process.kill('SIGKILL');
    await gone;
  }
  async cut() { await this.stop(); await this.again(); }
  async end() { await this.stop(); fs.rmSync(this.folder, { recursive: true, force: true }); }

  async messages(number) { return (await this.ctl(['show', String(number)])).filter((m) => m.kind === 'inbound' || m.kind === 'outbound'); }
  async numberOf(said) {
    for (const { number } of await this.ctl(['list', '--status', 'any', '--limit', '500'])) {
      if ((await this.messages(number)).some((m) => m.kind === 'inbound' && m.text.includes(said))) return number;
    }
    throw new Error(`nobody said ${said}`);
  }
  async say(said, text) { await this.ctl(['reply', String(await this.numberOf(said)), '--text-file', '-'], text); }
  async conversation(said) {
    return (await this.messages(await this.numberOf(said))).map((m) => ({ from: m.kind === 'inbound' ? 'visitor' : 'agent', text: m.text, files: (m.attachments || []).map((f) => f.name) }));
  }
}

module.exports = { RealProgram };

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's side of the widget's wire, strict: whatever breaks the protocol lands in `broken`
// and closes the line. It commits, acknowledges and resumes as the real one must, and can be told
// to be late, to say things twice or in another order, and to lose the line at the worst moment.
'use strict';
const http = require('node:http');
const fs = require('node:fs');
const path = require('node:path');
const { randomUUID } = require('node:crypto');
const { WebSocketServer } = require('ws');

const WIDGET = path.join(__dirname, '../../../resources/livechat');
const DECIMAL = /^(0|[1-9]\d*)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf', 'text/plain'];
const LIMITS = { text: 4000, file: 200000, types: TYPES };

const text = (most) => (v) => typeof v === 'string' && v.length <= most;
const flag = (v) => typeof v === 'boolean';
const number = (v) => typeof v === 'string' && DECIMAL.test(v);
const pageOf = (v) => typeof v === 'object' && text(2000)(v.url) && text(300)(v.title) && Object.keys(v).length === 2;
const FRAMES = {
  hello: { secret: (v) => /^[0-9a-f]{32}$/.test(v), after: number, lang: (v) => v === 'de' || v === 'en', page: pageOf },
  say: { cid: (v) => UUID.test(v), text: text(4000), files: (v) => Array.isArray(v) && v.length <= 10 && v.every(text(100)) },
  typing: { on: flag },
  read: { seq: number },
  page: { url: text(2000), title: text(300) },
  about: { name: text(200), email: text(200) },
  end: {},
  transcript: { email: (v) => text(200)(v) && v.includes('@') },
  ping: {},
};
const OPTIONAL = new Set(['hello.page', 'say.files']);

function wrongWith(frame) {
  const shape = Object.hasOwn(FRAMES, frame.t) && FRAMES[frame.t];
  if (!shape) return `unknown t ${frame.t}`;
  for (const name of Object.keys(shape)) {
    if (!(name in frame) && OPTIONAL.has(`${frame.t}.${name}`)) continue;
    if (!shape[name](frame[name])) return `${frame.t}.${name} is ${JSON.stringify(frame[name])}`;
  }
  const more = Object.keys(frame).filter((name) => name !== 't' && !(name in shape));
  return more.length ? `${frame.t} has ${more}` : '';
}

class StandIn {
  constructor({ origins }) {
    Object.assign(this, { origins, site: 'demo-key', broken: [], requests: [], visitors: new Map(), files: new Map(), lines: new Set() });
    // Beyond what a double can tell apart, so that a widget that counts in doubles fails.
    this.next = 9007199254740993n;
    this.trouble = {};
    this.shopColor = '#0b7480';
  }

  async start(port = 0) {
    this.server = http.createServer((request, response) => this.answer(request, response));
    this.sockets = new WebSocketServer({ noServer: true, maxPayload: 32768 });
    this.server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
    this.server.on('connection', (socket) => { this.lines.add(socket); socket.on('close', () => this.lines.delete(socket)); });
    await new Promise((done) => this.server.listen(port, '127.0.0.1', done));
    this.port = this.server.address().port;
    this.base = `http://127.0.0.1:${this.port}/`;
    this.origins.push(this.base.slice(0, -1)); // its own shop page
    return this;
  }
  // Every line breaks without a closing frame, as when a cable is pulled.
  cut() { for (const socket of this.lines) socket.destroy(); }
  async stop() { this.cut(); await new Promise((done) => this.server.close(done)); }
  async again() { await this.start(this.port); }
  end() { return this.stop(); }

  // ---- the agent's side
  visitorOf(said) {
    for (const v of this.visitors.values()) if (v.messages.some((m) => m.from === 'visitor' && m.text.includes(said))) return v;
    throw new Error(`nobody said ${said}`);
  }
  say(said, words, { name = 'Lena Brandt', from = 'agent', files = [] } = {}) {
    return this.commit(this.visitorOf(said), { from, name, text: words, files });
  }
  typing(said, on, name = 'Lena Brandt') { this.tell(this.visitorOf(said), { t: 'typing', on, name }); }
  read(said) {
    const v = this.visitorOf(said);
    v.seenSeq = v.messages.at(-1).seq;
    this.tell(v, { t: 'read', seq: v.seenSeq });
  }
  agent(said, name) { const v = this.visitorOf(said); v.agent = name; this.tell(v, { t: 'agent', name }); }
  conversation(said) { return this.visitorOf(said).messages.map(({ from, text: words, files }) => ({ from, text: words, files: files.map((f) => f.name) })); }
  close(said, code) { for (const line of this.visitorOf(said).lines) line.close(code); }

  commit(v, fields) {
    const m = { t: 'message', id: String(this.next + 5000n), seq: String(this.next), at: Date.now(), files: [], ...fields };
    this.next += BigInt(1 + (v.messages.length % 3)); // holes, as in the real numbering
    v.messages.push(m);
    v.state = 'open';
    this.spread(v, m);
    return m;
  }
  spread(v, m) {
    if (!this.trouble.swap) return this.tell(v, m);
    if (!this.held) { this.held = m; return undefined; }
    this.tell(v, m); // the later one first
    this.tell(v, this.held);
    this.held = null;
    return undefined;
  }
  tell(v, frame) { for (const line of v.lines) this.send(line, frame); }
  send(line, frame) {
    const twice = this.trouble.twice ? 2 : 1;
    const words = JSON.stringify(frame);
    const go = () => { for (let i = 0; i < twice; i++) if (line.readyState === 1) line.send(words); };
    if (this.trouble.late) setTimeout(go, this.trouble.late); else go();
  }

  // ---- HTTP
  answer(request, response) {
    const url = new URL(request.url, this.base);
    this.requests.push(`${request.method} ${url.pathname}`);
    const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff' };
    const give = (status, type, body, headers = open) => { response.writeHead(status, { 'Content-Type': type, ...headers }); response.end(body); };
    if (url.pathname === '/widget.js') return give(200, 'text/javascript; charset=utf-8', fs.readFileSync(`${WIDGET}/widget.js`));
    if (url.pathname === '/') return give(200, 'text/html; charset=utf-8', fs.readFileSync(`${WIDGET}/demo.html`, 'utf8').replace('SITE', this.site));
    const language = /^\/widget\/(de|en)\.json$/.exec(url.pathname);
    if (language) return give(200, 'application/json', fs.readFileSync(`${WIDGET}/${language[1]}.json`));
    if (url.pathname === '/chat/files') return this.upload(request, response, url, give);
    const file = this.files.get(url.pathname.slice('/chat/files/'.length));
    if (file) return give(200, file.type, file.body, { ...open, 'Content-Disposition': 'attachment' });
    return give(404, 'text/plain', 'no');
  }
  upload(request, response, url, give) {
    const headers = { 'Access-Control-Allow-Origin': request.headers.origin, 'Access-Control-Allow-Headers': 'authorization, content-type', 'Access-Control-Allow-Methods': 'POST' };
    const refuse = (status) => { request.resume(); request.on('end', () => give(status, 'text/plain', '', headers)); };
    if (!this.origins.includes(request.headers.origin) || url.searchParams.get('site') !== this.site) return refuse(403);
    if (request.method === 'OPTIONS') return give(204, 'text/plain', '', headers);
    if (!/^Chat [0-9a-f]{32}$/.test(request.headers.authorization)) return refuse(401);
    if (this.trouble.upload) return refuse(this.trouble.upload);
    const type = request.headers['content-type'];
    if (!TYPES.includes(type)) return refuse(415);
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const token = randomUUID(), body = Buffer.concat(parts);
      if (body.length > LIMITS.file) return give(413, 'text/plain', '', headers);
      this.files.set(token, { name: url.searchParams.get('name'), type, size: body.length, body });
      return give(201, 'application/json', JSON.stringify({ file: token }), headers);
    });
  }

  // ---- the wire
  upgrade(request, socket, head) {
    const url = new URL(request.url, this.base);
    this.requests.push(`UPGRADE ${url.pathname}`);
    if (url.pathname !== '/chat' || url.searchParams.get('site') !== this.site || !this.origins.includes(request.headers.origin)) {
      return socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    }
    return this.sockets.handleUpgrade(request, socket, head, (line) => {
      const wait = setTimeout(() => line.close(4000), 10000);
      line.on('message', (data, binary) => this.hear(line, wait, data, binary));
      line.on('close', () => { clearTimeout(wait); line.visitor?.lines.delete(line); });
      line.on('error', () => {});
    });
  }
  break(line, why) { this.broken.push(why); line.close(1008); }
  hear(line, wait, data, binary) {
    let frame;
    try { frame = JSON.parse(data); } catch { return this.break(line, `no JSON: ${data}`); }
    const wrong = binary ? 'binary' : wrongWith(frame);
    if (wrong) return this.break(line, wrong);
    if (!line.visitor && frame.t !== 'hello') return this.break(line, `${frame.t} before hello`);
    if (line.visitor && frame.t === 'hello') return this.break(line, 'hello twice');
    clearTimeout(wait);
    return this[`hear_${frame.t}`](line, line.visitor, frame);
  }
  hear_hello(line, _, { secret, after, page }) {
    if (this.trouble.refuse) return line.close(this.trouble.refuse);
    if (!this.visitors.has(secret)) this.visitors.set(secret, { messages: [], lines: new Set(), state: 'new', readSeq: '0', seenSeq: '0', pages: [], agent: null });
    const v = line.visitor = this.visitors.get(secret);
    v.lines.add(line);
    if (page) v.pages.push(page);
    this.send(line, { t: 'welcome', shop: 'Nordlicht Kaffee', color: this.shopColor, agent: v.agent && { name: v.agent }, state: v.state, limits: LIMITS, readSeq: v.readSeq, seenSeq: v.seenSeq });
    for (const m of v.messages) if (BigInt(m.seq) > BigInt(after)) this.send(line, m);
    this.send(line, { t: 'caughtUp', seq: String(this.next - 1n) });
  }
  hear_say(line, v, { cid, text: words, files = [] }) {
    const { refuse } = this.trouble;
    if (refuse?.code) {
      this.trouble.refuse = null;
      return this.send(line, { t: 'refused', cid, ...refuse });
    }
    if (!words.trim() && !files.length) return this.break(line, 'empty say');
    if (files.some((token) => !this.files.has(token))) return this.send(line, { t: 'refused', cid, code: 'bad-file' });
    const before = v.messages.find((m) => m.cid === cid);
    const m = before || this.commit(v, { from: 'visitor', name: '', text: words, cid,
      files: files.map((token) => { const { name, type, size } = this.files.get(token); return { name, type, size, url: `chat/files/${token}` }; }) });
    if (this.trouble.cutAfterSay) { this.trouble.cutAfterSay = false; return this.cut(); } // on disk, but not acknowledged
    return this.send(line, { t: 'ack', cid, id: m.id, seq: m.seq, at: m.at });
  }
  hear_typing(line, v, { on }) {
    const now = Date.now();
    if (on && now - (line.typedAt || 0) < 2900) return this.break(line, 'typing more often than every 3 s');
    if (on) line.typedAt = now;
    (v.typed ||= []).push(on);
    return undefined;
  }
  hear_read(line, v, { seq }) {
    if (!v.messages.some((m) => m.seq === seq)) return this.break(line, 'read of what was never said');
    if (BigInt(seq) > BigInt(v.readSeq)) v.readSeq = seq;
    return undefined;
  }
  hear_page(line, v, { url, title }) { v.pages.push({ url, title }); }
  hear_about(line, v, { name, email }) { v.about = { name, email }; this.send(line, { t: 'about', ok: true }); }
  hear_end(line, v) { v.state = 'ended'; this.tell(v, { t: 'ended' }); }
  hear_transcript(line, v, { email }) { v.transcript = email; this.send(line, { t: 'transcript', ok: true }); }
  hear_ping(line) { this.send(line, { t: 'pong' }); }
}

module.exports = { StandIn };

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop's page, a browser, and the server behind the widget: the stand-in, or the real program
// when TRESEN_CHAT_PROGRAM names a tresenctl.
'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { RealProgram } = require('./real.js');
const { StandIn } = require('./standin.js');

const program = process.env.TRESEN_CHAT_PROGRAM, isReal = !!program;

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
async function launch() {
  const executablePath = process.env.TRESEN_CHROMIUM || CHROMIUM.find((file) => fs.existsSync(file));
  assert.ok(executablePath, 'no chromium: install packaging/packages.debian');
  // No sandbox of its own: the run is an unprivileged user's, and a container allows it none.
  return chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'] });
}

// Tests look into the widget's closed tree, and see whatever touches the device.
const WATCH = `
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    window.askedMode = options.mode;
    return attach.call(this, { ...options, mode: 'open' });
  };
  window.touched = [];
  window.askedMode = '';
  for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) {
    const real = Storage.prototype[name];
    Storage.prototype[name] = function (...args) { touched.push(name + ' ' + args[0]); return real.apply(this, args); };
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', { get() { touched.push('cookie'); return cookie.get.call(this); }, set(v) { touched.push('cookie'); cookie.set.call(this, v); } });
  for (const [owner, name] of [[IDBFactory.prototype, 'open'], [CacheStorage.prototype, 'open']]) owner[name] = function () { touched.push(name); throw new Error(name); };
  window.refusedByPolicy = [];
  document.addEventListener('securitypolicyviolation', (e) => refusedByPolicy.push(e.violatedDirective + ' ' + e.blockedURI));
  window.namesBefore = [];
  window.namesBefore = Object.keys(window);
`;

// Pages of a shop under a policy that allows the widget what it must have and nothing else.
class Shop {
  async start() {
    this.server = http.createServer((request, response) => this.answer(request, response));
    await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }
  stop() { this.server.closeAllConnections(); this.server.close(); }
  url(options = {}) { return `${this.origin}/shop?${new URLSearchParams({ o: JSON.stringify(options) })}`; }
  answer(request, response) {
    const { lang = 'de', attributes = '', style = '', body = '', nonce = '' } = JSON.parse(new URL(request.url, this.origin).searchParams.get('o') || '{}');
    const chat = this.chat.base.slice(0, -1);
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    headers['Content-Security-Policy'] = `default-src 'none'; script-src ${chat}; img-src ${chat} blob:; `
      + `connect-src ${chat} ${chat.replace('http', 'ws')}; style-src ${style ? "'unsafe-inline'" : nonce ? `'nonce-${nonce}'` : "'none'"}; require-trusted-types-for 'script'`;
    response.writeHead(200, headers);
    response.end(`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Mühle Modell Brise</title>${style && `<style>${style}</style>`}</head><body><main><h1>Mühle Modell Brise</h1>
      <p>Noch <a href="#mehr">mehr</a> Text.</p>${body}</main>
      <script src="${chat}/widget.js" data-site="${this.chat.site}" data-privacy="/datenschutz" ${attributes} async></script></body></html>`);
  }
}

async function until(what, ask, limit = 6000) {
  const end = Date.now() + limit;
  let seen;
  do {
    try { seen = await ask(); } catch (error) { seen = error; }
    if (seen && !(seen instanceof Error)) return seen;
    await new Promise((done) => setTimeout(done, 25));
  } while (Date.now() < end);
  throw new Error(`waited in vain: ${what}; last seen ${seen}`);
}

// One page with the widget, and what a visitor does there.
class Visitor {
  static async come(world, options = {}, context = null) {
    const { page: pageOptions = {}, ...contextOptions } = options;
    const visitor = new Visitor();
    visitor.context = context || await world.browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce', viewport: { width: 1000, height: 720 }, ...contextOptions });
    if (!context) await visitor.context.addInitScript(WATCH);
    visitor.context.setDefaultTimeout(6000);
    const page = visitor.page = await visitor.context.newPage();
    visitor.problems = [];
    page.on('pageerror', (error) => visitor.problems.push(String(error)));
    page.on('console', (m) => m.type() === 'error' && !/WebSocket connection|ERR_|status of (4|5)\d\d/.test(m.text()) && visitor.problems.push(m.text()));
    await page.goto(world.shop.url(pageOptions));
    visitor.launcher = page.locator('.fab');
    visitor.panel = page.locator('dialog');
    visitor.input = page.locator('textarea');
    visitor.log = page.getByRole('log');
    await visitor.launcher.waitFor();
    world.visitors.push(visitor);
    return visitor;
  }
  async open() { await this.launcher.click(); }
  async begin() {
    await this.open();
    await this.page.locator('.consent .main').click();
    await this.input.waitFor();
  }
  async say(text) {
    await this.input.fill(text);
    await this.input.press('Enter');
  }
  async said(text, mark = /gesendet|gelesen|sent|read/) {
    await this.page.locator('.mine', { hasText: text }).locator('.meta').filter({ hasText: mark }).filter({ hasNotText: /wird|Nicht/ }).waitFor();
  }
  texts() { return this.page.locator('.text').allTextContents(); }
  focused() {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot) at = at.shadowRoot.activeElement;
      return at ? (at.getAttribute('role') !== 'log' && at.getAttribute('aria-label')) || at.textContent.trim() || at.tagName : '';
    });
  }
}

// before()/after() of a test file: browser, shop and server, and the checks that always hold.
async function makeWorld() {
  const browser = await launch();
  const shop = await new Shop().start();
  const origins = [shop.origin];
  const server = isReal ? new RealProgram({ program, origins }) : new StandIn({ origins });
  try {
    await server.start();
  } catch (error) {
    shop.stop(); // an open port or a browser would keep the process alive for ever
    await browser.close();
    throw error;
  }
  shop.chat = server;
  const world = { shop, server, browser, visitors: [] };
  world.visit = (options, context) => Visitor.come(world, options, context);
  // After every test: nothing the protocol forbids was said, nothing the page's policy forbids was
  // tried, no error was thrown.
  world.settle = async () => {
    const visitors = world.visitors.splice(0);
    try {
      for (const v of visitors) {
        assert.deepEqual(v.problems, []);
        if (!v.page.isClosed()) assert.deepEqual(await v.page.evaluate(() => window.refusedByPolicy || []), []);
      }
      assert.deepEqual(server.broken, []);
    } finally {
      server.broken = [];
      server.trouble = {};
      for (const context of new Set(visitors.map((v) => v.context))) await context.close();
    }
  };
  world.end = async () => {
    await world.browser.close();
    shop.stop();
    await server.end();
  };
  return world;
}

const shots = process.env.TRESEN_SHOTS || path.join(__dirname, 'shots');
module.exports = { assert, until, makeWorld, isReal, shots };

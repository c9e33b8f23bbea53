// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The widget without a mouse, without eyes, on a phone, enlarged, in every colour, and on a page
// that means it no good.
'use strict';
const { test, before, after, afterEach } = require('node:test');
const fs = require('node:fs');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const { assert, until, makeWorld, isReal, shots } = require('./support.js');

let world, server;
before(async () => {
  fs.mkdirSync(shots, { recursive: true });
  world = await makeWorld();
  ({ server } = world);
});
after(() => world?.end());
afterEach(() => world?.settle());

const inside = (page, f, argument) => page.evaluate(`(${f})(document.querySelector('tresen-chat').shadowRoot, ${JSON.stringify(argument)})`);

async function talk(visitor, id, { german = true } = {}) {
  const [question, answer] = german
    ? ['Hallo, ist die Brise noch lieferbar? Meine Bestellung 48251 hängt seit gestern auf „in Prüfung“.', 'Guten Tag, hier ist Lena Brandt. Ich sehe Ihre Bestellung vor mir und frage sofort im Lager nach: https://shop.example/bestellung/48251']
    : ['Hello, is the Brise still available? My order 48251 has been “in review” since yesterday.', 'Hello, this is Lena Brandt. I have your order in front of me and will ask the warehouse: https://shop.example/order/48251'];
  await visitor.say(`${question} ${id}`);
  await visitor.said(id);
  if (!isReal) server.agent(id, 'Lena Brandt');
  await server.say(id, german ? 'Willkommen. Das ist eine automatische Antwort, gleich liest ein Mensch mit.' : 'Welcome. This is an automatic reply, a person will read along shortly.', { name: 'Nordlicht Kaffee', from: 'auto' });
  await server.say(id, answer);
  await visitor.page.getByText(answer.slice(0, 30)).waitFor();
  if (isReal) return;
  await server.read(id);
  await visitor.page.locator('.meta', { hasText: german ? 'gelesen' : 'read' }).waitFor();
}

test('keyboard only, through everything', async () => {
  const visitor = await world.visit({ page: { body: '<button>Kasse</button>' } });
  const { page } = visitor;
  const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
  const at = async (name) => until(`focus on ${name}`, async () => (name instanceof RegExp ? name : new RegExp(`^${name}$`)).test(await visitor.focused()));
  await page.evaluate(() => { window.heard = []; for (const kind of ['keydown', 'keyup', 'input']) document.addEventListener(kind, (e) => heard.push(e.key)); });
  await press('Tab', 'Tab', 'Tab');
  await at('Chat öffnen');
  assert.equal(await visitor.launcher.getAttribute('aria-expanded'), 'false');
  await press('Enter');
  await at('Einverstanden, Chat beginnen');
  assert.equal(await visitor.launcher.getAttribute('aria-expanded'), 'true');
  await page.getByRole('dialog', { name: 'Chat' }).waitFor();
  await press('Shift+Tab', 'Shift+Tab');
  await at('Datenschutz');
  await press('Tab', 'Tab', 'Enter');
  await at('Nachricht schreiben');
  await page.keyboard.type('Nur mit Tasten');
  await press('Shift+Enter');
  await page.keyboard.type('in zwei Zeilen/?');
  await press('Enter');
  await visitor.said('in zwei Zeilen');
  await at('Nachricht schreiben');
  await page.getByRole('dialog', { name: 'Nordlicht Kaffee' }).waitFor();
  assert.deepEqual(await visitor.texts(), ['Nur mit Tasten\nin zwei Zeilen/?']);

  await press('Tab');
  await at('Datei oder Bild anhängen');
  await press('Tab', 'Enter');
  await at('lachendes Gesicht');
  await press('ArrowRight', 'ArrowDown', 'ArrowLeft');
  await at('neutrales Gesicht');
  await press('ArrowUp', 'ArrowLeft');
  await at('Heißgetränk');
  await press('Space');
  await at('Nachricht schreiben');
  assert.equal(await visitor.input.inputValue(), '☕');
  await press('Tab', 'Tab', 'Enter');
  await at('lachendes Gesicht');
  await press('Escape');
  await at('Nachricht schreiben');
  await press('Tab', 'Tab', 'Tab');
  await at('Senden');
  await press('Enter');
  await visitor.said('☕');
  await at('Nachricht schreiben');

  await server.say('Nur mit', 'Eine Antwort mit https://shop.example/link');
  await page.getByText('Eine Antwort').waitFor();
  await at('Nachricht schreiben');
  await press('Shift+Tab');
  await at('https://shop.example/link');
  await server.say('Nur mit', 'Noch eine, während jemand auf dem Link steht');
  await page.getByText('Noch eine').waitFor();
  await at('https://shop.example/link');
  await press('Shift+Tab');
  await at(/Nur mit Tasten/); // the log itself, so that arrows scroll it
  await press('Shift+Tab', 'Shift+Tab');
  await at('Weitere Möglichkeiten');
  await press('Enter');
  await at('Name und E-Mail angeben');
  await press('ArrowUp');
  await at('Auf diesem Gerät vergessen');
  await press('ArrowDown', 'ArrowDown');
  await at('Verlauf per E-Mail');
  await press('Escape');
  await at('Weitere Möglichkeiten');
  await press('Enter', 'ArrowDown', 'Enter');
  await until('in the field', () => inside(page, (root) => root.activeElement.type === 'email'));
  await press('Escape');
  await at('Weitere Möglichkeiten');
  assert.equal(await page.getByRole('dialog').isVisible(), true, 'Escape leaves one thing at a time');
  await press('Escape');
  await at(/Chat öffnen/);
  assert.equal(await visitor.panel.isVisible(), false);
  assert.deepEqual((await page.evaluate(() => heard)).filter((key) => key && /^[a-zA-Z/?]$/.test(key)), [], 'the page sees nothing of what is written');

  await page.getByText('Kasse').focus();
  await page.evaluate(() => window.TresenChat.open());
  await at('Nachricht schreiben');
  await press('Escape');
  await at('Kasse');
});

test('a screen reader hears what is new, once, and not the history', async () => {
  const visitor = await world.visit();
  const { page } = visitor;
  await visitor.begin();
  await talk(visitor, 'Vorgeschichte');
  await page.reload();
  await visitor.launcher.waitFor();
  await page.evaluate(() => {
    const log = document.querySelector('tresen-chat').shadowRoot.querySelector('.log');
    window.read = [];
    new MutationObserver((all) => all.forEach((m) => m.addedNodes.forEach((node) => log.getAttribute('aria-live') === 'polite' && node.nodeType === 1 && read.push(node.textContent)))).observe(log, { childList: true });
  });
  await visitor.open();
  await page.getByText('Ich sehe Ihre Bestellung').waitFor();
  await until('the log is live', async () => await visitor.log.getAttribute('aria-live') === 'polite');
  assert.deepEqual(await page.evaluate(() => window.read), []);
  await server.say('Vorgeschichte', 'Das ist neu');
  await page.getByText('Das ist neu').waitFor();
  assert.equal(await page.evaluate(() => window.read.length), 1);
  assert.match(await page.evaluate(() => window.read[0]), isReal ? /.+Das ist neu/ : /Lena Brandt.*Das ist neu/);
  if (isReal) return;
  const status = page.locator('.typing');
  assert.equal(await status.getAttribute('role'), 'status');
  await page.evaluate(() => {
    window.changes = 0;
    new MutationObserver(() => { window.changes++; }).observe(document.querySelector('tresen-chat').shadowRoot.querySelector('.typing'), { childList: true, subtree: true, characterData: true });
  });
  for (let i = 0; i < 3; i++) await server.typing('Vorgeschichte', true);
  await page.getByText('Lena Brandt schreibt …').waitFor();
  assert.equal(await page.evaluate(() => window.changes), 1, 'said once');
  await page.keyboard.press('Escape');
  await server.say('Vorgeschichte', 'Hinter der Tür');
  await until('news while it is closed', async () => /Neue Nachricht im Chat von Lena Brandt/.test(await page.locator('.sr[role=status]').textContent()));
  assert.equal(await page.locator('.log').getAttribute('aria-live'), 'off');
});

test('axe finds nothing in any state: light, dark, forced colours, 320 px', async () => {
  const visitor = await world.visit();
  const { page } = visitor;
  await page.evaluate(axe);
  let count = 0;
  const check = async (state) => {
    for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }, { narrow: true }]) {
      const { narrow, ...media } = look;
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
      if (narrow) await page.setViewportSize({ width: 320, height: 568 });
      // The same elements in other colours: only the rules about colour can find something new.
      const rules = media.colorScheme === 'dark' || media.forcedColors ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
      const { violations } = await page.evaluate((only) => axe.run(document, { resultTypes: ['violations'], ...only }), rules);
      count++;
      assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120) + n.failureSummary).join(' | ')}`), [], `${state} ${JSON.stringify(look)}`);
      if (!look.forcedColors || state === 'chat') await page.screenshot({ path: `${shots}/${state}-${narrow ? '320' : look.forcedColors ? 'forced' : look.colorScheme}.png` });
      if (narrow) await page.setViewportSize({ width: 1000, height: 720 });
    }
  };
  await check('closed');
  await visitor.open();
  await check('consent');
  await page.getByRole('button', { name: /Einverstanden/ }).click();
  await talk(visitor, 'Alle Zustände');
  if (!isReal) server.typing('Alle Zustände', true);
  await check('chat');
  await page.getByRole('button', { name: 'Weitere Möglichkeiten' }).click();
  await check('menu');
  await page.getByRole('menuitem', { name: 'Name und E-Mail angeben' }).click();
  await check('form');
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await page.getByRole('button', { name: 'Emoji einfügen' }).click();
  await check('emoji');
  await page.keyboard.press('Escape');
  if (!isReal) {
    server.trouble = { refuse: { code: 'too-fast' } };
    await visitor.say('Das wird abgelehnt');
    await page.getByText('Nicht gesendet.').waitFor();
    server.trouble = { upload: 413 };
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Datei oder Bild anhängen' }).click();
    await (await chooser).setFiles([{ name: 'sehr langer Dateiname einer Rechnung vom November.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') }]);
    await page.getByText('ist zu groß').waitFor();
  }
  await page.context().setOffline(true);
  await page.getByText('Keine Verbindung.').waitFor();
  await check('error');
  await page.context().setOffline(false);
  console.log(`axe-core ran ${count} times`);
});

test('reflow at 320 px and 400 %, 200 % zoom: nothing is out of reach', async () => {
  const visitor = await world.visit({ viewport: { width: 640, height: 360 } });
  await visitor.begin();
  await talk(visitor, 'Vergrößert');
  for (const [width, height] of [[640, 360], [320, 568], [320, 256], [640, 512]]) {
    await visitor.page.setViewportSize({ width, height });
    await until('the panel follows the viewport', () => inside(visitor.page, (root) => root.querySelector('dialog').getBoundingClientRect().bottom <= innerHeight));
    const seen = await inside(visitor.page, (root) => {
      const outside = [...root.querySelectorAll('.head button, .box, .box button, h2')].filter((node) => {
        node.scrollIntoView({ block: 'nearest' });
        const box = node.getBoundingClientRect();
        return box.left < 0 || box.right > innerWidth || box.top < -1 || box.bottom > innerHeight + 1;
      });
      return { outside: outside.map((node) => node.className + node.tagName), sideways: root.querySelector('dialog').scrollWidth > innerWidth || document.documentElement.scrollWidth > innerWidth };
    });
    assert.deepEqual(seen, { outside: [], sideways: false }, `${width}x${height}`);
  }
});

test('a phone: the whole screen, the page behind out of reach, Enter makes a line', async () => {
  const visitor = await world.visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const { page } = visitor;
  await visitor.launcher.tap();
  await page.getByRole('button', { name: /Einverstanden/ }).tap();
  await talk(visitor.input && Object.assign(visitor, { say: async (text) => { await visitor.input.fill(text); await page.getByRole('button', { name: 'Senden' }).tap(); } }), 'Vom Telefon');
  assert.deepEqual(await inside(page, (root) => { const { x, y, width, height } = root.querySelector('dialog').getBoundingClientRect(); return [x, y, width, height]; }), [0, 0, 390, 844]);
  assert.equal(await visitor.launcher.isVisible(), false);
  await visitor.input.focus();
  await page.keyboard.type('Zeile');
  await page.keyboard.press('Enter');
  assert.equal(await visitor.input.inputValue(), 'Zeile\n');
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => ['TRESEN-CHAT', 'BODY'].includes(document.activeElement.tagName)), true, 'the focus stays');
  }
  await page.screenshot({ path: `${shots}/phone.png` });
  await page.getByRole('button', { name: 'Chat schließen' }).tap();
  await visitor.launcher.waitFor();
  await page.evaluate(() => document.querySelector('a').focus());
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'A', 'the page is free again');
});

test('any brand colour leaves its text readable', async () => {
  const visitor = await world.visit();
  for (const color of ['#ffffff', '#000000', '#ffe600', '#767676', '#777777', '#ff0000', '#00a000', '#7f7fff', 'red"onload=']) {
    await visitor.page.goto(world.shop.url({ attributes: `data-color="${color.replace('"', '&quot;')}"` }));
    await visitor.open();
    const ratios = await inside(visitor.page, (root) => ['.fab', '.consent .main'].map((what) => {
      const { color: text, backgroundColor } = getComputedStyle(root.querySelector(what));
      const [a, b] = [text, backgroundColor].map((c) => {
        const [red, green, blue] = c.match(/[\d.]+/g).map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      });
      return Math.max(a, b) / Math.min(a, b);
    }));
    for (const ratio of ratios) assert.ok(ratio >= 4.5, `${color}: ${ratio}`);
  }
});

test('a page that styles everything, and one whose browser has no constructed sheets', async () => {
  const style = '* { font-size: 40px !important; color: red !important; letter-spacing: 9px !important; text-transform: uppercase !important } '
    + 'tresen-chat { display: none !important; opacity: 0 !important; transform: scale(3) !important; z-index: 1 !important } '
    + ':root { --ink: red; --bg: red; font-size: 62.5% } button { width: 3px !important } .cover { position: fixed; inset: 0; z-index: 2147483646; background: #eee }';
  const hostile = await world.visit({ page: { style, body: '<div class="cover"></div>' } });
  const look = (v) => inside(v.page, (root) => {
    const button = root.querySelector('.fab'), box = button.getBoundingClientRect(), text = getComputedStyle(root.querySelector('.root'));
    return { size: [box.width, box.height], font: text.fontSize, color: text.color, spacing: text.letterSpacing, upper: text.textTransform,
      hit: document.elementFromPoint(box.x + 28, box.y + 28)?.tagName, host: getComputedStyle(root.host).opacity + getComputedStyle(root.host).transform };
  });
  const plain = { size: [56, 56], font: '14px', color: 'rgb(29, 28, 26)', spacing: 'normal', upper: 'none', hit: 'TRESEN-CHAT', host: '1none' };
  assert.deepEqual(await look(hostile), plain);
  await hostile.begin();
  await hostile.say('Trotzdem');
  await hostile.said('Trotzdem');
  assert.equal(await inside(hostile.page, (root) => root.getAnimations?.().length || 0), 0, 'nothing moves');

  const old = await world.browser.newContext({ viewport: { width: 1000, height: 720 } });
  await old.addInitScript(() => {
    window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (o) { return attach.call(this, { ...o, mode: 'open' }); };
  });
  const aged = await world.visit({ page: { attributes: 'nonce="n0nce"', nonce: 'n0nce' } }, old);
  assert.deepEqual(await look(aged), plain);
});

test('English, long words, and a look at everything', async () => {
  const visitor = await world.visit({ locale: 'en-GB', page: { lang: 'en' } });
  await visitor.begin();
  await talk(visitor, 'in English', { german: false });
  await visitor.say('W'.repeat(300) + ' ' + 'Z' + '\u0310\u0351\u0348\u035b'.repeat(60));
  await server.say('in English', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4));
  await visitor.page.getByText('Donaudampf').waitFor();
  for (const colorScheme of ['light', 'dark']) {
    await visitor.page.emulateMedia({ colorScheme });
    await visitor.page.screenshot({ path: `${shots}/english-${colorScheme}.png` });
  }
  assert.equal(await inside(visitor.page, (root) => root.querySelector('.log').scrollWidth > root.querySelector('.log').clientWidth), false);
});

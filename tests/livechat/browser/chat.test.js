// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said arrives, once and in order, whatever happens to the line; and nothing happens before
// the visitor agrees.
'use strict';
const { test, before, after, afterEach } = require('node:test');
const fs = require('node:fs');
const path = require('node:path');
const { assert, until, makeWorld, isReal, shots } = require('./support.js');

let world, server;
before(async () => {
  fs.mkdirSync(shots, { recursive: true });
  world = await makeWorld();
  ({ server } = world);
});
after(() => world?.end());
afterEach(() => world?.settle());

const bubbles = (visitor) => visitor.page.evaluate(() => [...document.querySelector('tresen-chat').shadowRoot.querySelectorAll('.msg')]
  .map((m) => `${m.classList.contains('mine') ? 'me' : 'they'}: ${m.querySelector('.text')?.textContent}`));
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC', 'base64');

test('the widget is small', () => {
  const file = path.join(__dirname, '../../../resources/livechat/widget.js');
  const size = fs.statSync(file).size;
  console.log(`widget.js: ${size} bytes`);
  assert.ok(size < 30000, `${size} bytes`);
});

test('German and English say the same things, politely', () => {
  const [de, en] = ['de', 'en'].map((lang) => JSON.parse(fs.readFileSync(path.join(__dirname, `../../../resources/livechat/${lang}.json`))));
  assert.deepEqual(Object.keys(de), Object.keys(en));
  for (const name of Object.keys(de)) {
    const holes = (text) => (String(text).match(/\{\w+\}/g) || []).sort();
    assert.deepEqual(holes(de[name]), holes(en[name]), name);
    assert.doesNotMatch(String(de[name]) + String(en[name]), /!|\b[Dd](u|ein|ich|ir)\b/, name);
  }
});

test('before the visitor agrees nothing is stored, read or asked for', async () => {
  const from = isReal ? 0 : server.requests.length;
  const visitor = await world.visit();
  const { page, context } = visitor;
  await page.getByText('mehr').click();
  await page.keyboard.type('abc');
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => touched), []);
  if (!isReal) assert.deepEqual(server.requests.slice(from).filter((r) => !/favicon/.test(r)), ['GET /widget.js', 'GET /widget/de.json']);
  assert.equal(await page.evaluate(() => askedMode), 'closed');
  assert.deepEqual(await page.evaluate(() => Object.keys(window.TresenChat)), ['open', 'close', 'on']);
  assert.deepEqual(await page.evaluate(() => Object.keys(window).filter((name) => !namesBefore.includes(name))), ['TresenChat'], 'one name in the page');

  await visitor.open();
  await page.getByRole('link', { name: 'Datenschutz' }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Datenschutz' }).evaluate((a) => a.href), `${world.shop.origin}/datenschutz`);
  assert.equal(await page.getByRole('textbox').count(), 0);
  await page.waitForTimeout(200);
  const asked = await page.evaluate(() => touched);
  assert.deepEqual(asked.filter((word) => !/^getItem tresen-chat:/.test(word)), [], 'opening may only look for an agreement');
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
  assert.deepEqual(await context.cookies(), []);
  if (!isReal) assert.equal(server.requests.slice(from).filter((r) => r.startsWith('UPGRADE')).length, 0);

  await page.getByRole('button', { name: 'Einverstanden, Chat beginnen' }).click();
  await visitor.say('Guten Tag, jetzt gern');
  await visitor.said('jetzt gern');
  const kept = await page.evaluate(() => Object.entries(localStorage));
  assert.equal(kept.length, 1);
  assert.match(JSON.parse(kept[0][1]).secret, /^[0-9a-f]{32}$/);
  assert.deepEqual(await context.cookies(), []);
  if (!isReal) assert.deepEqual(server.visitorOf('jetzt gern').pages, [], 'the page was not agreed to');
});

test('the page is told only when it was ticked, and without its query', async () => {
  const visitor = await world.visit();
  await visitor.open();
  await visitor.page.getByRole('checkbox').check();
  await visitor.page.getByRole('button', { name: /Einverstanden/ }).click();
  await visitor.say('Von welcher Seite ich komme');
  await visitor.said('Von welcher');
  if (!isReal) assert.deepEqual(server.visitorOf('Von welcher').pages, [{ url: `${world.shop.origin}/shop`, title: 'Mühle Modell Brise' }]);
});

test('two visitors at once see each their own, with read marks, typing and the name of who answers', async () => {
  const [a, b] = await Promise.all([world.visit(), world.visit({ locale: 'en-GB', page: { lang: 'en' } })]);
  await Promise.all([a.begin(), b.begin()]);
  await Promise.all([a.say('Ich bin die Erste'), b.say('I am the second')]);
  await Promise.all([a.said('Ich bin die Erste'), b.said('I am the second')]);
  await server.say('Ich bin die Erste', 'Guten Tag, Frau Eins');
  await server.say('I am the second', 'Good morning, number two', { name: 'Jonas Weber' });
  await Promise.all([a.page.getByText('Frau Eins').waitFor(), b.page.getByText('number two').waitFor()]);
  assert.deepEqual(await bubbles(a), ['me: Ich bin die Erste', 'they: Guten Tag, Frau Eins']);
  assert.deepEqual(await bubbles(b), ['me: I am the second', 'they: Good morning, number two']);
  if (isReal) return;
  assert.equal(await b.page.locator('.who', { hasText: 'Jonas Weber' }).count(), 1);
  await server.read('Ich bin die Erste');
  await a.said('Ich bin die Erste', /gelesen/);
  await b.said('I am the second', /sent/);
  await server.typing('Ich bin die Erste', true);
  await a.page.getByText('Lena Brandt schreibt …').waitFor();
  assert.equal(await b.page.locator('.typing').textContent(), '');
  await server.typing('Ich bin die Erste', false);
  await until('typing ends', async () => await a.page.locator('.typing').textContent() === '');
  const seen = server.visitorOf('Ich bin die Erste');
  await until('the visitor has read it', () => seen.readSeq === seen.messages.at(-1).seq);
  await a.page.waitForTimeout(1500); // typing was told for the first message, too
  await a.input.pressSequentially('Danke sehr', { delay: 150 });
  await until('typing is told', () => seen.typed?.at(-1) === true);
  await a.input.fill('');
  await until('and its end', () => seen.typed.at(-1) === false);
});

test('a badge counts what was not read; opening reads it', async () => {
  const visitor = await world.visit();
  await visitor.page.evaluate(() => { window.counts = []; window.TresenChat.on('unread', (n) => window.counts.push(n)); });
  await visitor.begin();
  await visitor.say('Ich warte draußen');
  await visitor.said('draußen');
  await visitor.page.evaluate(() => window.TresenChat.close());
  await server.say('draußen', 'Eins');
  await server.say('draußen', 'Zwei');
  await visitor.page.getByRole('button', { name: 'Chat öffnen, 2 ungelesen' }).waitFor();
  assert.equal(await visitor.page.locator('.badge').textContent(), '2');
  await visitor.open();
  await visitor.page.getByRole('button', { name: 'Chat schließen', exact: true }).first().waitFor();
  assert.equal(await visitor.page.locator('.badge').textContent(), '');
  assert.deepEqual(await visitor.page.evaluate(() => window.counts), [1, 2, 0]);
});

test('reload and page change: history, draft and what was not sent are there again', async () => {
  const visitor = await world.visit({ page: { attributes: 'data-resume="on"' } });
  await visitor.begin();
  await visitor.say('Vor dem Neuladen');
  await visitor.said('Neuladen');
  await server.say('Neuladen', 'Ich antworte vorher');
  await visitor.page.getByText('Ich antworte vorher').waitFor();
  await server.stop();
  await visitor.say('Ohne Verbindung gesagt');
  await visitor.input.fill('Mein Entwurf');
  await server.again();
  await visitor.page.reload();
  await visitor.said('Ohne Verbindung gesagt');
  assert.deepEqual(await bubbles(visitor), ['me: Vor dem Neuladen', 'they: Ich antworte vorher', 'me: Ohne Verbindung gesagt']);
  assert.equal(await visitor.input.inputValue(), 'Mein Entwurf');
  assert.equal(await visitor.page.getByRole('dialog').isVisible(), true, 'an open panel is open again');
  assert.equal(await visitor.page.evaluate(() => document.activeElement === document.body), true, 'and does not take the focus');
  assert.equal((await server.conversation('Neuladen')).length, 3);
  // without data-resume: nothing is read before the visitor opens the chat, then all is there
  await visitor.page.goto(world.shop.url({}));
  await visitor.launcher.waitFor();
  assert.deepEqual(await visitor.page.evaluate(() => touched), []);
  await visitor.open();
  await visitor.said('Ohne Verbindung gesagt');
  assert.equal(await visitor.input.inputValue(), 'Mein Entwurf');
});

test('offline and back: words say so, nothing is lost or doubled', async () => {
  const visitor = await world.visit();
  await visitor.begin();
  await visitor.say('Satz 0');
  await visitor.said('Satz 0');
  await server.stop();
  await visitor.page.getByText('Keine Verbindung.').waitFor();
  for (const n of [1, 2, 3]) await visitor.say(`Satz ${n}`);
  assert.equal(await visitor.page.locator('.meta', { hasText: 'wird gesendet' }).count(), 3);
  await server.again();
  for (const n of [1, 2, 3]) await visitor.said(`Satz ${n}`);
  await until('the words go', async () => await visitor.page.locator('.state').textContent() === '');
  await visitor.context.setOffline(true);
  await visitor.page.getByText('Keine Verbindung.').waitFor();
  await server.say('Satz 0', 'Während Sie fort waren');
  await visitor.say('Satz 4');
  await visitor.context.setOffline(false);
  await visitor.said('Satz 4');
  await visitor.page.getByText('Während Sie fort waren').waitFor();
  // The real one sends an answer through its outbox, which may take longer than the way back.
  const all = ['Satz 0', 'Satz 1', 'Satz 2', 'Satz 3', 'Während Sie fort waren', 'Satz 4'];
  const shown = await visitor.texts();
  assert.deepEqual([...shown].sort(), [...all].sort());
  assert.deepEqual(shown.filter((words) => words.startsWith('Satz')), all.filter((words) => words.startsWith('Satz')));
  assert.deepEqual((await server.conversation('Satz 0')).map((m) => m.text).sort(), [...all].sort());
});

test('the line breaks between commit and acknowledgement, again and again: each message once', async () => {
  const visitor = await world.visit();
  await visitor.begin();
  const expected = [];
  for (let n = 0; n < 5; n++) {
    if (isReal) await server.cut(); else server.trouble = { cutAfterSay: true };
    await visitor.say(`Runde ${n}`);
    expected.push(`Runde ${n}`);
    await visitor.said(`Runde ${n}`);
    await server.say('Runde 0', `Antwort ${n}`);
    expected.push(`Antwort ${n}`);
  }
  await visitor.page.getByText('Antwort 4').waitFor();
  assert.deepEqual(await visitor.texts(), expected);
  assert.deepEqual((await server.conversation('Runde 0')).map((m) => m.text), expected);
});

if (!isReal) {
  test('duplicates, late frames and the wrong order do no harm', async () => {
    const visitor = await world.visit();
    await visitor.begin();
    await visitor.say('Anfang');
    await visitor.said('Anfang');
    server.trouble = { late: 120, twice: true, swap: true };
    server.say('Anfang', 'A1');
    server.say('Anfang', 'A2');
    await visitor.say('B1');
    await visitor.say('B2');
    await Promise.all([visitor.said('B1'), visitor.said('B2')]);
    await visitor.page.getByText('A1').waitFor();
    server.trouble = {};
    const expected = server.conversation('Anfang').map((m) => m.text);
    await until('all of them, in the order of seq', async () => String(await visitor.texts()) === String(expected));
    assert.equal(expected.length, 5);
  });

  test('refusals: said in words, tried again by hand or after the time the server asks for', async () => {
    const visitor = await world.visit();
    await visitor.begin();
    await visitor.say('Erst einmal da sein');
    await visitor.said('Erst einmal');
    server.trouble = { refuse: { code: 'unavailable', retry: 1 } };
    await visitor.say('Kommt gleich');
    await visitor.said('Kommt gleich');
    server.trouble = { refuse: { code: 'too-fast' } };
    await visitor.say('Zu schnell');
    await visitor.page.getByText('Nicht gesendet.').waitFor();
    await visitor.page.reload();
    await visitor.open();
    await visitor.page.getByText('Nicht gesendet.').waitFor(); // still there, and not sent by itself
    assert.equal(server.conversation('Erst einmal').length, 2);
    await visitor.page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await visitor.said('Zu schnell');
    assert.match(await visitor.focused(), /Nachricht schreiben/);
    assert.equal(server.conversation('Erst einmal').length, 3);

    await visitor.say('x'.repeat(4001)); // never leaves the page
    await visitor.page.getByText('Der Text hat 4001 Zeichen').waitFor();
    assert.equal(await visitor.page.locator('.note').evaluate((node) => getComputedStyle(node).color), 'rgb(171, 35, 27)');
    assert.equal((await visitor.input.inputValue()).length, 4001);
    await visitor.input.fill('');

    server.close('Erst einmal', 1008);
    await visitor.page.getByText('Der Chat steht Ihnen hier nicht zur Verfügung').waitFor();
    await visitor.page.waitForTimeout(800);
    assert.equal(server.visitorOf('Erst einmal').lines.size, 0, 'a blocked visitor does not knock again');
  });

  test('a refused secret: a new chat only when the visitor begins one, and what was not sent stays', async () => {
    const visitor = await world.visit();
    await visitor.begin();
    await visitor.say('Aus dem alten Chat');
    await visitor.said('alten Chat');
    const secret = () => visitor.page.evaluate(() => JSON.parse(Object.values(localStorage)[0]).secret);
    const first = await secret();
    server.trouble = { refuse: 4001 };
    server.cut();
    await visitor.page.getByText('Dieser Chat lässt sich nicht fortsetzen').waitFor();
    await visitor.say('Noch nicht gesendet');
    assert.equal(await secret(), first);
    server.trouble = {};
    await visitor.page.getByRole('button', { name: 'Neuen Chat beginnen' }).click();
    await visitor.said('Noch nicht gesendet');
    assert.notEqual(await secret(), first);
    assert.deepEqual(server.conversation('Noch nicht gesendet').map((m) => m.text), ['Noch nicht gesendet']);
  });
}

test('two tabs in step: messages, badge, open and closed, forgotten', async () => {
  const first = await world.visit();
  const second = await world.visit({}, first.context);
  await first.begin();
  await until('the other tab is in', async () => second.page.getByRole('dialog').isVisible());
  await first.say('Aus dem ersten Fenster');
  await second.said('Aus dem ersten');
  await second.say('Aus dem zweiten Fenster');
  await first.said('Aus dem zweiten');
  assert.deepEqual(await bubbles(first), await bubbles(second));
  assert.deepEqual(await bubbles(first), ['me: Aus dem ersten Fenster', 'me: Aus dem zweiten Fenster']);
  await first.page.getByRole('button', { name: 'Chat schließen' }).first().click();
  await until('both are closed', async () => !await second.page.getByRole('dialog').isVisible());
  await server.say('Aus dem ersten', 'An beide');
  for (const tab of [first, second]) await tab.page.getByRole('button', { name: 'Chat öffnen, 1 ungelesen' }).waitFor();
  await second.open();
  for (const tab of [first, second]) await until('read in both', async () => await tab.page.locator('.badge').textContent() === '');
  await second.page.getByRole('button', { name: 'Weitere Möglichkeiten' }).click();
  await second.page.getByRole('menuitem', { name: 'Auf diesem Gerät vergessen' }).click();
  await second.page.getByRole('button', { name: 'Vergessen' }).click();
  for (const tab of [first, second]) {
    await tab.page.getByRole('button', { name: /Einverstanden/ }).waitFor();
    assert.deepEqual(await tab.page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
    assert.deepEqual(await tab.texts(), []);
  }
});

test('files: by button, paste and drop, with preview, checked before, and shown to both sides', async () => {
  const visitor = await world.visit();
  const { page } = visitor;
  await visitor.begin();
  await visitor.say('Ich schicke Bilder');
  await visitor.said('Bilder');
  const choose = async (...files) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Datei oder Bild anhängen' }).click();
    await (await chooser).setFiles(files);
  };
  await choose({ name: 'programm.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') });
  await page.getByText('programm.exe: Diese Art von Datei').waitFor();
  if (!isReal) {
    const from = server.requests.length;
    await choose({ name: 'riesig.png', mimeType: 'image/png', buffer: Buffer.alloc(200001) });
    await page.getByText('riesig.png ist zu groß. Möglich sind 0,2 MB.').waitFor();
    assert.equal(server.requests.length, from, 'refused without an upload');
    server.trouble = { upload: 429 };
  }
  await choose({ name: "mühle & '1' +ü.png", mimeType: 'image/png', buffer: png });
  if (!isReal) {
    await page.getByText('Das waren sehr viele auf einmal').waitFor();
    await visitor.input.press('Enter');
    await page.getByText('Eine Datei ist noch nicht übertragen').waitFor();
    server.trouble = {};
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
  }
  await page.getByText("mühle & '1' +ü.png ist angehängt.").waitFor();
  assert.equal(await page.locator('.tray img').evaluate((node) => node.naturalWidth), 10);
  const give = (kind) => page.evaluate(([how, bytes]) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], `${how}.png`, { type: 'image/png' }));
    const root = document.querySelector('tresen-chat').shadowRoot;
    const event = how === 'drop' ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
      : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    root.querySelector(how === 'drop' ? '.log' : 'textarea').dispatchEvent(event);
  }, [kind, [...png]]);
  await give('drop');
  await page.getByText('drop.png ist angehängt.').waitFor();
  await give('paste');
  await page.getByText('paste.png ist angehängt.').waitFor();
  await page.getByRole('button', { name: 'drop.png entfernen' }).click();
  assert.match(await visitor.focused(), /Nachricht schreiben/);
  await visitor.input.press('Enter'); // files alone are a message
  const picture = page.getByAltText("Bild: mühle & '1' +ü.png");
  await until('the picture from the server', async () => picture.evaluate((node) => node.naturalWidth === 10));
  await page.getByAltText('Bild: paste.png').waitFor();
  assert.equal(await page.locator('.tray li').count(), 0);
  assert.deepEqual((await server.conversation('Bilder')).at(-1).files, ["mühle & '1' +ü.png", 'paste.png']);
  if (isReal) return;
  await server.say('Bilder', 'Die Anleitung', { files: [{ name: 'anleitung.pdf', type: 'application/pdf', size: 123456, url: 'chat/files/x' }] });
  const link = page.getByRole('link', { name: /anleitung\.pdf/ });
  assert.equal(await link.getAttribute('href'), `${server.base}chat/files/x`);
  assert.equal(await link.getAttribute('rel'), 'noopener noreferrer nofollow');
  await server.say('Bilder', 'Von fremder Stelle', { files: [{ name: 'fremd.png', type: 'image/png', size: 1, url: 'https://elsewhere.example/pixel.png' }] });
  await page.getByText('fremd.png').waitFor();
  assert.equal(await page.getByRole('link', { name: /fremd/ }).count(), 0, 'no link and no request to another origin');
});

if (!isReal) test('the shop page to try it on', async () => {
  const visitor = await world.visit({ viewport: { width: 1440, height: 900 } });
  await visitor.page.goto(server.base);
  await visitor.launcher.waitFor();
  await visitor.begin();
  await visitor.say('Von der Probierseite');
  await visitor.said('Probierseite');
  await visitor.page.getByRole('link', { name: 'Mühlen' }).click();
  await visitor.said('Probierseite'); // goes on by itself on the next page
  await visitor.page.screenshot({ path: `${shots}/demo.png` });
});

// The real server does not answer end, about and transcript yet.
if (!isReal) test('end and open again, transcript, name and mail of one\'s own accord', async () => {
  const visitor = await world.visit();
  const { page } = visitor;
  await visitor.begin();
  await visitor.say('Das wäre alles');
  await visitor.said('alles');
  const choose = async (name) => {
    await page.getByRole('button', { name: 'Weitere Möglichkeiten' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Verlauf per E-Mail');
  await page.getByRole('textbox', { name: 'E-Mail' }).fill('keine Adresse');
  await page.getByRole('button', { name: 'Verlauf senden' }).click();
  assert.equal(await page.getByRole('textbox', { name: 'E-Mail' }).evaluate((node) => node.checkValidity()), false);
  await page.getByRole('textbox', { name: 'E-Mail' }).fill('kundin@example.org');
  await page.getByRole('textbox', { name: 'E-Mail' }).press('Enter');
  await page.getByText('Der Verlauf ist unterwegs.').waitFor();
  await choose('Name und E-Mail angeben');
  await page.getByRole('textbox', { name: 'Name' }).fill('<b>Özlem</b>');
  await page.getByRole('button', { name: 'Angeben' }).click();
  await page.getByText('Ihre Angaben sind angekommen.').waitFor();
  await choose('Chat beenden');
  await page.getByText('Der Chat ist beendet.').waitFor();
  if (!isReal) {
    const v = server.visitorOf('alles');
    assert.deepEqual([v.state, v.transcript, v.about], ['ended', 'kundin@example.org', { name: '<b>Özlem</b>', email: '' }]);
  }
  await visitor.say('Doch noch eine Frage');
  await visitor.said('noch eine Frage');
  assert.equal(await page.locator('.state').textContent(), '');
  if (!isReal) assert.equal(server.visitorOf('alles').state, 'open');
});

test('hostile texts stay text and inside their bubble', async () => {
  const visitor = await world.visit();
  const { page } = visitor;
  await visitor.begin();
  const hostile = [
    '<script>window.pwned = 1</script><img src=x onerror="window.pwned = 1">',
    '‮verkehrt‬ ‏‏ ؜ \u2066abc',
    'ä'.repeat(2000) + 'W'.repeat(2000),
    'Z' + '\u0310\u0351\u0348\u035b'.repeat(400) + 'algo',
    'javascript:alert(1) data:text/html,x https://ok.example/a_(b)?c=1&d="x"><b> mailto:a@b.example, vbscript:x',
    '{{n}} {name} $& $1 ${7*7} %s \\u003cb\\u003e',
  ];
  for (const text of hostile) await visitor.say(text);
  await visitor.said('{{n}} {name}');
  for (const text of hostile) await server.say('<script>', text, { name: '<img src=x onerror="window.pwned = 1">‮' + 'N'.repeat(500) });
  await until('all are there', async () => (await page.locator('.msg').count()) === 12);
  assert.deepEqual(await visitor.texts(), [...hostile, ...hostile]);
  const seen = await page.evaluate(() => {
    const root = document.querySelector('tresen-chat').shadowRoot, log = root.querySelector('.log');
    return {
      pwned: window.pwned,
      elements: [...new Set([...log.querySelectorAll('.bubble *')].map((node) => node.tagName))],
      links: [...log.querySelectorAll('.mine a')].map((a) => a.href),
      sideways: log.scrollWidth > log.clientWidth || document.documentElement.scrollWidth > window.innerWidth,
      outside: [...log.querySelectorAll('.bubble')].filter((b) => {
        const box = b.getBoundingClientRect(), all = log.getBoundingClientRect();
        return box.left < all.left || box.right > all.right;
      }).length,
      paint: getComputedStyle(log.querySelector('.bubble')).contain,
    };
  });
  assert.deepEqual(seen, { pwned: undefined, elements: ['DIV', 'A'], links: ['https://ok.example/a_(b)?c=1&d=', 'mailto:a@b.example'], sideways: false, outside: 0, paint: 'paint' });
});

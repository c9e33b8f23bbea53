// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chat on a shop's page, served as it stands here.
// <script src="https://chat.shop.example/widget.js" data-site="KEY" data-privacy="/privacy" async></script>
// also data-lang, data-color, nonce, data-resume="on" (look for a running chat at page load).
// The page gets TresenChat = {open(), close(), on('open' | 'close' | 'unread', function)}.
// Before the visitor has agreed nothing is stored, read or connected; what anybody wrote is
// only ever text.
(async () => {
const script = document.currentScript;
if (!script?.dataset.site || window.TresenChat) return;
const {site, privacy, resume, color} = script.dataset;
const base = new URL('.', script.src), key = 'tresen-chat:' + site, lang = /^de\b/i.test(script.dataset.lang || document.documentElement.lang) ? 'de' : 'en';
let isOpen = false, start;
const events = {open: [], close: [], unread: []}, ready = new Promise(done => { start = done; });
window.TresenChat = {
	open: () => ready.then(() => open()),
	close: () => ready.then(() => close()),
	on: (name, f) => void events[name].push(f),
};

const address = path => new URL(path, base), query = '?site=' + encodeURIComponent(site);
const emit = (name, value) => events[name].forEach(f => f(value));
const texts = await (await fetch(address(`widget/${lang}.json`), {credentials: 'omit'})).json();
const t = (name, values) => (texts[name] || '').replace(/\{(\w+)\}/g, (all, v) => values[v]);

// elements: el('p.note', {attribute or event: value}, nodes or texts); $ stands for aria-
function set(node, attributes) {
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === 'function') node.addEventListener(name, value);
		else node.setAttribute(name.replace('$', 'aria-'), value);
	}
}
function el(what, attributes = {}, ...children) {
	const [tag, ...classes] = what.split('.'), node = document.createElement(tag);
	node.className = classes.join(' ');
	set(node, attributes);
	node.append(...children);
	return node;
}
const put = (node, words) => { if (node.textContent !== words) node.textContent = words; }; // read out once
const button = (what, click, attributes, ...children) => el('button' + what, {type: 'button', click, ...attributes}, ...children);
const paths = {
	chat: 'M4 4h16v13H9l-5 4z',
	close: 'M6 6l12 12M18 6 6 18',
	menu: 'M4 11h2v2H4zM11 11h2v2h-2zM18 11h2v2h-2z',
	emoji: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M9 9v1M15 9v1M8 14q4 4 8 0',
	attach: 'm8 13 7-7a2 2 0 0 1 3 3l-8 8a4 4 0 0 1-6-6l7-7',
	send: 'm4 4 17 8-17 8 3-8zM7 12h14',
};
function icon(name) {
	const [svg, path] = ['svg', 'path'].map(tag => document.createElementNS('http://www.w3.org/2000/svg', tag));
	set(svg, {viewBox: '0 0 24 24'});
	set(path, {d: paths[name]});
	svg.append(path);
	return svg;
}
const tool = (name, click, what = '', label = t(name)) =>
	button('.icon' + what, click, {$label: label, title: label}, icon(name));
const anchor = (href, ...children) => el('a', {href, target: '_blank', rel: 'noopener noreferrer nofollow'}, ...children);

// what is known
let me = null; // {secret, page, readSeq} once the visitor has agreed
let shop = '', agent = '', ended = false, caughtUp = false;
let after = '0', readSeq = '0', seenSeq = '0', unread = 0;
const list = [], tray = []; // messages as shown; files chosen and not sent yet
const own = m => m.from === 'visitor', waiting = () => list.filter(m => !m.seq); // ours, at the end
const wishes = {}; // about, end: said again until answered
const limits = {text: 4000, file: 10485760, types: ['*']};

// Numbers of messages have 64 bits: a double would lose the last ones.
const later = (a, b) => BigInt(a || 0) > BigInt(b || 0), max = (a, b) => later(a, b) ? a : b;
const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, 0)).join('');
const uuid = () => random().replace(/(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-'); // crypto.randomUUID needs TLS
const size = bytes => (bytes / 1e6).toLocaleString(lang) + ' MB';
const when = at => new Date(at).toLocaleString(lang, {hour: 'numeric', minute: '2-digit',
	...Date.now() - at > 432e5 && {weekday: 'short', day: 'numeric', month: 'short'}});

// Without a value it reads. Where storage is forbidden the chat lives as long as the page.
function stored(area, value) {
	try {
		const storage = window[area + 'Storage'];
		if (value === undefined) return JSON.parse(storage.getItem(key));
		if (value) storage.setItem(key, JSON.stringify(value));
		else storage.removeItem(key);
	} catch { /* as if there were nothing */ }
}
const keep = () => me && stored('session', {isOpen, draft: input.value, waiting: waiting().map(({node, ...m}) => m)});

// the line
let socket, welcomed = false, attempts = 0, stopped = '', heard, toldPage;

const timers = {};
function wait(name, seconds, f) { // one at a time under each name
	clearTimeout(timers[name]);
	timers[name] = f && setTimeout(f, 1000 * seconds);
}
const send = frame => socket?.readyState === 1 && !socket.send(JSON.stringify(frame));
// Without the query, which may hold secrets of the page.
const here = () => location.origin + location.pathname;
const page = () => ({url: toldPage = here(), title: document.title.slice(0, 200)});

function connect() {
	if (!me || socket || stopped) return;
	const url = address('chat' + query);
	url.protocol = url.protocol.replace('http', 'ws');
	const line = socket = new WebSocket(url);
	const ours = f => e => socket === line && f(e);
	line.onopen = () => send({t: 'hello', secret: me.secret, after, lang, ...me.page && {page: page()}});
	line.onmessage = ours(e => {
		heard = Date.now();
		const frame = JSON.parse(e.data);
		hears[frame.t]?.(frame);
	});
	line.onclose = ours(e => drop(e.code));
	wait('dead', 15, ours(() => drop()));
	showState();
}
// The line is gone, even if the browser does not know it yet.
function drop(code, seconds = 0) {
	const line = socket;
	socket = null;
	welcomed = false;
	line?.close();
	wait('dead');
	typing();
	stopped ||= {1008: 'blocked', 4001: 'foreign', 4002: 'closed'}[code] || '';
	// Partly random, so that not everybody meets a restarted server at once.
	const pause = Math.min(30, 2 ** attempts++ / 2) * (1 + Math.random()) / 2;
	wait('connect', Math.max(pause, seconds), connect);
	showState();
}
function beat() {
	if (!welcomed) return;
	if (me.page && toldPage !== here()) send({t: 'page', ...page()});
	const asked = Date.now();
	send({t: 'ping'});
	wait('dead', 10, () => heard < asked && drop());
}
function wake() {
	if (document.hidden) return;
	socket ? beat() : connect();
	markRead();
}

const hears = {
	welcome(f) {
		wait('dead');
		welcomed = true;
		shop = f.shop || '';
		ended = f.state === 'ended' && !waiting()[0];
		Object.assign(limits, f.limits);
		readSeq = max(f.readSeq, readSeq);
		hears.read({seq: f.seenSeq});
		hears.agent(f.agent || {});
		paint(f.color);
		waiting().forEach(m => m.why || say(m));
		Object.values(wishes).forEach(send);
	},
	caughtUp(f) {
		attempts = 0;
		after = max(f.seq, after);
		markRead();
		caughtUp = true;
		pin();
		quiet();
	},
	message(f) {
		after = max(f.seq, after);
		const known = list.find(m => m.id === f.id || f.cid && m.cid === f.cid);
		if (known) return settle(known, f);
		insert(f);
		if (!own(f)) {
			typing();
			if (caughtUp && !isOpen) put(news, t('news', {name: f.name || shop}));
		}
		if (caughtUp) ended = false;
		markRead();
		showState();
	},
	ack(f) { // leaves "after": a message before it may still be under way
		const m = list.find(other => other.cid === f.cid);
		if (m) settle(m, f);
	},
	refused({cid, code, retry}) {
		const m = waiting().find(other => other.cid === cid);
		if (!m) return retry && drop(0, retry);
		if (retry) return setTimeout(() => m.seq || say(m), 1000 * retry);
		m.why = code;
		showMark(m);
		keep();
	},
	typing: f => typing(f.on && (f.name || agent || shop)),
	read(f) {
		seenSeq = max(f.seq, seenSeq);
		list.forEach(showMark);
	},
	agent(f) { agent = f.name || ''; showState(); },
	ended() { delete wishes.end; ended = true; showState(); },
	about(f) { delete wishes.about; told('about', f.ok); },
	transcript: f => told('transcript', f.ok),
};

// messages
function write() {
	const text = input.value.trim();
	input.focus();
	if (tray.some(f => !f.token)) return note(t('stillUploading'), true);
	if (text.length > limits.text) return note(t('tooLong', {n: text.length, max: limits.text}), true);
	if (!text && !tray[0]) return;
	const m = {from: 'visitor', cid: uuid(), text, at: Date.now(), files: tray.splice(0)};
	files.replaceChildren();
	input.value = '';
	note();
	delete wishes.end; // to write is to open it again
	still();
	ended = false;
	pinned = true;
	insert(m);
	say(m);
	showState();
}
// Said again after every reconnect until acknowledged; by its cid the server keeps one.
function say(m) {
	delete m.why;
	if (welcomed) send({t: 'say', cid: m.cid, text: m.text, files: m.files.map(f => f.token)});
	showMark(m);
	keep();
}
function settle(m, f) {
	const moved = m.seq !== f.seq;
	Object.assign(m, {id: f.id, seq: f.seq, at: f.at, why: ''});
	if (f.files && m.files?.some(file => !file.url)) {
		m.files = f.files;
		m.node.children[1].replaceWith(bubble(m));
	}
	if (moved) insert(m);
	keep();
}
// In the order of seq. A node that stands right is not moved: that would lose a focus inside.
function insert(m) {
	const old = list.indexOf(m);
	if (old >= 0) list.splice(old, 1);
	let at = list.length;
	while (at && m.seq && (!list[at - 1].seq || later(list[at - 1].seq, m.seq))) at--;
	list.splice(at, 0, m);
	m.node ||= el('div.msg' + (own(m) ? '.mine' : ''), {}, el('p.who'), bubble(m), el('p.meta'));
	if (old !== at) log.insertBefore(m.node, list[at + 1]?.node);
	list.slice(at, at + 2).forEach(showName);
	showMark(m);
	if (caughtUp) pin();
}
function bubble(m) {
	// Every second part is an address and becomes a link. No text meets a parser.
	const parts = (m.text || '').split(/\b((?:https?:\/\/|mailto:|tel:)[^\s<>"]*[^\s<>".,;:!?')\]])/i);
	const text = el('div.text', {dir: 'auto'}, ...parts.map((part, i) => i % 2 ? anchor(part, part) : part));
	return el('div.bubble', {}, m.text ? text : '', ...(m.files || []).map(fileNode));
}
function fileNode(f) {
	const inside = [icon('attach'), el('bdi.name', {}, f.name), size(f.size)];
	const url = f.url && address(f.url);
	// No message may make the page load from elsewhere than the widget.
	if (!url || url.origin !== base.origin) return el('span.file', {}, ...inside);
	const link = anchor(url, ...inside);
	link.className = 'file';
	if (/^image\/(png|jpeg|gif|webp)$/.test(f.type)) {
		link.replaceChildren(el('img', {src: url, alt: t('picture', f),
			load: pin, error: () => link.replaceChildren(...inside)}));
	}
	return link;
}
function showName(m) {
	const previous = list[list.indexOf(m) - 1], who = m.node.firstChild;
	put(who, own(m) ? t('you') : (m.name || shop) + (m.from === 'auto' ? ' · ' + t('auto') : ''));
	who.classList.toggle('sr', own(m) || previous?.node.firstChild.textContent === who.textContent);
}
function showMark(m) {
	const meta = m.node.lastChild;
	const mark = m.why ? t('failed') + ' ' + t(m.why) : t(!m.seq ? 'sending' : later(m.seq, seenSeq) ? 'sent' : 'seen');
	const words = when(m.at) + (own(m) ? ' · ' + mark : '');
	if (meta.firstChild?.data === words) return;
	meta.classList.toggle('bad', !!m.why);
	meta.replaceChildren(words, ...m.why ? [
		button('', () => { input.focus(); say(m); }, {}, t('again')),
		button('', () => { input.focus(); list.splice(list.indexOf(m), 1); m.node.remove(); keep(); }, {}, t('discard'))] : []);
}
function markRead() {
	const theirs = list.filter(m => !own(m) && later(m.seq, readSeq));
	if (isOpen && !document.hidden && theirs[0]) {
		readSeq = me.readSeq = theirs.pop().seq;
		stored('local', me);
		theirs.length = 0;
		send({t: 'read', seq: readSeq});
		tell({read: readSeq});
	}
	const n = theirs.length;
	if (n !== unread) emit('unread', unread = n);
	put(badge, String(n || ''));
	set(launcher, {$expanded: isOpen, $label: t(isOpen ? 'close' : 'open') + (n ? t('unread', {n}) : '')});
}

// typing, theirs and ours
let typedAt = 0, toldTyping;
function typing(name) {
	wait('typing', 8, name && (() => typing()));
	put(types, name ? t('typing', {name}) : '');
}
function still() {
	toldTyping &&= !send({t: 'typing', on: false});
}
function typed() {
	keep();
	wait('still', 5, still);
	if (!input.value) still();
	else if (Date.now() - typedAt > 3000 && send({t: 'typing', on: true})) [typedAt, toldTyping] = [Date.now(), true];
}

// files
function addFiles(files) {
	for (const file of files) {
		const fits = RegExp(`^(${limits.types.join('|').replaceAll('*', '.+')})$`).test(file.type);
		const wrong = !fits ? 'badType' : file.size > limits.file ? 'badSize' : !file.size ? 'badEmpty' : tray[9] ? 'badCount' : '';
		if (wrong) note(t(wrong, {name: file.name, max: size(limits.file)}), true);
		else addFile(file);
	}
}
function take(e) { // pasted or dropped
	const {files} = e.clipboardData || e.dataTransfer;
	if (!files[0]) return;
	e.preventDefault();
	if (me) addFiles(files);
}
function addFile(file) {
	const {name, type} = file, xhr = new XMLHttpRequest();
	const f = {name, type, size: file.size, stop: () => xhr.abort()}; // then token; functions are not stored
	const bar = el('progress', {max: 1, value: 0, $label: t('uploading', {name})});
	const again = button('', () => { input.focus(); upload(); }, {}, t('again'));
	const row = el('li', {}, el('bdi.name', {}, name), bar, again, tool('close', () => {
		input.focus();
		tray.splice(tray.indexOf(f), 1);
		row.remove();
		f.stop();
	}, '', t('removeFile', {name})));
	if (/^image/.test(type)) {
		const src = URL.createObjectURL(file), load = () => URL.revokeObjectURL(src);
		row.prepend(el('img', {src, alt: '', load, error: load}));
	}
	tray.push(f);
	files.append(row);
	upload();

	function upload() { // fetch does not tell how far an upload is
		xhr.open('POST', address('chat/files' + query + '&name=' + encodeURIComponent(name)));
		xhr.setRequestHeader('Authorization', 'Chat ' + me.secret);
		xhr.setRequestHeader('Content-Type', type);
		xhr.upload.onprogress = e => { bar.value = e.loaded / e.total; };
		xhr.onloadend = () => {
			if (!row.isConnected) return;
			const ok = xhr.status === 201;
			if (ok) f.token = JSON.parse(xhr.response).file;
			again.hidden = ok;
			bar.hidden = true;
			const why = {413: 'badSize', 415: 'badType', 429: 'too-fast'}[xhr.status] || 'uploadLost';
			note(t(ok ? 'uploaded' : why, {name, max: size(limits.file)}), !ok);
		};
		again.hidden = true;
		bar.hidden = false;
		xhr.send(file);
	}
}

// agreement, and tabs in step
const channel = new BroadcastChannel(key); // memory of open tabs, not storage
const tell = words => me && channel.postMessage(words);
channel.onmessage = ({data}) => {
	if (data.who) tell({agreed: true, isOpen});
	if (data.agreed) begin();
	if (!me) return;
	if (data.forget) forget();
	readSeq = max(data.read, readSeq);
	markRead();
	if ('isOpen' in data) data.isOpen ? narrow.matches || open(false) : close(false);
};
function begin(fresh) {
	if (me || !(me = stored('local') || fresh)) return; // another tab may have been quicker
	stored('local', me);
	const kept = stored('session') || {};
	input.value = kept.draft || '';
	readSeq = me.readSeq || '0';
	kept.waiting?.forEach(insert);
	showView();
	connect();
	return kept;
}
function agree(page) {
	begin({secret: random(), page});
	tell({agreed: true, isOpen});
	input.focus();
}
function forget() {
	tell({forget: true});
	stored('local', null);
	stored('session', null);
	me = null;
	drop();
	tray.splice(0).forEach(f => f.stop());
	list.length = attempts = 0;
	for (const box of [log, files]) box.replaceChildren();
	for (const wish in wishes) delete wishes[wish];
	after = readSeq = seenSeq = '0';
	caughtUp = ended = false;
	stopped = agent = input.value = '';
	note();
	quiet();
	markRead();
	showView();
}

// the window
const narrow = matchMedia('(max-width:480px),(max-height:420px)'); // full screen
function note(words = '', bad = false) {
	put(notes, words);
	notes.classList.toggle('bad', bad);
}
const told = (name, ok) => note(t(name + (ok ? 'Done' : 'Failed')), !ok);
// What is added is read out; not the history, nor what was hidden and is shown again.
function quiet() {
	set(log, {$live: 'off'});
	setTimeout(() => set(log, {$live: caughtUp && isOpen ? 'polite' : 'off'}), 300);
}
function showState() {
	put(title, shop || t('title'));
	put(who, agent && t('agent', {name: agent}));
	const words = me && (stopped || (welcomed ? ended && 'ended' : attempts && 'offline'));
	put(state, t(words));
	fresh.hidden = stopped !== 'foreign';
}
function showView() {
	consent.hidden = me;
	chat.hidden = more.hidden = !me;
	showState();
	if (isOpen && !me) yes.focus();
}
let before, pinned = true;
function open(mine = true) {
	if (isOpen) return;
	isOpen = true;
	before = document.activeElement;
	root.classList.add('open');
	// Modal where nothing of the page is to be seen.
	if (mine && narrow.matches) panel.showModal(); else panel.open = true;
	begin();
	if (mine) (!me ? yes : narrow.matches ? panel : input).focus();
	switched(mine);
}
function close(mine = true) {
	if (!isOpen) return;
	const inside = shadow.activeElement;
	isOpen = false;
	leaveForm();
	hide(menu);
	hide(emoji);
	root.classList.remove('open');
	panel.close();
	if (inside) (before.isConnected && before !== document.body && before !== host ? before : launcher).focus();
	switched(mine);
}
function switched(mine) {
	if (mine) tell({isOpen});
	keep();
	markRead();
	quiet();
	emit(isOpen ? 'open' : 'close');
}

// Menu and emoji: arrows move inside.
function opener(name, box) {
	box.hidden = true;
	box.opener = tool(name, () => toggle(box));
	set(box.opener, {$expanded: false});
	return box.opener;
}
function toggle(box) {
	if (hide(box, box.opener)) return;
	box.hidden = false;
	set(box.opener, {$expanded: true});
	[...box.children].forEach((b, i) => { b.tabIndex = i && -1; });
	box.firstChild.focus();
}
function hide(box, focus) {
	if (box.hidden) return false;
	box.hidden = true;
	set(box.opener, {$expanded: false});
	focus?.focus();
	return true;
}
const arrows = columns => e => {
	const items = [...e.currentTarget.children], at = items.indexOf(shadow.activeElement);
	const step = {ArrowDown: columns, ArrowUp: -columns, ArrowRight: 1, ArrowLeft: -1}[e.key];
	if (!step) return;
	e.preventDefault();
	const next = items[(at + step + items.length) % items.length];
	items[at].tabIndex = -1;
	next.tabIndex = 0;
	next.focus();
};
function leaveForm() {
	if (!forms.firstChild) return false;
	forms.replaceChildren();
	compose.hidden = false;
	more.focus();
	return true;
}
function form(name, fields, done) {
	const inputs = fields.map(type => el('input', {type, autocomplete: type, maxlength: 200}));
	const go = el('button.main', {}, t(name + 'Do'));
	forms.append(el('form', {$label: t(name), submit(e) {
		e.preventDefault();
		leaveForm();
		done(...inputs.map(i => i.value.trim()));
	}}, el('h3', {}, t(name)), el('p', {}, t(name + 'Why')),
	...inputs.map((i, n) => el('label', {}, t(fields[n]), i)), el('p.row', {}, button('', leaveForm, {}, t('cancel')), go)));
	compose.hidden = true;
	if (inputs[0]) inputs[0].required = !inputs[1];
	(inputs[0] || go).focus();
}
const choices = {
	about: () => form('about', ['name', 'email'], (name, email) => send(wishes.about = {t: 'about', name, email})),
	transcript: () => form('transcript', ['email'], email => send({t: 'transcript', email}) || told('transcript')),
	end() { ended = true; send(wishes.end = {t: 'end'}); showState(); },
	forget: () => form('forget', [], forget),
};

const badge = el('span.badge'), status = what => el(what, {role: 'status'}), news = status('p.sr');
const launcher = button('.fab', () => isOpen ? close() : open(), {$haspopup: 'dialog'}, icon('chat'), icon('close'), badge);
const title = el('h2', {id: 'title'}), who = el('p');
const menu = el('div.menu', {role: 'menu', $label: t('menu'), keydown: arrows(1)}, ...Object.keys(choices).map(name =>
	button('', () => { hide(menu, more); choices[name](); }, {role: 'menuitem'}, t(name)))), more = opener('menu', menu);
const pageBox = el('input', {type: 'checkbox'}), yes = button('.main', () => agree(pageBox.checked), {$describedby: 'why'}, t('agree'));
const consent = el('div.consent', {}, el('p', {id: 'why'}, t('consent'), ' ', privacy ? anchor(privacy, t('privacy')) : ''),
	el('label', {}, pageBox, t('consentPage')), yes);
const state = status('p.state'), fresh = button('.main', () => {
	me.secret = random();
	stored('local', me);
	after = '0';
	stopped = '';
	connect();
	input.focus();
}, {}, t('fresh'));
const log = el('div.log', {role: 'log', $live: 'off', $label: t('log'), tabindex: 0,
	scroll() { pinned = log.scrollHeight - log.scrollTop - log.clientHeight < 60; }});
const pin = () => { if (pinned) log.scrollTop = log.scrollHeight; }; // whoever reads further up stays there
new ResizeObserver(pin).observe(log);
const types = status('p.typing'), notes = status('p.note'), files = el('ul.tray', {$label: t('tray')});
const emoji = el('div.emoji', {role: 'group', $label: t('emoji'), keydown: arrows(8)}, ...texts.emojis.map(entry => {
	const [sign, name] = entry.split(/ (.*)/);
	return button('', () => {
		hide(emoji, input);
		input.setRangeText(sign, input.selectionStart, input.selectionEnd, 'end');
		typed();
	}, {$label: name}, sign);
})), smile = opener('emoji', emoji);
const picker = el('input', {type: 'file', multiple: '', hidden: '', change() { addFiles(picker.files); picker.value = ''; input.focus(); }});
const input = el('textarea', {rows: 2, $label: t('write'), placeholder: t('write'), input: typed,
	keydown(e) { // on a touch keyboard Enter is the only way to a new line
		if (e.key !== 'Enter' || e.shiftKey || e.isComposing || matchMedia('(pointer:coarse)').matches) return;
		e.preventDefault();
		write();
	},
	paste: take});
const compose = el('div.compose', {}, emoji, files, notes, el('div.box', {}, input,
	el('div.row', {}, tool('attach', () => picker.click()), smile, picker, tool('send', write, '.main'))));
const forms = el('div'), chat = el('div.chat', {}, state, fresh, log, types, compose, forms);
const panel = el('dialog.panel', {$labelledby: 'title', tabindex: -1,
	keydown(e) {
		if (e.key === 'Tab') hide(menu, more);
		if (e.key !== 'Escape') return;
		e.preventDefault();
		hide(menu, more) || hide(emoji, input) || leaveForm() || close();
	},
	click: e => more.contains(e.target) || hide(menu),
	close: () => panel.open || close(), // a phone's back gesture
	dragover: e => e.preventDefault(),
	drop: take,
}, el('div.head', {}, el('div', {}, title, who), more, tool('close', () => close()), menu), consent, chat);
const root = el('section.root', {lang, $label: t('title')}, panel, launcher, news);
// A page's shortcuts must not fire while somebody writes here.
for (const name of ['keydown', 'keyup', 'input', 'paste']) root.addEventListener(name, e => e.stopPropagation());

// colours. Black or white, whichever stands out more from the shop's colour: 4.58:1 or better.
function paint(hex) {
	if (!/^#[0-9a-f]{6}$/i.test(hex)) return;
	const brand = [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16));
	const [r, g, b] = brand.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
	const dark = 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.1791;
	const mix = (other, part) => `rgb(${brand.map(v => Math.round(v + (other - v) * part))})`;
	const colors = {brand: hex, on: dark ? '#fff' : '#000', light: mix(255, 0.88), dark: mix(30, 0.76)};
	for (const name in colors) root.style.setProperty('--' + name, colors[name]);
}

// style: the desktop's tokens; em stands on the browser's own text size, not on the page's
const css = `
:host{all:initial!important;position:fixed!important;z-index:2147483647!important}
*{box-sizing:border-box;margin:0}
[hidden]{display:none!important}
.root{font:.875em/1.5 Inter,"Segoe UI",system-ui,sans-serif;color:var(--ink);
 --bg:#fff;--low:#f2f0ec;--line:#e5e2dc;--edge:#8f8a81;--ink:#1d1c1a;--dim:#55514a;--link:#234db8;--bad:#ab231b;--mine:var(--light)}
@media(prefers-color-scheme:dark){.root{color-scheme:dark;
 --bg:#1c1c20;--low:#2a2a30;--line:#3d3d45;--edge:#76767f;--ink:#edece9;--dim:#bab7b1;--link:#93aff8;--bad:#f59a92;--mine:var(--dark)}}
button,input,textarea{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--edge);border-radius:7px;padding:6px 12px}
button{cursor:pointer}
button:hover{background:var(--low)}
:focus-visible,.box:has(textarea:focus){outline:2px solid var(--link);outline-offset:2px}
svg{width:18px;height:18px;flex:none;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
a{color:var(--link)}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.fab{position:fixed;right:20px;bottom:calc(20px + env(safe-area-inset-bottom));width:56px;height:56px;padding:14px;border-radius:50%}
.fab svg{width:26px;height:26px}
.open .fab svg:first-child,.root:not(.open) svg+svg,.badge:empty{display:none}
.badge{position:absolute;top:-4px;right:-4px;min-width:22px;padding:0 5px;border-radius:11px;background:#b8281f;color:#fff;border:1px solid #fff;font-size:.857em}
.panel{position:fixed;inset:auto 20px 88px auto;width:384px;max-height:calc(100vh - 108px);padding:0;color:inherit;border-radius:14px;overflow:hidden}
.panel,.menu{background:var(--bg);border:1px solid var(--line)}
.panel,.menu,.fab{box-shadow:0 8px 24px #0004}
.open .panel,.chat,.consent,.msg,form{display:flex;flex-direction:column}
.head{position:relative;display:flex;align-items:center;padding:10px 8px 10px 16px;border-bottom:1px solid var(--line)}
.head>:first-child,li .name{flex:1;min-width:0}
h2,h3{font-size:1.143em;font-weight:600}
h2,.head p,.who,.name,.typing{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;unicode-bidi:plaintext}
p,.file{font-size:.857em;color:var(--dim)}
#why{font-size:1em}
.icon{display:grid;place-items:center;flex:none;width:36px;height:36px;padding:0;color:var(--dim);background:none}
.icon,.menu button,.emoji button,.main,.fab{border-color:transparent}
.menu{position:absolute;z-index:1;top:50px;right:8px;padding:5px;border-radius:10px}
.menu button{display:block;width:100%;text-align:left}
.consent{gap:16px;padding:20px 16px;overflow:auto}
label{display:flex;gap:8px;align-items:baseline}
.chat{flex:0 1 560px;min-height:0;overflow:auto}
.state:not(:empty){padding:8px 16px;background:var(--low)}
.log{flex:1 0 96px;overflow:auto;overscroll-behavior:contain;padding:12px 16px}
.log:focus-visible,.menu :focus-visible,.emoji :focus-visible{outline-offset:-2px}
.msg{align-items:flex-start;margin-bottom:8px}
.mine{align-items:flex-end}
.who{max-width:100%;font-weight:600;margin:4px 2px}
.bubble{max-width:86%;padding:7px 12px;border:1px solid transparent;border-radius:12px;background:var(--low);contain:paint}
.mine .bubble{background:var(--mine)}
.bubble *{color:inherit}
.text{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}
.file{display:flex;gap:6px;align-items:center;white-space:nowrap}
.file img{max-width:100%;max-height:220px;border-radius:7px}
.meta{margin:3px 2px 0;font-size:.786em}
.meta button,.tray button{margin-left:8px;padding:1px 8px;color:var(--ink)}
.root .bad{color:var(--bad)}
.typing{min-height:24px;padding:0 16px 4px}
.compose{padding:0 12px max(12px,env(safe-area-inset-bottom))}
.box{border:1px solid var(--edge);border-radius:10px}
.box:has(textarea:focus){outline-offset:-1px}
textarea{display:block;width:100%;field-sizing:content;min-height:52px;max-height:120px;border:0;outline:0!important;background:none;resize:none}
::placeholder{color:var(--dim)}
.row{display:flex;flex-wrap:wrap;gap:8px}
.box .row{gap:2px;padding:0 4px 4px}
.row .main{margin-left:auto}
.main,.fab{background:var(--brand);color:var(--on)}
.main:hover,.fab:hover{background:var(--brand);box-shadow:inset 0 0 0 2px}
.chat>.main{margin:8px 16px}
.note:not(:empty){padding:6px 4px;overflow-wrap:anywhere}
.tray{padding:0;max-height:132px;overflow:auto}
li{display:flex;gap:8px;align-items:center;padding:4px}
li img{width:36px;height:36px;object-fit:cover}
progress{width:80px}
.emoji{display:grid;grid-template-columns:repeat(8,1fr);max-height:180px;overflow:auto}
.emoji button{padding:0;height:34px;font-size:1.43em;line-height:1}
form input{flex:1;min-width:0}
form{gap:8px;padding:12px 16px;border-top:1px solid var(--line)}
@media ${narrow.media}{
 .panel{inset:var(--offsetTop) 0 auto;width:100%;max-width:none;height:var(--height);max-height:none;border:0;border-radius:0;padding:env(safe-area-inset-top) env(safe-area-inset-right) 0 env(safe-area-inset-left)}
 .chat{flex:1}
 .open .fab{display:none}
 textarea,form input{font-size:16px} /* iOS zooms into smaller ones */
}
`;

// Closed: the recorders of page and mouse that many shops load shall not walk into a chat.
const host = document.createElement('tresen-chat'), shadow = host.attachShadow({mode: 'closed'});
try {
	const sheet = new CSSStyleSheet(); // style-src has no say in it
	sheet.replaceSync(css);
	shadow.adoptedStyleSheets = [sheet];
} catch {
	shadow.append(el('style', {nonce: script.nonce}, css));
}
shadow.append(root);
paint('#2b57c7');
paint(color);
showView();
markRead();
(document.body || document.documentElement).append(host);

// On a phone the panel keeps to what the on-screen keyboard leaves.
const view = visualViewport;
const fit = () => ['height', 'offsetTop'].forEach(name => panel.style.setProperty('--' + name, view[name] + 'px'));
for (const name of ['resize', 'scroll']) view.addEventListener(name, fit);
fit();
addEventListener('online', wake);
addEventListener('offline', () => socket && drop());
document.addEventListener('visibilitychange', wake);
setInterval(beat, 25000);
channel.postMessage({who: true});
if (resume && begin()?.isOpen && !narrow.matches) open(false);
start();
})().catch(() => {}); // no texts, no chat

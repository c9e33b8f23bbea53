# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page of the window, one after the other, in the look that it has just now."""
import time

from probed import TOLERANCE, ProbedWindow

SECTIONS = ('look', 'keyboard', 'notify', 'inboxes', 'shop', 'people', 'data')
VIEWS = {'unassigned': 'u', 'pending': 'w', 'snoozed': 's', 'resolved': 'r', 'outbox': 'o', 'mine': 'i', 'open': 'a'}


WORDS = {
    'de': {'rail': 'Bereiche', 'views': 'Ansichten', 'open': 'Alle offenen', 'header': 'Zum Gespräch', 'customer': 'Kunde'},
    'en': {'rail': 'Areas', 'views': 'Views', 'open': 'All open', 'header': 'About the conversation', 'customer': 'Customer'},
}


class Pages:
    """Walks, takes a picture of each page, and keeps what is wrong with it."""

    def __init__(self, window: ProbedWindow, shots, query):
        self.window, self.shots, self.query = window, shots, query
        self.look, self.language, self.width, self.faults, self.seen = '', '', 0, [], 0

    # -- looks ---------------------------------------------------------------------------------

    def wear(self, size, language, theme):
        """Another look, in the running program: by the menu behind the own face."""
        self.resize(size)
        for choice in (f'language{language.capitalize()}', f'theme{theme.capitalize()}'):
            self.window.hit('railMe')
            self.window.hit(choice)
            self.window.gone('meMenu')
        self.look, self.language = f'{size}-{language}-{theme}', language

    def resize(self, size):
        self.width, height = (int(n) for n in size.split('x'))
        found = self.window.output('search', '--onlyvisible', '--pid', str(self.window.process.pid))
        self.window.xdo('windowsize', found.split()[-1], str(self.width), str(height))
        self.window.wait(lambda: self.window.ask('size') == [self.width, height], 10, f'the window is not {size}')

    def first(self, size, language, theme):
        """The page of an empty profile, and its dialog; the look by its own boxes."""
        self.resize(size)
        for box, step in (('firstLanguage', ('de', 'en').index(language)), ('firstTheme', ('light', 'dark').index(theme))):
            self.window.hit(box)
            self.window.still()
            self.window.key('Up', 'Up', 'Up', *['Down'] * (step + 1), 'Return')
        self.look, self.language = f'{size}-{language}-{theme}', language
        self.check('first')
        self.account('firstAccount', 'first-')

    def check(self, page, faults=None, fleeting=False):
        picture = f'{self.shots}/{page}-{self.look}.png'
        if fleeting:  # gone while the faults are sought; all else has come to rest by then
            self.window.ask('shot', picture)
        # what the bus says of names and places is the same in the dark
        found = self.window.faults(told=not self.look.endswith('dark')) if faults is None else faults
        if not fleeting:
            self.window.ask('shot', picture)
        self.faults += [f'{page} {self.look}: {fault}' for fault in found]
        self.seen += 1

    # -- steps ---------------------------------------------------------------------------------

    def over(self, page, landmark, *keys, hit=None, button='1'):
        """Something that lies over the page and goes with Escape."""
        if hit:
            self.window.hit(hit, button)
        self.window.key(*keys)
        self.window.there(landmark)
        self.check(page)
        self.leave(landmark)

    def leave(self, landmark):
        self.window.key('Escape')
        self.window.gone(landmark)

    def near(self, what, got, wanted):
        if abs(got - wanted) > TOLERANCE:
            self.faults.append(f'{self.look}: {what} is {got} px instead of {wanted}')

    def one(self, nodes, role, word):
        name = WORDS[self.language][word]
        found = [n for n in nodes if n.role == role and n.name == name]
        assert found, f'{self.look}: no {role} named {name!r}: {[str(n) for n in nodes if n.role == role]}'
        return found[-1]

    def measure(self):
        """The design's measures, as a screen reader is told them."""
        nodes = self.window.nodes()
        wide = self.width >= 1320
        self.near('rail', self.one(nodes, 'tool bar', 'rail').box[2], 48)
        if wide:
            self.near('views', self.one(nodes, 'panel', 'views').box[2], 208)
        pane = self.one(nodes, 'list', 'open')
        self.near('list', pane.box[2], 336 if wide else 296)
        rows = [n for n in nodes if n.role == 'list item' and n.parent is pane]
        assert len(rows) > 3, f'{self.look}: {len(rows)} rows'
        for row in rows:
            self.near(f'row {row.name!r}', row.box[3], 76)
        self.near('header', self.one(nodes, 'panel', 'header').box[3], 84)
        self.near('customer', self.one(nodes, 'panel', 'customer').box[2], 300 if wide else 44)

    def drawer(self):
        """Where the customer is folded, the same 300 px come over the conversation."""
        self.window.hit('openCustomer')
        self.window.there('customerDrawn')
        self.check('customer')
        self.near('drawer', self.one(self.window.nodes(), 'panel', 'customer').box[2], 300)
        self.leave('customerDrawn')

    # -- pages ---------------------------------------------------------------------------------

    def all(self):
        self.inbox()
        self.menus()
        self.writing()
        self.views()
        self.search()
        self.settings()

    def inbox(self):
        window = self.window
        window.key('g', 'a')
        window.hit('conversation_0')
        window.there('composer')
        self.check('inbox')
        self.measure()
        if not window.ask('where', 'viewsPane'):
            self.over('views', 'viewsPop', hit='viewButton')
        if not window.ask('where', 'customerSections'):
            self.drawer()
        window.key('x', 'shift+j')
        window.there('bulkBar')
        self.check('bulk')
        self.leave('bulkBar')

    def menus(self):
        self.over('snooze', 'snoozeMenu', 's')
        self.over('tag', 'tagPop', 't')
        self.over('assign', 'assignPop', 'a')
        self.over('merge', 'mergePop', 'm')
        self.over('sort', 'sortMenu', hit='sortButton')
        self.over('filter', 'filterMenu', hit='filterButton')
        self.over('actions', 'actionMenu', hit='conversation_1', button='3')
        self.over('more', 'menuCall', hit='conversationMenu')
        self.over('tags', 'tagField', hit='tags')
        self.over('assignee', 'assignPop', hit='assignee')
        self.over('bell', 'bellPop', hit='railBell')
        self.over('me', 'meMenu', hit='railMe')
        self.over('palette', 'palette', 'ctrl+k')
        self.over('palette-typed', 'palette', 'ctrl+k', 'a', 'l')
        self.over('shortcuts', 'shortcutSheet', 'question')

    def writing(self):
        self.over('new', 'newMessage', 'ctrl+n')
        self.window.hit('conversationMenu')
        self.window.hit('menuCall')
        self.window.there('logCall')
        self.check('call')
        self.leave('logCall')
        self.window.key('n')
        self.window.there('saveNote')
        self.check('note')
        self.window.key('Escape', 'r')
        self.window.there('send')
        self.check('reply')
        self.window.key('Escape')
        self.over('find', 'findField', 'ctrl+f')

    def views(self):
        for view, key in VIEWS.items():
            self.window.key('g', key)
            self.check(f'view-{view}')
        self.window.hit('conversation_0')
        self.window.there('composer')
        self.window.key('f')
        self.window.there('toastAction')  # the host is always there
        time.sleep(0.4)  # it fades in; its texts never rest while the time runs down
        self.check('toast', fleeting=True)
        self.window.key('z')

    def search(self):
        self.window.key('ctrl+shift+f')
        self.window.there('searchBox')
        self.check('search-blank')
        self.window.hit('searchHelpButton')
        self.window.there('searchHelp')
        self.check('search-help')
        self.leave('searchHelp')
        self.window.hit('searchBox')
        self.window.key('ctrl+a')  # what was sought last is still there
        self.window.type(self.query)
        self.window.there('hit_0')
        self.check('search')
        self.window.type(' gibtesnicht')
        self.window.there('searchNothing')
        self.check('search-nothing')
        self.leave('searchPage')

    def settings(self):
        window = self.window
        window.hit('rail_settings')
        window.there('settingsDialog')
        for index, section in enumerate(SECTIONS):
            if window.ask('where', 'settingsCombo'):
                window.hit('settingsCombo')
                window.key(*['Up'] * len(SECTIONS), *['Down'] * index, 'Return')
            else:
                window.hit(f'settingsNav_{section}')
            window.there(f'{section}Section')
            self.check(f'settings-{section}')
            if section == 'inboxes':
                self.account('addInbox')
            if section == 'people':
                self.over('settings-person', 'personDialog', hit='addPerson')
        self.leave('settingsDialog')

    def account(self, button, page=''):
        self.window.hit(button)
        self.window.there('accountDialog')
        self.check(f'{page}account')
        self.window.type('shop@eigene-domain.example')
        self.window.there('imapHost')
        self.check(f'{page}account-servers')
        self.leave('accountDialog')

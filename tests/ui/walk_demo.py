# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on the demo: measures, names, nothing on top of each other, opening a conversation.

usage: walk_demo.py TRESEN SHOTS WIDTHxHEIGHT de|en light|dark
"""
import sys
import time

from window import Window

WORDS = {
    'de': {'rail': 'Bereiche', 'views': 'Ansichten', 'mine': 'Meine', 'all': 'Alle offenen'},
    'en': {'rail': 'Areas', 'views': 'Views', 'mine': 'Mine', 'all': 'All open'},
}
TOLERANCE = 1


def near(what, got, wanted):
    assert abs(got - wanted) <= TOLERANCE, f'{what}: {got} px instead of {wanted}'


def check_overlap(window, items):
    boxes = sorted((window.box(o) + (o.name,) for o in items), key=lambda b: b[1])
    for upper, lower in zip(boxes, boxes[1:]):
        assert upper[1] + upper[3] <= lower[1] + TOLERANCE, f'{upper} lies over {lower}'


def check_inside(window, width, height):
    for role in ('push button', 'list item', 'label', 'heading', 'text'):
        for o in window.all(role):
            x, y, w, _ = window.box(o)
            if o.name and w > 0 and 0 <= y < height:
                assert x >= -TOLERANCE and x + w <= width + TOLERANCE, f'{role} {o.name!r} sticks out: {x}+{w}'


def main():
    program, shots, size, language, theme = sys.argv[1:]
    width, height = (int(n) for n in size.split('x'))
    words = WORDS[language]
    window = Window([program, '--demo', '--conversations', '300', '--language', language, '--theme', theme])
    try:
        row = None
        lists = window.wait(lambda: [o for o in window.all('list') if window.all('list item', None, o)
                                     and window.box(o)[2] > 250], 60, 'no conversation list')
        rail = window.find('tool bar')
        near('rail', window.box(rail)[2], 48)
        rows = window.all('list item', None, lists[0])
        row = rows[0]
        near('row', window.box(row)[3], 76)
        near('list', window.box(lists[0])[2], 336 if width >= 1240 else 296)
        check_overlap(window, rows)
        if width >= 1320:
            views = window.find('list', words['views'])
            near('views', window.box(window.find('panel', words['views']))[2], 208)
            check_overlap(window, window.all('list item', None, views))
        window.click(row)
        window.find('text', None, timeout=15)  # the composer
        time.sleep(1)
        window.shot(f'{shots}/inbox-{size}-{language}-{theme}.png')
        assert not window.unnamed(), f'without a name: {window.unnamed()}'
        check_inside(window, width, height)
        window.key('ctrl+k')
        time.sleep(1)
        window.shot(f'{shots}/palette-{size}-{language}-{theme}.png')
        assert not window.unnamed(), f'palette without a name: {window.unnamed()}'
        window.key('Escape')
    finally:
        window.quit()
    print('passed')


main()

# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop that shows notifications: prints each as a line of JSON. Says that it understands markup, as GNOME's does."""
import json

from gi.repository import Gio, GLib

INTERFACE = '''<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/>
<arg type="i" direction="in"/><arg type="u" direction="out"/></method>
</interface></node>'''


def called(_connection, _sender, _path, _interface, method, parameters, invocation):
    if method == 'GetCapabilities':
        invocation.return_value(GLib.Variant('(as)', (['body', 'body-markup', 'actions'],)))
        return
    _, _, _, title, text, _, hints, _ = parameters.unpack()
    print(json.dumps({'title': title, 'text': text, 'quiet': 'suppress-sound' in hints}), flush=True)
    invocation.return_value(GLib.Variant('(u)', (1,)))


def main():
    def ready(connection, _name):
        node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
        connection.register_object('/org/freedesktop/Notifications', node.interfaces[0], called, None, None)
        print('{}', flush=True)
    Gio.bus_own_name(Gio.BusType.SESSION, 'org.freedesktop.Notifications', Gio.BusNameOwnerFlags.NONE, ready, None, None)
    GLib.MainLoop().run()


main()

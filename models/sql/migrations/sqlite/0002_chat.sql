-- SPDX-FileCopyrightText: 2026 The Tresen developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the visitor of a live chat may see, in the order in which it became visible: a message of the
-- visitor with its commit, one of ours when it is about to be sent. The visitor is the keyed hash that
-- is the identity's value; merging conversations changes nothing here.
CREATE TABLE chat_line(
    number INTEGER PRIMARY KEY AUTOINCREMENT, account_id INTEGER NOT NULL, visitor TEXT NOT NULL,
    message_id INTEGER NOT NULL UNIQUE REFERENCES message ON DELETE CASCADE);
CREATE INDEX chat_line_of_visitor ON chat_line(account_id, visitor, number);

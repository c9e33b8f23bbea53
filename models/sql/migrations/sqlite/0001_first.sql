-- SPDX-FileCopyrightText: 2026 The Tresen developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Fold version, keys of the store.
CREATE TABLE meta(key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;

CREATE TABLE shop(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE agent(id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, active INTEGER NOT NULL);
CREATE TABLE tag(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);
CREATE TABLE account(
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL, channel INTEGER NOT NULL,
    name TEXT NOT NULL, address TEXT NOT NULL, signature TEXT NOT NULL, enabled INTEGER NOT NULL,
    settings TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE channel_cursor(
    account_id INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY(account_id, key)) WITHOUT ROWID;

CREATE TABLE contact(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, company TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '', country TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL,
    -- Rank of the name's source: 0 none, 1 from a mail, 2 typed by a person.
    name_rank INTEGER NOT NULL DEFAULT 0,
    sort_name TEXT NOT NULL DEFAULT '');
CREATE INDEX contact_by_name ON contact(sort_name);
CREATE TABLE identity(
    kind INTEGER NOT NULL, scope TEXT NOT NULL, value TEXT NOT NULL,
    contact_id INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    display TEXT NOT NULL, verified INTEGER NOT NULL,
    written INTEGER NOT NULL DEFAULT 0, -- how often we wrote there
    PRIMARY KEY(kind, scope, value)) WITHOUT ROWID;
CREATE INDEX identity_of_contact ON identity(contact_id);
CREATE TABLE contact_word(
    word TEXT NOT NULL, contact_id INTEGER NOT NULL, PRIMARY KEY(word, contact_id)) WITHOUT ROWID;
CREATE INDEX contact_word_of_contact ON contact_word(contact_id);
CREATE TABLE contact_tag(
    contact_id INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE, tag_id INTEGER NOT NULL,
    PRIMARY KEY(contact_id, tag_id)) WITHOUT ROWID;
CREATE INDEX contact_tag_of_tag ON contact_tag(tag_id);

-- The id is the number shown ("#20417").
CREATE TABLE conversation(
    id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, account_id INTEGER NOT NULL,
    channel INTEGER NOT NULL, contact_id INTEGER NOT NULL, subject TEXT NOT NULL,
    subject_set INTEGER NOT NULL, -- by a person: messages do not change it
    snippet TEXT NOT NULL, status INTEGER NOT NULL, -- 0: went into merged_into
    settled INTEGER NOT NULL, -- a person or new mail decided the status, history no longer does
    snoozed_until INTEGER, assignee_id INTEGER NOT NULL, flagged INTEGER NOT NULL,
    unread_count INTEGER NOT NULL, message_count INTEGER NOT NULL, attachment_count INTEGER NOT NULL,
    failure INTEGER NOT NULL, first_id INTEGER NOT NULL, last_id INTEGER NOT NULL,
    last_answer_id INTEGER NOT NULL, waiting_floor INTEGER NOT NULL, waiting_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL, activity_at INTEGER NOT NULL,
    -- Waiting: since when. Nobody waits: 2^60 - last activity. Ascending is the list's order; the tie is the
    -- id, negative in the part that descends.
    sort_key INTEGER NOT NULL, sort_tie INTEGER NOT NULL, merged_into INTEGER NOT NULL);
CREATE INDEX conversation_by_activity ON conversation(status, activity_at);
CREATE INDEX conversation_by_waiting ON conversation(status, sort_key, sort_tie) WHERE status IN (1, 2, 3);
CREATE INDEX conversation_by_assignee ON conversation(status, assignee_id, sort_key, sort_tie) WHERE status IN (1, 2, 3);
CREATE INDEX conversation_by_channel ON conversation(status, channel, sort_key, sort_tie) WHERE status IN (1, 2, 3);
CREATE INDEX conversation_unread ON conversation(status, sort_key, sort_tie) WHERE unread_count > 0;
CREATE INDEX conversation_flagged ON conversation(status, sort_key, sort_tie) WHERE flagged = 1;
CREATE INDEX conversation_snoozed ON conversation(snoozed_until) WHERE status = 3;
CREATE INDEX conversation_of_contact ON conversation(contact_id, activity_at);
CREATE INDEX conversation_merged ON conversation(merged_into) WHERE merged_into <> 0;
CREATE TABLE conversation_tag(
    conversation_id INTEGER NOT NULL, tag_id INTEGER NOT NULL,
    PRIMARY KEY(conversation_id, tag_id)) WITHOUT ROWID;
CREATE INDEX conversation_tag_of_tag ON conversation_tag(tag_id, conversation_id);

-- The id is the time of receipt in ms << 20 | number. The narrow half of a message; the texts lie
-- beside it so that walking over messages does not read them.
CREATE TABLE message(
    id INTEGER PRIMARY KEY, conversation_id INTEGER NOT NULL, account_id INTEGER NOT NULL,
    kind INTEGER NOT NULL, agent_id INTEGER NOT NULL, contact_id INTEGER NOT NULL,
    delivery INTEGER NOT NULL, automatic INTEGER NOT NULL, seen INTEGER NOT NULL,
    attachment_count INTEGER NOT NULL, digest INTEGER NOT NULL, external_id TEXT NOT NULL,
    snippet TEXT NOT NULL,
    index_hash INTEGER NOT NULL); -- of what the search index was given: it must be given the same to forget it
CREATE INDEX message_of_conversation ON message(conversation_id, id);
CREATE INDEX message_unseen ON message(conversation_id) WHERE seen = 0;
CREATE INDEX message_of_contact ON message(contact_id) WHERE contact_id <> 0;
CREATE TABLE message_body(
    id INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    subject TEXT NOT NULL, sender TEXT NOT NULL, recipients TEXT NOT NULL, date_header INTEGER,
    in_reply_to TEXT NOT NULL, refs TEXT NOT NULL, delivery_text TEXT NOT NULL,
    warnings TEXT NOT NULL, text TEXT NOT NULL, html TEXT NOT NULL);
CREATE TABLE attachment(
    id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    name TEXT NOT NULL, content_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB NOT NULL,
    content_id TEXT NOT NULL, is_inline INTEGER NOT NULL);
CREATE INDEX attachment_of_message ON attachment(message_id);
CREATE INDEX attachment_by_content ON attachment(sha256);

-- Known and only referenced ids of messages. The key is a keyed 63-bit hash of (account, id): a
-- small integer tree instead of a large tree of texts. Rows keep the conversation they were made
-- for; a merged conversation points on, so merging and splitting touch nothing here.
CREATE TABLE thread_ref(
    key INTEGER PRIMARY KEY, conversation_id INTEGER NOT NULL, message_id INTEGER NOT NULL);

CREATE TABLE remote_ref(
    account_id INTEGER NOT NULL, folder TEXT NOT NULL, epoch INTEGER NOT NULL, uid INTEGER NOT NULL,
    message_id INTEGER NOT NULL, seen INTEGER NOT NULL, flagged INTEGER NOT NULL, answered INTEGER NOT NULL,
    PRIMARY KEY(account_id, folder, epoch, uid)) WITHOUT ROWID;
CREATE INDEX remote_ref_of_message ON remote_ref(message_id);

CREATE TABLE orders(
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL, contact_id INTEGER NOT NULL,
    external_id TEXT NOT NULL, number TEXT NOT NULL, placed_at INTEGER NOT NULL, total INTEGER NOT NULL,
    currency TEXT NOT NULL, state INTEGER NOT NULL, payment INTEGER NOT NULL, carrier TEXT NOT NULL,
    tracking_number TEXT NOT NULL, tracking_url TEXT NOT NULL, lines TEXT NOT NULL,
    UNIQUE(shop_id, external_id));
CREATE INDEX orders_of_contact ON orders(contact_id, placed_at);
CREATE INDEX orders_by_number ON orders(number);

-- History: ids and numbers only. The id holds the time as a message's does.
CREATE TABLE event(
    id INTEGER PRIMARY KEY, type INTEGER NOT NULL, cause INTEGER NOT NULL, actor INTEGER NOT NULL,
    version INTEGER NOT NULL, depth INTEGER NOT NULL, conversation_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL, contact_id INTEGER NOT NULL, before INTEGER NOT NULL, after INTEGER NOT NULL);
CREATE INDEX event_shown ON event(conversation_id, id) WHERE type IN (3, 4, 5, 6, 10, 11);
-- Old and new values of personal fields; erasing a person empties it.
CREATE TABLE event_private(
    event_id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL);
CREATE INDEX event_private_of_contact ON event_private(contact_id);

-- One row a commit: the ids that changed, packed (see feedlog.h).
CREATE TABLE feed(position INTEGER PRIMARY KEY AUTOINCREMENT, ids BLOB NOT NULL);

-- kind 1: send, 2: flags. state: DeliveryState.
CREATE TABLE outbox(
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, account_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL, message_id INTEGER NOT NULL, state INTEGER NOT NULL,
    attempts INTEGER NOT NULL, queued_at INTEGER NOT NULL, not_before INTEGER NOT NULL,
    reason TEXT NOT NULL, flags TEXT NOT NULL);
CREATE INDEX outbox_due ON outbox(account_id, kind, not_before) WHERE state = 1;
CREATE INDEX outbox_of_message ON outbox(message_id);

CREATE TABLE draft(
    key TEXT PRIMARY KEY, conversation_id INTEGER NOT NULL, changed_at INTEGER NOT NULL,
    content TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX draft_of_conversation ON draft(conversation_id);

-- Numbers beside the views, kept with every change of a conversation.
CREATE TABLE counter(
    kind INTEGER NOT NULL, key INTEGER NOT NULL, value INTEGER NOT NULL,
    PRIMARY KEY(kind, key)) WITHOUT ROWID;

-- Hashes of erased messages and identities: what must not come back.
-- Messages are refused for ever, an identity's messages when received until then: who was
-- erased may write again.
CREATE TABLE tombstone(hash BLOB PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;

-- Folded words only; splits at spaces. Nothing is stored twice: the texts lie in message_body.
CREATE VIRTUAL TABLE message_index USING fts5(
    subject, body, people, content='', columnsize=0, prefix='2 3', tokenize='ascii');
-- Gather more words before writing and merge later: twice the speed of a first sync (9,273 against
-- 4,872 mails per CPU second). Postings of ids that hold a time are long, small segments of them dear.
INSERT INTO message_index(message_index, rank) VALUES('hashsize', 16777216);
INSERT INTO message_index(message_index, rank) VALUES('automerge', 16);
INSERT INTO message_index(message_index, rank) VALUES('crisismerge', 64);

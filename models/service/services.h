// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tresen {

class AccountService;
class AttachmentStore;
class ChangeFeed;
class ChannelStates;
class Clock;
class ContactStore;
class ConversationService;
class ConversationStore;
class DirectoryStore;
class MaintenanceStore;
class OutboxStore;
class ReplyService;
class SettingsService;
class UndoService;
struct Session;

/// Everything a window may use, put together once by the bootstrap. References, owned there.
struct Services {
    ConversationStore &conversations;
    ContactStore &contacts;
    DirectoryStore &directory;
    OutboxStore &outbox;
    AttachmentStore &files;
    MaintenanceStore &maintenance;
    ChangeFeed &feed;
    ConversationService &conversationService;
    ReplyService &replies;
    AccountService &accounts;
    SettingsService &settings;
    ChannelStates &channels;
    UndoService &undo;
    const Session &session;
    const Clock &clock;
};

} // namespace Tresen

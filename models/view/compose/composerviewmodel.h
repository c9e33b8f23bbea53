// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation.h"
#include "draftkeeper.h"
#include "recipientsmodel.h"
#include "replyplan.h"
#include "result.h"
#include "typingsignal.h"

#include <QUrl>
#include <QVariantList>

namespace Tresen {

class DirectoryViewModel;
struct Capabilities;
struct Committed;
struct Services;

/// What is being written: an answer, a note, or a message of its own. Each conversation has one
/// draft for the answer and one for the note; both survive a crash. Main thread.
class ComposerViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Empty: a new message.
    Q_PROPERTY(QString conversationId READ conversationId WRITE setConversationId NOTIFY conversationIdChanged)
    Q_PROPERTY(Mode mode READ mode NOTIFY modeChanged)
    /// False while drafts are being read; typing begins afterwards.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    /// The channel can carry an answer of ours.
    Q_PROPERTY(bool canReply READ canReply NOTIFY changed)
    /// Mail, with a sender and recipients to choose; other channels answer where they were asked.
    Q_PROPERTY(bool addressed READ addressed NOTIFY changed)
    /// A chat: short lines, Enter sends.
    Q_PROPERTY(bool brief READ brief NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY changed)
    Q_PROPERTY(Tresen::RecipientsModel *to READ to CONSTANT)
    Q_PROPERTY(Tresen::RecipientsModel *cc READ cc CONSTANT)
    Q_PROPERTY(Tresen::RecipientsModel *bcc READ bcc CONSTANT)
    /// [{id, name, address}] of inboxes that can send.
    Q_PROPERTY(QVariantList accounts READ accounts NOTIFY changed)
    Q_PROPERTY(QString accountId READ accountId WRITE setAccountId NOTIFY changed)
    Q_PROPERTY(QString signature READ signature NOTIFY changed)
    /// [{name, size, picture}]
    Q_PROPERTY(QVariantList attachments READ attachments NOTIFY changed)
    /// Why it cannot be sent now, in words; empty when it can.
    Q_PROPERTY(QString blockedReason READ blockedReason NOTIFY changed)
    Q_PROPERTY(bool sending READ sending NOTIFY changed)
    /// "Draft saved"; or why it could not be saved.
    Q_PROPERTY(QString draftState READ draftState NOTIFY draftStateChanged)
    Q_PROPERTY(bool draftRefused READ draftRefused NOTIFY draftStateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(int strangers READ strangers NOTIFY changed)
public:
    enum Mode { Reply, ReplyAll, Forward, Note, NewMessage };
    Q_ENUM(Mode)

    explicit ComposerViewModel(QObject *parent = nullptr);
    ~ComposerViewModel() override;

    [[nodiscard]] QString conversationId() const { return m_id.isValid() ? m_id.toString() : QString(); }
    void setConversationId(const QString &id);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool brief() const { return m_id.isValid() && m_conversation.channel == ChannelKind::LiveChat; }
    [[nodiscard]] bool addressed() const { return !m_id.isValid() || m_conversation.channel == ChannelKind::Email; }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool canReply() const;
    [[nodiscard]] QString text() const { return draft().text; }
    void setText(const QString &text);
    [[nodiscard]] QString subject() const { return m_mail.subject; }
    void setSubject(const QString &subject);
    [[nodiscard]] RecipientsModel *to() const { return m_to; }
    [[nodiscard]] RecipientsModel *cc() const { return m_cc; }
    [[nodiscard]] RecipientsModel *bcc() const { return m_bcc; }
    [[nodiscard]] QVariantList accounts() const;
    [[nodiscard]] QString accountId() const { return m_mail.account.toString(); }
    void setAccountId(const QString &id);
    [[nodiscard]] QString signature() const;
    [[nodiscard]] QVariantList attachments() const;
    [[nodiscard]] QString blockedReason() const;
    [[nodiscard]] bool sending() const { return m_sending; }
    [[nodiscard]] QString draftState() const;
    [[nodiscard]] bool draftRefused() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] int strangers() const { return m_strangers; }

    /// Answers the message, or the newest one when the id is empty. What is already written stays.
    Q_INVOKABLE void startReply(const QString &messageId = {}, bool all = false);
    Q_INVOKABLE void startForward(const QString &messageId = {});
    Q_INVOKABLE void startNote();
    /// A message of its own; goes on with an unsent one when there is any.
    Q_INVOKABLE void startNew(const QString &to = {});
    /// Adds the quoted text of the message that is answered.
    Q_INVOKABLE void quote();
    Q_INVOKABLE void attach(const QList<QUrl> &files);
    /// Files or a picture from the clipboard; false when there is neither, then text is pasted.
    Q_INVOKABLE bool pasteFiles();
    Q_INVOKABLE void detach(int index);
    Q_INVOKABLE void send(bool resolve);
    /// Throws the draft away.
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void conversationIdChanged();
    void modeChanged();
    void readyChanged();
    void textChanged();
    void changed();
    void draftStateChanged();
    /// Committed. `resolved`: the conversation was resolved with it.
    void sent(bool resolved);
    void failed(const QString &text);

private:
    void load();
    void chooseOnlyInbox();
    void takeThread(const QList<Message> &thread);
    void plan(ReplyKind kind, const Message &message);
    void setMode(Mode mode);
    void edited();
    void refreshStrangers();
    void attachFile(const QString &file, bool removeAfterwards);
    void sendNote();
    void sendMail(bool resolve);
    void settled(const QString &key, const Result<Committed> &result, bool resolve);
    void setError(const QString &text);
    [[nodiscard]] QString mailBlockedReason() const;
    [[nodiscard]] Draft &draft() { return m_mode == Note ? m_note : m_mail; }
    [[nodiscard]] const Draft &draft() const { return m_mode == Note ? m_note : m_mail; }
    [[nodiscard]] DraftKeeper &keeper() const { return m_mode == Note ? *m_noteKeeper : *m_mailKeeper; }
    [[nodiscard]] const Capabilities *capabilities() const;
    [[nodiscard]] const Message *message(const QString &id) const;

    Services &m_services;
    DirectoryViewModel *m_directory = nullptr;
    RecipientsModel *m_to = nullptr;
    RecipientsModel *m_cc = nullptr;
    RecipientsModel *m_bcc = nullptr;
    DraftKeeper *m_mailKeeper = nullptr;
    DraftKeeper *m_noteKeeper = nullptr;
    ConversationId m_id;
    Conversation m_conversation;
    QList<Message> m_thread; ///< newest first, as far as it matters for recipients
    Mode m_mode = Reply;
    Draft m_mail;
    Draft m_note;
    bool m_ready = false;
    TypingSignal m_typing;
    bool m_applying = false; ///< the view-model itself fills the recipient lines
    bool m_sending = false;
    int m_strangers = 0;
    quint64 m_round = 0;
    QString m_errorText;
};

} // namespace Tresen

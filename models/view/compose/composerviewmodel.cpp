// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composerviewmodel.h"

#include "accountservice.h"
#include "changefeed.h"
#include "clipboardfiles.h"
#include "conversationservice.h"
#include "conversationstore.h"
#include "desk.h"
#include "directoryitems.h"
#include "directoryviewmodel.h"
#include "filename.h"
#include "replyservice.h"
#include "timetext.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace Tresen {
namespace {

constexpr int threadLooked = 50;

QString replyKey(ConversationId id) { return QStringLiteral("reply/") + id.toString(); }
QString noteKey(ConversationId id) { return QStringLiteral("note/") + id.toString(); }

qint64 totalSize(const QList<Attachment> &attachments)
{
    qint64 sum = 0;
    for (const Attachment &attachment : attachments)
        sum += attachment.size;
    return sum;
}

} // namespace

ComposerViewModel::ComposerViewModel(QObject *parent)
    : QObject(parent)
    , m_services(Desk::services())
    , m_directory(new DirectoryViewModel(m_services, this))
    , m_to(new RecipientsModel(m_services.contacts, this))
    , m_cc(new RecipientsModel(m_services.contacts, this))
    , m_bcc(new RecipientsModel(m_services.contacts, this))
    , m_mailKeeper(new DraftKeeper(m_services.replies, this))
    , m_noteKeeper(new DraftKeeper(m_services.replies, this))
    , m_typing(m_services.replies)
{
    connect(m_directory, &DirectoryViewModel::changed, this, [this] {
        chooseOnlyInbox();
        Q_EMIT changed();
    });
    for (RecipientsModel *line : {m_to, m_cc, m_bcc}) {
        connect(line, &RecipientsModel::changed, this, [this] {
            if (m_applying)
                return;
            m_mail.to = m_to->addresses();
            m_mail.cc = m_cc->addresses();
            m_mail.bcc = m_bcc->addresses();
            refreshStrangers();
            edited();
        });
    }
    for (DraftKeeper *keeper : {m_mailKeeper, m_noteKeeper})
        connect(keeper, &DraftKeeper::stateChanged, this, &ComposerViewModel::draftStateChanged);
    connect(&m_services.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        // A new mail moves the answer to it, unless somebody is already writing.
        if (m_id.isValid() && m_ready && !m_sending && isEmptyDraft(m_mail)
            && (changes.everything || changes.conversations.contains(m_id)))
            load();
    });
}

ComposerViewModel::~ComposerViewModel() = default;

void ComposerViewModel::setConversationId(const QString &id)
{
    const ConversationId wanted = ConversationId::fromString(id);
    if (wanted == m_id)
        return;
    m_mailKeeper->flush();
    m_noteKeeper->flush();
    m_mailKeeper->forget();
    m_noteKeeper->forget();
    m_id = wanted;
    m_mail = {};
    m_note = {};
    m_thread.clear();
    m_ready = false;
    m_sending = false;
    m_errorText.clear();
    setMode(Reply);
    Q_EMIT conversationIdChanged();
    Q_EMIT readyChanged();
    Q_EMIT textChanged();
    if (m_id.isValid())
        load();
}

void ComposerViewModel::load()
{
    const quint64 round = ++m_round;
    const auto current = [this, round] { return round == m_round; };
    m_services.conversations.conversations({m_id}).then(
        this, [this, current](const Result<QList<Conversation>> &found) {
            if (current() && found && !found->isEmpty())
                m_conversation = found->constFirst();
        });
    m_services.directory.draft(noteKey(m_id)).then(
        this, [this, current](const Result<std::optional<Draft>> &draft) {
            if (current() && draft && draft->has_value() && isEmptyDraft(m_note))
                m_note = **draft;
        });
    m_services.directory.draft(replyKey(m_id)).then(
        this, [this, current](const Result<std::optional<Draft>> &draft) {
            if (current() && draft && draft->has_value() && isEmptyDraft(m_mail))
                m_mail = **draft;
        });
    // Asked last, answered last: the store reads in the order asked.
    m_services.conversations.timeline(m_id, std::nullopt, threadLooked)
        .then(this, [this, current](const Result<Page<TimelineItem>> &page) {
            if (!current())
                return;
            QList<Message> thread;
            if (page) {
                for (const TimelineItem &item : page->rows) {
                    if (const auto *found = std::get_if<Message>(&item))
                        thread.append(*found);
                }
            }
            takeThread(thread);
        });
}

void ComposerViewModel::takeThread(const QList<Message> &thread)
{
    m_thread = thread;
    m_note.key = noteKey(m_id);
    m_note.conversation = m_id;
    if (m_mail.key.isEmpty() || isEmptyDraft(m_mail)) {
        const Message *newest = message({});
        if (newest)
            plan(ReplyKind::Reply, *newest);
    } else {
        m_applying = true;
        m_to->set(m_mail.to);
        m_cc->set(m_mail.cc);
        m_bcc->set(m_mail.bcc);
        m_applying = false;
    }
    m_mail.key = replyKey(m_id);
    const bool first = !m_ready;
    m_ready = true;
    if (first) {
        if (!canReply() || (isEmptyDraft(m_mail) && !isEmptyDraft(m_note)))
            setMode(Note);
        else if (m_mail.forward)
            setMode(Forward);
        Q_EMIT readyChanged();
    }
    refreshStrangers();
    Q_EMIT textChanged();
    Q_EMIT changed();
}

const Message *ComposerViewModel::message(const QString &id) const
{
    const MessageId wanted = MessageId::fromString(id);
    for (const Message &candidate : m_thread) {
        const bool mail = candidate.kind == MessageKind::Inbound || candidate.kind == MessageKind::Outbound;
        if (wanted.isValid() ? candidate.id == wanted : mail)
            return &candidate;
    }
    return nullptr;
}

const Capabilities *ComposerViewModel::capabilities() const
{
    const ChannelKind kind = m_id.isValid() ? m_conversation.channel : ChannelKind::Email;
    for (const ChannelDescriptor &descriptor : m_services.accounts.channels()) {
        if (descriptor.kind == kind)
            return &descriptor.capabilities;
    }
    return nullptr;
}

bool ComposerViewModel::canReply() const
{
    return capabilities() != nullptr;
}

void ComposerViewModel::plan(ReplyKind kind, const Message &message)
{
    const Account *account = accountOf(m_directory->directory(), m_conversation.account);
    Draft planned = planReply(
        kind, message, account ? *account : Account{}, m_directory->directory().accounts);
    planned.key = m_mail.key;
    planned.text = m_mail.text;
    if (kind != ReplyKind::Forward)
        planned.attachments = m_mail.attachments;
    if (!planned.account.isValid())
        planned.account = m_conversation.account;
    m_mail = planned;
    m_applying = true;
    m_to->set(m_mail.to);
    m_cc->set(m_mail.cc);
    m_bcc->set(m_mail.bcc);
    m_applying = false;
    refreshStrangers();
}

void ComposerViewModel::setMode(Mode mode)
{
    if (m_mode == mode || m_sending)
        return;
    m_mode = mode;
    m_errorText.clear();
    Q_EMIT modeChanged();
    Q_EMIT textChanged();
    Q_EMIT draftStateChanged();
    Q_EMIT changed();
}

void ComposerViewModel::startReply(const QString &messageId, bool all)
{
    const Message *target = message(messageId);
    // The answer goes on where it was left, unless another message or circle is asked for.
    const bool goesOn = messageId.isEmpty() && !all && !m_mail.forward && m_mail.inReplyTo.isValid();
    if (target && !goesOn)
        plan(all ? ReplyKind::ReplyAll : ReplyKind::Reply, *target);
    setMode(all ? ReplyAll : Reply);
    Q_EMIT changed();
}

void ComposerViewModel::startForward(const QString &messageId)
{
    const Message *target = message(messageId);
    if (!target)
        return;
    plan(ReplyKind::Forward, *target);
    const QString original = quoted(*target, QLocale());
    if (!m_mail.text.contains(original))
        m_mail.text += QStringLiteral("\n\n") + original;
    setMode(Forward);
    Q_EMIT textChanged();
    edited();
}

void ComposerViewModel::startNote()
{
    setMode(Note);
}

void ComposerViewModel::startNew(const QString &to)
{
    ++m_round;
    m_id = {};
    m_mail = {};
    m_mail.key = QStringLiteral("new/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_thread.clear();
    m_applying = true;
    for (RecipientsModel *line : {m_to, m_cc, m_bcc})
        line->set({});
    m_applying = false;
    m_ready = true;
    setMode(NewMessage);
    chooseOnlyInbox();
    m_to->add(to);
    m_services.directory.drafts().then(this, [this, key = m_mail.key](const Result<QList<Draft>> &drafts) {
        if (!drafts || m_mail.key != key || !isEmptyDraft(m_mail))
            return;
        const auto unsent = std::find_if(drafts->begin(), drafts->end(),
            [](const Draft &draft) { return draft.key.startsWith(QLatin1String("new/")); });
        if (unsent == drafts->end())
            return;
        m_mail = *unsent;
        m_applying = true;
        m_to->set(m_mail.to);
        m_cc->set(m_mail.cc);
        m_bcc->set(m_mail.bcc);
        m_applying = false;
        Q_EMIT textChanged();
        Q_EMIT changed();
    });
    Q_EMIT readyChanged();
    Q_EMIT textChanged();
    Q_EMIT changed();
}

void ComposerViewModel::quote()
{
    const Message *target = message(m_mail.inReplyTo.isValid() ? m_mail.inReplyTo.toString() : QString());
    if (!target)
        return;
    m_mail.text += (m_mail.text.isEmpty() ? QString() : QStringLiteral("\n\n")) + quoted(*target, QLocale());
    Q_EMIT textChanged();
    edited();
}

void ComposerViewModel::setText(const QString &text)
{
    if (draft().text == text)
        return;
    draft().text = text;
    if (brief() && m_mode != Note)
        m_typing.tell(m_mail);
    Q_EMIT textChanged();
    edited();
}

void ComposerViewModel::setSubject(const QString &subject)
{
    if (m_mail.subject == subject)
        return;
    m_mail.subject = subject;
    edited();
}

void ComposerViewModel::setAccountId(const QString &id)
{
    const AccountId wanted = AccountId::fromString(id);
    if (m_mail.account == wanted)
        return;
    m_mail.account = wanted;
    edited();
}

void ComposerViewModel::chooseOnlyInbox()
{
    const QVariantList inboxes = accounts();
    if (m_mode == NewMessage && !m_mail.account.isValid() && inboxes.size() == 1)
        m_mail.account = AccountId::fromString(inboxes.first().toMap().value(QStringLiteral("id")).toString());
}

void ComposerViewModel::edited()
{
    m_errorText.clear();
    if (!draft().key.isEmpty())
        keeper().keep(draft());
    Q_EMIT changed();
}

void ComposerViewModel::refreshStrangers()
{
    QSet<QString> strangers;
    if (m_id.isValid() && m_mode != Forward) {
        for (const Address &address : newRecipients(m_mail, m_thread))
            strangers.insert(address.address.toLower());
    }
    m_strangers = static_cast<int>(strangers.size());
    for (RecipientsModel *line : {m_to, m_cc, m_bcc})
        line->markStrangers(strangers);
}

QVariantList ComposerViewModel::accounts() const
{
    QVariantList items;
    for (const Account &account : m_directory->directory().accounts) {
        if (account.enabled && account.channel == ChannelKind::Email)
            items.append(QVariantMap{{QStringLiteral("id"), account.id.toString()},
                {QStringLiteral("name"), account.name}, {QStringLiteral("address"), account.address}});
    }
    return items;
}

QString ComposerViewModel::signature() const
{
    const Account *account = accountOf(m_directory->directory(), m_mail.account);
    return account && m_mode != Note ? account->signature.trimmed() : QString();
}

QVariantList ComposerViewModel::attachments() const
{
    QVariantList items;
    for (const Attachment &attachment : draft().attachments)
        items.append(QVariantMap{{QStringLiteral("name"), attachment.name},
            {QStringLiteral("size"), sizeText(attachment.size)},
            {QStringLiteral("picture"), attachment.contentType.startsWith(QLatin1String("image/"))}});
    return items;
}

QString ComposerViewModel::mailBlockedReason() const
{
    const Capabilities *can = capabilities();
    if (!can)
        return tr("Tresen can show this channel but not answer on it. Write a note instead.");
    const Account *account = accountOf(m_directory->directory(), m_mail.account);
    if (!account)
        return tr("Choose an inbox to send from.");
    if (!account->enabled)
        return tr("This inbox is switched off. Choose another sender.");
    for (const RecipientsModel *line : {m_to, m_cc, m_bcc}) {
        if (can->recipients && !line->firstInvalid().isEmpty())
            return tr("“%1” is not an e-mail address. Correct or remove it.").arg(line->firstInvalid());
    }
    if (can->recipients && m_to->count() + m_cc->count() + m_bcc->count() == 0)
        return tr("Add a recipient.");
    const qint64 size = totalSize(m_mail.attachments);
    if (can->maxAttachmentBytes > 0 && size > can->maxAttachmentBytes)
        return tr("The attachments are %1, this inbox sends at most %2. Remove one.")
            .arg(sizeText(size), sizeText(can->maxAttachmentBytes));
    if (can->maxTextBytes > 0 && m_mail.text.toUtf8().size() > can->maxTextBytes)
        return tr("The text is too long for this channel. Shorten it.");
    if (isEmptyDraft(m_mail))
        return tr("Write a text or attach a file.");
    return {};
}

QString ComposerViewModel::blockedReason() const
{
    if (!m_ready)
        return tr("The draft is being read.");
    if (m_mode == Note)
        return isEmptyDraft(m_note) ? tr("Write the note first.") : QString();
    return mailBlockedReason();
}

QString ComposerViewModel::draftState() const
{
    switch (keeper().state()) {
    case DraftKeeper::State::Clean:
        return isEmptyDraft(draft()) ? QString() : tr("Draft saved");
    case DraftKeeper::State::Waiting:
        return tr("Saving draft …");
    case DraftKeeper::State::Saved:
        return tr("Draft saved");
    case DraftKeeper::State::Refused:
        return tr("The draft could not be saved. %1").arg(keeper().errorText());
    }
    return {};
}

bool ComposerViewModel::draftRefused() const
{
    return keeper().state() == DraftKeeper::State::Refused;
}

void ComposerViewModel::attach(const QList<QUrl> &files)
{
    for (const QUrl &file : files) {
        if (file.isLocalFile())
            attachFile(file.toLocalFile(), false);
    }
}

bool ComposerViewModel::pasteFiles()
{
    const ClipboardFiles found = clipboardFiles();
    attach(found.files);
    if (!found.picture.isNull()) {
        writePicture(found.picture, Desk::profileFolder()).then(this, [this](const QString &file) {
            if (file.isEmpty())
                setError(tr("The picture could not be taken from the clipboard."));
            else
                attachFile(file, true);
        });
    }
    return !found.files.isEmpty() || !found.picture.isNull();
}

void ComposerViewModel::attachFile(const QString &file, bool removeAfterwards)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable()) {
        setError(tr("“%1” cannot be read. Nothing was attached.").arg(info.fileName()));
        return;
    }
    const Capabilities *can = capabilities();
    const qint64 limit = can && m_mode != Note ? can->maxAttachmentBytes : 0;
    if (limit > 0 && totalSize(draft().attachments) + info.size() > limit) {
        setError(tr("“%1” is %2; this inbox sends at most %3 in one mail. It was not attached.")
                     .arg(info.fileName(), sizeText(info.size()), sizeText(limit)));
        if (removeAfterwards)
            QFile::remove(file);
        return;
    }
    const QString key = draft().key;
    m_services.replies.attach(file).then(
        this, [this, file, key, removeAfterwards](const Result<Attachment> &result) {
            if (removeAfterwards)
                QFile::remove(file);
            if (!result) {
                setError(result.error().text);
                return;
            }
            Draft &target = key == m_note.key ? m_note : m_mail;
            if (target.key != key)
                return; // another conversation is open by now
            Attachment attachment = *result;
            attachment.name = safeBaseName(attachment.name);
            target.attachments.append(attachment);
            (&target == &m_note ? m_noteKeeper : m_mailKeeper)->keep(target);
            setError({});
        });
}

void ComposerViewModel::detach(int index)
{
    if (index < 0 || index >= draft().attachments.size())
        return;
    draft().attachments.removeAt(index);
    edited();
}

void ComposerViewModel::setError(const QString &text)
{
    m_errorText = text;
    Q_EMIT changed();
}

void ComposerViewModel::send(bool resolve)
{
    if (m_sending || !blockedReason().isEmpty())
        return;
    m_sending = true;
    m_errorText.clear();
    Q_EMIT changed();
    if (m_mode == Note)
        sendNote();
    else
        sendMail(resolve);
}

void ComposerViewModel::sendNote()
{
    // Saved first: when the note is refused, or another conversation is open by then, it is kept.
    m_noteKeeper->flush();
    m_services.conversationService.addNote(m_id, m_note.text.trimmed(), m_note.attachments)
        .then(this, [this, key = m_note.key](const Result<Committed> &result) {
            if (result)
                m_services.replies.removeDraft(key);
            settled(key, result, false);
        });
}

void ComposerViewModel::sendMail(bool resolve)
{
    const Account *account = accountOf(m_directory->directory(), m_mail.account);
    m_mailKeeper->flush(); // before the commit that removes it; a later save would bring it back
    m_services.replies
        .send(m_mail, account ? *account : Account{},
            resolve ? ReplyService::Afterwards::Resolve : ReplyService::Afterwards::Nothing)
        .then(this, [this, resolve, key = m_mail.key](const Result<Committed> &result) {
            settled(key, result, resolve);
        });
}

void ComposerViewModel::settled(const QString &key, const Result<Committed> &result, bool resolve)
{
    if (draft().key != key) { // another conversation is open by now; its state is not ours
        if (!result)
            Q_EMIT failed(result.error().text);
        return;
    }
    m_sending = false;
    if (!result) {
        setError(result.error().text);
        Q_EMIT failed(m_errorText);
        return;
    }
    keeper().forget();
    Draft fresh;
    fresh.key = key;
    fresh.conversation = m_id;
    draft() = fresh;
    Q_EMIT textChanged();
    Q_EMIT sent(resolve);
    if (m_id.isValid()) {
        if (m_mode != Note)
            setMode(Reply);
        load();
    }
    Q_EMIT changed();
}

void ComposerViewModel::discard()
{
    const QString key = draft().key;
    keeper().forget();
    draft().text.clear();
    draft().attachments.clear();
    m_services.replies.removeDraft(key);
    Q_EMIT textChanged();
    Q_EMIT changed();
}

} // namespace Tresen

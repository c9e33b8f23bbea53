// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitpreviewviewmodel.h"

#include "desk.h"
#include "searchmodel.h"
#include "snippet.h"
#include "timetext.h"

namespace Tresen {

namespace {
/// Rich text of more than this makes the page stutter.
constexpr qsizetype shownLength = 12'000;
} // namespace

HitPreviewViewModel::HitPreviewViewModel(QObject *parent)
    : HitPreviewViewModel(Desk::services(), parent)
{
}

HitPreviewViewModel::HitPreviewViewModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_directory(services)
{
    connect(&m_directory, &DirectoryViewModel::changed, this, &HitPreviewViewModel::changed);
}

QString HitPreviewViewModel::messageId() const
{
    return m_id.isValid() ? m_id.toString() : QString();
}

void HitPreviewViewModel::setMessageId(const QString &id)
{
    const MessageId wanted = MessageId::fromString(id);
    if (wanted == m_id)
        return;
    m_id = wanted;
    m_message = {};
    m_body.clear();
    m_errorText.clear();
    Q_EMIT asked();
    Q_EMIT changed();
    if (!wanted.isValid())
        return;
    m_services.conversations.message(wanted).then(this, [this, wanted](Result<Message> result) {
        if (wanted != m_id)
            return;
        if (result)
            m_message = std::move(result).value();
        else
            m_errorText = result.error().text;
        mark();
    });
}

void HitPreviewViewModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    mark();
}

void HitPreviewViewModel::mark()
{
    const QString text = m_message.text.left(shownLength).trimmed();
    const SearchQuery query = parseSearch(
        m_query, {m_services.clock.now(), QTimeZone::systemTimeZone(), true});
    m_body = markedText(text, findHits(text, query));
    Q_EMIT changed();
}

QString HitPreviewViewModel::author() const
{
    const QString agent = m_message.agent.isValid() ? m_directory.agentName(m_message.agent) : QString();
    return !agent.isEmpty()               ? agent
        : m_message.from.name.isEmpty() ? m_message.from.address
                                        : m_message.from.name;
}

QString HitPreviewViewModel::authorKey() const
{
    return m_message.agent.isValid()              ? m_message.agent.toString()
        : m_message.kind == MessageKind::Inbound ? m_message.contact.toString()
                                                 : m_message.account.toString();
}

QString HitPreviewViewModel::kind() const
{
    return m_message.kind == MessageKind::Note   ? QStringLiteral("note")
        : m_message.kind == MessageKind::Call ? QStringLiteral("call")
                                              : QStringLiteral("message");
}

QString HitPreviewViewModel::time() const
{
    return ready() ? momentText(m_message.receivedAt, m_services.clock.now()) : QString();
}

bool HitPreviewViewModel::shortened() const
{
    return m_message.text.size() > shownLength;
}

QStringList HitPreviewViewModel::files() const
{
    QStringList names;
    for (const Attachment &file : m_message.attachments)
        names.append(file.name + QStringLiteral(", ") + sizeText(file.size));
    return names;
}

} // namespace Tresen

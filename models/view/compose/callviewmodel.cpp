// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callviewmodel.h"

#include "changefeed.h"
#include "desk.h"
#include "directoryitems.h"
#include "directoryviewmodel.h"
#include "replyservice.h"

namespace Tresen {

QString normalizedNumber(QStringView number)
{
    QString out;
    for (const QChar c : number) {
        if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
        else if (c == u'+' && out.isEmpty())
            out += c;
    }
    if (out.startsWith(QLatin1String("00")))
        out.replace(0, 2, u'+');
    return out;
}

CallViewModel::CallViewModel(QObject *parent)
    : QObject(parent)
    , m_services(Desk::services())
    , m_directory(new DirectoryViewModel(m_services, this))
{
    connect(m_directory, &DirectoryViewModel::changed, this, &CallViewModel::changed);
}

const Account *CallViewModel::account() const
{
    const QList<Account> &accounts = m_directory->directory().accounts;
    return accounts.isEmpty() ? nullptr : &accounts.constFirst();
}

QString CallViewModel::blockedReason() const
{
    if (!account())
        return tr("Connect an inbox first: a call belongs to a shop.");
    if (m_conversationId.isEmpty() && m_callerName.trimmed().isEmpty() && normalizedNumber(m_number).isEmpty())
        return tr("Who called? Enter a name or a number.");
    if (m_text.trimmed().isEmpty())
        return tr("What was the call about? Write a line first.");
    return {};
}

void CallViewModel::save()
{
    if (m_saving || !blockedReason().isEmpty())
        return;
    Draft call;
    call.conversation = ConversationId::fromString(m_conversationId);
    call.subject = m_subject.simplified();
    call.text = m_text.trimmed();
    Identity caller{IdentityKind::Phone, {}, normalizedNumber(m_number), m_number.simplified(), false};
    m_saving = true;
    m_errorText.clear();
    Q_EMIT changed();
    m_services.replies.logCall(call, *account(), caller, m_callerName.simplified())
        .then(this, [this](const Result<Committed> &result) {
            m_saving = false;
            if (!result) {
                m_errorText = result.error().text;
                Q_EMIT changed();
                return;
            }
            const QString id = m_conversationId.isEmpty() && !result->created.isEmpty()
                ? ConversationId{result->created.constFirst()}.toString() : m_conversationId;
            clear();
            Q_EMIT saved(id);
        });
}

void CallViewModel::clear()
{
    m_callerName.clear();
    m_number.clear();
    m_subject.clear();
    m_text.clear();
    m_errorText.clear();
    Q_EMIT changed();
}

} // namespace Tresen

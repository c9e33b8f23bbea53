// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationservice.h"
#include "ctlcommand.h"
#include "ctlcontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tresen {
namespace {

/// The last step of every act: the change is on disk.
auto done(CtlContext &ctl)
{
    return [&ctl](const Committed &committed) {
        ctl.tell({{QStringLiteral("position"), QString::number(committed.position)}});
        ctl.succeed();
    };
}

void note(CtlContext &ctl)
{
    const Result<QString> text = ctl.textFile(ctl.value("text-file"));
    if (!text) {
        ctl.fail(text.error());
        return;
    }
    ctl.withConversation(ctl.arguments().constFirst(), [&ctl, text = *text](const Conversation &c) {
        ctl.after(ctl.services().conversationService.addNote(c.id, text), done(ctl));
    });
}

void assignTo(CtlContext &ctl, const Conversation &conversation, const Directory &directory)
{
    const QString who = ctl.arguments().at(1);
    AgentId agent;
    if (who == QLatin1String("me")) {
        agent = ctl.services().session.me;
    } else if (who != QLatin1String("nobody")) {
        const auto found = std::find_if(directory.agents.begin(), directory.agents.end(),
            [&](const Agent &a) { return a.name == who || a.email == who; });
        if (found == directory.agents.end()) {
            ctl.fail({ErrorCode::NotFound, QCoreApplication::translate("tresenctl", "There is no agent of that name."), {}, {}});
            return;
        }
        agent = found->id;
    }
    ctl.after(ctl.services().conversationService.assign({conversation.id}, agent), done(ctl));
}

void assign(CtlContext &ctl)
{
    ctl.withConversation(ctl.arguments().constFirst(), [&ctl](const Conversation &conversation) {
        ctl.withDirectory([&ctl, conversation](const Directory &directory) {
            assignTo(ctl, conversation, directory);
        });
    });
}

void removeTag(CtlContext &ctl, const Conversation &conversation, const Directory &directory)
{
    const QString name = ctl.arguments().at(1);
    const auto found = std::find_if(directory.tags.begin(), directory.tags.end(),
        [&](const Tag &t) { return t.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == directory.tags.end()) {
        ctl.fail({ErrorCode::NotFound, QCoreApplication::translate("tresenctl", "There is no such tag."), {}, {}});
        return;
    }
    ctl.after(ctl.services().conversationService.setTag({conversation.id}, found->id, false), done(ctl));
}

void tag(CtlContext &ctl)
{
    ctl.withConversation(ctl.arguments().constFirst(), [&ctl](const Conversation &conversation) {
        if (!ctl.has("remove")) {
            ctl.after(ctl.services().conversationService.addTag(
                          {conversation.id}, ctl.arguments().at(1)),
                done(ctl));
            return;
        }
        ctl.withDirectory([&ctl, conversation](const Directory &directory) {
            removeTag(ctl, conversation, directory);
        });
    });
}

void status(CtlContext &ctl)
{
    const auto wanted = statusFromName(ctl.arguments().at(1));
    if (!wanted) {
        ctl.misuse(QCoreApplication::translate("tresenctl", "Unknown status. Use open, pending, snoozed or resolved."));
        return;
    }
    std::optional<TimePoint> until;
    if (*wanted == ConversationStatus::Snoozed) {
        const QDateTime t = QDateTime::fromString(ctl.value("until"), Qt::ISODate);
        if (!t.isValid()) {
            ctl.misuse(QCoreApplication::translate("tresenctl", "snoozed needs --until with a time such as 2026-12-01T08:00."));
            return;
        }
        until = toTimePoint(t);
    }
    ctl.withConversation(ctl.arguments().constFirst(), [&ctl, wanted, until](const Conversation &c) {
        auto &service = ctl.services().conversationService;
        ctl.after(until ? service.snooze({c.id}, *until) : service.setStatus({c.id}, *wanted), done(ctl));
    });
}

} // namespace

QList<CtlCommand> actingCommands()
{
    return {
        {QStringLiteral("note"), QStringLiteral("ID --text-file F"), QCoreApplication::translate("tresenctl", "Adds a private note."),
            {{QStringLiteral("text-file"), QCoreApplication::translate("tresenctl", "The text; - is standard input."), QStringLiteral("F"),
                QStringLiteral("-")}},
            1, 1, false, note},
        {QStringLiteral("assign"), QStringLiteral("ID AGENT|me|nobody"), QCoreApplication::translate("tresenctl", "Assigns a conversation."),
            {}, 2, 2, false, assign},
        {QStringLiteral("tag"), QStringLiteral("ID TAG"), QCoreApplication::translate("tresenctl", "Adds or removes a tag."),
            {{QStringLiteral("remove"), QCoreApplication::translate("tresenctl", "Removes it.")}}, 2, 2, false, tag},
        {QStringLiteral("status"), QStringLiteral("ID open|pending|snoozed|resolved"),
            QCoreApplication::translate("tresenctl", "Changes the state of a conversation."),
            {{QStringLiteral("until"), QCoreApplication::translate("tresenctl", "When a snoozed one comes back."), QStringLiteral("TIME")}},
            2, 2, false, status},
    };
}

} // namespace Tresen

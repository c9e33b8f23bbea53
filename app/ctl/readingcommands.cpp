// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationstore.h"
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "ctljson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Tresen {
namespace {

// At a hit stands when the message came, or newest first would look shuffled.
QString conversationLine(const Conversation &c, TimePoint at)
{
    return QStringLiteral("#%1  %2  %3  %4  %5")
        .arg(QString::number(c.number), -7)
        .arg(statusName(c.status), -8)
        .arg(toDateTime(at).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
        .arg(c.contactName.left(24), -24)
        .arg(c.subject.isEmpty() ? c.snippet.left(60) : c.subject.left(60));
}

Result<ConversationQuery> queryOf(const CtlContext &ctl, const Directory &directory, AgentId me)
{
    ConversationQuery query;
    const QString status = ctl.value("status");
    if (status != QLatin1String("any")) {
        const auto wanted = statusFromName(status);
        if (!wanted)
            return Error{ErrorCode::Invalid, QCoreApplication::translate("tresenctl", "Unknown status. Use open, pending, snoozed, resolved or any."), {}, {}};
        query.statuses = {*wanted};
    }
    if (ctl.has("channel")) {
        query.channel = channelFromName(ctl.value("channel"));
        if (!query.channel)
            return Error{ErrorCode::Invalid, QCoreApplication::translate("tresenctl", "Unknown channel."), {}, {}};
    }
    if (ctl.has("mine")) {
        query.assignment = ConversationQuery::Assignment::Agent;
        query.assignee = me;
    } else if (ctl.has("unassigned")) {
        query.assignment = ConversationQuery::Assignment::Nobody;
    }
    if (ctl.has("tag")) {
        const QString name = ctl.value("tag");
        const auto tag = std::find_if(directory.tags.begin(), directory.tags.end(),
            [&](const Tag &t) { return t.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (tag == directory.tags.end())
            return Error{ErrorCode::NotFound, QCoreApplication::translate("tresenctl", "There is no such tag."), {}, {}};
        query.tag = tag->id;
    }
    return query;
}

void list(CtlContext &ctl)
{
    const int limit = ctl.value("limit").toInt();
    if (limit <= 0 || limit > 100'000) {
        ctl.misuse(QCoreApplication::translate("tresenctl", "--limit takes a number from 1 to 100000."));
        return;
    }
    ctl.withDirectory([&ctl, limit](const Directory &directory) {
        const auto query = queryOf(ctl, directory, ctl.services().session.me);
        if (!query) {
            ctl.fail(query.error());
            return;
        }
        ctl.after(ctl.services().conversations.list(*query, std::nullopt, limit),
            [&ctl, directory](const Page<Conversation> &page) {
                for (const Conversation &conversation : page.rows) {
                    ctl.say(conversationLine(conversation, conversation.lastActivityAt));
                    ctl.tell(toJson(conversation, directory));
                }
                if (page.rows.isEmpty())
                    ctl.say(QCoreApplication::translate("tresenctl", "No conversations."));
                ctl.succeed();
            });
    });
}

void printItem(CtlContext &ctl, const TimelineItem &item)
{
    if (const auto *event = std::get_if<DomainEvent>(&item)) {
        ctl.tell(toJson(*event));
        return;
    }
    const auto &message = std::get<Message>(item);
    ctl.tell(toJson(message));
    const QString author = message.from.address.isEmpty() ? messageKindName(message.kind)
                                                          : message.from.address;
    ctl.say(QStringLiteral("--- %1  %2  %3%4").arg(isoTime(message.receivedAt), author,
        messageKindName(message.kind),
        message.delivery == DeliveryState::Received ? QString()
                                                    : QStringLiteral(", ") + deliveryName(message.delivery)));
    ctl.say(message.text);
    for (const Attachment &attachment : message.attachments)
        ctl.say(QStringLiteral("[%1, %2 B]").arg(attachment.name).arg(attachment.size));
}

void show(CtlContext &ctl)
{
    ctl.withConversation(ctl.arguments().constFirst(), [&ctl](const Conversation &conversation) {
        ctl.withDirectory([&ctl, conversation](const Directory &directory) {
            ctl.say(conversationLine(conversation, conversation.lastActivityAt));
            ctl.tell(toJson(conversation, directory));
            ctl.after(ctl.services().conversations.timeline(conversation.id, std::nullopt, 1000),
                [&ctl](const Page<TimelineItem> &page) {
                    std::for_each(page.rows.rbegin(), page.rows.rend(),
                        [&ctl](const TimelineItem &item) { printItem(ctl, item); });
                    ctl.succeed();
                });
        });
    });
}

void search(CtlContext &ctl)
{
    SearchRequest request;
    request.text = ctl.arguments().join(u' ');
    request.me = ctl.services().session.me;
    request.prefixLast = ctl.has("prefix");
    request.limit = std::clamp(ctl.value("limit").toInt(), 1, 10'000);
    ctl.withDirectory([&ctl, request](const Directory &directory) {
        ctl.after(ctl.services().conversations.search(request), [&ctl, directory](const SearchPage &page) {
            for (const QString &problem : page.problems)
                ctl.say(problem);
            for (const SearchHit &hit : page.hits) {
                ctl.say(conversationLine(hit.conversation, hit.at) + QStringLiteral("\n    ") + hit.snippet);
                QJsonArray marks;
                for (const TextRange &mark : hit.marks)
                    marks.append(QJsonArray{mark.start, mark.length});
                ctl.tell({{QStringLiteral("message_id"), hit.message.toString()},
                    {QStringLiteral("at"), isoTime(hit.at)},
                    {QStringLiteral("snippet"), hit.snippet}, {QStringLiteral("marks"), marks},
                    {QStringLiteral("conversation"), toJson(hit.conversation, directory)}});
            }
            ctl.say(QCoreApplication::translate("tresenctl", "%n hit(s)", nullptr, page.total)
                + (page.totalIsCap ? QStringLiteral("+") : QString()));
            ctl.succeed();
        });
    });
}

} // namespace

QList<CtlCommand> readingCommands()
{
    const QCommandLineOption limit(QStringLiteral("limit"), QCoreApplication::translate("tresenctl", "At most N rows."), QStringLiteral("N"),
        QStringLiteral("50"));
    return {
        {QStringLiteral("list"), {}, QCoreApplication::translate("tresenctl", "Lists conversations, those waiting longest first."),
            {limit,
                {QStringLiteral("status"), QCoreApplication::translate("tresenctl", "open, pending, snoozed, resolved or any."),
                    QStringLiteral("S"), QStringLiteral("open")},
                {QStringLiteral("channel"), QCoreApplication::translate("tresenctl", "Only this channel."), QStringLiteral("C")},
                {QStringLiteral("tag"), QCoreApplication::translate("tresenctl", "Only with this tag."), QStringLiteral("T")},
                {QStringLiteral("mine"), QCoreApplication::translate("tresenctl", "Only mine.")},
                {QStringLiteral("unassigned"), QCoreApplication::translate("tresenctl", "Only those of nobody.")}},
            0, 0, false, list},
        {QStringLiteral("show"), QStringLiteral("ID"), QCoreApplication::translate("tresenctl", "Shows a conversation with its messages."),
            {}, 1, 1, false, show},
        {QStringLiteral("search"), QStringLiteral("QUERY"),
            QCoreApplication::translate("tresenctl", "Searches all history: words, \"phrases\", -not, OR, from: to: subject: channel: tag: "
               "assignee: status: has:attachment before: after: order: #number."),
            {limit, {QStringLiteral("prefix"), QCoreApplication::translate("tresenctl", "The last word may be incomplete.")}}, 1, -1, false,
            search},
    };
}

} // namespace Tresen

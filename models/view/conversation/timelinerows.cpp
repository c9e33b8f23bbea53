// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinerows.h"

#include "timelinewords.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Tresen {
namespace {

struct Builder {
    Q_DECLARE_TR_FUNCTIONS(Tresen::TimelineRows)
};

/// The mails' places among the items, newest first: what folds is counted in mails, not in lines.
bool isMail(const TimelineItem &item, ChannelKind channel)
{
    const auto *message = std::get_if<Message>(&item);
    return message != nullptr && channel == ChannelKind::Email
        && (message->kind == MessageKind::Inbound || message->kind == MessageKind::Outbound);
}

QString keyOf(const Message &message)
{
    return u'm' + message.id.toString();
}

TimePoint timeOf(const TimelineItem &item)
{
    if (const auto *message = std::get_if<Message>(&item))
        return message->receivedAt;
    return std::get<DomainEvent>(item).at;
}

QVariantList attachmentItems(const Message &message)
{
    QVariantList items;
    for (const Attachment &attachment : message.attachments) {
        if (attachment.isInline && !attachment.contentId.isEmpty() && !message.html.isEmpty())
            continue; // shown where the mail puts it
        items.append(QVariantMap{{QStringLiteral("id"), attachment.id.toString()},
            {QStringLiteral("name"), attachment.name},
            {QStringLiteral("size"), sizeText(attachment.size)},
            {QStringLiteral("picture"),
                attachment.contentType.startsWith(QLatin1String("image/"))
                    && !attachment.contentType.contains(QLatin1String("svg"))},
            {QStringLiteral("present"), !attachment.sha256.isEmpty()}});
    }
    return items;
}

QString authorOf(const Message &message, const TimelineContext &context)
{
    if (message.agent.isValid()) {
        for (const Agent &agent : context.directory.agents) {
            if (agent.id == message.agent)
                return agent.name;
        }
    }
    if (message.kind == MessageKind::Inbound && message.from.name.isEmpty()
        && !context.conversation.contactName.isEmpty())
        return context.conversation.contactName;
    return personText(message.from);
}

QString spokenText(const TimelineRow &row, const Message &message, const TimelineContext &context)
{
    QStringList parts{row.author, row.time, kindText(message, context.conversation.channel)};
    if (!row.deliveryText.isEmpty())
        parts.append(row.deliveryText);
    if (!row.attachments.isEmpty())
        parts.append(Builder::tr("%n attachment(s)", nullptr, static_cast<int>(row.attachments.size())));
    parts.append(oneLine(message.text, 400));
    return parts.join(QStringLiteral(", "));
}

TimelineKind::Value kindOf(const Message &message, const TimelineContext &context, bool open)
{
    if (message.kind == MessageKind::Note)
        return TimelineKind::Note;
    if (message.kind == MessageKind::Call)
        return TimelineKind::Call;
    if (context.conversation.channel != ChannelKind::Email)
        return TimelineKind::Bubble;
    return open ? TimelineKind::Mail : TimelineKind::FoldedMail;
}

TimelineRow messageRow(
    const Message &message, const TimelineContext &context, bool open, bool foldable)
{
    TimelineRow row;
    row.key = keyOf(message);
    row.kind = kindOf(message, context, open);
    row.messageId = message.id.toString();
    row.author = authorOf(message, context);
    row.authorKey = message.agent.isValid() ? message.agent.toString()
        : message.kind == MessageKind::Inbound ? context.conversation.contact.toString()
                                               : message.account.toString();
    row.address = message.from.address == row.author ? QString() : message.from.address;
    row.recipients = recipientText(message);
    if (!message.subject.isEmpty() && !message.subject.endsWith(context.conversation.subject))
        row.subject = message.subject;
    const bool whole = row.kind != TimelineKind::Mail && row.kind != TimelineKind::FoldedMail;
    row.text = whole ? message.text : oneLine(message.text);
    row.time = row.kind == TimelineKind::FoldedMail ? momentText(message.receivedAt, context.now)
                                                    : clockText(message.receivedAt);
    row.fullTime = fullText(message.receivedAt);
    row.outbound = message.kind == MessageKind::Outbound;
    row.foldable = foldable;
    row.channel = channelKey(context.conversation.channel);
    row.delivery = static_cast<int>(message.delivery);
    row.deliveryText = deliveryText(message.delivery);
    row.deliveryReason = deliveryReason(message);
    row.warning = warningText(message.warnings);
    row.attachments = attachmentItems(message);
    row.spoken = spokenText(row, message, context);
    return row;
}

TimelineRow activityRow(const DomainEvent &event, const ActivityWords &words)
{
    TimelineRow row;
    row.key = u'e' + event.id.toString();
    row.kind = TimelineKind::Activity;
    row.icon = words.icon;
    row.text = words.sentence;
    row.time = clockText(event.at);
    row.fullTime = fullText(event.at);
    row.spoken = words.sentence + QStringLiteral(", ") + row.time;
    return row;
}

TimelineRow foldRow(const QList<TimelineRow> &run)
{
    // Keyed by the oldest line: news make the run longer at the other end.
    TimelineRow row;
    row.key = u'f' + run.constLast().key;
    row.kind = TimelineKind::EventFold;
    row.icon = QStringLiteral("history");
    row.text = Builder::tr("%n event(s)", nullptr, static_cast<int>(run.size()));
    row.time = run.constFirst().time;
    row.fullTime = run.constFirst().fullTime;
    row.spoken = row.text + QStringLiteral(", ") + row.time;
    return row;
}

TimelineRow dayRow(QDate day, qsizetype place, const TimelineContext &context)
{
    // Usually once a day; times that jump (a clock set back) may bring a day twice.
    TimelineRow row;
    row.key = u'd' + day.toString(Qt::ISODate) + (place > 0 ? u'#' + QString::number(place) : QString());
    row.kind = TimelineKind::Day;
    row.text = dayText(day, localDay(context.now));
    row.spoken = row.text;
    return row;
}

void flushRun(QList<TimelineRow> &run, QList<TimelineRow> &rows, const TimelineContext &context)
{
    if (run.size() > activityRun && !context.opened.contains(foldRow(run).key))
        rows.append(foldRow(run));
    else
        rows.append(run);
    run.clear();
}

bool failed(const Message &message)
{
    return message.delivery == DeliveryState::Failed || message.delivery == DeliveryState::PerhapsSent;
}

} // namespace

QString oneLine(QStringView text, int limit)
{
    QString line = text.first(std::min<qsizetype>(text.size(), limit * 4)).toString().simplified();
    if (line.size() > limit) {
        line.truncate(limit);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    return line;
}

QSet<MessageId> openMails(const QList<TimelineItem> &items, const TimelineContext &context)
{
    QList<const Message *> mails;
    for (const TimelineItem &item : items) {
        if (isMail(item, context.conversation.channel))
            mails.append(&std::get<Message>(item));
    }
    QSet<MessageId> open;
    for (qsizetype i = 0; i < mails.size(); ++i) {
        const Message &mail = *mails[i];
        const bool isFirst = context.complete && i == mails.size() - 1;
        const bool stays = i < 2 || isFirst || failed(mail);
        if (context.closed.contains(keyOf(mail)))
            continue;
        if (stays || context.opened.contains(keyOf(mail)))
            open.insert(mail.id);
    }
    return open;
}

QList<TimelineRow> timelineRows(const QList<TimelineItem> &items, const TimelineContext &context)
{
    const QSet<MessageId> open = openMails(items, context);
    QList<TimelineRow> rows;
    QList<TimelineRow> run;
    QHash<QDate, qsizetype> days;
    QDate day;
    for (const TimelineItem &item : items) {
        ActivityWords words;
        const auto *event = std::get_if<DomainEvent>(&item);
        if (event) {
            words = activityWords(*event, context.directory);
            if (words.sentence.isEmpty())
                continue;
        }
        const QDate itemDay = localDay(timeOf(item));
        if (day.isValid() && itemDay != day) {
            flushRun(run, rows, context);
            rows.append(dayRow(day, days[day]++, context));
        }
        day = itemDay;
        if (event) {
            run.append(activityRow(*event, words));
            continue;
        }
        flushRun(run, rows, context);
        const auto &message = std::get<Message>(item);
        rows.append(messageRow(message, context,
            open.contains(message.id) && context.ready.contains(message.id),
            isMail(item, context.conversation.channel)));
    }
    flushRun(run, rows, context);
    if (day.isValid() && context.complete)
        rows.append(dayRow(day, days[day]++, context));
    return rows;
}

} // namespace Tresen

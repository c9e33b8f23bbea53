// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationquery.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

/// The kinds of lines in a timeline, for QML as TimelineKind.Mail and so on.
namespace TimelineKind {
Q_NAMESPACE
QML_ELEMENT
enum Value { Mail, FoldedMail, Bubble, Note, Call, Activity, EventFold, Day };
Q_ENUM_NS(Value)
} // namespace TimelineKind

/// Delivery states, for QML as Delivery.Failed and so on; the numbers of DeliveryState.
namespace Delivery {
Q_NAMESPACE
QML_ELEMENT
enum Value { Received, Queued, Sending, Sent, Delivered, Read, Failed, PerhapsSent };
Q_ENUM_NS(Value)
} // namespace Delivery

/// One line as shown: all words, no logic left. Every text may hold anything a customer wrote.
struct TimelineRow {
    Q_GADGET
    QML_VALUE_TYPE(timelineRow)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(QString messageId MEMBER messageId)
    Q_PROPERTY(QString author MEMBER author)
    Q_PROPERTY(QString authorKey MEMBER authorKey)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString recipients MEMBER recipients)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString fullTime MEMBER fullTime)
    Q_PROPERTY(bool outbound MEMBER outbound)
    Q_PROPERTY(bool foldable MEMBER foldable)
    Q_PROPERTY(QString channel MEMBER channel)
    Q_PROPERTY(int delivery MEMBER delivery)
    Q_PROPERTY(QString deliveryText MEMBER deliveryText)
    Q_PROPERTY(QString deliveryReason MEMBER deliveryReason)
    Q_PROPERTY(QString warning MEMBER warning)
    Q_PROPERTY(QVariantList attachments MEMBER attachments)
    Q_PROPERTY(QString spoken MEMBER spoken)
public:
    QString key; ///< stable over refreshes: "m<id>", "e<id>", "f<id>", "d<date>"
    int kind = TimelineKind::Mail;
    QString messageId;
    QString author;
    QString authorKey; ///< decides the avatar's colour: id of the contact or agent
    QString address;
    QString recipients; ///< "to … · Cc …", for mail
    QString subject;    ///< only where it differs from the conversation's
    QString text;       ///< bubble, note, call: the whole text; activity: the sentence; folded: start
    QString icon;       ///< of activity lines
    QString time;
    QString fullTime;
    bool outbound = false;
    bool foldable = false; ///< a mail that may be folded to its line
    QString channel; ///< as TChannelIcon names it
    int delivery = Delivery::Received;
    QString deliveryText;   ///< the state in words, "Sent"
    QString deliveryReason; ///< why it failed, or what is known
    QString warning;
    QVariantList attachments; ///< {id, name, size, picture, present}
    QString spoken;           ///< what a screen reader says for the whole line

    bool operator==(const TimelineRow &) const = default;
};

} // namespace Tresen

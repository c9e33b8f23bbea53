// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replyplan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Tresen {
namespace {

bool sameAddress(const Address &a, const Address &b)
{
    return a.address.compare(b.address, Qt::CaseInsensitive) == 0;
}

bool isOurs(const Address &address, const QList<Account> &accounts)
{
    return std::any_of(accounts.begin(), accounts.end(), [&](const Account &account) {
        return account.address.compare(address.address, Qt::CaseInsensitive) == 0;
    });
}

/// Appends what is neither ours nor there already.
void addForeign(QList<Address> &target, const QList<Address> &more, const QList<Address> &taken,
    const QList<Account> &accounts)
{
    for (const Address &address : more) {
        const auto same = [&](const Address &other) { return sameAddress(other, address); };
        if (address.address.isEmpty() || isOurs(address, accounts)
            || std::any_of(target.begin(), target.end(), same)
            || std::any_of(taken.begin(), taken.end(), same))
            continue;
        target.append(address);
    }
}

/// Without any "Re:", "AW: Re:", "WG:" in front.
QStringView bareSubject(QStringView subject)
{
    static constexpr std::array<QLatin1StringView, 12> prefixes{
        QLatin1StringView("re"), QLatin1StringView("aw"), QLatin1StringView("antw"),
        QLatin1StringView("antwort"), QLatin1StringView("sv"), QLatin1StringView("fwd"),
        QLatin1StringView("fw"), QLatin1StringView("wg"), QLatin1StringView("tr"),
        QLatin1StringView("rv"), QLatin1StringView("rif"), QLatin1StringView("odp")};
    for (;;) {
        subject = subject.trimmed();
        const qsizetype colon = subject.indexOf(u':');
        if (colon <= 0 || colon > 8)
            return subject;
        QStringView word = subject.first(colon).trimmed();
        // "Re[2]:" and "Re (3):" count, too
        const qsizetype bracket = std::max(word.indexOf(u'['), word.indexOf(u'('));
        if (bracket > 0)
            word = word.first(bracket).trimmed();
        const bool known = std::any_of(prefixes.begin(), prefixes.end(),
            [&](QLatin1StringView p) { return word.compare(p, Qt::CaseInsensitive) == 0; });
        if (!known)
            return subject;
        subject = subject.sliced(colon + 1);
    }
}

bool looksLikeAddress(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || at == text.size() - 1 || text.size() > 254)
        return false;
    const QStringView domain = text.sliced(at + 1);
    const auto forbidden = [](QChar c) {
        return c.isSpace() || c == u'<' || c == u'>' || c == u',' || c == u';' || c == u'"'
            || c.category() == QChar::Other_Control;
    };
    return std::none_of(text.begin(), text.end(), forbidden) && !domain.startsWith(u'.')
        && !domain.endsWith(u'.') && !domain.contains(QLatin1String(".."))
        && text.first(at).indexOf(u'@') < 0;
}

void addRecipient(QStringView piece, ParsedRecipients &out)
{
    piece = piece.trimmed();
    if (piece.isEmpty())
        return;
    Address address;
    const qsizetype open = piece.lastIndexOf(u'<');
    if (open >= 0 && piece.endsWith(u'>')) {
        address.address = piece.sliced(open + 1, piece.size() - open - 2).trimmed().toString();
        QStringView name = piece.first(open).trimmed();
        if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
            name = name.sliced(1, name.size() - 2);
        address.name = name.toString().remove(u'\\');
    } else {
        address.address = piece.toString();
    }
    if (looksLikeAddress(address.address))
        out.addresses.append(address);
    else
        out.invalid.append(piece.toString());
}

} // namespace

QString replySubject(QStringView subject)
{
    return QStringLiteral("Re: ") + bareSubject(subject).toString();
}

QString forwardSubject(QStringView subject)
{
    return QStringLiteral("Fwd: ") + bareSubject(subject).toString();
}

QString quoted(const Message &message, const QLocale &locale)
{
    const QDateTime when = toDateTime(message.dateHeader.value_or(message.receivedAt)).toLocalTime();
    const QString who = message.from.name.isEmpty() ? message.from.address : message.from.name;
    QString out = QCoreApplication::translate("Tresen::ReplyPlan", "On %1, %2 wrote:")
                      .arg(locale.toString(when, QLocale::ShortFormat), who);
    for (const QStringView line : QStringView(message.text).split(u'\n'))
        out += (line.startsWith(u'>') ? QStringLiteral("\n>") : QStringLiteral("\n> ")) + line.toString();
    return out;
}

Draft planReply(
    ReplyKind kind, const Message &message, const Account &account, const QList<Account> &accounts)
{
    Draft draft;
    draft.conversation = message.conversation;
    draft.account = account.id;
    draft.inReplyTo = message.id;
    draft.forward = kind == ReplyKind::Forward;
    if (kind == ReplyKind::Forward) {
        draft.subject = forwardSubject(message.subject);
        draft.attachments = message.attachments;
        draft.conversation = {}; // a third party is another conversation
        return draft;
    }
    if (account.channel == ChannelKind::Email)
        draft.subject = replySubject(message.subject);
    const bool ownMessage = message.kind == MessageKind::Outbound || isOurs(message.from, accounts);
    const QList<Address> senders = ownMessage ? message.to
        : message.replyTo.isEmpty()           ? QList<Address>{message.from}
                                              : message.replyTo;
    addForeign(draft.to, senders, {}, accounts);
    if (draft.to.isEmpty()) // somebody writes to himself, or only to us: then there is no other
        draft.to = senders;
    if (kind == ReplyKind::ReplyAll) {
        if (!ownMessage)
            addForeign(draft.cc, message.to, draft.to, accounts);
        addForeign(draft.cc, message.cc, draft.to, accounts);
    }
    return draft;
}

QList<Address> newRecipients(const Draft &draft, const QList<Message> &thread)
{
    const auto known = [&](const Address &address) {
        return std::any_of(thread.begin(), thread.end(), [&](const Message &message) {
            if (sameAddress(message.from, address))
                return true;
            for (const auto *list : {&message.to, &message.cc, &message.replyTo}) {
                if (std::any_of(list->begin(), list->end(),
                        [&](const Address &other) { return sameAddress(other, address); }))
                    return true;
            }
            return false;
        });
    };
    QList<Address> strangers;
    for (const auto *list : {&draft.to, &draft.cc, &draft.bcc})
        std::copy_if(list->begin(), list->end(), std::back_inserter(strangers),
            [&](const Address &address) { return !known(address); });
    return strangers;
}

ParsedRecipients parseRecipients(QStringView text)
{
    ParsedRecipients out;
    bool inQuotes = false;
    bool inAngle = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && !inAngle)
            inQuotes = !inQuotes;
        else if (c == u'<' && !inQuotes)
            inAngle = true;
        else if (c == u'>' && !inQuotes)
            inAngle = false;
        else if ((c == u',' || c == u';' || c == u'\n') && !inQuotes && !inAngle) {
            addRecipient(text.sliced(start, i - start), out);
            start = i + 1;
        }
    }
    addRecipient(text.sliced(start), out);
    return out;
}

QString formatAddress(const Address &address)
{
    if (address.name.isEmpty())
        return address.address;
    static constexpr QStringView special = u",;<>@\"()[]:\\";
    const bool quote = std::any_of(address.name.begin(), address.name.end(),
        [](QChar c) { return special.contains(c); });
    QString name = address.name;
    if (quote)
        name = u'"' + name.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + u'"';
    return QStringLiteral("%1 <%2>").arg(name, address.address);
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarded.h"

namespace Tresen {

namespace {

struct Hop {
    QByteArray node;
    QByteArray proto;
};

/// Splits at `mark` outside of quoted strings.
QList<QByteArray> partsOf(const QByteArray &text, char mark)
{
    QList<QByteArray> parts;
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == mark && !quoted) {
            parts.append(text.mid(begin, i - begin).trimmed());
            begin = i + 1;
        }
    }
    parts.append(text.mid(begin).trimmed());
    return parts;
}

QByteArray unquoted(const QByteArray &text)
{
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return text;
    return text.mid(1, text.size() - 2);
}

QList<Hop> hopsOfForwarded(const QByteArray &field)
{
    QList<Hop> hops;
    for (const QByteArray &element : partsOf(field, ',')) {
        Hop hop;
        for (const QByteArray &pair : partsOf(element, ';')) {
            const qsizetype equals = pair.indexOf('=');
            const QByteArray name = pair.left(qMax<qsizetype>(equals, 0)).trimmed().toLower();
            if (name == "for")
                hop.node = unquoted(pair.mid(equals + 1).trimmed());
            else if (name == "proto")
                hop.proto = unquoted(pair.mid(equals + 1).trimmed()).toLower();
        }
        hops.append(hop);
    }
    return hops;
}

QList<Hop> hopsOfLists(const QByteArray &nodes, const QByteArray &protos)
{
    QList<Hop> hops;
    const QList<QByteArray> schemes = partsOf(protos.toLower(), ',');
    const QList<QByteArray> addresses = partsOf(nodes, ',');
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        // most proxies tell one scheme only, that of the outermost line
        const bool each = schemes.size() == addresses.size();
        hops.append({addresses[i], each ? schemes[i] : schemes.constLast()});
    }
    return hops;
}

/// "1.2.3.4", "1.2.3.4:80", "2001:db8::1", "[2001:db8::1]:80"; null for "unknown" and "_hidden".
QHostAddress addressOf(QByteArray node)
{
    if (node.startsWith('['))
        node = node.mid(1, node.indexOf(']') - 1);
    else if (node.count(':') == 1)
        node = node.left(node.indexOf(':'));
    QHostAddress address;
    if (!address.setAddress(QString::fromLatin1(node)) || node.contains('%'))
        return {};
    return address;
}

std::optional<ForwardedClient> clientOfHops(const QList<Hop> &hops, const KnownProxies &proxies)
{
    std::optional<ForwardedClient> nearest;
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QHostAddress address = addressOf(hop->node);
        if (address.isNull())
            return nearest;
        nearest = ForwardedClient{address, hop->proto == "https"};
        if (!proxies.contains(address))
            return nearest;
    }
    return nearest;
}

} // namespace

std::optional<KnownProxies> KnownProxies::parsed(const QStringList &entries, QString *wrong)
{
    KnownProxies proxies;
    for (const QString &entry : entries) {
        const QPair<QHostAddress, int> network = QHostAddress::parseSubnet(entry.trimmed());
        // Qt takes "10" for 10.0.0.0/8: too much trust for a slip of the hand
        const bool whole = entry.contains(QLatin1Char(':')) || entry.count(QLatin1Char('.')) == 3;
        if (network.second < 0 || !whole) {
            *wrong = entry;
            return std::nullopt;
        }
        proxies.m_networks.append(network);
    }
    return proxies;
}

bool KnownProxies::contains(const QHostAddress &address) const
{
    bool four = false;
    const quint32 v4 = address.toIPv4Address(&four);
    const QHostAddress plain = four ? QHostAddress(v4) : address;
    return std::any_of(m_networks.cbegin(), m_networks.cend(),
        [&](const auto &network) { return plain.isInSubnet(network); });
}

ForwardedClient clientOf(
    const QHostAddress &peer, const ForwardingFields &fields, const KnownProxies &proxies)
{
    const ForwardedClient itself{peer, false};
    if (!proxies.contains(peer))
        return itself;
    const bool standard = !fields.forwarded.isEmpty();
    const bool usual = !fields.forwardedFor.isEmpty();
    const auto one = standard ? clientOfHops(hopsOfForwarded(fields.forwarded), proxies) : std::nullopt;
    const auto other = usual
        ? clientOfHops(hopsOfLists(fields.forwardedFor, fields.forwardedProto), proxies)
        : std::nullopt;
    if (standard && usual) {
        const bool agree = one && other && one->address == other->address;
        return agree ? ForwardedClient{one->address, one->secure && other->secure} : itself;
    }
    return one ? *one : other.value_or(itself);
}

} // namespace Tresen

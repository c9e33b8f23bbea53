// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerviewmodel.h"

#include "changefeed.h"
#include "clock.h"
#include "contactstore.h"
#include "conversationservice.h"
#include "conversationstore.h"
#include "customerwords.h"
#include "desk.h"
#include "directoryitems.h"
#include "directoryviewmodel.h"
#include "maillinks.h"
#include "maintenancestore.h"
#include "settingsservice.h"
#include "timelinewords.h"
#include "timetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLocale>

namespace Tresen {
namespace {

constexpr int previousShown = 5;
constexpr int previousMost = 100;
const QString sectionsKey = QStringLiteral("ui/customer/closed");

} // namespace

CustomerViewModel::CustomerViewModel(QObject *parent)
    : QObject(parent)
    , m_services(Desk::services())
    , m_directory(new DirectoryViewModel(m_services, this))
    , m_previousLimit(previousShown)
{
    connect(m_directory, &DirectoryViewModel::changed, this, &CustomerViewModel::changed);
    connect(&m_services.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (m_erasing)
            return;
        if (changes.everything || changes.conversations.contains(m_id)
            || changes.contacts.contains(m_contact.id))
            read();
    });
    readSections();
}

void CustomerViewModel::setConversationId(const QString &id)
{
    const ConversationId wanted = ConversationId::fromString(id);
    if (wanted == m_id)
        return;
    m_id = wanted;
    m_previousLimit = previousShown;
    if (!m_id.isValid()) {
        ++m_round;
        m_contact = {};
        m_orders.clear();
        m_previous.clear();
        Q_EMIT changed();
    }
    Q_EMIT conversationIdChanged();
    read();
}

void CustomerViewModel::read()
{
    if (!m_id.isValid())
        return;
    const quint64 round = ++m_round;
    m_services.conversations.conversations({m_id}).then(
        this, [this, round](const Result<QList<Conversation>> &found) {
            if (round != m_round)
                return;
            if (!found) {
                m_errorText = found.error().text;
                Q_EMIT changed();
            } else if (!found->isEmpty()) {
                readContact(found->constFirst().contact);
            }
        });
}

void CustomerViewModel::readContact(ContactId id)
{
    const quint64 round = m_round;
    m_services.contacts.contact(id).then(this, [this, round](const Result<Contact> &contact) {
        if (round != m_round)
            return;
        m_errorText = contact ? QString() : contact.error().text;
        const Contact found = contact ? *contact : Contact{};
        if (found.id != m_contact.id) { // else they stay until the new answer is here: no flicker
            m_orders.clear();
            m_previous.clear();
        }
        m_contact = found;
        Q_EMIT changed();
    });
    m_services.contacts.orders(id).then(this, [this, round](const Result<QList<Order>> &orders) {
        if (round != m_round || !orders)
            return;
        m_orders = *orders;
        Q_EMIT changed();
    });
    ConversationQuery query;
    query.contact = id;
    query.sort = SortOrder::NewestFirst;
    // One more than shown: the open one is among them.
    m_services.conversations.list(query, std::nullopt, m_previousLimit + 1)
        .then(this, [this, round](const Result<Page<Conversation>> &page) {
            if (round != m_round || !page)
                return;
            m_previous = page->rows;
            m_previous.removeIf([this](const Conversation &row) { return row.id == m_id; });
            m_morePrevious = page->next.has_value() && m_previousLimit < previousMost;
            if (m_previous.size() > m_previousLimit)
                m_previous.resize(m_previousLimit);
            Q_EMIT changed();
        });
}

QString CustomerViewModel::name() const
{
    if (!m_contact.name.trimmed().isEmpty())
        return m_contact.name.simplified();
    for (const Identity &identity : m_contact.identities) {
        if (!identity.value.isEmpty())
            return identity.display.isEmpty() ? identity.value : identity.display;
    }
    return loaded() ? tr("Unknown customer") : QString();
}

QString CustomerViewModel::subline() const
{
    if (!loaded())
        return {};
    QStringList parts;
    if (toMs(m_contact.createdAt) > 0)
        parts.append(tr("Since %1").arg(monthText(m_contact.createdAt)));
    if (!m_contact.city.isEmpty())
        parts.append(m_contact.city.simplified());
    return parts.join(QStringLiteral(" · "));
}

QVariantList CustomerViewModel::tags() const
{
    return tagItems(m_directory->directory(), m_contact.tags);
}

QVariantList CustomerViewModel::identities() const
{
    QVariantList items;
    for (const Identity &identity : m_contact.identities)
        items.append(identityItem(identity));
    return items;
}

QVariantList CustomerViewModel::facts() const
{
    QVariantList items;
    const auto add = [&items](const QString &label, const QString &value) {
        if (!value.isEmpty())
            items.append(QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("value"), value}});
    };
    if (!m_orders.isEmpty()) {
        const QString count = tr("%n order(s)", nullptr, static_cast<int>(m_orders.size()));
        add(tr("Turnover"), turnoverText(m_orders) + QStringLiteral(" · ") + count);
    }
    add(tr("Company"), m_contact.company.simplified());
    if (!m_contact.country.isEmpty())
        add(tr("Country"), countryText(m_contact.country));
    if (!m_contact.language.isEmpty())
        add(tr("Language"), languageText(m_contact.language));
    return items;
}

QVariantList CustomerViewModel::orders() const
{
    QVariantList items;
    for (const Order &order : m_orders)
        items.append(orderItem(order, m_services.clock.now()));
    return items;
}

QVariantList CustomerViewModel::previous() const
{
    QVariantList items;
    for (const Conversation &row : m_previous)
        items.append(QVariantMap{{QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("subject"), row.subject.isEmpty() ? row.snippet : row.subject},
            {QStringLiteral("channel"), channelKey(row.channel)},
            {QStringLiteral("date"), dateText(row.lastActivityAt, m_services.clock.now())},
            {QStringLiteral("status"), statusText(row.status)}});
    return items;
}

void CustomerViewModel::save(Contact contact)
{
    m_services.conversationService.saveContact(std::move(contact))
        .then(this, [this](const Result<Committed> &result) {
            if (!result)
                Q_EMIT failed(result.error().text);
        });
}

void CustomerViewModel::saveNote(const QString &note)
{
    if (!loaded() || note.trimmed() == m_contact.note)
        return;
    m_contact.note = note.trimmed();
    Q_EMIT changed();
    save(m_contact);
}

void CustomerViewModel::rename(const QString &name)
{
    if (!loaded() || name.simplified() == m_contact.name)
        return;
    m_contact.name = name.simplified();
    Q_EMIT changed();
    save(m_contact);
}

void CustomerViewModel::erase()
{
    if (!loaded() || m_erasing)
        return;
    m_erasing = true;
    Q_EMIT changed();
    m_services.maintenance.erase(m_contact.id)
        .then(this, [this](const Result<Nothing> &done) {
            m_erasing = false;
            if (done) {
                m_contact = {};
                m_orders.clear();
                m_previous.clear();
            }
            Q_EMIT changed();
            if (done)
                Q_EMIT erased();
            else
                Q_EMIT eraseFailed(done.error().text);
        });
}

void CustomerViewModel::showAllPrevious()
{
    m_previousLimit = previousMost;
    read();
}

void CustomerViewModel::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void CustomerViewModel::openTracking(const QString &url) const
{
    MailLinks::open(url);
}

void CustomerViewModel::readSections()
{
    m_services.directory.setting(sectionsKey).then(this, [this](const Result<QJsonValue> &value) {
        if (!value)
            return;
        m_closedSections.clear();
        const QJsonArray closed = value->toArray();
        for (const QJsonValue &section : closed)
            m_closedSections.append(section.toString());
        Q_EMIT sectionsChanged();
    });
}

bool CustomerViewModel::isOpen(const QString &section) const
{
    return !m_closedSections.contains(section);
}

void CustomerViewModel::setOpen(const QString &section, bool open)
{
    if (isOpen(section) == open)
        return;
    if (open)
        m_closedSections.removeAll(section);
    else
        m_closedSections.append(section);
    Q_EMIT sectionsChanged();
    m_services.settings.save(sectionsKey, QJsonArray::fromStringList(m_closedSections));
}

} // namespace Tresen

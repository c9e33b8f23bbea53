// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteformviewmodel.h"

#include "accountservice.h"
#include "desk.h"
#include "directorystore.h"
#include "directoryviewmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Tresen {
namespace {

Account emptySite()
{
    Account site;
    site.channel = ChannelKind::LiveChat;
    return site;
}

QStringList pagesIn(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s,]+"));
    return text.split(blanks, Qt::SkipEmptyParts);
}

} // namespace

SiteFormViewModel::SiteFormViewModel(QObject *parent)
    : SiteFormViewModel(Desk::services(), parent)
{
}

SiteFormViewModel::SiteFormViewModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_directory(new DirectoryViewModel(services, this))
    , m_account(emptySite())
{
}

QString SiteFormViewModel::siteId() const
{
    return m_account.id.isValid() ? m_account.id.toString() : QString();
}

void SiteFormViewModel::startNew()
{
    reset(emptySite());
}

void SiteFormViewModel::edit(const QString &accountId)
{
    const QList<Account> &accounts = m_directory->directory().accounts;
    const auto found = std::find_if(accounts.begin(), accounts.end(),
        [&accountId](const Account &account) { return account.id.toString() == accountId; });
    if (found != accounts.end())
        reset(*found);
}

void SiteFormViewModel::reset(Account account)
{
    m_account = std::move(account);
    m_pages = pagesIn(m_account.settings.value(QStringLiteral("pages")).toString()).join(u'\n');
    m_errorText.clear();
    m_saving = false;
    Q_EMIT changed();
    Q_EMIT loaded();
}

void SiteFormViewModel::setName(const QString &name)
{
    m_account.name = name;
    Q_EMIT changed();
}

void SiteFormViewModel::setPages(const QString &pages)
{
    m_pages = pages;
    m_errorText.clear();
    Q_EMIT changed();
}

QString SiteFormViewModel::color() const
{
    return m_account.settings.value(QStringLiteral("color")).toString();
}

void SiteFormViewModel::setColor(const QString &color)
{
    m_account.settings.insert(QStringLiteral("color"), color.trimmed());
    Q_EMIT changed();
}

QString SiteFormViewModel::blockedReason() const
{
    if (m_account.name.simplified().isEmpty())
        return tr("Give the chat a name. Visitors see it.");
    if (pagesIn(m_pages).isEmpty())
        return tr("Name the address of the page that shows the chat, such as https://shop.example.");
    static const QRegularExpression hex(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    if (!color().isEmpty() && !hex.match(color()).hasMatch())
        return tr("Write the colour as # and six digits, such as #2451c4.");
    return {};
}

void SiteFormViewModel::save()
{
    if (m_saving || !blockedReason().isEmpty())
        return;
    const QStringList pages = pagesIn(m_pages);
    m_account.settings.insert(QStringLiteral("pages"), pages.join(u' '));
    m_account.address = QUrl(pages.constFirst()).host();
    m_saving = true;
    m_errorText.clear();
    Q_EMIT changed();
    // The channel knows what a page's address looks like.
    m_services.accounts.test(m_account, {}).then(this, [this](const Status &good) {
        if (!good) {
            fail(good.error());
            return;
        }
        m_services.directory.directory().then(this, [this](const Result<Directory> &directory) {
            if (directory)
                saveInto(directory->shops);
            else
                fail(directory.error());
        });
    });
}

void SiteFormViewModel::saveInto(const QList<Shop> &shops)
{
    if (!m_account.shop.isValid() && !shops.isEmpty())
        m_account.shop = shops.constFirst().id;
    m_account.name = m_account.name.simplified();
    m_services.accounts.save(m_account, {}).then(this, [this](const Result<AccountId> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_account.id = *result;
        m_saving = false;
        Q_EMIT changed();
        Q_EMIT saved(m_account.id.toString());
    });
}

void SiteFormViewModel::fail(const Error &error)
{
    m_saving = false;
    m_errorText = error.text;
    Q_EMIT changed();
}

void SiteFormViewModel::copyCode(const QString &accountId, const QString &base)
{
    m_services.directory.directory().then(this, [accountId, base](const Result<Directory> &directory) {
        const QList<Account> accounts = directory ? directory->accounts : QList<Account>();
        for (const Account &account : accounts) {
            if (account.id.toString() != accountId)
                continue;
            QGuiApplication::clipboard()->setText(
                QStringLiteral("<script src=\"%1/widget.js\" data-site=\"%2\" async></script>")
                    .arg(base, account.settings.value(QStringLiteral("siteKey")).toString()));
        }
    });
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountservice.h"
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "mailimportrun.h"
#include "maildirreader.h"
#include "mboxreader.h"
#include "tableimportrun.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Tresen {
namespace {

QString importMark()
{
    return QStringLiteral("import");
}

/// The inbox of imports that name none: switched off, so that nothing is fetched or sent.
Account importAccount(const Directory &directory)
{
    for (const Account &account : directory.accounts) {
        if (account.settings.value(importMark()).toBool())
            return account;
    }
    Account account;
    account.shop = directory.shops.isEmpty() ? ShopId{} : directory.shops.constFirst().id;
    account.name = QCoreApplication::translate("tresenctl", "Import");
    account.enabled = false;
    account.settings.insert(importMark(), true);
    return account;
}

QStringList ownAddresses(const CtlContext &ctl, const Directory &directory)
{
    QStringList own = ctl.values("own");
    for (const Account &account : directory.accounts) {
        if (account.channel == ChannelKind::Email && !account.address.isEmpty())
            own.append(account.address);
    }
    return own;
}

void withTarget(CtlContext &ctl, std::function<void(AccountId, QStringList)> next)
{
    ctl.withDirectory([&ctl, next](const Directory &directory) {
        const QStringList own = ownAddresses(ctl, directory);
        Account account = importAccount(directory);
        if (ctl.has("account")) {
            const auto named = std::find_if(directory.accounts.begin(), directory.accounts.end(),
                [&](const Account &one) {
                    return one.channel == ChannelKind::Email
                        && one.address.compare(ctl.value("account"), Qt::CaseInsensitive) == 0;
                });
            if (named == directory.accounts.end()) {
                ctl.fail({ErrorCode::NotFound,
                    QCoreApplication::translate("tresenctl", "There is no inbox %1. Nothing was imported; see \"tresenctl account list\".").arg(ctl.value("account")),
                    {}, {}});
                return;
            }
            account = *named;
        }
        if (account.id.isValid())
            next(account.id, own);
        else
            ctl.after(ctl.services().accounts.save(account, {}), [next, own](AccountId id) { next(id, own); });
    });
}

void importMails(CtlContext &ctl, MailImporter::Readers readers)
{
    auto shared = std::make_shared<MailImporter::Readers>(std::move(readers));
    withTarget(ctl, [&ctl, shared](AccountId account, const QStringList &own) {
        auto *run = new MailImportRun(ctl, account, own);
        run->start(std::move(*shared));
    });
}

void importMaildir(CtlContext &ctl)
{
    auto reader = std::make_unique<MaildirReader>(ctl.arguments().constFirst());
    if (reader->folders().isEmpty()) {
        ctl.fail(reader->next(1).error());
        return;
    }
    MailImporter::Readers readers;
    readers.push_back(std::move(reader));
    importMails(ctl, std::move(readers));
}

void importMbox(CtlContext &ctl)
{
    const QString path = ctl.arguments().constFirst();
    const QList<MboxFile> files = findMboxFiles(path);
    if (files.isEmpty()) {
        ctl.fail({ErrorCode::NotFound,
            QCoreApplication::translate("tresenctl", "No mbox file was found at %1. Nothing was imported; choose a file or a folder of them.").arg(path), {}, {}});
        return;
    }
    MailImporter::Readers readers;
    for (const MboxFile &file : files)
        readers.push_back(std::make_unique<MboxReader>(file.path, file.folder));
    importMails(ctl, std::move(readers));
}

Result<TableFile> tableAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
            QCoreApplication::translate("tresenctl", "The file %1 cannot be read. Nothing was imported; check its name and your rights.").arg(path),
            file.errorString(), {}};
    }
    return TableFile::parse(file.readAll());
}

const Shop *shopOf(const CtlContext &ctl, const Directory &directory)
{
    for (const Shop &shop : directory.shops) {
        if (!ctl.has("shop") || shop.name.compare(ctl.value("shop"), Qt::CaseInsensitive) == 0)
            return &shop;
    }
    return nullptr;
}

void importTable(CtlContext &ctl, ShopFile (*read)(const TableFile &, ShopId))
{
    const Result<TableFile> table = tableAt(ctl.arguments().constFirst());
    if (!table) {
        ctl.fail(table.error());
        return;
    }
    ctl.withDirectory([&ctl, read, table](const Directory &directory) {
        const Shop *shop = shopOf(ctl, directory);
        if (shop == nullptr) {
            ctl.fail({ErrorCode::NotFound, QCoreApplication::translate("tresenctl", "There is no such shop. Nothing was imported."), {}, {}});
            return;
        }
        auto *run = new TableImportRun(ctl, read(*table, shop->id));
        run->start();
    });
}

} // namespace

QList<CtlCommand> importCommands()
{
    const QString path = QStringLiteral("PATH");
    const QList<QCommandLineOption> ofMails{
        {QStringLiteral("account"), QCoreApplication::translate("tresenctl", "Inbox that the mails belong to."), QStringLiteral("ADDRESS")},
        {QStringLiteral("own"), QCoreApplication::translate("tresenctl", "One more address of ours: mails from it are answers. May be given several times."),
            QStringLiteral("ADDRESS")}};
    const QList<QCommandLineOption> ofTables{
        {QStringLiteral("shop"), QCoreApplication::translate("tresenctl", "Shop that the rows belong to, when there are several."), QStringLiteral("NAME")}};
    return {
        {QStringLiteral("import maildir"), path, QCoreApplication::translate("tresenctl", "Imports the mails of a Maildir and of the folders in it."), ofMails, 1, 1,
            false, importMaildir},
        {QStringLiteral("import mbox"), path, QCoreApplication::translate("tresenctl", "Imports the mails of an mbox file, or of a folder of them."), ofMails, 1, 1,
            false, importMbox},
        {QStringLiteral("import customers"), path, QCoreApplication::translate("tresenctl", "Imports customers from CSV or JSON."), ofTables, 1, 1, false,
            [](CtlContext &ctl) { importTable(ctl, readCustomers); }},
        {QStringLiteral("import orders"), path, QCoreApplication::translate("tresenctl", "Imports orders from CSV or JSON."), ofTables, 1, 1, false,
            [](CtlContext &ctl) { importTable(ctl, readOrders); }},
    };
}

} // namespace Tresen

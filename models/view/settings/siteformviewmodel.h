// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "error.h"
#include "services.h"

#include <QObject>
#include <QQmlEngine>

namespace Tresen {

class DirectoryViewModel;

/// One live chat while it is added or changed: its name, the pages it stands on, its colour, and the
/// line for those pages. Nothing is kept before save(). Main thread.
class SiteFormViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteId READ siteId NOTIFY changed) ///< empty: a new one
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString pages READ pages WRITE setPages NOTIFY changed) ///< addresses, a line or a space between
    Q_PROPERTY(QString color READ color WRITE setColor NOTIFY changed) ///< "#2451c4" or empty
    Q_PROPERTY(QString colorExample READ colorExample CONSTANT)
    Q_PROPERTY(QString blockedReason READ blockedReason NOTIFY changed) ///< why it cannot be saved
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
public:
    explicit SiteFormViewModel(QObject *parent = nullptr);
    explicit SiteFormViewModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] QString siteId() const;
    [[nodiscard]] QString name() const { return m_account.name; }
    void setName(const QString &name);
    [[nodiscard]] QString pages() const { return m_pages; }
    void setPages(const QString &pages);
    [[nodiscard]] QString color() const;
    void setColor(const QString &color);
    [[nodiscard]] static QString colorExample() { return QStringLiteral("#2451c4"); }
    [[nodiscard]] QString blockedReason() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool saving() const { return m_saving; }

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void edit(const QString &accountId);
    Q_INVOKABLE void save();
    /// The line for the pages of a site, onto the clipboard. `base`: where visitors reach us.
    Q_INVOKABLE void copyCode(const QString &accountId, const QString &base);

Q_SIGNALS:
    void changed();
    void loaded(); ///< the fields have other values than the person typed
    void saved(const QString &accountId);

private:
    void reset(Account account);
    void saveInto(const QList<Shop> &shops);
    void fail(const Error &error);

    Services &m_services;
    DirectoryViewModel *m_directory;
    Account m_account;
    QString m_pages;
    QString m_errorText;
    bool m_saving = false;
};

} // namespace Tresen

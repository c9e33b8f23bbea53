// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maintenancestore.h"
#include "services.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <functional>
#include <memory>

namespace Tresen {

/// Where the data lies, how it is, and a copy of it. Main thread.
class StoreCareViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString path READ path NOTIFY changed) ///< of the store; empty while nothing is known
    Q_PROPERTY(QString contents READ contents NOTIFY changed) ///< "21,460 conversations, …, 3.1 GB"
    Q_PROPERTY(bool checking READ checking NOTIFY changed)
    Q_PROPERTY(bool checked READ checked NOTIFY changed) ///< the deep check was made
    Q_PROPERTY(QString problems READ problems NOTIFY changed) ///< one a line
    Q_PROPERTY(bool backingUp READ backingUp NOTIFY changed)
    Q_PROPERTY(bool indexing READ indexing NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed) ///< of either, 0 … 1
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed) ///< how the last of them ended
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool examining READ examining NOTIFY changed)
    /// The backup that examine() found, in words: when it was made and what it holds; else empty.
    Q_PROPERTY(QString backupText READ backupText NOTIFY changed)
public:
    explicit StoreCareViewModel(QObject *parent = nullptr);
    explicit StoreCareViewModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] QString path() const { return m_health.path; }
    [[nodiscard]] QString contents() const;
    [[nodiscard]] bool checking() const { return m_checking; }
    [[nodiscard]] bool checked() const { return m_checked; }
    [[nodiscard]] QString problems() const { return m_health.problems.join(u'\n'); }
    [[nodiscard]] bool backingUp() const { return m_task == Task::Backup; }
    [[nodiscard]] bool indexing() const { return m_task == Task::Index; }
    [[nodiscard]] double progress() const { return *m_progress; }
    [[nodiscard]] QString doneText() const { return m_doneText; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool examining() const { return m_examining; }
    [[nodiscard]] QString backupText() const;

    Q_INVOKABLE void look();  ///< quick
    Q_INVOKABLE void check(); ///< reads everything
    /// Into a new folder below this one, named after the moment.
    Q_INVOKABLE void backUp(const QUrl &folder);
    /// Looks at the backup in this folder, or the newest below it. Ends with backupFound() or an error.
    Q_INVOKABLE void examine(const QUrl &folder);
    /// Puts the one that was found in the place of this profile: the desk closes and opens again.
    /// `keepPresent` makes a backup of what is here beside it first; without that nothing happens.
    Q_INVOKABLE void restore(bool keepPresent);
    Q_INVOKABLE void rebuildIndex();
    Q_INVOKABLE void openFolder();

Q_SIGNALS:
    void changed();
    void backupFound();

private:
    enum class Task { None, Backup, Index };

    void ask(bool deep);
    void backUpTo(const QString &target, std::function<void()> next);
    void handOver();
    [[nodiscard]] QString newFolderBelow(const QString &folder) const;
    void start(Task task);
    void finish(const Result<Nothing> &result, const QString &doneText);

    Services &m_services;
    StoreHealth m_health;
    /// Written on the store's thread, also after this object is gone.
    std::shared_ptr<std::atomic<double>> m_progress = std::make_shared<std::atomic<double>>(0.0);
    QTimer m_told;
    Task m_task = Task::None;
    QString m_doneText;
    QString m_errorText;
    BackupFacts m_backup;
    bool m_examining = false;
    bool m_checking = false;
    bool m_checked = false;
};

} // namespace Tresen

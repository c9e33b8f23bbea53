// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restorerun.h"

#include "clock.h"
#include "logging.h"
#include "profile.h"
#include "singlewindow.h"
#include "storerestore.h"

#include <QGuiApplication>
#include <QQmlContext>
#include <QtConcurrent>

namespace Tresen {
namespace {

using namespace std::chrono_literals;

constexpr auto lookAgain = 100ms;
/// A desk that ends writes what is under way first.
constexpr qint64 patience = 60'000;

} // namespace

RestoreRun::RestoreRun(QString backup, QString profileFolder)
    : m_backup(std::move(backup))
    , m_folder(std::move(profileFolder))
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_again.setInterval(lookAgain);
    connect(&m_again, &QTimer::timeout, this, &RestoreRun::waitForOldDesk);
}

RestoreRun::~RestoreRun() = default;

Status RestoreRun::run()
{
    // Closing the small window does not stop what cannot be stopped half way.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_engine.setInitialProperties({{QStringLiteral("run"), QVariant::fromValue<QObject *>(this)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tresen/Failure/RestoreWindow.qml")));
    m_waited.start();
    m_again.start();
    (void)QGuiApplication::exec();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    return m_status;
}

void RestoreRun::waitForOldDesk()
{
    const Result<Profile> profile = Profile::open(m_folder);
    if (!profile) {
        end(profile.error());
        return;
    }
    // The desk's own socket, too: beside a tresenctl that runs the channels it holds no lock.
    if (!SingleWindow(profile->windowSocketName(), profile->windowLockFile()).isTaken()) {
        auto lock = profile->lockChannels();
        if (lock) {
            m_lock = std::move(lock).value();
            m_again.stop();
            restore();
            return;
        }
        if (lock.error().code != ErrorCode::Conflict) {
            end(lock.error());
            return;
        }
    }
    if (m_waited.elapsed() > patience) {
        end(Error{ErrorCode::Conflict,
            tr("This profile is in use by another program (process %1). Nothing was changed. End it there and restore again.")
                .arg(profile->channelHolder()),
            {}, {}});
    }
}

void RestoreRun::restore()
{
    auto *told = new QTimer(this);
    connect(told, &QTimer::timeout, this, &RestoreRun::progressed);
    told->start(lookAgain);
    QtConcurrent::run([backup = m_backup, folder = m_folder, progress = m_progress] {
        return restoreProfile(backup, folder, SystemClock(), [progress](double part) { *progress = part; });
    }).then(this, [this](const Status &status) { end(status); });
}

void RestoreRun::end(Status status)
{
    m_again.stop();
    m_lock.reset();
    if (!status)
        qCWarning(lcApp) << "not restored:" << status.error().detail;
    m_status = std::move(status);
    QGuiApplication::exit(0);
}

} // namespace Tresen

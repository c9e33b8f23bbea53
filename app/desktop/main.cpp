// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelregistry.h"
#include "demochannel.h"
#include "democlock.h"
#include "demofiller.h"
#include "desk.h"
#include "desktopoptions.h"
#include "deskwindow.h"
#include "emaildescriptor.h"
#include "livechatdescriptor.h"
#include "engine.h"
#include "intakeservice.h"
#include "mimeworker.h"
#include "privatecopies.h"
#include "restorerun.h"
#include "selftest.h"
#include "singlewindow.h"
#include "systemnotifier.h"
#include "translation.h"

#include <QGuiApplication>
#include <QIcon>
#include <QProcess>
#include <QQuickStyle>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Tresen;

namespace {

Engine::Options engineOptions(const DesktopOptions &options, const QString &folder, const std::shared_ptr<DemoClock> &demoClock)
{
    if (options.demo)
        return {folder, {}, demoChannels(options.seed), true, demoClock};
    return {folder, options.secretsFile, {emailDescriptor(), liveChatDescriptor()}, false};
}

void nameApplication()
{
    QGuiApplication::setApplicationName(QStringLiteral("tresen"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tresen"));
    QGuiApplication::setApplicationVersion(QStringLiteral(TRESEN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("tresen"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/logo/tresen-app.svg")));
}

/// Goes on with `ready` once the profile has what it needs: an agent, and in the demo a shop.
void prepare(Engine &engine, const DesktopOptions &options, const std::shared_ptr<DemoClock> &demoClock, QObject *context,
    std::function<void(Status)> ready)
{
    engine.signIn().then(context, [&engine, options, demoClock, context, ready](Status signedIn) {
        if (!signedIn || !options.demo) {
            ready(signedIn);
            return;
        }
        auto *filler = new DemoFiller({engine.intake(), engine.commands(), engine.services().conversations,
                                          engine.services().directory, engine.services().accounts,
                                          *demoClock},
            options.seed, options.demoConversations, context);
        filler->fill().then(context, [filler, ready](Result<DemoFiller::Report> report) {
            filler->deleteLater();
            ready(report ? Status(Nothing{}) : Status(report.error()));
        });
    });
}

/// The desk ends and another one begins with the restore: nothing of this one holds the store then.
bool startRestore(const QString &backup)
{
    QStringList arguments = QGuiApplication::arguments().mid(1);
    if (const qsizetype old = arguments.indexOf(QStringLiteral("--restore-from")); old >= 0)
        arguments.remove(old, 2);
    arguments += {QStringLiteral("--restore-from"), backup};
    if (!QProcess::startDetached(QGuiApplication::applicationFilePath(), arguments))
        return false;
    QGuiApplication::quit();
    return true;
}

void restoreFirst(const DesktopOptions &options, DeskWindow &window)
{
    const Status restored = RestoreRun(options.restoreFrom, options.profileFolder).run();
    if (restored)
        window.greet(QGuiApplication::translate("Tresen::Desktop", "Restored from %1.").arg(options.restoreFrom), false);
    else
        window.greet(restored.error().text, true);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--mime-worker") == 0)
        return runMimeWorker(argc, argv);

    WatchedApplication app(argc, argv);
    nameApplication();
    const DesktopOptions options = desktopOptions(QGuiApplication::arguments());
    Translation translation;
    translation.use(options.language.isEmpty() ? QStringLiteral("system") : options.language);
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    // The demo's folder goes with the process: it never touches the user's own profile.
    std::optional<QTemporaryDir> throwAway;
    if (options.demo)
        throwAway.emplace();
    const QString folder = options.demo ? throwAway->path() : options.profileFolder;

    DeskWindow window(translation, options.language, options.theme);
    if (!options.restoreFrom.isEmpty())
        restoreFirst(options, window);
    const auto demoClock = std::make_shared<DemoClock>();
    auto opened = Engine::open(engineOptions(options, folder, demoClock));
    if (!opened)
        return window.showFailure(opened.error());
    const std::unique_ptr<Engine> engine = std::move(opened).value();

    SingleWindow single(engine->profile().windowSocketName(), engine->profile().windowLockFile());
    if (!single.claim()) {
        std::puts(qUtf8Printable(QGuiApplication::translate("Tresen::Desktop",
            "Tresen is open already with this profile; its window was brought to the front.")));
        return 0;
    }
    removePrivateCopies(folder); // what a crash has left
    QObject::connect(&single, &SingleWindow::raiseRequested, &window, &DeskWindow::raise);

    const std::unique_ptr<Notifier> notifier = makeSystemNotifier();
    Desk desk(engine->services());
    desk.setNotifier(notifier.get());
    desk.setProfileFolder(folder);
    if (!options.demo)
        desk.setRestorer(startRestore);
    Desk::provide(&desk);
    prepare(*engine, options, demoClock, &window, [&](Status ready) {
        if (!ready) {
            window.showFailureLater(ready.error());
            return;
        }
        // Without the lock another process of this profile runs the channels; the window shows
        // what it brings all the same, and goes on when that one has ended.
        engine->keepStartingChannels();
        window.open();
        if (options.selfTest.wanted && window.window() != nullptr)
            new SelfTest(options.selfTest, app, *window.window(), &window);
    });
    const int code = QGuiApplication::exec();
    removePrivateCopies(folder);
    return code;
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"

#include "attachmentimageprovider.h"
#include "desk.h"
#include "firstrunviewmodel.h"
#include "logging.h"
#include "remoteimageprovider.h"
#include "translation.h"
#include "turnwatch.h"
#include "uistate.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlContext>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

namespace Tresen {
namespace {

QQuickWindow *windowOf(const QQmlApplicationEngine &engine)
{
    return engine.rootObjects().isEmpty() ? nullptr
                                          : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
}

} // namespace

DeskWindow::DeskWindow(Translation &translation, QString language, QString theme)
    : m_translation(translation)
    , m_language(std::move(language))
    , m_theme(std::move(theme))
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setNetworkAccessManagerFactory(&m_network);
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::open(bool selfTest)
{
    Services &services = Desk::services();
    m_engine.addImageProvider(QStringLiteral("attachment"),
        new AttachmentImageProvider(services.conversations, services.files));
    m_engine.addImageProvider(QStringLiteral("remote"), new RemoteImageProvider);
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tresen/Shell/Main.qml")));
    if (windowOf(m_engine) == nullptr) {
        showFailureLater({ErrorCode::Internal, tr("The window could not be loaded. Please install Tresen again."),
            QStringLiteral("Main.qml failed"), {}});
        return;
    }
    if (const auto *welcome = windowOf(m_engine)->findChild<FirstRunViewModel *>())
        connect(welcome, &FirstRunViewModel::demoWanted, this, &DeskWindow::startDemo);
    followLanguage(); // its type is known only now, after the window's imports
    if (selfTest)
        endSelfTest();
}

/// Another process: the demo's profile and this one never share anything.
void DeskWindow::startDemo()
{
    if (QProcess::startDetached(QGuiApplication::applicationFilePath(), {QStringLiteral("--demo")}))
        QGuiApplication::quit();
}

void DeskWindow::followLanguage()
{
    // By type id: the look-up by name is newer than Qt 6.4.
    const int type = qmlTypeId("Tresen.Models", 1, 0, "UiState");
    auto *state = m_engine.singletonInstance<UiState *>(type);
    const auto apply = [this, state] {
        m_translation.use(m_language.isEmpty() ? state->language() : m_language);
        m_engine.retranslate();
    };
    connect(state, &UiState::languageChanged, this, [this, state, apply] {
        if (m_remembered == state->language())
            return;
        m_language.clear(); // chosen in the window: the command line has had its say
        apply();
    });
    const auto remember = [this, state, apply] {
        m_remembered = state->language();
        if (state->ready() && !m_theme.isEmpty())
            state->setTheme(m_theme);
        apply();
    };
    connect(state, &UiState::readyChanged, this, remember);
    remember();
}

/// Ends once two frames in a row were drawn without news from the list: everything is on screen.
void DeskWindow::endSelfTest()
{
    auto *watch = new TurnWatch(this);
    auto *settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(1500);
    connect(windowOf(m_engine), &QQuickWindow::frameSwapped, settled, qOverload<>(&QTimer::start));
    connect(settled, &QTimer::timeout, this, [watch] {
        std::printf("longest turn of the main thread: %lld ms\n", static_cast<long long>(watch->longestMs()));
        QGuiApplication::exit(0);
    });
    settled->start();
}

int DeskWindow::showFailure(const Error &error)
{
    showFailureLater(error);
    (void)QGuiApplication::exec();
    return 1;
}

void DeskWindow::showFailureLater(const Error &error)
{
    qCWarning(lcApp) << "not started:" << error.detail;
    std::fprintf(stderr, "tresen: %s\n", qUtf8Printable(error.text));
    m_engine.setInitialProperties({{QStringLiteral("reason"), error.text}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tresen/Failure/StartFailure.qml")));
    connect(&m_engine, &QQmlEngine::quit, this, [] { QGuiApplication::exit(1); });
    if (m_engine.rootObjects().isEmpty())
        QTimer::singleShot(0, this, [] { QGuiApplication::exit(1); });
}

void DeskWindow::raise()
{
    if (QQuickWindow *window = windowOf(m_engine)) {
        window->show();
        window->raise();
        window->requestActivate();
    }
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"

#include "attachmentimageprovider.h"
#include "desk.h"
#include "firstrunviewmodel.h"
#include "logging.h"
#include "remoteimageprovider.h"
#include "translation.h"
#include "uistate.h"

#include <QGuiApplication>
#include <QProcess>
#include <QQmlContext>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

namespace Tresen {

DeskWindow::DeskWindow(Translation &translation, QString language, QString theme)
    : m_translation(translation)
    , m_language(std::move(language))
    , m_theme(std::move(theme))
    , m_spoken(m_language.isEmpty() ? QStringLiteral("system") : m_language)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setNetworkAccessManagerFactory(&m_network);
}

DeskWindow::~DeskWindow() = default;

QQuickWindow *DeskWindow::window() const
{
    return m_engine.rootObjects().isEmpty() ? nullptr
                                            : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

void DeskWindow::open()
{
    Services &services = Desk::services();
    m_engine.addImageProvider(QStringLiteral("attachment"),
        new AttachmentImageProvider(services.conversations, services.files));
    m_engine.addImageProvider(QStringLiteral("remote"), new RemoteImageProvider);
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tresen/Shell/Main.qml")));
    if (window() == nullptr) {
        showFailureLater({ErrorCode::Internal, tr("The window could not be loaded. Please install Tresen again."),
            QStringLiteral("Main.qml failed"), {}});
        return;
    }
    if (const auto *welcome = window()->findChild<FirstRunViewModel *>())
        connect(welcome, &FirstRunViewModel::demoWanted, this, &DeskWindow::startDemo);
    followLanguage(); // its type is known only now, after the window's imports
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
        const QString &wanted = m_language.isEmpty() ? state->language() : m_language;
        if (std::exchange(m_spoken, wanted) == wanted)
            return; // every text of the window would be made again, at every start
        m_translation.use(wanted);
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

void DeskWindow::greet(const QString &text, bool trouble)
{
    m_engine.setInitialProperties({{QStringLiteral("greeting"), text}, {QStringLiteral("troubled"), trouble}});
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
    if (QQuickWindow *shown = window()) {
        shown->show();
        shown->raise();
        shown->requestActivate();
    }
}

} // namespace Tresen

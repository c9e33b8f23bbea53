// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints all controls into one picture: tresen_gallery light|dark FILE.png
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

namespace {

bool warned = false;

void hear(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    fprintf(stderr, "%s\n", qPrintable(text));
    // Only what QML complains about; a missing runtime folder is the machine's affair.
    warned |= type != QtDebugMsg && type != QtInfoMsg && text.contains(QLatin1String(".qml"));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(hear);
    QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("scheme"), arguments.at(1)}});
    engine.load(QUrl::fromLocalFile(QStringLiteral(TRESEN_GALLERY)));
    auto *window = engine.rootObjects().isEmpty() ? nullptr
                                                  : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    QTimer::singleShot(900, window, [&] {
        const bool saved = window->grabWindow().save(arguments.at(2));
        QGuiApplication::exit(saved && !warned ? 0 : 1);
    });
    return QGuiApplication::exec();
}

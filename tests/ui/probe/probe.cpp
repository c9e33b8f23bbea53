// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsurvey.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPixmap>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

/// A library that a walk puts into the program with LD_PRELOAD, so that the very binary that people
/// get is the one looked at. It answers on standard output, a line of JSON for each line of
/// standard input:
///   texts        what TextSurvey reports
///   where NAME   [x, y, width, height] of what is seen of the shown item with this objectName, or null
///   focus        the names from the item with the keyboard up to the window, and the pop-ups that are open
///   size         [width, height] of the window
///   shot FILE    what the screen shows of the window, as PNG
///   spoil cut|shove|unname NAME   narrows the texts of an item, moves it, takes its name: for the
///                self-test, that a walk sees it
namespace {

using namespace Tresen;

QQuickWindow *window()
{
    const QWindowList all = QGuiApplication::topLevelWindows();
    for (QWindow *one : all) {
        if (auto *quick = qobject_cast<QQuickWindow *>(one); quick && quick->isVisible())
            return quick;
    }
    return nullptr;
}

/// A pop-up's name is its own, not that of the item that shows it.
QString nameOf(const QQuickItem *item)
{
    return item->inherits("QQuickPopupItem") && item->parent() ? item->parent()->objectName() : item->objectName();
}

QQuickItem *shown(QQuickItem *from, const QString &name)
{
    if (!from->isVisible())
        return nullptr;
    if (nameOf(from) == name && from->width() > 0)
        return from;
    const QList<QQuickItem *> children = from->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = shown(child, name))
            return found;
    }
    return nullptr;
}

QJsonValue where(const QString &name)
{
    QQuickItem *item = shown(window()->contentItem(), name);
    if (!item)
        return {};
    QRectF seen = item->mapRectToScene(item->boundingRect());
    for (const QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip())
            seen &= above->mapRectToScene(above->clipRect());
    }
    const QRect at = seen.toRect();
    return at.isEmpty() ? QJsonValue() : QJsonArray{at.x(), at.y(), at.width(), at.height()};
}

void collectPopups(const QQuickItem *from, QJsonArray &names)
{
    if (from->inherits("QQuickPopupItem") && from->isVisible())
        names.append(QStringLiteral("open: ") + nameOf(from));
    const QList<QQuickItem *> children = from->childItems();
    for (const QQuickItem *child : children)
        collectPopups(child, names);
}

QJsonArray focus()
{
    QJsonArray names;
    for (const QQuickItem *item = window()->activeFocusItem(); item; item = item->parentItem())
        names.append(QString::fromLatin1(item->metaObject()->className()) + u' ' + nameOf(item));
    collectPopups(window()->contentItem(), names);
    return names;
}

bool cut(QQuickItem *item)
{
    bool found = item->inherits("QQuickText");
    if (found) {
        item->setProperty("elide", int(Qt::ElideNone));
        item->setWidth(item->implicitWidth() / 2);
    }
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        found = cut(child) || found;
    return found;
}

bool spoil(const QString &how, const QString &name)
{
    QQuickItem *item = shown(window()->contentItem(), name);
    if (!item)
        return false;
    if (how == u"cut")
        return cut(item);
    if (how == u"unname")
        return QQmlProperty::write(item, QStringLiteral("Accessible.name"), QString(), qmlContext(item));
    constexpr int aside = 24;
    item->setX(item->x() + aside);
    return how == u"shove";
}

QJsonValue answer(const QString &question)
{
    const QString verb = question.section(u' ', 0, 0);
    const QString rest = question.section(u' ', 1);
    if (!window())
        return {};
    if (verb == u"texts")
        return TextSurvey(window()).report();
    if (verb == u"where")
        return where(rest);
    if (verb == u"focus")
        return focus();
    if (verb == u"size")
        return QJsonArray{window()->width(), window()->height()};
    if (verb == u"shot")
        return window()->screen()->grabWindow(window()->winId()).save(rest, "PNG", 70);
    if (verb == u"spoil")
        return spoil(rest.section(u' ', 0, 0), rest.section(u' ', 1));
    return {};
}

void serve()
{
    // not into the processes that this one starts
    qunsetenv("LD_PRELOAD");
    if (!qGuiApp)
        return;
    auto *input = new QFile(qGuiApp);
    if (!input->open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    auto *watch = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, qGuiApp);
    QObject::connect(watch, &QSocketNotifier::activated, input, [input, watch] {
        const QByteArray line = input->readLine();
        if (line.isEmpty()) {
            watch->setEnabled(false);
            return;
        }
        const QJsonObject reply{{QStringLiteral("answer"), answer(QString::fromUtf8(line).trimmed())}};
        std::puts(QJsonDocument(reply).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(serve)

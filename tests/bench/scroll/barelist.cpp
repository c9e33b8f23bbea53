// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of bench_scroll: barelist STEP SECONDS scrolls a bare ListView of a million rows by STEP
// pixels per frame and prints how its frames came.
#include "framewatch.h"

#include <QAbstractListModel>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

using namespace Tresen;

namespace {

class Rows : public QAbstractListModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 1'000'000; }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{1, "who"}, {2, "what"}, {3, "text"}, {4, "when"}};
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const int row = index.row();
        switch (role) {
        case 1:
            return QStringLiteral("Kundin %1").arg(row);
        case 2:
            return QStringLiteral("Re: Bestellung %1 nicht angekommen").arg(row * 7919LL % 9999999);
        case 3:
            return QStringLiteral("Guten Tag, meine Bestellung vom %1. ist bis heute nicht angekommen").arg(row % 28 + 1);
        default:
            return QStringLiteral("12:%1").arg(row % 60, 2, 10, QLatin1Char('0'));
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const int step = words.value(1).toInt();
    Rows rows;
    QQmlApplicationEngine engine;
    engine.rootContext()->setContextProperty(QStringLiteral("rows"), &rows);
    engine.load(QUrl(QStringLiteral("qrc:/BareList.qml")));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    auto *list = window != nullptr ? window->findChild<QQuickItem *>(QStringLiteral("list")) : nullptr;
    if (list == nullptr)
        return 1;
    FrameWatch frames(*window);
    const auto scroll = [list, step] { list->setProperty("contentY", list->property("contentY").toDouble() + step); };
    QObject::connect(&frames, &FrameWatch::drawn, list, scroll, Qt::QueuedConnection);
    QTimer::singleShot(1000, &frames, [&] {
        frames.start();
        scroll();
    });
    QTimer::singleShot(1000 + words.value(2).toInt() * 1000, &app, [&] {
        std::printf("%s\n", frames.words().constData());
        QGuiApplication::quit();
    });
    return QGuiApplication::exec();
}

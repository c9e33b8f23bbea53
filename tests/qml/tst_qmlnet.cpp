// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusingnetworkaccess.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Tresen;

class TestQmlNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAtOnce()
    {
        RefusingNetworkAccess factory;
        const std::unique_ptr<QNetworkAccessManager> access(factory.create(nullptr));
        QNetworkReply *reply = access->get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:9/x"))));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QSignalSpy failed(reply, &QNetworkReply::errorOccurred);
        QVERIFY(finished.wait(1000));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(reply->error(), QNetworkReply::ContentAccessDenied);
        QVERIFY(reply->readAll().isEmpty());
    }

    /// What a customer's text could do at worst: the port must see nothing.
    void pictureReachesNoServer_data()
    {
        QTest::addColumn<QString>("qml");
        QTest::newRow("rich text") << QStringLiteral(
            "Text { textFormat: Text.RichText; text: '<img src=\"%1\">' }");
        QTest::newRow("styled text") << QStringLiteral(
            "Text { textFormat: Text.StyledText; text: '<img src=\"%1\">' }");
        QTest::newRow("edit") << QStringLiteral(
            "TextEdit { textFormat: TextEdit.RichText; text: '<img src=\"%1\">' }");
        QTest::newRow("image") << QStringLiteral("Image { source: '%1' }");
    }

    void pictureReachesNoServer()
    {
        QFETCH(QString, qml);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost, 0));
        QSignalSpy visits(&server, &QTcpServer::newConnection);
        const QString address = QStringLiteral("http://127.0.0.1:%1/pixel.png").arg(server.serverPort());
        const QByteArray source = "import QtQuick\n" + qml.arg(address).toUtf8();

        const auto load = [&](QQmlEngine &engine) {
            engine.setOutputWarningsToStandardError(false);
            QQmlComponent component(&engine);
            component.setData(source, {});
            auto object = std::unique_ptr<QObject>(component.create());
            QTest::qWait(400);
            return object != nullptr;
        };
        RefusingNetworkAccess refusing;
        QQmlEngine closed;
        closed.setNetworkAccessManagerFactory(&refusing);
        QVERIFY(load(closed));
        QCOMPARE(visits.size(), 0);
        // the same without the refusal, or this test could not fail
        QQmlEngine open;
        QVERIFY(load(open));
        QVERIFY(visits.size() > 0);
    }
};

QTEST_MAIN(TestQmlNet)
#include "tst_qmlnet.moc"

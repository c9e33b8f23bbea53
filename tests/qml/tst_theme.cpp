// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemscheme.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlExpression>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Tresen;

namespace {

QString upperFirst(QString word)
{
    word[0] = word.at(0).toUpper();
    return word;
}

/// "onAccent" would be a signal handler to QML.
QString colorName(const QString &token)
{
    return token.startsWith(QLatin1String("on")) && token.at(2).isUpper()
        ? QStringLiteral("inkO") + token.mid(1)
        : token;
}

/// CSS writes #rrggbbaa, Qt #aarrggbb.
QColor cssColor(const QString &text)
{
    return QColor(text.size() == 9 ? QLatin1Char('#') + text.right(2) + text.mid(1, 6) : text);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private:
    QQmlEngine m_engine;
    QJsonObject m_tokens;
    QObject *m_theme = nullptr;
    std::unique_ptr<QObject> m_holder;
    QStringList m_warnings;

    QObject *colors() const { return m_theme->property("color").value<QObject *>(); }
    QColor evaluated(const QString &call) const
    {
        return QQmlExpression(qmlContext(colors()), colors(), call).evaluate().value<QColor>();
    }
    void compareGroup(const QJsonObject &group, const QString &prefix)
    {
        for (auto it = group.begin(); it != group.end(); ++it) {
            const QString name = prefix.isEmpty() ? it.key() : prefix + upperFirst(it.key());
            const QVariant value = m_theme->property(name.toLatin1().constData());
            QVERIFY2(value.isValid(), qPrintable(name + QStringLiteral(" is not in Theme")));
            QVERIFY2(qFuzzyCompare(value.toDouble() + 1, it->toDouble() + 1), qPrintable(name));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(TRESEN_TOKENS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_tokens = QJsonDocument::fromJson(file.readAll()).object();
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        connect(&m_engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &errors) {
            for (const QQmlError &error : errors)
                m_warnings << error.toString();
        });
        QQmlComponent component(&m_engine);
        component.setData("import QtQml\nimport Tresen.Theme\nQtObject { property QtObject theme: Theme }", {});
        m_holder.reset(component.create());
        QVERIFY2(m_holder, qPrintable(component.errorString()));
        m_theme = m_holder->property("theme").value<QObject *>();
        QVERIFY(m_theme);
    }

    void colorsEqualTokens_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }

    void colorsEqualTokens()
    {
        QFETCH(QString, mode);
        m_theme->setProperty("mode", mode);
        const QJsonObject group = m_tokens[QLatin1String("color")][mode].toObject();
        int compared = 0;
        for (auto it = group.begin(); it != group.end(); ++it) {
            if (it.key() == QLatin1String("avatar"))
                continue;
            const QByteArray name = colorName(it.key()).toLatin1();
            QVERIFY2(colors()->metaObject()->indexOfProperty(name.constData()) >= 0, name.constData());
            QCOMPARE(colors()->property(name.constData()).value<QColor>(), cssColor(it->toString()));
            ++compared;
        }
        // both ways: no colour that the design does not name
        int own = 0;
        const QMetaObject *meta = colors()->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            own += meta->property(i).metaType() == QMetaType::fromType<QColor>();
        QCOMPARE(own, compared);
    }

    void avatarsEqualTokens()
    {
        for (const QString &mode : {QStringLiteral("light"), QStringLiteral("dark")}) {
            m_theme->setProperty("mode", mode);
            const QJsonArray pairs = m_tokens[QLatin1String("color")][mode][QLatin1String("avatar")].toArray();
            QCOMPARE(colors()->property("avatarCount").toInt(), pairs.size());
            for (int i = 0; i < pairs.size(); ++i) {
                QCOMPARE(evaluated(QStringLiteral("avatarGround(%1)").arg(i)),
                    QColor(pairs.at(i).toArray().at(0).toString()));
                QCOMPARE(evaluated(QStringLiteral("avatarInk(%1)").arg(i)),
                    QColor(pairs.at(i).toArray().at(1).toString()));
            }
        }
    }

    void sizesEqualTokens()
    {
        for (const char *group : {"space", "radius", "border", "icon", "duration"})
            compareGroup(m_tokens[QLatin1String(group)].toObject(), QLatin1String(group));
        const QJsonObject sizes = m_tokens[QLatin1String("size")].toObject();
        compareGroup(sizes[QLatin1String("row")].toObject(), QStringLiteral("row"));
        compareGroup(sizes[QLatin1String("control")].toObject(), QStringLiteral("control"));
        compareGroup(sizes[QLatin1String("header")].toObject(), QStringLiteral("header"));
        compareGroup(sizes[QLatin1String("avatar")].toObject(), QStringLiteral("avatar"));
        for (const char *pane : {"rail", "views", "list", "conversation", "customer"})
            compareGroup(m_tokens[QLatin1String("pane")][QLatin1String(pane)].toObject(),
                QStringLiteral("pane") + upperFirst(QLatin1String(pane)));
    }

    void typeEqualsTokens()
    {
        const QJsonObject scale = m_tokens[QLatin1String("font")][QLatin1String("scale")].toObject();
        for (auto it = scale.begin(); it != scale.end(); ++it) {
            const QByteArray role = upperFirst(it.key()).toLatin1();
            QCOMPARE(m_theme->property("font" + role).toInt(), (*it)[QLatin1String("px")].toInt());
            QCOMPARE(m_theme->property("line" + role).toInt(), (*it)[QLatin1String("line")].toInt());
            QCOMPARE(m_theme->property("weight" + role).toInt(), (*it)[QLatin1String("weight")].toInt());
        }
        QCOMPARE(m_theme->property("family").toString(), QStringLiteral("Inter"));
        QVERIFY(QFontDatabase::families().contains(QStringLiteral("Inter")));
        QVERIFY(QFontDatabase::weight(QStringLiteral("Inter"), QStringLiteral("Semi Bold")) >= 0);
    }

    void textScaleGrowsRowsToo()
    {
        m_theme->setProperty("textScale", 1.5);
        QCOMPARE(m_theme->property("fontBody").toInt(), 21);
        QCOMPARE(m_theme->property("controlMd").toInt(), 45);
        m_theme->setProperty("textScale", 0.9);
        QCOMPARE(m_theme->property("fontMeta").toInt(), 11); // the floor
        QCOMPARE(m_theme->property("controlMd").toInt(), 30);
        m_theme->setProperty("textScale", 1.0);
    }

    void densityAndMotion()
    {
        QCOMPARE(m_theme->property("rowConversation").toInt(), 76);
        m_theme->setProperty("density", QStringLiteral("compact"));
        QCOMPARE(m_theme->property("rowConversation").toInt(), 52);
        QCOMPARE(m_theme->property("rowMenu").toInt(), 26);
        QCOMPARE(m_theme->property("rowTable").toInt(), 30);
        m_theme->setProperty("density", QStringLiteral("comfort"));
        m_theme->setProperty("reducedMotion", true);
        QCOMPARE(m_theme->property("durationBase").toInt(), 0);
        QCOMPARE(m_theme->property("durationToast").toInt(), 10000);
        m_theme->setProperty("reducedMotion", false);
    }

    void systemSchemeFollows()
    {
        SystemScheme scheme;
        scheme.setWish(SystemScheme::Wish::Light);
        QSignalSpy changed(&scheme, &SystemScheme::darkChanged);
        scheme.setWish(SystemScheme::Wish::Dark);
        QVERIFY(scheme.dark());
        scheme.setWish(SystemScheme::Wish::Dark);
        QCOMPARE(changed.size(), 1);
    }

    /// Each file alone, in both schemes, without a word of complaint.
    void everyControlStandsAlone_data()
    {
        QTest::addColumn<QString>("type");
        const QStringList files = QDir(QStringLiteral(TRESEN_CONTROLS)).entryList({QStringLiteral("T*.qml")});
        QVERIFY(files.size() > 40);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }

    void everyControlStandsAlone()
    {
        QFETCH(QString, type);
        const QString required = type == QLatin1String("TIconButton") ? QStringLiteral("iconName: \"x\"") : QString();
        QQmlComponent component(&m_engine);
        component.setData(QStringLiteral("import QtQuick\nimport Tresen.Components\nItem { %1 { %2 } }")
                              .arg(type, required)
                              .toUtf8(),
            {});
        m_warnings.clear();
        m_theme->setProperty("mode", QStringLiteral("light"));
        const std::unique_ptr<QObject> object(component.create());
        QVERIFY2(object, qPrintable(component.errorString()));
        m_theme->setProperty("mode", QStringLiteral("dark"));
        QCoreApplication::sendPostedEvents();
        QVERIFY2(m_warnings.isEmpty(), qPrintable(m_warnings.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "fakedesk.h"
#include "translation.h"
#include "windowpicture.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QtTest>

using namespace Tresen;

/// Search, settings and first run over the fake store: they come up in both themes without a word of
/// complaint, and every control has a name. With TRESEN_SHOTS=folder pictures stay there.
class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void comesUp_data();
    void comesUp();
    void opensAHit();
    void asksForServers();
    void saysWhyInALowWindow();
    void leavesSettingsByEscape();

private:
    QQuickItem *show(const QByteArray &imports, const QByteArray &body, QSize size);
    [[nodiscard]] QQuickItem *item(const QString &name) const;
    void checkNames() const;

    std::unique_ptr<FakeDesk> m_fake;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QQuickView> m_view;
};

namespace {

QStringList complaints;

void listen(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        complaints.append(text);
}

QQuickItem *found(QQuickItem *from, const QString &name)
{
    if (from->objectName() == name && from->isVisible())
        return from;
    const QList<QQuickItem *> children = from->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *item = found(child, name))
            return item;
    }
    return nullptr;
}

void type(QWindow *window, const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(window, letter.toLatin1());
}

void walk(QQuickItem *from, const std::function<void(QQuickItem *)> &visit)
{
    if (!from->isVisible())
        return;
    visit(from);
    const QList<QQuickItem *> children = from->childItems();
    for (QQuickItem *child : children)
        walk(child, visit);
}

} // namespace

void TestPages::initTestCase()
{
    QAccessible::setActive(true);
}

void TestPages::init()
{
    m_fake = std::make_unique<FakeDesk>();
    m_fake->fill(40);
    Message message;
    message.id = MessageId{42};
    message.text = QStringLiteral("Guten Tag,\nmein Paket ist nicht angekommen.");
    m_fake->store.messages.insert(42, message);
    m_desk = std::make_unique<Desk>(m_fake->services);
    Desk::provide(m_desk.get());
    complaints.clear();
    qInstallMessageHandler(listen);
}

void TestPages::cleanup()
{
    m_view.reset();
    qInstallMessageHandler(nullptr);
    m_desk.reset();
    m_fake.reset();
}

QQuickItem *TestPages::show(const QByteArray &imports, const QByteArray &body, QSize size)
{
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(size);
    auto *component = new QQmlComponent(m_view->engine(), m_view.get());
    component->setData("import QtQuick\nimport Tresen.Theme\nimport Tresen.Models\n" + imports
            + "\nFocusScope { focus: true\n" + body + "\n}", QUrl(QStringLiteral("qrc:/page.qml")));
    auto *root = qobject_cast<QQuickItem *>(component->create());
    if (!root) {
        qInstallMessageHandler(nullptr);
        qWarning() << component->errorString();
        return nullptr;
    }
    m_view->setContent({}, component, root);
    m_view->show();
    m_view->requestActivate();
    return QTest::qWaitForWindowActive(m_view.get()) ? root : nullptr;
}

QQuickItem *TestPages::item(const QString &name) const
{
    return found(m_view->contentItem(), name);
}

void TestPages::checkNames() const
{
    int controls = 0;
    walk(m_view->contentItem(), [&controls](QQuickItem *visited) {
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(visited);
        // Qt 6.4 tells nothing of a password field, not even its name.
        if (!access || access->state().invisible || access->state().passwordEdit)
            return;
        static const QList<QAccessible::Role> acting{QAccessible::Button, QAccessible::ListItem,
            QAccessible::EditableText, QAccessible::CheckBox, QAccessible::ComboBox, QAccessible::Link};
        if (!acting.contains(access->role()))
            return;
        ++controls;
        QVERIFY2(!access->text(QAccessible::Name).isEmpty(),
            qPrintable(QLatin1String(visited->metaObject()->className()) + u' ' + visited->objectName()));
    });
    QVERIFY(controls > 1);
}

void TestPages::comesUp_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("landmark");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QSize>("size");
    const auto add = [](const char *name, const QByteArray &body, const char *landmark) {
        for (const char *mode : {"light", "dark"}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
                QTest::addRow("%s-%s-%d", name, mode, size.width())
                    << body << QString::fromLatin1(landmark) << QString::fromLatin1(mode) << size;
            }
        }
    };
    add("search", "SearchPage { anchors.fill: parent; Component.onCompleted: { model.text = \"kr\u00fcger tag:Versand\"; model.searchNow() } }",
        "searchBox");
    for (const char *section : {"look", "keyboard", "notify", "inboxes", "shop", "people", "data"}) {
        add(section, QByteArray("SettingsDialog { Component.onCompleted: Qt.callLater(openAt, \"") + section + "\") }",
            (QByteArray(section) + "Section").constData());
    }
    add("account", "AccountDialog { Component.onCompleted: Qt.callLater(add) }", "accountAddress");
    add("first", "FirstRunPage { anchors.fill: parent }", "firstAccount");
}

void TestPages::comesUp()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, landmark);
    QFETCH(QString, mode);
    QFETCH(QSize, size);
    Translation translation;
    translation.use(QStringLiteral("de"));
    QVERIFY(show("import Tresen.Search\nimport Tresen.Settings",
        "Binding { target: Theme; property: \"mode\"; value: \"" + mode.toLatin1() + "\" }\n" + body, size));
    QTRY_VERIFY(item(landmark));
    QTest::qWait(150);
    leavePicture(*m_view, QString::fromLatin1(QTest::currentDataTag()));
    checkNames();
    QCOMPARE(complaints.join(u'\n'), QString());
}

void TestPages::opensAHit()
{
    QQuickItem *root = show("import Tresen.Search",
        "property string chosen\nproperty bool gone\n"
        "SearchPage { anchors.fill: parent; onOpened: id => parent.chosen = id; onClosed: parent.gone = true }",
        QSize(1300, 800));
    QVERIFY(root);
    QTRY_VERIFY(item(QStringLiteral("searchBlank")));
    type(m_view.get(), QStringLiteral("Paket"));
    QTRY_VERIFY(item(QStringLiteral("hit_0")));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTRY_VERIFY(!root->property("chosen").toString().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTRY_VERIFY(root->property("gone").toBool());
    QCOMPARE(complaints.join(u'\n'), QString());
}

void TestPages::asksForServers()
{
    QVERIFY(show("import Tresen.Settings", "AccountDialog { Component.onCompleted: Qt.callLater(add) }", QSize(1200, 800)));
    QTRY_VERIFY(item(QStringLiteral("accountAddressInput")) && item(QStringLiteral("accountAddressInput"))->hasActiveFocus());
    QVERIFY(!item(QStringLiteral("imapHost")));
    type(m_view.get(), QStringLiteral("shop@own.example"));
    QTRY_VERIFY(item(QStringLiteral("imapHost")));
    QVERIFY(item(QStringLiteral("accountBlocked")));
    QCOMPARE(complaints.join(u'\n'), QString());
}

void TestPages::saysWhyInALowWindow()
{
    QVERIFY(show("import Tresen.Settings", "AccountDialog { Component.onCompleted: Qt.callLater(add) }", QSize(1024, 700)));
    QTRY_VERIFY(item(QStringLiteral("accountAddressInput")) && item(QStringLiteral("accountAddressInput"))->hasActiveFocus());
    type(m_view.get(), QStringLiteral("shop@own.example"));
    QTRY_VERIFY(item(QStringLiteral("imapHost")));
    const QQuickItem *why = item(QStringLiteral("accountBlocked"));
    const QQuickItem *go = item(QStringLiteral("dialogPrimary"));
    QVERIFY(why && why->isVisible() && go);
    QTRY_VERIFY(why->mapToScene({0, why->height()}).y() <= go->mapToScene({0, 0}).y());
    // nothing around it scrolls it away
    for (const QQuickItem *around = why->parentItem(); around; around = around->parentItem())
        QVERIFY(!around->inherits("QQuickFlickable"));
    leavePicture(*m_view, QStringLiteral("account-low"));
}

void TestPages::leavesSettingsByEscape()
{
    QQuickItem *root = show("import Tresen.Settings",
        "property bool gone\nproperty bool open\nSettingsPage { anchors.fill: parent; visible: parent.open; onClosed: parent.gone = true }", QSize(1300, 800));
    QVERIFY(root);
    root->setProperty("open", true); // as the shell does, with the window there
    QTRY_VERIFY(item(QStringLiteral("inboxesSection")));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTRY_VERIFY(root->property("gone").toBool());
    QCOMPARE(complaints.join(u'\n'), QString());
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"

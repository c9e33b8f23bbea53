// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "fakedesk.h"
#include "inboxviewmodel.h"
#include "translation.h"
#include "windowpicture.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

using namespace Tresen;

namespace {

/// Along the visual tree: what a list makes has no parent among QObjects.
QQuickItem *found(QQuickItem *from, const QString &name)
{
    if (from->objectName() == name)
        return from;
    const QList<QQuickItem *> children = from->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *item = found(child, name))
            return item;
    }
    return nullptr;
}

} // namespace

/// The window over the fake store: geometry, keys, what may not be cut. With TRESEN_SHOTS=folder it
/// leaves pictures there, to be laid beside the design.
class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void panesHaveTheirWidths();
    void foldsWhenNarrow_data();
    void foldsWhenNarrow();
    void goesByKeyboard();
    void opensSettingsByKeyInEveryLanguage();
    void opensSettingsWhereAsked();
    void choosesInTheHead();
    void keepsItsTick();
    void saysWhatCanBeOpened();
    void undoesWhileTyping();
    void runsFromThePalette();
    void namesEveryControl();
    void pictures_data();
    void pictures();

private:
    QQuickItem *item(const QString &name) const;
    [[nodiscard]] InboxViewModel *inbox() const;
    void walk(QQuickItem *from, const std::function<void(QQuickItem *)> &visit) const;

    /// What a window needs, in the order in which it was made.
    struct Room {
        std::unique_ptr<FakeDesk> fake;
        std::unique_ptr<Desk> desk;
        std::unique_ptr<QQmlApplicationEngine> engine;
    };

    std::unique_ptr<FakeDesk> m_fake;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::vector<Room> m_left;
};

void TestShell::init()
{
    m_fake = std::make_unique<FakeDesk>();
    m_fake->fill(60);
    m_desk = std::make_unique<Desk>(m_fake->services);
    Desk::provide(m_desk.get());
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Tresen/Shell/Main.qml")));
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    QVERIFY(m_window);
    QTRY_VERIFY(m_window->isVisible());
    QTRY_VERIFY(item(QStringLiteral("conversation_0")));
}

void TestShell::cleanup()
{
    delete m_window;
    // Qt 6.8 keeps types of an engine that is gone and crashes when the next one of the process uses them.
    // The program has one engine; here all of them live until the end.
    m_left.push_back({std::move(m_fake), std::move(m_desk), std::move(m_engine)});
}

QQuickItem *TestShell::item(const QString &name) const
{
    return found(m_window->contentItem(), name);
}

void TestShell::panesHaveTheirWidths()
{
    m_window->resize(1440, 900);
    QTRY_COMPARE(qRound(item(QStringLiteral("viewsPane"))->width()), 208);
    QCOMPARE(qRound(item(QStringLiteral("rail"))->width()), 48);
    QCOMPARE(qRound(item(QStringLiteral("conversationPane"))->width()), 336);
    QCOMPARE(qRound(item(QStringLiteral("conversation_0"))->height()), 76);
}

InboxViewModel *TestShell::inbox() const
{
    return m_window->findChild<InboxViewModel *>();
}

void TestShell::walk(QQuickItem *from, const std::function<void(QQuickItem *)> &visit) const
{
    if (!from->isVisible())
        return;
    visit(from);
    const QList<QQuickItem *> children = from->childItems();
    for (QQuickItem *child : children)
        walk(child, visit);
}

void TestShell::foldsWhenNarrow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("views");
    QTest::addColumn<int>("list");
    QTest::newRow("five columns") << 1320 << true << 336;
    QTest::newRow("views fold first") << 1300 << false << 336;
    QTest::newRow("narrow list") << 1100 << false << 296;
    QTest::newRow("smallest") << 1024 << false << 296;
}

void TestShell::foldsWhenNarrow()
{
    QFETCH(int, width);
    QFETCH(bool, views);
    QFETCH(int, list);
    m_window->resize(width, 700);
    QTRY_COMPARE(item(QStringLiteral("viewsPane"))->isVisible(), views);
    QTRY_COMPARE(qRound(item(QStringLiteral("conversationPane"))->width()), list);
    QCOMPARE(item(QStringLiteral("viewButton"))->isVisible(), !views);
}

void TestShell::goesByKeyboard()
{
    QTest::keyClick(m_window, Qt::Key_J);
    QTRY_COMPARE(inbox()->currentRow(), 0);
    QTest::keyClick(m_window, Qt::Key_J);
    QTRY_COMPARE(inbox()->currentRow(), 1);
    const QString second = inbox()->currentId();
    QTest::keyClick(m_window, Qt::Key_X);
    QCOMPARE(inbox()->list()->selectedCount(), 1);
    QTRY_VERIFY(item(QStringLiteral("bulkBar"))->isVisible());
    QTest::keyClick(m_window, Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(inbox()->list()->selectedCount(), 2);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QCOMPARE(inbox()->list()->selectedCount(), 0);
    QTest::keyClick(m_window, Qt::Key_K);
    QCOMPARE(inbox()->currentId(), second);
    QTest::keyClick(m_window, Qt::Key_E);
    QTRY_COMPARE(inbox()->list()->rowOf(ConversationId::fromString(second)), -1);
    QVERIFY(!inbox()->currentId().isEmpty());
    QTRY_VERIFY(item(QStringLiteral("toast_1")));
    QTest::keyClick(m_window, Qt::Key_Z);
    QTRY_COMPARE(inbox()->list()->rowOf(ConversationId::fromString(second)), 1);
    QTest::keyClick(m_window, Qt::Key_G);
    QTest::keyClick(m_window, Qt::Key_U);
    QTRY_COMPARE(inbox()->viewKey(), QStringLiteral("unassigned"));
}

void TestShell::opensSettingsByKeyInEveryLanguage()
{
    // The pages' names are read again, as at every start: their keys went dead with it.
    m_engine->retranslate();
    QTest::keyClick(m_window, Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(item(QStringLiteral("settingsNav_data")));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(!item(QStringLiteral("rail_settings"))->property("current").toBool());
    m_engine->retranslate();
    QTest::keyClick(m_window, Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(item(QStringLiteral("rail_settings"))->property("current").toBool());
}

void TestShell::opensSettingsWhereAsked()
{
    QVERIFY(QMetaObject::invokeMethod(item(QStringLiteral("railMe")), "clicked"));
    QObject *entry = nullptr;
    QTRY_VERIFY((entry = item(QStringLiteral("notifySettings"))) != nullptr);
    QVERIFY(QMetaObject::invokeMethod(entry, "triggered"));
    QTRY_VERIFY(item(QStringLiteral("notifySection")));
    // once more, while they are open
    QVERIFY(QMetaObject::invokeMethod(item(QStringLiteral("bannerSettings")), "clicked"));
    QTRY_VERIFY(item(QStringLiteral("inboxesSection")));
}

void TestShell::choosesInTheHead()
{
    QTest::keyClick(m_window, Qt::Key_J);
    QTest::keyClick(m_window, Qt::Key_X);
    const QString open = inbox()->currentId();
    QTRY_VERIFY(item(QStringLiteral("assignee")));
    QVERIFY(QMetaObject::invokeMethod(item(QStringLiteral("assignee")), "clicked"));
    QTRY_VERIFY(item(QStringLiteral("assignPopList")));
    // the conversation whose head it is, not what is selected in the list
    QCOMPARE(inbox()->list()->selectedCount(), 0);
    const auto entries = [this] {
        QStringList found;
        walk(item(QStringLiteral("assignPopList")), [&found](QQuickItem *visited) {
            if (visited->property("isNew").isValid())
                found.append(visited->property("text").toString() + QString(visited->property("checked").toBool(), u'*'));
        });
        return found;
    };
    QTRY_VERIFY(entries().size() > 2);
    QCOMPARE(entries().filter(QStringLiteral("*")).size(), 1);
    QVERIFY(entries().constFirst().startsWith(QLatin1String("Nobody")));
    leavePicture(*m_window, QStringLiteral("assign"));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(!item(QStringLiteral("assignPopList")) || !item(QStringLiteral("assignPopList"))->isVisible());
    QVERIFY(QMetaObject::invokeMethod(item(QStringLiteral("snooze")), "clicked"));
    QTRY_VERIFY(item(QStringLiteral("snoozeChoice0")));
    leavePicture(*m_window, QStringLiteral("snooze"));
    QTest::keyClick(m_window, Qt::Key_1);
    QTRY_VERIFY(inbox()->currentId() != open);
    QTRY_COMPARE(inbox()->list()->rowOf(ConversationId::fromString(open)), -1);
}

void TestShell::keepsItsTick()
{
    const auto ticked = [this] {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item(QStringLiteral("sort_waiting")));
        return spoken && spoken->state().checked;
    };
    const auto open = [this] {
        return item(QStringLiteral("sort_waiting")) && item(QStringLiteral("sort_waiting"))->isVisible();
    };
    for (int times = 0; times < 3; ++times) {
        QVERIFY(QMetaObject::invokeMethod(item(QStringLiteral("sortButton")), "clicked"));
        QTRY_VERIFY(open());
        QVERIFY(ticked());
        QTest::qWait(200); // until it stands
        const QQuickItem *entry = item(QStringLiteral("sort_waiting"));
        QTest::mouseClick(m_window, Qt::LeftButton, {}, entry->mapToScene({20, 10}).toPoint());
        QTRY_VERIFY(!open());
    }
}

void TestShell::saysWhatCanBeOpened()
{
    const auto shown = [this](const char *name) {
        const QQuickItem *found = item(QLatin1String(name));
        return found && found->isVisible();
    };
    QTRY_VERIFY(shown("noConversation"));
    const auto sentence = [this] { return item(QStringLiteral("noConversation"))->property("sentence").toString(); };
    QVERIFY(sentence().contains(QLatin1String("waiting longest")));
    inbox()->setSort(QStringLiteral("newest"));
    QTRY_VERIFY(shown("noConversation") && !sentence().contains(QLatin1String("waiting longest")));
    QVERIFY(shown("openNext"));
    inbox()->setViewKey(QStringLiteral("snoozed"));
    QTRY_VERIFY(shown("noConversation") && !shown("openNext"));
    QVERIFY(!sentence().contains(QLatin1String("on the left")));
    inbox()->setViewKey(QStringLiteral("outbox"));
    QTRY_VERIFY(!shown("noConversation"));
}

void TestShell::undoesWhileTyping()
{
    QTest::keyClick(m_window, Qt::Key_J);
    const QString first = inbox()->currentId();
    QTest::keyClick(m_window, Qt::Key_F);
    QTRY_VERIFY(m_fake->undo.canUndo());
    QTest::keyClick(m_window, Qt::Key_T);
    QTRY_VERIFY(m_window->activeFocusItem()->property("cursorPosition").isValid());
    for (const char letter : std::string_view("ze"))
        QTest::keyClick(m_window, letter);
    QCOMPARE(m_window->activeFocusItem()->property("text").toString(), QStringLiteral("ze"));
    QVERIFY(m_fake->undo.canUndo());
    QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_fake->undo.canUndo());
    QCOMPARE(inbox()->currentId(), first);
}

void TestShell::runsFromThePalette()
{
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_window->activeFocusItem()->property("cursorPosition").isValid());
    for (const char letter : std::string_view("unass"))
        QTest::keyClick(m_window, letter);
    leavePicture(*m_window, QStringLiteral("palette"));
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(inbox()->viewKey(), QStringLiteral("unassigned"));
}

void TestShell::namesEveryControl()
{
    inbox()->step(1);
    inbox()->toggleSelected(inbox()->currentId());
    QTest::qWait(100);
    int controls = 0;
    walk(m_window->contentItem(), [&controls](QQuickItem *visited) {
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(visited);
        if (access && !access->state().invisible) {
            const QAccessible::Role role = access->role();
            if (role == QAccessible::Button || role == QAccessible::ListItem
                || role == QAccessible::EditableText || role == QAccessible::CheckBox) {
                ++controls;
                QVERIFY2(!access->text(QAccessible::Name).isEmpty(),
                    qPrintable(QLatin1String(visited->metaObject()->className()) + QLatin1Char(' ')
                        + visited->objectName()));
            }
        }
        // Text may end in an ellipsis, never in the middle of a letter.
        const QVariant elide = visited->property("elide");
        if (elide.isValid() && visited->property("truncated").toBool())
            QVERIFY2(elide.toInt() != Qt::ElideNone, qPrintable(visited->property("text").toString()));
    });
    QVERIFY(controls > 20);
}

void TestShell::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        for (const char *theme : {"light", "dark"}) {
            for (const char *language : {"de", "en"}) {
                QTest::addRow("%d-%s-%s", size.width(), theme, language)
                    << size << QString::fromLatin1(theme) << QString::fromLatin1(language);
            }
        }
    }
}

void TestShell::pictures()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    Translation translation;
    translation.use(language);
    m_engine->retranslate();
    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size);
    auto *state = m_engine->singletonInstance<QObject *>(
        qmlTypeId("Tresen.Models", 1, 0, "UiState"));
    QVERIFY(state);
    QTRY_VERIFY(state->property("ready").toBool());
    state->setProperty("theme", theme);
    inbox()->step(1);
    inbox()->retranslate();
    leavePicture(*m_window, QStringLiteral("inbox-%1-%2-%3").arg(size.width()).arg(theme, language));
    QTest::keyClick(m_window, Qt::Key_Question);
    QTRY_VERIFY(item(QStringLiteral("shortcutSheet")) || item(QStringLiteral("dialogPrimary")));
    QTest::qWait(300);
    leavePicture(*m_window, QStringLiteral("keys-%1-%2-%3").arg(size.width()).arg(theme, language));
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"

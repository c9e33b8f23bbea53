// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// With TRESEN_SHOTS=FOLDER every state is also painted into a picture to look at.
#include "attachmentimageprovider.h"
#include "desk.h"
#include "refusingnetworkaccess.h"
#include "talkdesk.h"
#include "translation.h"
#include "windowpicture.h"

#include <QAccessible>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Tresen;

namespace {

QStringList warnings;

void hear(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings.append(text);
    fprintf(stderr, "%s\n", qPrintable(text));
}

void walk(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    visit(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        walk(child, visit);
}

/// A port of this machine that counts who knocks.
class Trap : public QTcpServer {
public:
    Trap() { listen(QHostAddress::LocalHost); }
    int knocks = 0;
    [[nodiscard]] QString pixel() const
    {
        return QStringLiteral("<img src=\"http://127.0.0.1:%1/pixel.png\">").arg(serverPort());
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        ++knocks;
        QTcpSocket socket;
        socket.setSocketDescriptor(handle);
    }
};

} // namespace

class TestConversationPanes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qInstallMessageHandler(hear); }
    void init()
    {
        warnings.clear();
        desk = std::make_unique<TalkDesk>();
        door = std::make_unique<Desk>(desk->services);
        Desk::provide(door.get());
    }
    void cleanup()
    {
        view.reset();
        door.reset();
        desk.reset();
    }

    void looks_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("narrow");
        for (const char *scheme : {"light", "dark"}) {
            for (const char *language : {"de", "en"}) {
                for (const bool narrow : {false, true})
                    QTest::addRow("%s-%s-%s", scheme, language, narrow ? "1024" : "1440")
                        << QString::fromLatin1(scheme) << QString::fromLatin1(language) << narrow;
            }
        }
    }
    void looks()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, language);
        QFETCH(bool, narrow);
        translation.use(language);
        QLocale::setDefault(QLocale(language == QLatin1String("de") ? QStringLiteral("de_DE") : QStringLiteral("en_GB")));
        desk->addParcel();
        show(scheme, narrow);
        auto *header = find("conversationHeader");
        QVERIFY(header);
        QCOMPARE(qRound(header->height()), 84);
        QCOMPARE(qRound(find("customerPane")->width()), narrow ? 44 : 300);
        QTRY_VERIFY(find("mailCard"));
        QTRY_COMPARE(find("to")->property("recipients").value<QObject *>()->property("count").toInt(), 1);
        controlsHaveNames();
        // Unfinished sentences and cut words are looked for in the pictures.
        shoot(QStringLiteral("mail"));
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
        translation.use(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }

    void manyTagsLeaveThePillWhole()
    {
        for (const bool narrow : {false, true}) {
            desk->addParcel();
            desk->store.names.tags.clear();
            QList<TagId> &tags = desk->store.talks[TalkDesk::parcel.value].tags;
            tags.clear();
            for (int i = 1; i <= 8; ++i) {
                desk->store.names.tags.append({TagId{i}, QStringLiteral("Rückfrage zur Lieferung %1 des Großhandels").arg(i)});
                tags.append(TagId{i});
            }
            show(QStringLiteral("light"), narrow);
            QTRY_VERIFY(find("waitingPill") && find("waitingPill")->isVisible());
            const QQuickItem *header = find("conversationHeader");
            const QQuickItem *pill = find("waitingPill");
            QTRY_VERIFY(pill->width() >= pill->implicitWidth());
            QTRY_VERIFY(pill->mapToItem(header, {pill->width(), 0}).x() <= header->width());
            if (const QQuickItem *chip = find("tagChip"))
                QVERIFY(chip->width() <= 120);
            shoot(narrow ? QStringLiteral("tags-1024") : QStringLiteral("tags-1440"));
        }
    }

    void typesBehindALongRecipient()
    {
        desk->addParcel();
        show(QStringLiteral("light"), false);
        QTRY_COMPARE(find("to")->property("recipients").value<QObject *>()->property("count").toInt(), 1);
        const auto oneLine = [this] {
            const QQuickItem *chip = find("recipient0");
            const QQuickItem *field = find("toField");
            return chip && field && field->width() >= 60
                && qAbs(field->mapToItem(find("to"), {0, 0}).y() - chip->mapToItem(find("to"), {0, 0}).y()) < 10;
        };
        QTRY_VERIFY(oneLine());
        // the chips of another conversation may be as many
        view->rootObject()->setProperty("conversationId", QString());
        view->rootObject()->setProperty("conversationId", TalkDesk::parcel.toString());
        QTest::qWait(100);
        QTRY_COMPARE(find("to")->property("recipients").value<QObject *>()->property("count").toInt(), 1);
        QTRY_VERIFY(oneLine());
    }

    void noteModeIsAmberAndSaysSo()
    {
        desk->addParcel();
        show(QStringLiteral("light"), false);
        QTRY_VERIFY(find("mailCard"));
        QTest::keyClick(view.get(), Qt::Key_N);
        QTRY_VERIFY(find("saveNote")->isVisible());
        QVERIFY(!find("send")->isVisible());
        for (const char c : {'h', 'i'})
            QTest::keyClick(view.get(), c);
        QTRY_COMPARE(find("composerText")->property("text").toString(), QStringLiteral("hi"));
        shoot(QStringLiteral("note"));
        QTest::keyClick(view.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(std::any_of(desk->store.done.begin(), desk->store.done.end(),
            [](const Change &change) { return std::holds_alternative<AddMessage>(change); }));
    }

    void answersWithTheKeyboardAlone()
    {
        desk->addParcel();
        show(QStringLiteral("light"), false);
        QTRY_VERIFY(find("mailCard"));
        QTest::keyClick(view.get(), Qt::Key_R);
        for (const char c : {'r', 'n', 'x'}) // letters are letters while writing
            QTest::keyClick(view.get(), c);
        QTRY_COMPARE(find("composerText")->property("text").toString(), QStringLiteral("rnx"));
        QTest::keyClick(view.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(std::any_of(desk->store.done.begin(), desk->store.done.end(),
            [](const Change &change) { return std::holds_alternative<QueueMessage>(change); }));
        QTRY_COMPARE(find("composerText")->property("text").toString(), QString());
    }

    void nothingACustomerWritesIsLoaded()
    {
        Trap trap;
        const QString img = trap.pixel();
        desk->addParcel();
        Conversation &talk = desk->store.talks[TalkDesk::parcel.value];
        talk.subject = talk.contactName = talk.snippet = img;
        Contact &person = desk->store.people[TalkDesk::tobias.value];
        person.name = person.city = person.company = person.note = img;
        for (Identity &identity : person.identities)
            identity.display = identity.value = img;
        for (Order &order : desk->store.orderList) {
            order.number = order.carrier = order.trackingNumber = order.trackingUrl = img;
            order.lines = {{img, img, 1, {}}};
        }
        for (TimelineItem &item : desk->store.items) {
            if (auto *message = std::get_if<Message>(&item)) {
                message->text = message->subject = message->from.name = message->deliveryText = img;
                message->html = message->kind == MessageKind::Inbound ? QStringLiteral("<p>%1</p>").arg(img) : QString();
                for (Attachment &attachment : message->attachments)
                    attachment.name = img;
                message->to = {{img, QStringLiteral("a@b.example")}};
            }
        }
        for (const bool narrow : {false, true}) {
            show(QStringLiteral("light"), narrow);
            QTRY_VERIFY(find("mailCard"));
            QTest::qWait(200);
        }
        QVERIFY(find("mailHtml"));
        QCOMPARE(trap.knocks, 0);
        shoot(QStringLiteral("hostile"));
    }

    void stateOfAMessageNobodyKnows()
    {
        desk->addParcel();
        Message lost = desk->mail(0, QStringLiteral("Ersatz ist unterwegs."), MessageKind::Outbound);
        lost.id.value += 1 << 10;
        lost.delivery = DeliveryState::PerhapsSent;
        desk->store.items.prepend(lost);
        show(QStringLiteral("light"), false);
        QTRY_VERIFY(find("itArrived"));
        shoot(QStringLiteral("perhaps"));
        QVERIFY(QMetaObject::invokeMethod(find("itArrived"), "clicked"));
        QTRY_VERIFY(std::any_of(desk->store.done.begin(), desk->store.done.end(),
            [](const Change &change) { return std::holds_alternative<SettleMessage>(change); }));
    }

    void newsBelowDoNotMoveWhatIsRead()
    {
        desk->addParcel();
        desk->store.items.clear();
        const QString text = QStringLiteral("Guten Tag, noch eine Frage zu meiner Bestellung. ").repeated(20);
        for (int i = 0; i < 40; ++i)
            desk->store.items.append(desk->mail(i, text));
        show(QStringLiteral("light"), false);
        QTRY_VERIFY(find("mailCard"));
        QTest::qWait(100);
        auto *list = find("timelineList");
        list->setProperty("contentY", list->property("contentY").toReal() - 300);
        QQuickItem *read = nullptr;
        QVERIFY(QMetaObject::invokeMethod(list, "itemAt", Q_RETURN_ARG(QQuickItem *, read),
            Q_ARG(qreal, 100), Q_ARG(qreal, list->property("contentY").toReal() + 60)));
        QVERIFY(read);
        const qreal before = read->mapToScene({0, 0}).y();
        Message fresh = desk->mail(0, text);
        fresh.id.value += 1 << 10;
        desk->store.items.prepend(fresh);
        desk->store.tell(TalkDesk::parcel);
        QTRY_VERIFY(find("newBelow")->isVisible());
        QTest::qWait(50);
        QCOMPARE(qRound(read->mapToScene({0, 0}).y()), qRound(before));
        shoot(QStringLiteral("news"));
    }

    void chatsAreShownAndTakeNotesOnly()
    {
        desk->addParcel();
        desk->store.talks[TalkDesk::parcel.value].channel = ChannelKind::WhatsApp;
        show(QStringLiteral("light"), false);
        QTRY_VERIFY(find("bubble"));
        QTRY_VERIFY(find("saveNote")->isVisible());
        shoot(QStringLiteral("chat"));
    }

private:
    void show(const QString &scheme, bool narrow)
    {
        view = std::make_unique<QQuickView>();
        view->engine()->setNetworkAccessManagerFactory(&refusing);
        view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        view->engine()->addImageProvider(
            QStringLiteral("attachment"), new AttachmentImageProvider(desk->store, desk->store));
        view->setInitialProperties({{QStringLiteral("scheme"), scheme}, {QStringLiteral("narrow"), narrow},
            {QStringLiteral("conversationId"), TalkDesk::parcel.toString()}});
        view->setSource(QUrl::fromLocalFile(QStringLiteral(TRESEN_PANES)));
        QVERIFY(view->rootObject());
        view->show();
        view->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }

    /// By objectName, anywhere in the window.
    QQuickItem *find(const char *name)
    {
        QQuickItem *found = nullptr;
        walk(view->contentItem(), [&](QQuickItem *item) {
            if (!found && item->objectName() == QLatin1String(name))
                found = item;
        });
        return found;
    }

    void controlsHaveNames()
    {
        walk(view->contentItem(), [](QQuickItem *item) {
            if (!item->isVisible() || !item->activeFocusOnTab())
                return;
            auto *spoken = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(item->metaObject()->className()) + u' ' + item->objectName()));
        });
    }

    void shoot(const QString &what)
    {
        const QString tag = QTest::currentDataTag() ? u'-' + QString::fromLatin1(QTest::currentDataTag()) : QString();
        leavePicture(*view, what + tag);
    }

    RefusingNetworkAccess refusing;
    Translation translation;
    std::unique_ptr<TalkDesk> desk;
    std::unique_ptr<Desk> door;
    std::unique_ptr<QQuickView> view;
};

QTEST_MAIN(TestConversationPanes)
#include "tst_conversationpanes.moc"

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentimageprovider.h"
#include "attachmentviewmodel.h"
#include "callviewmodel.h"
#include "conversationviewmodel.h"
#include "customerviewmodel.h"
#include "desk.h"
#include "maillinks.h"
#include "talkdesk.h"

#include <QBuffer>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tresen;

class TestCustomer : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void opened(const QUrl &url) { openedUrls.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "opened");
    }
    void cleanupTestCase()
    {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    void init()
    {
        openedUrls.clear();
        desk = std::make_unique<TalkDesk>();
        desk->addParcel();
        door = std::make_unique<Desk>(desk->services);
        door->setProfileFolder(profile.path());
        Desk::provide(door.get());
    }
    void cleanup()
    {
        door.reset();
        desk.reset();
    }

    void erases()
    {
        CustomerViewModel customer;
        open(customer);
        QSignalSpy erased(&customer, &CustomerViewModel::erased);
        QSignalSpy failed(&customer, &CustomerViewModel::eraseFailed);
        desk->care.refusal = Error{ErrorCode::Storage, QStringLiteral("The disk is full."), {}, {}};
        customer.erase();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(customer.name(), QStringLiteral("Tobias Krüger"));

        desk->care.refusal.reset();
        customer.erase();
        QVERIFY(customer.erasing());
        customer.erase();
        QTRY_COMPARE(erased.size(), 1);
        QCOMPARE(desk->care.erased, QList<ContactId>{TalkDesk::tobias});
        QVERIFY(!customer.loaded() && customer.orders().isEmpty() && customer.previous().isEmpty());
    }

    void showsWhoWrites()
    {
        CustomerViewModel customer;
        open(customer);
        QCOMPARE(customer.name(), QStringLiteral("Tobias Krüger"));
        QVERIFY(customer.subline().endsWith(QStringLiteral("Hamburg")));
        QCOMPARE(customer.identities().size(), 3);
        QCOMPARE(customer.identities().at(1).toMap().value(QStringLiteral("text")).toString(),
            QStringLiteral("+49 171 3920012"));
        QTRY_COMPARE(customer.orders().size(), 2);
        const QVariantMap order = customer.orders().at(0).toMap();
        QCOMPARE(order.value(QStringLiteral("tracking")).toString(), QStringLiteral("00340434161094042557"));
        QCOMPARE(order.value(QStringLiteral("lines")).toStringList().at(1), QStringLiteral("2 × Hausmischung 1 kg"));
        QTRY_COMPARE(customer.previous().size(), 1);
        QVERIFY(customer.facts().at(0).toMap().value(QStringLiteral("value")).toString().contains(
            QStringLiteral("230.90")));
    }

    void noteAndSectionsAreKept()
    {
        CustomerViewModel customer;
        open(customer);
        customer.saveNote(QStringLiteral("  Ruft lieber an  "));
        QTRY_COMPARE(desk->store.people.value(77).note, QStringLiteral("Ruft lieber an"));
        customer.setOpen(QStringLiteral("orders"), false);
        QTRY_VERIFY(desk->store.settings.contains(QStringLiteral("ui/customer/closed")));
        CustomerViewModel again;
        QTRY_VERIFY(!again.isOpen(QStringLiteral("orders")));
        QVERIFY(again.isOpen(QStringLiteral("facts")));
    }

    void trackingOpensOnlyWebAddresses()
    {
        CustomerViewModel customer;
        customer.openTracking(QStringLiteral("javascript:alert(1)"));
        customer.openTracking(QStringLiteral("file:///etc/passwd"));
        QCOMPARE(openedUrls.size(), 0);
        customer.openTracking(QStringLiteral("https://www.dhl.example/track/1"));
        QCOMPARE(openedUrls.size(), 1);
        desk->store.orderList[0].trackingUrl = QStringLiteral("javascript:alert(1)");
        open(customer);
        QTRY_COMPARE(customer.orders().size(), 2);
        QVERIFY(customer.orders().at(0).toMap().value(QStringLiteral("trackingUrl")).toString().isEmpty());
    }

    void linksAreWebOrMail_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("may");
        QTest::newRow("https") << QStringLiteral("https://a.example/x?y#z") << true;
        QTest::newRow("mailto") << QStringLiteral("mailto:a@b.example") << true;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("no host") << QStringLiteral("https:///x") << false;
        QTest::newRow("smb") << QStringLiteral("smb://host/share") << false;
        QTest::newRow("relative") << QStringLiteral("//host/x") << false;
        QTest::newRow("data") << QStringLiteral("data:text/html,x") << false;
    }
    void linksAreWebOrMail()
    {
        QFETCH(QString, link);
        QFETCH(bool, may);
        QCOMPARE(MailLinks::mayOpen(link), may);
        MailLinks::open(link);
        QCOMPARE(openedUrls.size(), may ? 1 : 0);
    }

    void conversationsAreDealtWith()
    {
        ConversationViewModel talk;
        talk.setConversationId(TalkDesk::parcel.toString());
        QTRY_VERIFY(talk.loaded());
        QTRY_COMPARE(talk.assigneeName(), QStringLiteral("Lena Brandt"));
        QCOMPARE(talk.number(), QStringLiteral("#20417"));
        QCOMPARE(talk.tags().size(), 2);
        QVERIFY(talk.mine());
        talk.addTag(QStringLiteral("Nachforschung"));
        QTRY_COMPARE(talk.tags().size(), 3);
        QSignalSpy resolved(&talk, &ConversationViewModel::resolved);
        talk.resolve();
        QTRY_COMPARE(resolved.size(), 1);
        QTRY_COMPARE(talk.status(), QStringLiteral("resolved"));
    }

    void callsBecomeConversations()
    {
        QCOMPARE(normalizedNumber(u"+49 (171) 39-20 012"), QStringLiteral("+491713920012"));
        QCOMPARE(normalizedNumber(u"0049 40 1234"), QStringLiteral("+49401234"));
        CallViewModel call;
        QTRY_VERIFY(!call.blockedReason().contains(QStringLiteral("inbox")));
        call.setProperty("callerName", QStringLiteral("Fatma Yıldız"));
        QVERIFY(!call.blockedReason().isEmpty());
        call.setProperty("text", QStringLiteral("Fragt nach dem Deckel."));
        QCOMPARE(call.blockedReason(), QString());
        QSignalSpy saved(&call, &CallViewModel::saved);
        call.save();
        QTRY_COMPARE(saved.size(), 1);
        const auto *message = std::get_if<AddMessage>(&desk->store.done.constLast());
        QVERIFY(message);
        QCOMPARE(message->message.kind, MessageKind::Call);
    }

    void programsAreOpenedOnlyAfterAQuestion()
    {
        const MessageId id = attach(QStringLiteral("rechnung.pdf.exe"), "MZ");
        AttachmentViewModel file;
        file.setProperty("messageId", id.toString());
        file.setProperty("attachmentId", QStringLiteral("31"));
        file.setProperty("name", QStringLiteral("rechnung.pdf.exe"));
        QVERIFY(file.dangerous());
        QSignalSpy asked(&file, &AttachmentViewModel::confirmationWanted);
        file.open();
        QCOMPARE(asked.size(), 1);
        QTest::qWait(30);
        QCOMPARE(openedUrls.size(), 0);
        file.open(true);
        QTRY_COMPARE(openedUrls.size(), 1);
        QVERIFY(openedUrls.at(0).fileName() == QStringLiteral("rechnung.pdf.exe"));
        // Where no other user can lay anything in its way.
        const QFileInfo copy(openedUrls.at(0).toLocalFile());
        QVERIFY2(copy.filePath().startsWith(profile.path() + u'/'), qPrintable(copy.filePath()));
        QCOMPARE(QFileInfo(copy.path()).permissions() & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup), QFile::Permissions());
    }

    void filesAreSavedUnderSafeNames()
    {
        const MessageId id = attach(QStringLiteral("../../etc/notiz.txt"), "Inhalt");
        QTemporaryDir folder;
        AttachmentViewModel file;
        file.setProperty("messageId", id.toString());
        file.setProperty("attachmentId", QStringLiteral("31"));
        file.setProperty("name", QStringLiteral("../../etc/notiz.txt"));
        QVERIFY(!file.suggestedTarget().toLocalFile().contains(QStringLiteral("..")));
        QSignalSpy saved(&file, &AttachmentViewModel::saved);
        file.saveAs(QUrl::fromLocalFile(folder.filePath(QStringLiteral("a.txt"))));
        QTRY_COMPARE(saved.size(), 1);
        QFile written(folder.filePath(QStringLiteral("a.txt")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("Inhalt"));
    }

    void picturesComeOnlyFromTheStoreAndInBounds()
    {
        QImage picture(600, 300, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(picture.save(&buffer, "PNG"));
        const MessageId id = attach(QStringLiteral("bild.png"), bytes);
        AttachmentImageProvider provider(desk->store, desk->store);
        QCOMPARE(ask(provider, id.toString() + QStringLiteral("/31"), {56, 56}), QSize(56, 28));
        QCOMPARE(ask(provider, id.toString() + QStringLiteral("%2F31"), {}), QSize(600, 300));
        QCOMPARE(ask(provider, id.toString() + QStringLiteral("/32"), {56, 56}), QSize());
        QCOMPARE(ask(provider, QStringLiteral("../../etc/passwd"), {56, 56}), QSize());
        const MessageId drawn = attach(QStringLiteral("bild.svg"),
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='http://127.0.0.1:9/x'/></svg>");
        QCOMPARE(ask(provider, drawn.toString() + QStringLiteral("/31"), {56, 56}), QSize());
    }

private:
    static void open(CustomerViewModel &customer)
    {
        customer.setConversationId(TalkDesk::parcel.toString());
        QTRY_VERIFY(customer.loaded());
    }
    MessageId attach(const QString &name, const QByteArray &content)
    {
        Message mail = desk->mail(2, QStringLiteral("Anbei."));
        Attachment attachment;
        attachment.id = AttachmentId{31};
        attachment.name = name;
        attachment.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        desk->store.files.insert(attachment.sha256, content);
        mail.attachments = {attachment};
        desk->store.items.prepend(mail);
        return mail.id;
    }
    static QSize ask(AttachmentImageProvider &provider, const QString &id, QSize wanted)
    {
        std::unique_ptr<QQuickImageResponse> response(provider.requestImageResponse(id, wanted));
        QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
        if (!finished.wait())
            return {-1, -1};
        std::unique_ptr<QQuickTextureFactory> factory(response->textureFactory());
        return factory ? factory->image().size() : QSize();
    }

    static constexpr const char *schemes[]{"file", "https", "http", "mailto", "javascript"};
    QList<QUrl> openedUrls;
    std::unique_ptr<TalkDesk> desk;
    std::unique_ptr<Desk> door;
    QTemporaryDir profile;
};

QTEST_MAIN(TestCustomer)
#include "tst_customer.moc"

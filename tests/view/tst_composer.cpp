// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composerviewmodel.h"
#include "desk.h"
#include "talkdesk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Tresen;

namespace {

template <typename T>
QList<T> committed(const TalkStore &store)
{
    QList<T> found;
    for (const Change &change : store.done) {
        if (const auto *value = std::get_if<T>(&change))
            found.append(*value);
    }
    return found;
}

QVariant role(const RecipientsModel *line, int row, int which)
{
    return line->data(line->index(row), which);
}

} // namespace

class TestComposer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
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

    void answersTheNewestMail()
    {
        ComposerViewModel composer;
        open(composer);
        QCOMPARE(composer.mode(), ComposerViewModel::Reply);
        QVERIFY(composer.canReply());
        QCOMPARE(composer.to()->count(), 1);
        QCOMPARE(role(composer.to(), 0, RecipientsModel::AddressRole).toString(),
            QStringLiteral("tobias.krueger@mail.example"));
        QCOMPARE(role(composer.to(), 0, RecipientsModel::StrangerRole).toBool(), false);
        QCOMPARE(composer.subject(), QStringLiteral("Re: Paket seit Tagen nicht bewegt"));
        QVERIFY(composer.signature().contains(QStringLiteral("HRB")));
    }

    void saysWhyItCannotBeSent()
    {
        ComposerViewModel composer;
        open(composer);
        QVERIFY(!composer.blockedReason().isEmpty());
        composer.setText(QStringLiteral("Guten Tag"));
        QCOMPARE(composer.blockedReason(), QString());
        composer.to()->add(QStringLiteral("kein Empfänger"));
        QVERIFY(composer.blockedReason().contains(QStringLiteral("kein Empfänger")));
        composer.to()->removeAt(1);
        composer.to()->removeAt(0);
        QCOMPARE(composer.blockedReason(), QStringLiteral("Add a recipient."));
        composer.send(false);
        QVERIFY(!composer.sending());
    }

    void marksWhoIsNewInTheThread()
    {
        ComposerViewModel composer;
        open(composer);
        composer.cc()->add(QStringLiteral("Chef <chef@nordlicht.example>"));
        QCOMPARE(composer.strangers(), 1);
        QCOMPARE(role(composer.cc(), 0, RecipientsModel::StrangerRole).toBool(), true);
        composer.cc()->add(QStringLiteral("CHEF@nordlicht.example"));
        QCOMPARE(composer.cc()->count(), 1);
        composer.cc()->removeAt(0);
        QCOMPARE(composer.strangers(), 0);
    }

    void completesAddresses()
    {
        ComposerViewModel composer;
        open(composer);
        QAbstractItemModelTester tester(composer.cc(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        composer.cc()->complete(QStringLiteral("tob"));
        QTRY_COMPARE(composer.cc()->completions(),
            QStringList{QStringLiteral("Tobias Krüger <tobias.krueger@mail.example>")});
        composer.cc()->add(composer.cc()->completions().constFirst());
        QCOMPARE(composer.cc()->count(), 1);
        QVERIFY(composer.cc()->completions().isEmpty());
        QCOMPARE(composer.cc()->takeLast(), QStringLiteral("Tobias Krüger <tobias.krueger@mail.example>"));
        QCOMPARE(composer.cc()->count(), 0);
    }

    void draftsSurvive()
    {
        {
            ComposerViewModel composer;
            open(composer);
            composer.setText(QStringLiteral("Halb fertig"));
            QTRY_COMPARE_WITH_TIMEOUT(desk->store.draftList.size(), 1, 2000);
            composer.setText(QStringLiteral("Halb fertiger"));
            composer.startNote();
            composer.setText(QStringLiteral("Nur für uns"));
        } // as when the window is closed: what was typed last is saved, too
        QTest::qWait(20);
        ComposerViewModel again;
        open(again);
        QCOMPARE(again.text(), QStringLiteral("Halb fertiger"));
        again.startNote();
        QCOMPARE(again.text(), QStringLiteral("Nur für uns"));
    }

    void anotherConversationHasItsOwnDraft()
    {
        ComposerViewModel composer;
        open(composer);
        composer.setText(QStringLiteral("Für Tobias"));
        composer.setConversationId(QStringLiteral("12"));
        QVERIFY(composer.text().isEmpty());
        QTRY_VERIFY(composer.ready());
        composer.setConversationId(TalkDesk::parcel.toString());
        QTRY_COMPARE(composer.text(), QStringLiteral("Für Tobias"));
    }

    void sendsAndResolves()
    {
        ComposerViewModel composer;
        open(composer);
        composer.setText(QStringLiteral("Ihr Paket kommt morgen."));
        QSignalSpy sent(&composer, &ComposerViewModel::sent);
        composer.send(true);
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(sent.at(0).at(0).toBool(), true);
        const auto queued = committed<QueueMessage>(desk->store);
        QCOMPARE(queued.size(), 1);
        QVERIFY(queued.at(0).message.text.startsWith(QStringLiteral("Ihr Paket kommt morgen.")));
        QCOMPARE(queued.at(0).draftKey, QStringLiteral("reply/") + TalkDesk::parcel.toString());
        QCOMPARE(committed<SetStatus>(desk->store).constLast().status, ConversationStatus::Resolved);
        QVERIFY(composer.text().isEmpty());
        QTest::qWait(700); // a late save must not bring the draft back
        QVERIFY(desk->store.draftList.isEmpty());
    }

    void aRefusedSendKeepsEverything()
    {
        ComposerViewModel composer;
        open(composer);
        composer.setText(QStringLiteral("Wichtig"));
        desk->store.refusal = Error{ErrorCode::Storage, QStringLiteral("The disk is full."), {}, {}};
        QSignalSpy failed(&composer, &ComposerViewModel::failed);
        composer.send(false);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(composer.text(), QStringLiteral("Wichtig"));
        QCOMPARE(composer.errorText(), QStringLiteral("The disk is full."));
        QVERIFY(!composer.sending());
    }

    void notesAreNotes()
    {
        ComposerViewModel composer;
        open(composer);
        composer.startNote();
        QVERIFY(composer.signature().isEmpty());
        composer.setText(QStringLiteral("Rückruf vereinbart"));
        QSignalSpy sent(&composer, &ComposerViewModel::sent);
        composer.send(false);
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(committed<QueueMessage>(desk->store).size(), 0);
        const auto notes = committed<AddMessage>(desk->store);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.at(0).message.kind, MessageKind::Note);
        QTRY_VERIFY(desk->store.draftList.isEmpty());
    }

    void channelsWithoutAnswerTakeNotesOnly()
    {
        desk->store.talks[TalkDesk::parcel.value].channel = ChannelKind::WhatsApp;
        ComposerViewModel composer;
        open(composer);
        QVERIFY(!composer.canReply());
        QCOMPARE(composer.mode(), ComposerViewModel::Note);
    }

    void attachmentsAreCheckedBeforeTheyAreTaken()
    {
        ComposerViewModel composer;
        open(composer);
        QTemporaryFile file(QDir::tempPath() + QStringLiteral("/Rechnung XXXXXX.pdf"));
        QVERIFY(file.open());
        file.write("%PDF-1.4");
        file.flush();
        composer.attach({QUrl::fromLocalFile(file.fileName()), QUrl(QStringLiteral("https://example.org/x.pdf"))});
        QTRY_COMPARE(composer.attachments().size(), 1);
        QCOMPARE(composer.blockedReason(), QString());
        composer.detach(0);
        QCOMPARE(composer.attachments().size(), 0);
        QVERIFY(file.resize(30'000'000));
        composer.attach({QUrl::fromLocalFile(file.fileName())});
        QVERIFY2(composer.errorText().contains(QStringLiteral("25")), qPrintable(composer.errorText()));
        QTest::qWait(20);
        QCOMPARE(composer.attachments().size(), 0);
    }

    void picturesFromTheClipboardAreAttachedAndTextIsNot()
    {
        ComposerViewModel composer;
        open(composer);
        QGuiApplication::clipboard()->setText(QStringLiteral("nur Text"));
        QVERIFY(!composer.pasteFiles());
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(picture);
        QVERIFY(composer.pasteFiles());
        QTRY_COMPARE(composer.attachments().size(), 1);
        QTRY_COMPARE(copiesLeft(), 0);
    }

    void picturesThatAreTooMuchLeaveNoCopy()
    {
        ComposerViewModel composer;
        open(composer);
        QTemporaryFile file;
        QVERIFY(file.open() && file.resize(24'999'990));
        composer.attach({QUrl::fromLocalFile(file.fileName())});
        QTRY_COMPARE(composer.attachments().size(), 1);
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(picture);
        QVERIFY(composer.pasteFiles());
        QTRY_VERIFY(composer.errorText().contains(QStringLiteral("25")));
        QTRY_COMPARE(copiesLeft(), 0);
    }

    void forwardsWithTheOriginal()
    {
        ComposerViewModel composer;
        open(composer);
        composer.startForward();
        QCOMPARE(composer.mode(), ComposerViewModel::Forward);
        QVERIFY(composer.subject().startsWith(QStringLiteral("Fwd:")));
        QVERIFY(composer.text().contains(QStringLiteral("> meine Bestellung")));
        QCOMPARE(composer.attachments().size(), 1);
        QCOMPARE(composer.to()->count(), 0);
    }

    void newMailMovesAnUntouchedAnswer()
    {
        ComposerViewModel composer;
        open(composer);
        Message other = desk->mail(0, QStringLiteral("Ich bin seine Frau."));
        other.id.value += 1 << 10;
        other.from = {QStringLiteral("Ina Krüger"), QStringLiteral("ina@mail.example")};
        desk->store.items.prepend(other);
        desk->store.tell(TalkDesk::parcel);
        QTRY_COMPARE(role(composer.to(), 0, RecipientsModel::AddressRole).toString(), QStringLiteral("ina@mail.example"));
        composer.setText(QStringLiteral("Guten Tag Frau Krüger"));
        Message third = desk->mail(0, QStringLiteral("Noch ich."));
        third.id.value += 1 << 11;
        desk->store.items.prepend(third);
        desk->store.tell(TalkDesk::parcel);
        QTest::qWait(30);
        QCOMPARE(role(composer.to(), 0, RecipientsModel::AddressRole).toString(), QStringLiteral("ina@mail.example"));
    }

    void newMessagesBeginConversations()
    {
        ComposerViewModel composer;
        composer.startNew(QStringLiteral("neu@mail.example"));
        // There is only one inbox to write from.
        QTRY_COMPARE(composer.accountId(), QStringLiteral("1"));
        composer.setSubject(QStringLiteral("Ihre Anfrage"));
        composer.setText(QStringLiteral("Guten Tag"));
        QCOMPARE(composer.blockedReason(), QString());
        QSignalSpy sent(&composer, &ComposerViewModel::sent);
        composer.send(false);
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(committed<CreateConversation>(desk->store).size(), 1);
    }

private:
    static void open(ComposerViewModel &composer)
    {
        composer.setConversationId(TalkDesk::parcel.toString());
        QTRY_VERIFY(composer.ready());
    }

    std::unique_ptr<TalkDesk> desk;
    /// Copies of what was pasted that nobody took away.
    [[nodiscard]] qsizetype copiesLeft() const
    {
        return QDir(profile.path() + QStringLiteral("/copies/clipboard")).entryList(QDir::Files).size();
    }

    QTemporaryDir profile;
    std::unique_ptr<Desk> door;
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"

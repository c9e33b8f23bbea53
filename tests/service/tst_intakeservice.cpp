// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentstore.h"
#include "intakeservice.h"
#include "intakestore.h"

#include <QtTest>

#include <memory>
#include <thread>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

class CountingStore final : public IntakeStore {
public:
    Future<Accepted> accept(IntakeBatch, QList<PreparedMessage> messages) override
    {
        taken += messages;
        return readyFuture<Accepted>(Accepted{});
    }
    Future<QByteArray> cursor(AccountId, QString) override { return readyFuture<QByteArray>(QByteArray()); }
    Future<QList<RemoteState>> known(AccountId, QString, quint32) override
    {
        return readyFuture<QList<RemoteState>>(QList<RemoteState>());
    }
    Future<ChatHistory> chatHistory(AccountId, QString, qint64, int) override
    {
        return readyFuture<ChatHistory>(ChatHistory());
    }
    Future<Nothing> chatRead(AccountId, QString, qint64) override { return readyFuture<Nothing>(Nothing{}); }
    Future<Nothing> chatEnded(AccountId, QString) override { return readyFuture<Nothing>(Nothing{}); }
    Future<QList<bool>> erased(AccountId, QList<MailTraces> mails) override
    {
        return readyFuture<QList<bool>>(QList<bool>(mails.size(), false));
    }

    QList<PreparedMessage> taken;
};

/// Files that are written when the test says so.
class SlowFiles final : public AttachmentStore {
public:
    SlowFiles() { writing.start(); }
    Future<QByteArray> put(QByteArray) override { return none<QByteArray>(); }
    Future<QList<QByteArray>> takeAll(QList<NewContent>) override { return writing.future(); }
    Future<QByteArray> copy(QString) override { return none<QByteArray>(); }
    Future<QString> path(QByteArray) override { return none<QString>(); }
    Future<QByteArray> content(QByteArray, qint64) override { return none<QByteArray>(); }

    QPromise<Result<QList<QByteArray>>> writing;

private:
    template <typename T>
    static Future<T> none()
    {
        return readyFuture<T>(Error{ErrorCode::NotFound, {}, {}, {}});
    }
};

} // namespace

class tst_IntakeService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsWhenTheStoreHasEverything();
    void endsAfterAFailure();
};

/// The program ends during a sync: the files of a batch are still being written when the service goes. Whatever
/// follows them must have happened by then.
void tst_IntakeService::endsWhenTheStoreHasEverything()
{
    CountingStore store;
    SlowFiles files;
    std::thread disk;
    {
        IntakeService service(store, files);
        IntakeBatch batch;
        batch.messages.resize(1);
        batch.messages[0].attachments.resize(1);
        batch.messages[0].attachments[0].content = "file";
        (void)service.accept(std::move(batch));
        disk = std::thread([&files] {
            std::this_thread::sleep_for(200ms);
            files.writing.addResult(QList<QByteArray>{"hash"});
            files.writing.finish();
        });
    }
    const auto taken = store.taken; // as it was at that moment
    disk.join();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0].message.attachments[0].meta.sha256, QByteArray("hash"));
}

/// Nobody waits for a batch that came to nothing.
void tst_IntakeService::endsAfterAFailure()
{
    CountingStore store;
    SlowFiles files;
    auto service = std::make_unique<IntakeService>(store, files);
    IntakeBatch batch;
    batch.messages.resize(1);
    batch.messages[0].attachments.resize(1);
    batch.messages[0].attachments[0].content = "file";
    const auto accepted = service->accept(std::move(batch));
    files.writing.addResult(Error{ErrorCode::Storage, {}, QStringLiteral("disk full"), {}});
    files.writing.finish();
    service.reset();
    QTRY_VERIFY(accepted.isFinished());
    QCOMPARE(accepted.result().error().code, ErrorCode::Storage);
    QVERIFY(store.taken.isEmpty());
}

QTEST_GUILESS_MAIN(tst_IntakeService)
#include "tst_intakeservice.moc"

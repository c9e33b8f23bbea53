// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatfilelinks.h"
#include "chatframes.h"
#include "chatroutes.h"
#include "chatsite.h"
#include "patience.h"

#include <QJsonDocument>
#include <QTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "0123456789abcdef0123456789abcdef";

ChatSite site()
{
    ChatSite site;
    site.account = AccountId{3};
    site.key = "51a0";
    site.origins = {"https://shop.example"};
    return site;
}

RequestHead head(const QByteArray &method, const QByteArray &path, const QByteArray &origin = "https://shop.example")
{
    RequestHead head;
    head.method = method;
    head.path = path;
    head.query = QUrlQuery(QStringLiteral("site=51a0&name=a.png"));
    head.origin = origin;
    return head;
}

} // namespace

/// What is pure in a live chat: frames, sites, routes, links.
class tst_ChatFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsTextsAsTheyAre();
    void writesNumbersAsTexts();
    void knowsOrigins_data();
    void knowsOrigins();
    void routes_data();
    void routes();
    void opensOnlyItsFile();
    void tellsVisitorsOfTwoSitesApart();
    void losesPatience();
};

void tst_ChatFrames::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const QByteArray hello = R"({"t":"hello","secret":"x","after":"0")";
    QTest::newRow("hello") << hello + "}" << true;
    QTest::newRow("hello with page") << hello + R"(,"page":{"url":"https://a","title":"b"},"lang":"de","more":[1]})" << true;
    QTest::newRow("hello, page of numbers") << hello + R"(,"page":{"url":1}})" << false;
    QTest::newRow("hello without after") << QByteArray(R"({"t":"hello","secret":"x"})") << false;
    QTest::newRow("after as number") << QByteArray(R"({"t":"hello","secret":"x","after":5})") << false;
    QTest::newRow("after below zero") << QByteArray(R"({"t":"hello","secret":"x","after":"-1"})") << false;
    QTest::newRow("say") << QByteArray(R"({"t":"say","cid":"a-1","text":"x"})") << true;
    QTest::newRow("say with files") << QByteArray(R"({"t":"say","cid":"a","text":"","files":["f"]})") << true;
    QTest::newRow("say, eleven files") << QByteArray(R"({"t":"say","cid":"a","files":["1","2","3","4","5","6","7","8","9","10","11"]})") << false;
    QTest::newRow("say without cid") << QByteArray(R"({"t":"say","text":"x"})") << false;
    QTest::newRow("cid with a slash") << QByteArray(R"({"t":"say","cid":"a/b","text":"x"})") << false;
    QTest::newRow("cid too long") << QByteArray(R"({"t":"say","text":"x","cid":")") + QByteArray(65, 'a') + "\"}" << false;
    QTest::newRow("typing") << QByteArray(R"({"t":"typing","on":true})") << true;
    QTest::newRow("typing, text") << QByteArray(R"({"t":"typing","on":"yes"})") << false;
    QTest::newRow("ping") << QByteArray(R"({"t":"ping"})") << true;
    QTest::newRow("end") << QByteArray(R"({"t":"end"})") << true;
    QTest::newRow("unknown") << QByteArray(R"({"t":"sudo"})") << false;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("{\"t\":") << false;
    QTest::newRow("not UTF-8") << QByteArray("{\"t\":\"\xff\"}") << false;
    QTest::newRow("deep") << QByteArray(5'000, '[') << false;
}

void tst_ChatFrames::reads()
{
    QFETCH(QByteArray, text);
    QTEST(ChatFrames::parse(text).has_value(), "good");
}

void tst_ChatFrames::keepsTextsAsTheyAre()
{
    const QString hostile = QStringLiteral("<script>alert(1)</script> \u202e\u0000ä\"'\\ 🎉");
    const QByteArray frame = QJsonDocument(QJsonObject{{QStringLiteral("t"), QStringLiteral("say")},
        {QStringLiteral("cid"), QStringLiteral("c")}, {QStringLiteral("text"), hostile}}).toJson();
    QCOMPARE(std::get<ChatFrames::Say>(ChatFrames::parse(frame).value()).text, hostile);
    ChatFrames::Told told;
    told.text = hostile;
    const auto back = QJsonDocument::fromJson(ChatFrames::message(told)).object();
    QCOMPARE(back.value(QStringLiteral("text")).toString(), hostile);
}

void tst_ChatFrames::writesNumbersAsTexts()
{
    const qint64 large = (qint64(1) << 62) + 1;
    const auto ack = QJsonDocument::fromJson(ChatFrames::ack(QStringLiteral("c"), MessageId{large}, large, 5)).object();
    QCOMPARE(ack.value(QStringLiteral("id")).toString(), QString::number(large));
    QCOMPARE(ack.value(QStringLiteral("seq")).toString(), QString::number(large));
    const auto hello = ChatFrames::parse(R"({"t":"hello","secret":"x","after":"4611686018427387905"})");
    QCOMPARE(std::get<ChatFrames::Hello>(hello.value()).after, large);
}

void tst_ChatFrames::knowsOrigins_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("origin");
    QTest::newRow("path") << QStringLiteral("https://shop.example/kaffee?x") << QByteArray("https://shop.example");
    QTest::newRow("case") << QStringLiteral("HTTPS://Shop.Example") << QByteArray("https://shop.example");
    QTest::newRow("usual port") << QStringLiteral("https://shop.example:443") << QByteArray("https://shop.example");
    QTest::newRow("other port") << QStringLiteral("http://127.0.0.1:9000/") << QByteArray("http://127.0.0.1:9000");
    QTest::newRow("umlaut") << QStringLiteral("https://müller.example") << QByteArray("https://xn--mller-kva.example");
    QTest::newRow("no scheme") << QStringLiteral("shop.example") << QByteArray();
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QByteArray();
    QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
}

void tst_ChatFrames::knowsOrigins()
{
    QFETCH(QString, address);
    QTEST(originOf(address), "origin");
}

void tst_ChatFrames::routes_data()
{
    QTest::addColumn<RequestHead>("head");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("chat") << head("GET", "/chat") << QStringLiteral("upgrade chat");
    QTest::newRow("wrong page") << head("GET", "/chat", "https://evil.example") << QStringLiteral("403 origin");
    QTest::newRow("no page") << head("GET", "/chat", "") << QStringLiteral("403 origin");
    QTest::newRow("page with a port") << head("GET", "/chat", "https://shop.example:8443") << QStringLiteral("403 origin");
    QTest::newRow("other path") << head("GET", "/chatty") << QStringLiteral("not mine");
    RequestHead other = head("GET", "/chat");
    other.query = QUrlQuery(QStringLiteral("site=51a1"));
    QTest::newRow("other site") << other << QStringLiteral("not mine");
    RequestHead upload = head("POST", "/chat/files");
    QTest::newRow("upload of nobody") << upload << QStringLiteral("401 secret");
    upload.authorization = "Chat " + secret;
    QTest::newRow("upload") << upload << QStringLiteral("body upload");
    upload.origin = "null";
    QTest::newRow("upload from a sandbox") << upload << QStringLiteral("403 origin");
    QTest::newRow("preflight") << head("OPTIONS", "/chat/files") << QStringLiteral("204 ");
    QTest::newRow("file") << head("GET", "/chat/files/51a0/abc.def", "") << QStringLiteral("body file");
    QTest::newRow("file of another site") << head("GET", "/chat/files/51a1/abc.def") << QStringLiteral("not mine");
}

void tst_ChatFrames::routes()
{
    QFETCH(RequestHead, head);
    const auto verdict = chatRoute(site())(head);
    QString told = QStringLiteral("not mine");
    if (verdict && verdict->kind == Verdict::Kind::Answer)
        told = QString::number(verdict->reply.status) + u' ' + QString::fromLatin1(verdict->refusal);
    else if (verdict)
        told = (verdict->kind == Verdict::Kind::Upgrade ? QStringLiteral("upgrade ") : QStringLiteral("body "))
            + QString::fromLatin1(verdict->context);
    QTEST(told, "verdict");
}

void tst_ChatFrames::opensOnlyItsFile()
{
    Attachment attachment;
    attachment.sha256 = QByteArray(32, '\x5a');
    attachment.name = QStringLiteral("Foto \"1\".png");
    attachment.contentType = QStringLiteral("image/png");
    attachment.size = 12;
    const ChatFileLinks links("51a0", "key");
    const QByteArray path = links.pathOf(attachment).toLatin1();
    QCOMPARE(links.attachmentAt(path), attachment);
    QVERIFY(!ChatFileLinks("51a0", "other").attachmentAt(path));
    QVERIFY(!ChatFileLinks("51a1", "key").attachmentAt(path));
    for (qsizetype i = QByteArray("/chat/files/51a0/").size(); i < path.size(); ++i) {
        QByteArray changed = path;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!links.attachmentAt(changed), changed.constData());
    }
    QVERIFY(!links.attachmentAt(path.chopped(1)));
    QVERIFY(!links.attachmentAt("/chat/files/51a0/"));
}

void tst_ChatFrames::tellsVisitorsOfTwoSitesApart()
{
    QCOMPARE(visitorOf(secret, "one").size(), 32);
    QCOMPARE(visitorOf(secret, "one"), visitorOf(secret, "one"));
    QVERIFY(visitorOf(secret, "one") != visitorOf(secret, "two"));
    QVERIFY(!visitorOf(secret, "one").contains(QString::fromLatin1(secret)));
    QVERIFY(newSiteKey() != newSiteKey());
}

void tst_ChatFrames::losesPatience()
{
    const Patience::Time start = std::chrono::steady_clock::now();
    Patience patience(3, 1s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(patience.allows(start));
    QVERIFY(!patience.allows(start));
    QVERIFY(!patience.allows(start + 999ms));
    QVERIFY(patience.allows(start + 1s));
    QVERIFY(!patience.allows(start + 1s));
    QVERIFY(patience.allows(start + 1h));
    QVERIFY(patience.allows(start + 1h));
    QVERIFY(patience.allows(start + 1h));
    QVERIFY(!patience.allows(start + 1h));
}

QTEST_GUILESS_MAIN(tst_ChatFrames)
#include "tst_chatframes.moc"

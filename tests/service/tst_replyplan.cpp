// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replyplan.h"
#include "replyservice.h"

#include <QtTest>

using namespace Tresen;

Q_DECLARE_METATYPE(Tresen::ReplyKind)

class tst_ReplyPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void subjects_data();
    void subjects();
    void recipients_data();
    void recipients();
    void forwardTakesAttachmentsAndNobody();
    void strangersAreFound();
    void parsing_data();
    void parsing();
    void formatting();
    void quoting();
    void messageIdsAreUniqueAndOurs();
};

namespace {

Address at(const char *name)
{
    return {{}, QString::fromLatin1(name) + QStringLiteral("@x.example")};
}

QList<Address> people(const QString &names)
{
    QList<Address> list;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        list.append(at(name.toLatin1().constData()));
    return list;
}

QString names(const QList<Address> &list)
{
    QStringList out;
    for (const Address &address : list)
        out.append(address.address.section(u'@', 0, 0));
    return out.join(u' ');
}

Account shop()
{
    Account account;
    account.id = AccountId{1};
    account.address = QStringLiteral("Shop@x.example");
    return account;
}

} // namespace

void tst_ReplyPlan::subjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("reply");
    QTest::newRow("plain") << "Paket" << "Re: Paket";
    QTest::newRow("once") << "Re: Paket" << "Re: Paket";
    QTest::newRow("german") << "AW: Paket" << "Re: Paket";
    QTest::newRow("pile") << "AW: Re: WG: Paket" << "Re: Paket";
    QTest::newRow("counted") << "Re[2]: Paket" << "Re: Paket";
    QTest::newRow("spaces") << "  antw :  Paket" << "Re: Paket";
    QTest::newRow("not a prefix") << "Rechnung: Nr. 5" << "Re: Rechnung: Nr. 5";
    QTest::newRow("empty") << "" << "Re: ";
}

void tst_ReplyPlan::subjects()
{
    QFETCH(QString, subject);
    QFETCH(QString, reply);
    QCOMPARE(replySubject(subject), reply);
    QCOMPARE(forwardSubject(subject), QStringLiteral("Fwd: ") + reply.mid(4));
}

void tst_ReplyPlan::recipients_data()
{
    QTest::addColumn<ReplyKind>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("cc");
    QTest::addColumn<QString>("replyTo");
    QTest::addColumn<bool>("outbound");
    QTest::addColumn<QString>("wantTo");
    QTest::addColumn<QString>("wantCc");
    const auto r = ReplyKind::Reply;
    const auto all = ReplyKind::ReplyAll;
    QTest::newRow("reply") << r << "anna" << "shop" << "bob" << "" << false << "anna" << "";
    QTest::newRow("all") << all << "anna" << "shop carl" << "bob" << "" << false << "anna" << "carl bob";
    QTest::newRow("reply-to") << r << "anna" << "shop" << "" << "desk" << false << "desk" << "";
    QTest::newRow("all, reply-to") << all << "anna" << "shop" << "bob desk" << "desk" << false << "desk" << "bob";
    QTest::newRow("own message again") << r << "shop" << "anna" << "bob" << "" << true << "anna" << "";
    QTest::newRow("own message, all") << all << "shop" << "anna" << "bob" << "" << true << "anna" << "bob";
    QTest::newRow("only us") << r << "shop" << "shop" << "" << "" << false << "shop" << "";
    QTest::newRow("never ourselves in cc") << all << "anna" << "SHOP" << "shop" << "" << false << "anna" << "";
    QTest::newRow("nobody twice") << all << "anna" << "anna bob" << "bob" << "" << false << "anna" << "bob";
}

void tst_ReplyPlan::recipients()
{
    QFETCH(ReplyKind, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, cc);
    QFETCH(QString, replyTo);
    QFETCH(bool, outbound);
    Message message;
    message.from = people(from).constFirst();
    message.to = people(to);
    message.cc = people(cc);
    message.replyTo = people(replyTo);
    message.kind = outbound ? MessageKind::Outbound : MessageKind::Inbound;
    const Draft draft = planReply(kind, message, shop(), {shop()});
    QTEST(names(draft.to), "wantTo");
    QTEST(names(draft.cc), "wantCc");
}

void tst_ReplyPlan::forwardTakesAttachmentsAndNobody()
{
    Message message;
    message.conversation = ConversationId{9};
    message.from = at("anna");
    message.attachments.append(Attachment{{}, QStringLiteral("a.pdf"), {}, 3, {}, {}, false});
    const Draft draft = planReply(ReplyKind::Forward, message, shop(), {shop()});
    QVERIFY(draft.to.isEmpty() && draft.cc.isEmpty());
    QVERIFY(draft.forward);
    QCOMPARE(draft.attachments.size(), 1);
    QVERIFY(!draft.conversation.isValid());
}

void tst_ReplyPlan::strangersAreFound()
{
    Message message;
    message.from = at("anna");
    message.to = people(QStringLiteral("shop"));
    Draft draft;
    draft.to = people(QStringLiteral("ANNA zoe"));
    draft.bcc = people(QStringLiteral("yan"));
    QCOMPARE(names(newRecipients(draft, {message})), QStringLiteral("zoe yan"));
}

void tst_ReplyPlan::parsing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("good");
    QTest::addColumn<QStringList>("bad");
    // good and bad ones are separated by a slash
    const auto row = [](const char *name, const char *text, const char *good, const char *bad) {
        const auto list = [](const char *joined) {
            return QString::fromUtf8(joined).split(u'/', Qt::SkipEmptyParts);
        };
        QTest::newRow(name) << QString::fromUtf8(text) << list(good) << list(bad);
    };
    row("one", "a@b.de", "a@b.de", "");
    row("named", "Anna Berg <a@b.de>; c@d.de", "Anna Berg|a@b.de/c@d.de", "");
    row("comma in name", "\"Berg, Anna\" <a@b.de>, c@d.de", "Berg, Anna|a@b.de/c@d.de", "");
    row("no address", "Anna", "", "Anna");
    row("two at", "a@b@c.de", "", "a@b@c.de");
    row("header injection", "a@b.de\nBcc: x@y.de", "a@b.de", "Bcc: x@y.de");
    row("dots", "a@b..de", "", "a@b..de");
    row("nothing", " , ;", "", "");
}

void tst_ReplyPlan::parsing()
{
    QFETCH(QString, text);
    const ParsedRecipients parsed = parseRecipients(text);
    QStringList good;
    for (const Address &address : parsed.addresses)
        good.append(address.name.isEmpty() ? address.address : address.name + u'|' + address.address);
    QTEST(good, "good");
    QTEST(parsed.invalid, "bad");
}

void tst_ReplyPlan::formatting()
{
    QCOMPARE(formatAddress(at("anna")), QStringLiteral("anna@x.example"));
    const Address odd{QStringLiteral("Berg, \"Anna\""), QStringLiteral("a@b.de")};
    QCOMPARE(formatAddress(odd), QStringLiteral("\"Berg, \\\"Anna\\\"\" <a@b.de>"));
    QCOMPARE(parseRecipients(formatAddress({QStringLiteral("Berg, Anna"), QStringLiteral("a@b.de")})).addresses.constFirst().name,
        QStringLiteral("Berg, Anna"));
}

void tst_ReplyPlan::quoting()
{
    Message message;
    message.from = at("anna");
    message.text = QStringLiteral("eins\n> zwei");
    const QString text = quoted(message, QLocale::c());
    QVERIFY(text.contains(QLatin1String("anna@x.example")));
    QVERIFY(text.endsWith(QLatin1String("\n> eins\n>> zwei")));
}

void tst_ReplyPlan::messageIdsAreUniqueAndOurs()
{
    const QString one = newMessageId(QStringLiteral("hilfe@nordlicht.example"));
    QVERIFY(one.endsWith(QLatin1String("@nordlicht.example")));
    QVERIFY(one != newMessageId(QStringLiteral("hilfe@nordlicht.example")));
    QVERIFY(!newMessageId({}).endsWith(u'@'));
}

QTEST_GUILESS_MAIN(tst_ReplyPlan)
#include "tst_replyplan.moc"

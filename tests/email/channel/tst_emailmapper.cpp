// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailmapper.h"

#include <QTest>

using namespace Tresen;

class TestEmailMapper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unreadableMailsStayTwo();
    void unreadableMailIsKnownAgain();
    void flagsComeAlong();

private:
    [[nodiscard]] IncomingMessage unreadable(const QByteArray &raw, quint32 uid = 1) const
    {
        ParsedMail mail;
        mail.unreadable = true;
        MailOrigin origin;
        origin.raw = raw;
        origin.remote = RemoteRef{QStringLiteral("INBOX"), 7, uid};
        return m_mapper.map(mail, origin);
    }

    EmailMapper m_mapper{{QStringLiteral("hilfe@nordlicht.example")}};
};

/// The store takes two mails of one id and digest for one, and keeps the first.
void TestEmailMapper::unreadableMailsStayTwo()
{
    const IncomingMessage one = unreadable("first\r\n");
    const IncomingMessage two = unreadable("second\r\n");
    QVERIFY(one.digest != 0);
    QVERIFY(one.digest != two.digest);
    QVERIFY(one.externalId != two.externalId);
    // Nothing of them came: then the place is all there is.
    QVERIFY(unreadable({}, 1).externalId != unreadable({}, 2).externalId);
    QVERIFY(unreadable({}, 1).digest != unreadable({}, 2).digest);
}

void TestEmailMapper::unreadableMailIsKnownAgain()
{
    // Over IMAP with its line ends, from a file with those of the system; after a move elsewhere.
    QCOMPARE(unreadable("a\r\nb\r\n", 1).externalId, unreadable("a\nb\n", 9).externalId);
    QCOMPARE(unreadable("a\r\nb\r\n", 1).digest, unreadable("a\nb\n", 9).digest);
}

void TestEmailMapper::flagsComeAlong()
{
    MailOrigin origin;
    origin.answered = true;
    QVERIFY(m_mapper.map({}, origin).answered);
    QVERIFY(!m_mapper.map({}, {}).answered);
}

QTEST_APPLESS_MAIN(TestEmailMapper)
#include "tst_emailmapper.moc"

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopfiles.h"
#include "shopvalues.h"

#include <QtTest>

using namespace Tresen;

class tst_ShopFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void amounts_data();
    void amounts();
    void times_data();
    void times();
    void germanCustomers();
    void windows1252();
    void ordersWithRepeatedRows();
    void ordersAsJson();
    void rowsWithoutSenseAreTold();
    void binaryIsRefused();
    void quotesAndLineBreaks();
};

void tst_ShopFiles::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *text, qint64 minor) { QTest::newRow(text) << QString::fromUtf8(text) << minor; };
    row("1.284,60 €", 128460);
    row("1,284.60", 128460);
    row("12", 1200);
    row("12,5", 1250);
    row("-3,50", -350);
    row("1.284", 128400);
    row("0,99", 99);
    row("12.3456789", 1234);
}

void tst_ShopFiles::amounts()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    QCOMPARE(minorUnits(text), std::optional(minor));
}

void tst_ShopFiles::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, const char *iso) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso);
    };
    row("2026-10-27T14:05:00Z", "2026-10-27T14:05:00.000Z");
    row("27.10.2026", "2026-10-26T23:00:00.000Z"); // Berlin is an hour ahead
    row("27.10.26 14:05", "2026-10-27T13:05:00.000Z");
    row("2026-07-01 12:00", "2026-07-01T10:00:00.000Z");
}

void tst_ShopFiles::times()
{
    QFETCH(QString, text);
    const auto t = shopTime(text);
    QVERIFY(t.has_value());
    QTEST(toDateTime(*t).toString(Qt::ISODateWithMs), "iso");
    QVERIFY(!shopTime(u"morgen").has_value());
}

void tst_ShopFiles::germanCustomers()
{
    const auto table = TableFile::parse("Kundennummer;Vorname;Nachname;E-Mail;Telefon;Ort;Land;Notiz\r\n"
                                        "17;Jürgen;Groß;JG@Mail.example;0171 39-20;Görlitz;DE;ruft \"gern\" an\r\n");
    QVERIFY(table.ok());
    const ShopFile file = readCustomers(*table, ShopId{3});
    QCOMPARE(file.changes.size(), 1);
    const Contact contact = std::get<SaveContact>(file.changes.constFirst()).contact;
    QCOMPARE(contact.name, QString::fromUtf8("Jürgen Groß"));
    QCOMPARE(contact.city, QString::fromUtf8("Görlitz"));
    QCOMPARE(contact.identities.size(), 3);
    QCOMPARE(contact.identities[0].value, QStringLiteral("jg@mail.example"));
    QCOMPARE(contact.identities[1].value, QStringLiteral("01713920"));
    QCOMPARE(contact.identities[2], (Identity{IdentityKind::ShopCustomer, QStringLiteral("3"),
                                        QStringLiteral("17"), QStringLiteral("17"), false}));
}

void tst_ShopFiles::windows1252()
{
    const auto table = TableFile::parse("Name;E-Mail;Notiz\nBj\xF6rn;b@x.example;10 \x80\n");
    QVERIFY(table.ok());
    QCOMPARE(table->field(0, {"name"}), QString::fromUtf8("Björn"));
    QCOMPARE(table->field(0, {"note", "Notiz"}), QString::fromUtf8("10 €"));
}

void tst_ShopFiles::ordersWithRepeatedRows()
{
    const auto table = TableFile::parse(
        "Bestellnummer;Bestelldatum;Gesamtbetrag;Status;Zahlungsstatus;Versanddienst;Sendungsnummer;E-Mail;Artikel;Menge;Einzelpreis\n"
        "48213;27.10.2026;184,90;Unterwegs;bezahlt;DHL;0034 12;t@x.example;Handmühle;1;149,90\n"
        "48213;27.10.2026;184,90;Unterwegs;bezahlt;DHL;0034 12;t@x.example;Hausmischung 1 kg;2;17,50\n"
        "48214;28.10.2026;46,00;Zugestellt;offen;;;u@x.example;Filter;1;46,00\n");
    const ShopFile file = readOrders(*table, ShopId{1});
    QCOMPARE(file.changes.size(), 2);
    const auto first = std::get<SaveOrder>(file.changes[0]);
    QCOMPARE(first.order.total, (Money{18490, QStringLiteral("EUR")}));
    QCOMPARE(first.order.state, OrderState::Shipped);
    QCOMPARE(first.order.payment, PaymentState::Paid);
    QCOMPARE(first.order.lines.size(), 2);
    QCOMPARE(first.order.lines[1].unitPrice.minor, 1750);
    QCOMPARE(first.order.lines[1].quantity, 2);
    QVERIFY(first.order.trackingUrl.startsWith(QLatin1String("https://www.dhl.de/")));
    QCOMPARE(first.customer.value, QStringLiteral("t@x.example"));
    const auto second = std::get<SaveOrder>(file.changes[1]);
    QCOMPARE(second.order.state, OrderState::Delivered);
    QCOMPARE(second.order.payment, PaymentState::Open);
    QVERIFY(second.order.trackingUrl.isEmpty());
}

void tst_ShopFiles::ordersAsJson()
{
    const auto table = TableFile::parse(R"([{"id":"o7","number":"#1007","email":"A@x.example",
        "placed_at":"2026-11-01T10:00:00Z","currency":"eur","total_minor":1299,"fulfillment":"delivered",
        "payment":"refunded","shipments":[{"carrier":"DHL","number":"00340"}],
        "lines":[{"sku":"W-1","title":"Wolle","qty":3,"unit_minor":433}]}])");
    const ShopFile file = readOrders(*table, ShopId{1});
    QCOMPARE(file.changes.size(), 1);
    const auto save = std::get<SaveOrder>(file.changes[0]);
    QCOMPARE(save.order.number, QStringLiteral("1007"));
    QCOMPARE(save.order.externalId, QStringLiteral("o7"));
    QCOMPARE(save.order.total, (Money{1299, QStringLiteral("EUR")}));
    QCOMPARE(save.order.payment, PaymentState::Refunded);
    QCOMPARE(save.order.trackingNumber, QStringLiteral("00340"));
    QCOMPARE(save.order.lines.constFirst().unitPrice.minor, 433);
}

void tst_ShopFiles::rowsWithoutSenseAreTold()
{
    const auto table = TableFile::parse("name,email\nNobody,\nAnna,a@x.example\n");
    const ShopFile file = readCustomers(*table, ShopId{1});
    QCOMPARE(file.changes.size(), 1);
    QCOMPARE(file.problems.size(), 1);
    QVERIFY(file.problems.constFirst().contains(u'2'));
}

void tst_ShopFiles::binaryIsRefused()
{
    const auto table = TableFile::parse(QByteArray("PK\x03\x04\0\0\0", 7));
    QVERIFY(!table.ok());
    QCOMPARE(table.error().code, ErrorCode::Invalid);
}

void tst_ShopFiles::quotesAndLineBreaks()
{
    const auto table = TableFile::parse("name,note,email\n\"Berg, Anna\",\"eins\nzwei \"\"drei\"\"\",a@x.example\n");
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->field(0, {"name"}), QStringLiteral("Berg, Anna"));
    QCOMPARE(table->field(0, {"note"}), QStringLiteral("eins\nzwei \"drei\""));
}

QTEST_GUILESS_MAIN(tst_ShopFiles)
#include "tst_shopfiles.moc"

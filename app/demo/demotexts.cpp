// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotexts.h"

#include <array>

// Invented texts of an invented coffee shop. German only: the shop is in Hamburg, whatever the
// language of the window.

namespace Tresen {
namespace {

using Texts = const char16_t *const[];

constexpr Texts shippingSubjects{u"Paket seit Tagen nicht bewegt", u"Wo bleibt meine Bestellung {order}?",
    u"Sendung {order} nicht angekommen", u"Lieferstatus", u"Frage zur Lieferung"};
constexpr Texts shippingOpenings{
    u"Guten Tag,\n\nmeine Bestellung {order} steht laut Sendungsverfolgung seit vier Tagen im Paketzentrum. Die {product} ist ein Geburtstagsgeschenk für Samstag. Können Sie bitte nachsehen, ob das Paket verloren ging?\n\nViele Grüße\n{name}",
    u"Hallo,\n\nwo bleibt die Bestellung {order}? Laut DHL sollte sie gestern kommen, es war aber niemand da. Ich war den ganzen Tag zu Hause.\n\n{name}",
    u"Sehr geehrte Damen und Herren,\n\nich warte seit einer Woche auf {product} (Bestellung {order}). Bitte teilen Sie mir mit, wann ich damit rechnen kann.\n\nMit freundlichen Grüßen\n{name}",
    u"Guten Morgen,\n\nin der Sendungsverfolgung steht „zugestellt“, bei mir ist aber nichts angekommen und die Nachbarn wissen auch nichts. Es geht um {order}.\n\nGruß\n{name}"};
constexpr Texts shippingAnswers{
    u"Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich habe bei DHL einen Nachforschungsauftrag gestellt und melde mich, sobald ich eine Antwort habe, spätestens übermorgen.\n\nViele Grüße\n{agent}",
    u"Guten Tag,\n\ndas Paket zu {order} liegt seit heute früh im Zustellfahrzeug und sollte bis 18 Uhr bei Ihnen sein. Falls nicht, senden wir sofort Ersatz.\n\nViele Grüße\n{agent}",
    u"Guten Tag,\n\ndas tut uns leid. Ich habe Ihnen {product} heute noch einmal losgeschickt, für Sie ohne Kosten. Kommt das erste Paket doch noch an, nehmen Sie es bitte nicht an.\n\nViele Grüße\n{agent}"};
constexpr Texts shippingFollowUps{
    u"Danke für die schnelle Antwort. Dann warte ich bis Freitag.\n\n{name}",
    u"Es ist immer noch nichts da. Bitte kümmern Sie sich darum, ich brauche die Ware.\n\n{name}",
    u"Gerade angekommen, vielen Dank!\n\n{name}"};
constexpr Texts shippingChats{u"Hallo, wo ist mein Paket {order}?", u"Moin, DHL sagt zugestellt, hier ist aber nichts 😕",
    u"Kommt die {product} noch diese Woche?", u"Können Sie mir die Sendungsnummer schicken?"};

constexpr Texts returnSubjects{u"Rücksendung zu {order}", u"Widerruf Bestellung {order}", u"Retoure", u"Umtausch möglich?"};
constexpr Texts returnOpenings{
    u"Guten Tag,\n\nhiermit widerrufe ich meine Bestellung {order}. Bitte senden Sie mir ein Rücksendeetikett und bestätigen Sie den Eingang.\n\nMit freundlichen Grüßen\n{name}",
    u"Hallo,\n\ndie {product} passt leider nicht zu meiner Maschine. Kann ich sie gegen ein anderes Modell umtauschen?\n\nViele Grüße\n{name}",
    u"Hallo zusammen,\n\nich habe vor neun Tagen ein Paket an Sie zurückgeschickt (Bestellung {order}). Wann kommt das Geld?\n\n{name}"};
constexpr Texts returnAnswers{
    u"Guten Tag,\n\nIhren Widerruf haben wir erhalten. Das Rücksendeetikett finden Sie im Anhang. Sobald das Paket bei uns ist, erstatten wir den Betrag auf dem Weg, auf dem Sie gezahlt haben.\n\nViele Grüße\n{agent}",
    u"Guten Tag,\n\nIhre Rücksendung ist gestern eingetroffen, die Erstattung haben wir heute angewiesen. Je nach Bank dauert es zwei bis drei Werktage.\n\nViele Grüße\n{agent}"};
constexpr Texts returnFollowUps{u"Vielen Dank, das ging ja schnell.\n\n{name}", u"Das Geld ist noch nicht da. Können Sie bitte nachsehen?\n\n{name}"};
constexpr Texts returnChats{u"Hi, wie schicke ich {order} zurück?", u"Kann ich umtauschen statt Geld zurück?", u"Wie lange dauert die Erstattung für {order}?"};

constexpr Texts complaintSubjects{u"Deckel hat einen Riss", u"{product} defekt", u"Reklamation {order}", u"Siebträger heizt nicht mehr"};
constexpr Texts complaintOpenings{
    u"Guten Tag,\n\ndie {product} ist heute angekommen, aber der Deckel hat einen Riss. Ein Foto habe ich angehängt. Was machen wir da?\n\nViele Grüße\n{name}",
    u"Hallo,\n\nnach drei Wochen geht die {product} nicht mehr an. Ich habe sie entkalkt und eine andere Steckdose probiert. Das ist wirklich ärgerlich.\n\n{name}",
    u"Guten Tag,\n\nim Beutel der Hausmischung war ein Loch, die Hälfte liegt im Karton. So habe ich mir das nicht vorgestellt.\n\nMit freundlichen Grüßen\n{name}"};
constexpr Texts complaintAnswers{
    u"Guten Tag,\n\ndas sollte nicht passieren, bitte entschuldigen Sie. Wir schicken Ihnen heute kostenlos Ersatz; das beschädigte Stück müssen Sie nicht zurücksenden.\n\nViele Grüße\n{agent}",
    u"Guten Tag,\n\nvielen Dank für das Foto. Unsere Werkstatt sieht sich das an. Darf ich Ihnen für die Zeit ein Leihgerät schicken?\n\nViele Grüße\n{agent}"};
constexpr Texts complaintFollowUps{u"Das Leihgerät nehme ich gern, danke für das Angebot.\n\n{name}", u"Ersatz ist da und heil. Danke für die Mühe.\n\n{name}"};
constexpr Texts complaintChats{u"Die Mühle ist da, aber der Deckel hat einen Riss 😟", u"{product} geht nicht mehr an, was nun?"};

constexpr Texts invoiceSubjects{u"Rechnung mit USt-IdNr.", u"Rechnung zu {order}", u"Rechnungskopie", u"Falsche Rechnungsanschrift"};
constexpr Texts invoiceOpenings{
    u"Guten Tag,\n\nkönnen Sie mir die Rechnung zu {order} mit unserer USt-IdNr. DE123456788 ausstellen?\n\nMit freundlichen Grüßen\n{name}",
    u"Hallo,\n\ndie Rechnung zu {order} finde ich in keinem Postfach. Schicken Sie sie mir bitte noch einmal als PDF?\n\nDanke\n{name}"};
constexpr Texts invoiceAnswers{u"Guten Tag,\n\ndie Rechnung finden Sie im Anhang, wie gewünscht mit Ihrer USt-IdNr.\n\nViele Grüße\n{agent}",
    u"Guten Tag,\n\ngern, anbei die Kopie der Rechnung zu {order}.\n\nViele Grüße\n{agent}"};
constexpr Texts invoiceFollowUps{u"Passt, danke.\n\n{name}", u"Die Hausnummer ist noch falsch, richtig ist 14a.\n\n{name}"};
constexpr Texts invoiceChats{u"Bekomme ich die Rechnung auch als PDF?", u"Auf der Rechnung zu {order} fehlt unsere USt-IdNr."};

constexpr Texts addressSubjects{u"Adresse ändern", u"Andere Lieferadresse für {order}", u"Umzug"};
constexpr Texts addressOpenings{
    u"Hallo,\n\nich habe bei {order} die alte Adresse angegeben. Können Sie das Paket bitte in die Lindenstraße 14, {city} schicken?\n\nDanke und viele Grüße\n{name}",
    u"Guten Tag,\n\nkönnen Sie das Paket an eine Packstation schicken? Ich bin nächste Woche nicht zu Hause.\n\n{name}"};
constexpr Texts addressAnswers{u"Guten Tag,\n\ndie Lieferadresse haben wir geändert, das Paket geht heute Nachmittag los.\n\nViele Grüße\n{agent}",
    u"Guten Tag,\n\ndas Paket ist leider schon unterwegs. Über den Link von DHL können Sie es noch an eine Packstation umleiten.\n\nViele Grüße\n{agent}"};
constexpr Texts addressFollowUps{u"Super, vielen Dank!\n\n{name}"};
constexpr Texts addressChats{u"Falsche Hausnummer eingegeben, kann man das noch ändern?",
    u"Kann {order} an eine Packstation gehen?"};

constexpr Texts productSubjects{u"Mahlgrad für Mokka", u"Frage zur {product}", u"Welcher Kaffee für Vollautomaten?", u"Ersatzteil gesucht"};
constexpr Texts productOpenings{
    u"Guten Tag,\n\nwelchen Mahlgrad empfehlen Sie bei der {product} für Mokka? Im Heft steht dazu nichts.\n\nViele Grüße\n{name}",
    u"Hallo,\n\ngibt es für die {product} noch den Dichtungsring einzeln? Meiner ist nach fünf Jahren spröde.\n\nGruß aus {city}\n{name}",
    u"Guten Tag,\n\nwelche Ihrer Röstungen passt in einen Vollautomaten? Sie sollte wenig Säure haben.\n\n{name}"};
constexpr Texts productAnswers{u"Guten Tag,\n\nfür Mokka stellen Sie die Mühle auf 8 bis 10 Klicks von ganz fein. Beginnen Sie bei 9 und gehen Sie je nach Geschmack einen Klick auf oder ab.\n\nViele Grüße\n{agent}",
    u"Guten Tag,\n\nden Ring gibt es einzeln, Artikel D-58, 3,90 €. Ich lege ihn Ihnen gern zur nächsten Bestellung.\n\nViele Grüße\n{agent}"};
constexpr Texts productFollowUps{u"Das probiere ich gleich aus. Danke!\n\n{name}", u"Gibt es dazu auch ein Video?\n\n{name}"};
constexpr Texts productChats{u"Gibt es die {product} noch in Nussbaum?", u"Welche Bohnen für Filter?", u"Gibt es die Hausmischung auch koffeinfrei?", u"Wann gibt es {product} wieder? ☕"};

constexpr Texts wholesaleSubjects{u"Preisliste Großhandel", u"Kaffee für unser Café", u"Palette Hausmischung"};
constexpr Texts wholesaleOpenings{
    u"Guten Tag,\n\nwir eröffnen im Frühjahr ein Café in {city} und suchen eine Rösterei für etwa 40 kg im Monat. Schicken Sie uns bitte Ihre Preisliste?\n\nMit freundlichen Grüßen\n{name}",
    u"Hallo,\n\nunsere Lieferung {order} war um zwei Säcke zu klein. Bitte senden Sie den Rest mit der nächsten Tour.\n\n{name}"};
constexpr Texts wholesaleAnswers{u"Guten Tag,\n\nvielen Dank für Ihr Interesse. Die Preisliste liegt bei; ab 30 kg liefern wir frei Haus. Gern lade ich Sie zu einer Verkostung in die Rösterei ein.\n\nViele Grüße\n{agent}"};
constexpr Texts wholesaleFollowUps{u"Die Verkostung nehmen wir gern an. Passt Donnerstag um 11 Uhr?\n\n{name}"};
constexpr Texts wholesaleChats{u"Beliefern Sie auch Büros?", u"Wie groß ist die kleinste Menge für Gastro?"};

constexpr std::array topics{
    DemoTopic{u"Versand", shippingSubjects, shippingOpenings, shippingAnswers, shippingFollowUps, shippingChats},
    DemoTopic{u"Retoure", returnSubjects, returnOpenings, returnAnswers, returnFollowUps, returnChats},
    DemoTopic{u"Reklamation", complaintSubjects, complaintOpenings, complaintAnswers, complaintFollowUps, complaintChats},
    DemoTopic{u"Rechnung", invoiceSubjects, invoiceOpenings, invoiceAnswers, invoiceFollowUps, invoiceChats},
    DemoTopic{u"Adresse", addressSubjects, addressOpenings, addressAnswers, addressFollowUps, addressChats},
    DemoTopic{u"Produktfrage", productSubjects, productOpenings, productAnswers, productFollowUps, productChats},
    DemoTopic{u"Großhandel", wholesaleSubjects, wholesaleOpenings, wholesaleAnswers, wholesaleFollowUps, wholesaleChats},
};

constexpr Texts firstNames{u"Tobias", u"Fatma", u"Carla", u"Stefan", u"Hannah", u"Deniz", u"Jan-Philipp", u"Katharina",
    u"Olga", u"Ralf", u"Ines", u"Suzan", u"Mehmet", u"Anna", u"Jürgen", u"Sofia", u"Lukas", u"Käthe", u"Björn", u"Zoë",
    u"Aylin", u"Tomasz", u"Greta", u"Nils", u"Francesca", u"Hüseyin", u"Ingrid", u"Paul", u"Marie", u"Emil", u"Leonie", u"Viktor"};
constexpr Texts lastNames{u"Krüger", u"Yıldız", u"Richter", u"Lindner", u"Schreiber", u"Aydın", u"Meier", u"Voss", u"Petrova",
    u"Dietrich", u"Baumann", u"Zumwinkel", u"Kılıç", u"Schäfer", u"Groß", u"Kowalski", u"Özdemir", u"Ferrari", u"Jäger",
    u"Lindström", u"Böhm", u"von der Heide", u"Nguyễn", u"Hoffmann", u"Weiß", u"Bergmann", u"Sørensen", u"Dvořák"};
constexpr Texts chatThanks{u"Danke, alles gut 🙂", u"Perfekt, vielen Dank für die schnelle Hilfe!", u"Super, danke! 👍", u"Alles klar, dann warte ich",
    u"Oh schön, nehme ich ☕", u"Danke, das reicht mir schon"};
constexpr Texts chatClosings{u"Sehr gern. Einen schönen Tag noch!", u"Gern geschehen. Melden Sie sich jederzeit wieder."};
constexpr std::array cities{DemoCity{u"Hamburg", u"DE"}, DemoCity{u"Köln", u"DE"}, DemoCity{u"München", u"DE"}, DemoCity{u"Berlin", u"DE"},
    DemoCity{u"Leipzig", u"DE"}, DemoCity{u"Görlitz", u"DE"}, DemoCity{u"Kiel", u"DE"}, DemoCity{u"Wien", u"AT"}, DemoCity{u"Zürich", u"CH"},
    DemoCity{u"Graz", u"AT"}, DemoCity{u"Freiburg", u"DE"}, DemoCity{u"Lübeck", u"DE"}, DemoCity{u"Rostock", u"DE"}, DemoCity{u"Bern", u"CH"},
    DemoCity{u"Würzburg", u"DE"}};
constexpr Texts notes{u"Nachforschung bei DHL ist offen (NF-77120). Ersatz bis Samstag wäre noch per Express möglich.",
    u"Kundin bittet um Rückruf nach 15 Uhr.", u"Schon der zweite Fall mit diesem Artikel, bitte an die Werkstatt weitergeben.",
    u"Rabatt von 10 % ist mit der Leitung abgesprochen.", u"Wartet auf Ware, kommt voraussichtlich Donnerstag."};
constexpr std::array products{DemoProduct{u"Handmühle Elbe, Nussbaum", u"HM-ELB-N", 14990}, DemoProduct{u"Hausmischung 1 kg", u"HAUS-1000", 1750},
    DemoProduct{u"Siebträger Alster", u"ST-ALS", 54900}, DemoProduct{u"Filterkanne Förde", u"FK-FOE", 3890},
    DemoProduct{u"Espresso Hafen 500 g", u"ESP-500", 1290}, DemoProduct{u"Wasserkessel Deich", u"WK-DEI", 7900},
    DemoProduct{u"Milchkännchen 350 ml", u"MK-350", 2450}, DemoProduct{u"Mokkakanne Priel", u"MO-PRI", 4600}};

} // namespace

std::span<const DemoTopic> demoTopics() { return topics; }
std::span<const char16_t *const> demoFirstNames() { return firstNames; }
std::span<const char16_t *const> demoLastNames() { return lastNames; }
std::span<const DemoCity> demoCities() { return cities; }
std::span<const char16_t *const> demoChatThanks() { return chatThanks; }
std::span<const char16_t *const> demoChatClosings() { return chatClosings; }
std::span<const char16_t *const> demoNotes() { return notes; }
std::span<const DemoProduct> demoProducts() { return products; }

} // namespace Tresen

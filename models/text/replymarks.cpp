// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replymarks.h"

#include <QString>

#include <algorithm>

namespace Tresen {
namespace {

// Lines beyond this are text somebody wrote, never a mark.
constexpr qsizetype maxMarkLine = 400;

struct Attribution {
    QStringView begin; // how the sentence begins
    QStringView verb;  // what it says before its colon
};

// "Am … schrieb …:". The verb stands anywhere after the beginning.
constexpr Attribution sentences[] = {
    {u"am ", u"schrieb"}, {u"on ", u"wrote"}, {u"le ", u"écrit"}, {u"el ", u"escribió"},
    {u"il ", u"scritto"}, {u"op ", u"schreef"}, {u"w dniu ", u"napisał"}, {u"den ", u"skrev"},
    {u"em ", u"escreveu"}, {u"dne ", u"napsal"}, {u"på ", u"skrev"}, {u"vom ", u"schrieb"},
};

// "Anna Berg <anna@example.org> schrieb am …:" begins with the name.
constexpr QStringView verbs[] = {
    u"schrieb", u"wrote", u"geschrieben", u"écrit", u"escribió", u"scritto", u"schreef", u"napisał",
    u"skrev", u"escreveu", u"napsal", u"kirjoitti",
};

enum HeaderKind { FromHeader = 1, DateHeader = 2, ToHeader = 4, SubjectHeader = 8, OtherHeader = 16 };

struct HeaderName {
    QStringView name;
    HeaderKind kind;
};

constexpr HeaderName headerNames[] = {
    {u"von", FromHeader}, {u"from", FromHeader}, {u"de", FromHeader}, {u"da", FromHeader}, {u"van", FromHeader},
    {u"od", FromHeader}, {u"fra", FromHeader}, {u"från", FromHeader}, {u"absender", FromHeader},
    {u"gesendet", DateHeader}, {u"datum", DateHeader}, {u"sent", DateHeader}, {u"date", DateHeader},
    {u"envoyé", DateHeader}, {u"enviado", DateHeader}, {u"inviato", DateHeader}, {u"verzonden", DateHeader},
    {u"data", DateHeader}, {u"fecha", DateHeader}, {u"wysłano", DateHeader}, {u"sendt", DateHeader}, {u"skickat", DateHeader},
    {u"an", ToHeader}, {u"to", ToHeader}, {u"à", ToHeader}, {u"para", ToHeader}, {u"a", ToHeader}, {u"aan", ToHeader},
    {u"do", ToHeader}, {u"til", ToHeader}, {u"till", ToHeader}, {u"empfänger", ToHeader},
    {u"betreff", SubjectHeader}, {u"subject", SubjectHeader}, {u"objet", SubjectHeader}, {u"asunto", SubjectHeader},
    {u"oggetto", SubjectHeader}, {u"onderwerp", SubjectHeader}, {u"temat", SubjectHeader}, {u"emne", SubjectHeader},
    {u"ämne", SubjectHeader}, {u"assunto", SubjectHeader},
    {u"cc", OtherHeader}, {u"kopie", OtherHeader}, {u"bcc", OtherHeader}, {u"antwort an", OtherHeader},
    {u"reply-to", OtherHeader}, {u"wichtigkeit", OtherHeader}, {u"priorität", OtherHeader}, {u"importance", OtherHeader},
};

constexpr QStringView dividers[] = {
    u"ursprüngliche nachricht", u"original message", u"originalnachricht", u"original-nachricht", u"original-mail",
    u"weitergeleitete nachricht", u"forwarded message", u"anfang der weitergeleiteten", u"begin forwarded message",
    u"original appointment", u"ursprünglicher termin", u"message d'origine", u"message transféré", u"mensaje original",
    u"messaggio originale", u"oorspronkelijk bericht", u"original besked", u"oprindelig meddelelse", u"oprindelig besked", u"wiadomość oryginalna",
};

constexpr QStringView deviceBegins[] = {
    u"von meinem ", u"gesendet von ", u"gesendet mit ", u"gesendet aus ", u"diese nachricht wurde von meinem ", u"sent from ",
    u"sent via ", u"get outlook for ", u"outlook für ", u"holen sie sich outlook", u"hol dir outlook", u"envoyé de mon ",
    u"envoyé depuis ", u"inviato da ", u"enviado desde ", u"verzonden vanaf ", u"verstuurd vanaf ", u"wysłane z ",
};

QString lower(QStringView line)
{
    return line.left(maxMarkLine).trimmed().toString().toLower();
}

bool fits(QStringView line)
{
    return line.size() <= maxMarkLine;
}

bool containsWord(const QString &text, QStringView word)
{
    const qsizetype at = text.indexOf(word);
    return at >= 0 && (at == 0 || !text[at - 1].isLetter());
}

// A sentence about who wrote when, already joined and in lower case, colon at its end.
bool saysWhoWrote(const QString &sentence)
{
    const bool hasFacts = std::any_of(sentence.begin(), sentence.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
    for (const Attribution &form : sentences) {
        if (!sentence.startsWith(form.begin) || !containsWord(sentence, form.verb))
            continue;
        // "Am Montag schrieb ich:" is a sentence; a quotation is dated or ends with its verb.
        if (hasFacts || sentence.endsWith(form.verb.toString() + u':'))
            return true;
    }
    if (!sentence.contains(u'@') && !sentence.contains(u'<'))
        return false;
    return std::any_of(std::begin(verbs), std::end(verbs), [&](QStringView verb) { return containsWord(sentence, verb); });
}

// Cheap look at the first line, because this is asked of every line of a mail.
bool mayBeginAttribution(QStringView line)
{
    const QStringView text = line.left(maxMarkLine).trimmed();
    if (text.size() < 3 || text.front() == u'>')
        return false;
    if (text.contains(u'<') || text.contains(u'@'))
        return true;
    return std::any_of(std::begin(sentences), std::end(sentences), [&](const Attribution &form) {
        return text.startsWith(form.begin, Qt::CaseInsensitive);
    });
}

// A full stop after a real word; "Okt." and "12." go on in the next line.
bool endsSentence(const QString &line)
{
    if (!line.endsWith(u'.'))
        return false;
    qsizetype letters = 0;
    for (qsizetype i = line.size() - 2; i >= 0 && line[i].isLetter(); --i)
        ++letters;
    return letters > 4;
}

bool isRuleCharacter(QChar c)
{
    return c == u'-' || c == u'_' || c == u'=' || c == u'*' || c == u' ' || c == u'—' || c == u'–';
}

} // namespace

bool isRuleLine(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.size() >= 8 && fits(text) && std::all_of(text.begin(), text.end(), isRuleCharacter);
}

bool isQuotedLine(QStringView line)
{
    const QStringView begin = line.left(4).trimmed();
    return begin.startsWith(u'>');
}

qsizetype attributionLines(std::span<const QStringView> lines)
{
    if (lines.empty() || !mayBeginAttribution(lines.front()))
        return 0;
    const bool ends = std::any_of(lines.begin(), lines.end(), [](QStringView line) { return line.trimmed().endsWith(u':'); });
    if (!ends)
        return 0;
    QString sentence;
    for (qsizetype i = 0; i < qsizetype(lines.size()); ++i) {
        const QString line = lower(lines[i]);
        if (line.isEmpty() || !fits(lines[i]) || endsSentence(line))
            return 0;
        sentence += (i > 0 ? QStringLiteral(" ") : QString()) + line;
        if (line.endsWith(u':')) {
            // French typography has a space before the colon.
            while (sentence.size() > 1 && sentence[sentence.size() - 2].isSpace())
                sentence.remove(sentence.size() - 2, 1);
            return saysWhoWrote(sentence) ? i + 1 : 0;
        }
    }
    return 0;
}

bool isOriginalDivider(QStringView line)
{
    if (!fits(line) || line.trimmed().size() > 100)
        return false;
    QStringView text = line.trimmed();
    const qsizetype before = text.size();
    while (!text.isEmpty() && isRuleCharacter(text.front()))
        text = text.sliced(1);
    const bool ruled = before - text.size() >= 2;
    while (!text.isEmpty() && isRuleCharacter(text.back()))
        text.chop(1);
    const QString words = text.toString().toLower();
    return std::any_of(std::begin(dividers), std::end(dividers), [&](QStringView divider) {
        return words.startsWith(divider) && (ruled || words.endsWith(u':')) && words.size() < divider.size() + 40;
    });
}

int headerKind(QStringView line)
{
    QStringView rest = line.left(60).trimmed();
    if (rest.isEmpty())
        return line.size() > 60 ? 0 : emptyLine;
    while (!rest.isEmpty() && (rest.front() == u'*' || rest.front() == u'>' || rest.front() == u' '))
        rest = rest.sliced(1);
    const qsizetype colon = rest.left(25).indexOf(u':');
    if (colon < 1)
        return 0;
    QStringView name = rest.left(colon);
    while (!name.isEmpty() && (name.back() == u'*' || name.back().isSpace()))
        name.chop(1);
    for (const HeaderName &header : headerNames) {
        if (name.size() == header.name.size() && name.compare(header.name, Qt::CaseInsensitive) == 0)
            return header.kind;
    }
    return 0;
}

qsizetype headerBlockLines(std::span<const int> kinds)
{
    if (kinds.empty() || kinds.front() <= 0)
        return 0;
    int all = 0;
    qsizetype last = 0;
    for (qsizetype i = 0; i < qsizetype(kinds.size()) && i < maxHeaderLines && kinds[i] != emptyLine; ++i) {
        all |= kinds[i];
        last = kinds[i] != 0 ? i + 1 : last;
    }
    const int others = ((all & DateHeader) != 0) + ((all & ToHeader) != 0) + ((all & SubjectHeader) != 0);
    return (all & FromHeader) && others >= 2 ? last : 0;
}

bool isSignatureDivider(QStringView line)
{
    return line.startsWith(u"--") && line.size() <= 4 && line.sliced(2).trimmed().isEmpty();
}

bool isDeviceLine(QStringView line)
{
    if (line.size() > 120)
        return false;
    QString text = lower(line);
    while (text.startsWith(u'-') || text.startsWith(u'*') || text.startsWith(u'<') || text.startsWith(u' '))
        text.remove(0, 1);
    const auto begins = [&](QStringView words) { return text.startsWith(words); };
    if (!std::any_of(std::begin(deviceBegins), std::end(deviceBegins), begins))
        return false;
    if (text.startsWith(u"von meinem "))
        return text.contains(u"gesendet") || text.contains(u"gesandt") || text.contains(u"verschickt");
    if (text.startsWith(u"outlook für "))
        return text.contains(u"beziehen") || text.contains(u"holen") || text.contains(u"herunterladen");
    // "Sent from Berlin on Monday, it arrived …" goes on as a sentence.
    return !text.endsWith(u',') && text.count(u' ') <= 9;
}

} // namespace Tresen

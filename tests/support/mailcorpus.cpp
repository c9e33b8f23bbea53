// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailcorpus.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <array>
#include <cmath>

namespace Tresen {
namespace {

constexpr int vocabulary = 30'000;
const QString ourAddress = QStringLiteral("hilfe@nordlicht.example");

QByteArray quotedPrintable(const QString &text)
{
    QByteArray out;
    int column = 0;
    for (const char c : text.toUtf8()) {
        const auto byte = quint8(c);
        if (c == '\n') {
            out += "\r\n";
            column = 0;
            continue;
        }
        const bool plain = byte >= 32 && byte < 127 && c != '=';
        if (column > 70) {
            out += "=\r\n";
            column = 0;
        }
        out += plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        column += plain ? 1 : 3;
    }
    return out;
}

QString asHtml(const QString &text)
{
    QString out = QStringLiteral("<html><head><meta charset=\"utf-8\"><style>body{font-family:sans-serif;"
                                 "font-size:14px}</style></head><body><table width=\"600\"><tr><td>\n");
    for (const QString &paragraph : text.split(QStringLiteral("\n\n"))) {
        out += QStringLiteral("<p style=\"margin:0 0 12px 0;line-height:1.4\"><span style=\"font-size:14px\">")
            + paragraph.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</span></p>\n");
    }
    return out + QStringLiteral("</td></tr></table></body></html>");
}

QByteArray part(const char *type, const QString &text)
{
    return QByteArray("Content-Type: ") + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text) + "\r\n";
}

} // namespace

MailCorpus::MailCorpus(quint32 seed)
    : m_random(seed)
    , m_time(fromMs(1'704'067'200'000)) // 2024
{
    static constexpr std::array syllables{"ka", "to", "ri", "be", "schl", "un", "ver", "en", "ar", "mi", "gel", "wert", "für",
        "dis", "kon", "per", "hau", "lich", "keit", "über", "stell", "pa", "ket", "lie", "fer", "ung", "rück", "send"};
    QSet<QString> known;
    while (m_words.size() < vocabulary) {
        QString made;
        for (int i = 2 + below(3); i > 0; --i)
            made += QString::fromUtf8(syllables[std::size_t(below(int(syllables.size())))]);
        if (!known.contains(made)) {
            known.insert(made);
            m_words.append(made);
        }
    }
}

/// Rank r comes about 1/r times, as words do.
QString MailCorpus::word()
{
    const double u = double(m_random()) / double(std::mt19937::max());
    return m_words[qsizetype(std::min(double(vocabulary - 1), std::pow(double(vocabulary), u) - 1))];
}

QString MailCorpus::sentence()
{
    QString out = word();
    out[0] = out[0].toUpper();
    for (int i = 5 + below(12); i > 0; --i)
        out += u' ' + word();
    return out + u'.';
}

QString MailCorpus::body(const QString &quoted)
{
    QString out = QStringLiteral("Guten Tag,\n\n");
    for (int i = 1 + below(4); i > 0; --i) {
        for (int n = 1 + below(5); n > 0; --n)
            out += sentence() + u' ';
        out += QStringLiteral("\n\n");
    }
    out += QStringLiteral("Mit freundlichen Grüßen\n") + m_customer;
    if (!quoted.isEmpty()) {
        out += QStringLiteral("\n\nAm 3. März schrieb %1:\n").arg(m_customer);
        for (const QString &line : quoted.split(u'\n'))
            out += QStringLiteral("> ") + line + u'\n';
    }
    return out;
}

void MailCorpus::beginThread()
{
    m_left = 1 + below(5);
    m_ours = false;
    m_customer = QStringLiteral("kunde.%1@post%2.example").arg(below(1'000'000)).arg(below(9));
    m_subject = word() + u' ' + word() + QStringLiteral(" %1").arg(10'000 + below(90'000));
    m_references.clear();
    m_last.clear();
}

QByteArray MailCorpus::header(const QString &id, const QString &subject)
{
    const QByteArray date = toDateTime(m_time).toString(Qt::RFC2822Date).toLatin1();
    const QByteArray customer = m_customer.toLatin1();
    const QByteArray ours = ourAddress.toLatin1();
    QByteArray out = "Return-Path: <" + (m_ours ? ours : customer) + ">\r\nReceived: from mx.post.example (mx.post.example"
        " [203.0.113.7])\r\n\tby mail.nordlicht.example with ESMTPS id " + QByteArray::number(m_random(), 16) + ";\r\n\t" + date
        + "\r\nDKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=post.example;\r\n\ts=s1; h=from:to:subject:date;\r\n\tb="
        + QByteArray(96, 'Q') + "\r\nFrom: " + (m_ours ? "Nordlicht Hilfe <" + ours : "Kundin <" + customer) + ">\r\nTo: <"
        + (m_ours ? customer : ours) + ">\r\nSubject: =?utf-8?B?" + subject.toUtf8().toBase64() + "?=\r\nDate: " + date
        + "\r\nMessage-ID: <" + id.toLatin1() + ">\r\nMIME-Version: 1.0\r\n";
    if (!m_references.isEmpty()) {
        out += "In-Reply-To: <" + m_references.constLast().toLatin1() + ">\r\nReferences: <"
            + m_references.join(QStringLiteral(">\r\n <")).toLatin1() + ">\r\n";
    }
    return out;
}

CorpusMail MailCorpus::next()
{
    if (m_left-- == 0) {
        beginThread();
        --m_left;
    }
    m_time += std::chrono::seconds(60 + below(1200));
    CorpusMail mail;
    mail.received = m_time;
    mail.messageId = QStringLiteral("%1.%2@%3").arg(m_random(), 0, 16).arg(m_count++).arg(m_customer.section(u'@', 1));
    const QString text = body(m_last);
    mail.raw = header(mail.messageId, (m_references.isEmpty() ? QString() : QStringLiteral("Re: ")) + m_subject);
    QByteArray content = part("text/plain", text);
    if (below(4) != 0) {
        content = "Content-Type: multipart/alternative; boundary=\"a\"\r\n\r\n--a\r\n" + content + "--a\r\n"
            + part("text/html", asHtml(text)) + "--a--\r\n";
    }
    if (below(8) == 0) {
        QByteArray file(4'000 + below(60'000), Qt::Uninitialized);
        for (char &c : file)
            c = char(m_random());
        content = "Content-Type: multipart/mixed; boundary=\"m\"\r\n\r\n--m\r\n" + content
            + "--m\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"Rechnung.pdf\"\r\n"
              "Content-Transfer-Encoding: base64\r\n\r\n" + file.toBase64() + "\r\n--m--\r\n";
    }
    mail.raw += content;
    m_references.append(mail.messageId);
    m_last = text.section(QStringLiteral("\n\nAm 3. "), 0, 0);
    m_ours = !m_ours;
    return mail;
}

QStringList MailCorpus::writeMaildir(const QString &path, int count)
{
    for (const char *folder : {"/cur", "/new", "/tmp"}) {
        if (!QDir().mkpath(path + QLatin1String(folder)))
            return {};
    }
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        const CorpusMail mail = next();
        QFile file(path + QStringLiteral("/cur/%1.M%2.nordlicht:2,%3").arg(toMs(mail.received) / 1000)
                              .arg(i, 7, 10, QLatin1Char('0')).arg(i % 5 == 0 ? QString() : QStringLiteral("S")));
        if (!file.open(QIODevice::WriteOnly) || file.write(mail.raw) != mail.raw.size())
            return {};
        ids.append(mail.messageId);
    }
    return ids;
}

} // namespace Tresen

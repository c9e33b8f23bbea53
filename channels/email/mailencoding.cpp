// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailencoding.h"

#include <QUrl>

#include <algorithm>

namespace Tresen {

namespace {

constexpr qsizetype lineLimit = 76;

QString oneLineText(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        clean += c.unicode() < 0x20 || c.unicode() == 0x7f ? QChar(u' ') : c;
    return clean.trimmed();
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// UTF-8 in pieces that end between characters, each at most `size` bytes.
QList<QByteArray> utf8Pieces(const QString &text, qsizetype size)
{
    QList<QByteArray> pieces{QByteArray()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype units = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, units).toUtf8();
        i += units - 1;
        if (pieces.last().size() + character.size() > size)
            pieces.append(QByteArray());
        pieces.last() += character;
    }
    return pieces;
}

/// Breaks at blanks; a word longer than a line stays whole (RFC 5322 allows 998).
QByteArray folded(const QByteArray &text, qsizetype column)
{
    QByteArray out;
    for (const QByteArray &word : text.split(' ')) {
        if (word.isEmpty())
            continue;
        if (!out.isEmpty()) {
            const bool fits = column + 1 + word.size() <= lineLimit;
            out += fits ? " " : "\r\n ";
            column = fits ? column + 1 : 1;
        }
        out += word;
        column += word.size();
    }
    return out;
}

QByteArray encodedName(const QString &name, qsizetype column)
{
    if (!isPlainAscii(name))
        return encodedHeaderText(name, column);
    QByteArray escaped = name.toLatin1();
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

QByteArray wireAddress(const QString &address)
{
    const QString clean = oneLineText(address).remove(u'<').remove(u'>');
    const qsizetype at = clean.lastIndexOf(u'@');
    if (at < 0)
        return clean.toUtf8();
    const QByteArray domain = QUrl::toAce(clean.mid(at + 1));
    return clean.left(at).toUtf8() + '@' + (domain.isEmpty() ? clean.mid(at + 1).toUtf8() : domain);
}

QByteArray percentEncoded(const QByteArray &bytes)
{
    return bytes.toPercentEncoding({}, "*'()"); // RFC 2231 attribute-char leaves these out
}

} // namespace

QByteArray encodedHeaderText(const QString &text, qsizetype column)
{
    const QString clean = oneLineText(text);
    if (isPlainAscii(clean) && !clean.contains(QLatin1String("=?")))
        return folded(clean.toLatin1(), column);
    QByteArray out;
    for (const QByteArray &piece : utf8Pieces(clean, 42)) { // 42 bytes make 56, in all 68
        if (!out.isEmpty())
            out += "\r\n ";
        out += "=?utf-8?B?" + piece.toBase64() + "?=";
    }
    return out;
}

QByteArray encodedAddresses(const QList<Address> &addresses, qsizetype column)
{
    QByteArray out;
    for (const Address &address : addresses) {
        const QString name = oneLineText(address.name);
        QByteArray one = wireAddress(address.address);
        if (!name.isEmpty())
            one = encodedName(name, column) + " <" + one + '>';
        if (!out.isEmpty())
            out += column + one.size() + 2 > lineLimit ? ",\r\n " : ", ";
        out += one;
        column = out.size() - 1 - out.lastIndexOf('\n');
    }
    return out;
}

QByteArray encodedParameter(const QByteArray &name, const QString &value)
{
    QString clean = oneLineText(value);
    QString standIn;
    for (const QChar c : std::as_const(clean))
        standIn += c.unicode() < 0x20 || c.unicode() > 0x7e || c == u'"' || c == u'\\' ? QChar(u'_') : c;
    const QByteArray plain = ";\r\n " + name + "=\"" + standIn.toLatin1() + '"';
    if (standIn == clean && clean.size() <= 60)
        return plain;
    QByteArray out = plain;
    int number = 0;
    for (const QByteArray &piece : utf8Pieces(clean, 18)) {
        const QByteArray charset = number == 0 ? "utf-8''" : "";
        out += ";\r\n " + name + '*' + QByteArray::number(number++) + "*=" + charset + percentEncoded(piece);
    }
    return out;
}

QByteArray quotedPrintable(const QString &text)
{
    QString unixText = text;
    unixText.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QByteArray out;
    qsizetype column = 0;
    const QByteArray bytes = unixText.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar c = uchar(bytes[i]);
        if (c == '\n') {
            out += "\r\n";
            column = 0;
            continue;
        }
        const bool lastOnLine = i + 1 == bytes.size() || bytes[i + 1] == '\n';
        const bool blank = c == ' ' || c == '\t';
        const bool plain = (c > 0x20 && c < 0x7f && c != '=') || (blank && !lastOnLine);
        const qsizetype width = plain ? 1 : 3;
        if (column + width > lineLimit - 1) {
            out += "=\r\n";
            column = 0;
        }
        if (plain)
            out += char(c);
        else
            out += '=' + QByteArray(1, char(c)).toHex().toUpper();
        column += width;
    }
    return out;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray out;
    out.reserve(all.size() + all.size() / 38 + 2);
    for (qsizetype i = 0; i < all.size(); i += lineLimit)
        out += all.mid(i, lineLimit) + "\r\n";
    return out;
}

} // namespace Tresen

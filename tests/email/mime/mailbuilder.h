// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace MailBuilder {

/// A header of an ordinary mail, without the line that ends it.
inline QByteArray head(const QByteArray &extra = {})
{
    return "From: Anna <anna@example.com>\r\nTo: Shop <shop@example.org>\r\n"
           "Subject: Frage\r\nDate: Mon, 02 Nov 2026 10:00:00 +0100\r\n"
           "Message-ID: <1@example.com>\r\nMIME-Version: 1.0\r\n" + extra;
}

inline QByteArray plain(const QByteArray &body, const QByteArray &extra = {})
{
    return head(extra) + "\r\n" + body;
}

inline QByteArray part(const QByteArray &header, const QByteArray &body)
{
    return header + "\r\n\r\n" + body;
}

/// multipart/<subtype> with these parts.
inline QByteArray multipart(const QByteArray &subtype, const QByteArrayList &parts,
                            const QByteArray &boundary = "b1")
{
    QByteArray all = "Content-Type: multipart/" + subtype + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &one : parts)
        all += "--" + boundary + "\r\n" + one + "\r\n";
    return all + "--" + boundary + "--\r\n";
}

} // namespace MailBuilder

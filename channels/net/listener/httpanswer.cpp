// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpanswer.h"

#include <QLocale>
#include <QTimeZone>

namespace Tresen {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

bool isOneLine(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char c) { return c == '\r' || c == '\n' || c == 0; });
}

bool isOurs(const QByteArray &name)
{
    static const QList<QByteArray> ours{
        "content-length", "transfer-encoding", "connection", "date", "server", "content-type"};
    return ours.contains(name.toLower());
}

} // namespace

QByteArray answerHead(const HttpReply &reply, bool keepAlive, const QDateTime &now)
{
    const int status = reply.status >= 200 && reply.status <= 599 ? reply.status : 500;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    head += "Date: "
        + QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1()
        + " GMT\r\n";
    if (!reply.contentType.isEmpty() && isOneLine(reply.contentType))
        head += "Content-Type: " + reply.contentType + "\r\n";
    // neither of the two has a body, and for 204 even the length is forbidden (RFC 9110, 8.6)
    if (status != 204 && status != 304)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    head += "X-Content-Type-Options: nosniff\r\n";
    for (const auto &[name, value] : reply.headers) {
        if (!name.isEmpty() && !name.contains(':') && isOneLine(name) && isOneLine(value) && !isOurs(name))
            head += name + ": " + value + "\r\n";
    }
    // an upgrade is asked for with the name of the connection's own field
    if (status == 426)
        head += keepAlive ? "Connection: upgrade\r\n" : "Connection: upgrade, close\r\n";
    else
        head += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    return head + "\r\n";
}

HttpReply plainAnswer(int status)
{
    return {status, "text/plain; charset=utf-8", QByteArray::number(status) + ' ' + reasonOf(status) + '\n', {}};
}

} // namespace Tresen

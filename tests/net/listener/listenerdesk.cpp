// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerdesk.h"

#include <QTest>

namespace Tresen {

using namespace std::chrono_literals;

ListenerDesk::ListenerDesk()
{
    QObject::connect(&listener, &Listener::opened, &listener,
        [this](SocketId socket, const RequestHead &head, const QByteArray &context) {
            sockets.insert(socket, head);
            contexts.append(context);
        });
    QObject::connect(&listener, &Listener::received, &listener, [this](SocketId socket, const QByteArray &text) {
        messages.append(text);
        if (echo)
            listener.send(socket, text);
    });
    QObject::connect(&listener, &Listener::closed, &listener, [this](SocketId socket) {
        closed += int(sockets.remove(socket));
    });
    QObject::connect(&listener, &Listener::bodyTaken, &listener,
        [this](RequestId request, const RequestHead &head, const QByteArray &context, const QByteArray &body) {
            bodies.append(body);
            requests.append(request);
            contexts.append(context);
            if (head.path != "/keep")
                listener.reply(request, {201, "text/plain", QByteArray::number(body.size()), {}});
        });
}

ListenerSettings ListenerDesk::settings()
{
    ListenerSettings settings;
    settings.limits.headerTime = 400ms;
    settings.limits.bodyTime = 400ms;
    settings.limits.writeTime = 400ms;
    settings.limits.closeTime = 500ms;
    settings.limits.idleTime = 10s;
    settings.limits.connections = 2000;
    settings.limits.connectionsPerAddress = 1000;
    settings.limits.requestsPerMinute = 100'000;
    return settings;
}

Verdict ListenerDesk::route(const RequestHead &head)
{
    Verdict verdict;
    verdict.context = head.path + ' ' + head.client.toLatin1() + (head.secure ? " secure" : "");
    if (head.path == "/hello") {
        verdict.reply = {200, "text/plain", "hi", {{"X-Client", verdict.context}}};
    } else if (head.path == "/big") {
        verdict.reply = {200, "text/plain", QByteArray(5'000'000, 'b'), {}};
    } else if (head.path == "/take" || head.path == "/keep") {
        verdict.kind = Verdict::Kind::TakeBody;
        verdict.bodyLimit = 1000;
    } else if (head.path == "/chat" && head.origin == "http://evil.example") {
        verdict.reply = {403, {}, {}, {}};
        verdict.refusal = "origin";
    } else if (head.path == "/chat") {
        verdict.kind = Verdict::Kind::Upgrade;
    } else {
        verdict.reply = {404, {}, {}, {}};
        verdict.refusal = "path";
    }
    return verdict;
}

Status ListenerDesk::start(const ListenerSettings &settings)
{
    return listener.start(settings, route);
}

bool ListenerDesk::waitForRefused(const QByteArray &word, qint64 count)
{
    return QTest::qWaitFor([&] { return refused(word) >= count; }, 5000) && refused(word) == count;
}

} // namespace Tresen

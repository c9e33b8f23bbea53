// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The listener's HTTP entry: no crash, no hang, answers that are answers, bodies within their limit,
// and the same whatever portions the bytes came in.
#include "listenerpeer.h"

#include <cstdlib>

using namespace Tresen;

namespace {

/// The answers without what time it was, and without leave to go on, which nobody gets who has not
/// waited for it.
QByteArray timeless(QByteArray answer)
{
    for (qsizetype at = answer.indexOf("\r\nDate: "); at >= 0; at = answer.indexOf("\r\nDate: "))
        answer.remove(at, answer.indexOf("\r\n", at + 2) - at);
    return answer.replace("HTTP/1.1 100 Continue\r\n\r\n", "");
}

/// Up to the refusal of a broken head: of half a head the parser says so at once or when it is whole,
/// as the portions fall.
QByteArray granted(const QByteArray &answer)
{
    for (const char *refusal : {"HTTP/1.1 400 ", "HTTP/1.1 431 "}) {
        if (const qsizetype at = answer.indexOf(refusal); at >= 0)
            return answer.left(at);
    }
    return answer;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static ListenerPeer peer;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto whole = peer.exchange({}, bytes, std::max<qsizetype>(1, bytes.size()));
    const auto cut = peer.exchange({}, bytes, size > 0 ? 1 + data[0] % 97 : 1);
    const QByteArray said = timeless(whole.answer);
    if (!said.isEmpty() && !said.startsWith("HTTP/1.1 "))
        std::abort();
    if (said.contains("\nServer: B") || granted(said) != granted(timeless(cut.answer)) || whole.bodies != cut.bodies)
        std::abort();
    for (const QByteArray &body : whole.bodies) {
        if (body.size() > ListenerPeer::bodyBytes)
            std::abort();
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The listener's WebSocket entry: no crash, no hang, only whole, valid and small messages reach the
// owner, what it says are frames, and the messages are the same whatever portions the bytes came in.
#include "listenerpeer.h"

#include <QStringDecoder>

#include <cstdlib>

using namespace Tresen;

namespace {

const QByteArray opening = "GET /ws HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

bool isText(const QByteArray &message)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(message);
    return !decoder.hasError() && text.size() <= message.size();
}

/// Whole frames, unmasked, without reserved bits, nothing after a closing one; the last may be cut
/// where the line was.
bool areFrames(QByteArrayView bytes)
{
    bool closing = false;
    while (bytes.size() >= 2) {
        const auto first = uchar(bytes[0]);
        const auto second = uchar(bytes[1]);
        if (closing || (first & 0x70) != 0 || (second & 0x80) != 0 || second == 127)
            return false;
        closing = (first & 0x0F) == 8;
        qsizetype size = 2 + second;
        if (second == 126) {
            if (bytes.size() < 4)
                return true;
            size = 4 + (uchar(bytes[2]) << 8) + uchar(bytes[3]);
        }
        if (bytes.size() < size)
            return true;
        bytes = bytes.sliced(size);
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static ListenerPeer peer;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto whole = peer.exchange(opening, bytes, std::max<qsizetype>(1, bytes.size()));
    const auto cut = peer.exchange(opening, bytes, size > 0 ? 1 + data[0] % 17 : 1);
    const qsizetype head = whole.answer.indexOf("\r\n\r\n");
    if (!whole.answer.startsWith("HTTP/1.1 101 ") || !areFrames(QByteArrayView(whole.answer).sliced(head + 4)))
        std::abort();
    if (whole.messages != cut.messages)
        std::abort();
    for (const QByteArray &message : whole.messages) {
        if (message.size() > ListenerPeer::messageBytes || !isText(message))
            std::abort();
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeenvironment.h"

#include <bit>
#include <cstring>

namespace Tresen {
namespace {

// SipHash-2-4 (Aumasson, Bernstein: "SipHash: a fast short-input PRF", 2012).
struct Sip {
    quint64 v0, v1, v2, v3;

    void round()
    {
        v0 += v1; v1 = std::rotl(v1, 13); v1 ^= v0; v0 = std::rotl(v0, 32);
        v2 += v3; v3 = std::rotl(v3, 16); v3 ^= v2;
        v0 += v3; v3 = std::rotl(v3, 21); v3 ^= v0;
        v2 += v1; v1 = std::rotl(v1, 17); v1 ^= v2; v2 = std::rotl(v2, 32);
    }
    void take(quint64 word)
    {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }
};

quint64 sipHash(quint64 k0, quint64 k1, const char *data, size_t size)
{
    Sip sip{0x736f6d6570736575ULL ^ k0, 0x646f72616e646f6dULL ^ k1,
        0x6c7967656e657261ULL ^ k0, 0x7465646279746573ULL ^ k1};
    const size_t whole = size & ~size_t{7};
    for (size_t at = 0; at < whole; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, data + at, 8);
        sip.take(word);
    }
    quint64 last = quint64(size) << 56;
    std::memcpy(&last, data + whole, size - whole);
    last = (last & 0x00ffffffffffffffULL) | quint64(size) << 56;
    sip.take(last);
    sip.v2 ^= 0xff;
    for (int i = 0; i < 4; ++i)
        sip.round();
    return sip.v0 ^ sip.v1 ^ sip.v2 ^ sip.v3;
}

} // namespace

qint64 threadKey(const QByteArray &key, qint64 account, const QString &externalId)
{
    quint64 k0 = 0;
    quint64 k1 = 0;
    std::memcpy(&k0, key.constData(), 8);
    std::memcpy(&k1, key.constData() + 8, 8);
    const QByteArray id = externalId.toUtf8();
    const auto hash = sipHash(k0 ^ quint64(account), k1, id.constData(), size_t(id.size()));
    return qint64(hash >> 1);
}

qint64 indexHash(const IndexTexts &texts)
{
    quint64 hash = 0;
    for (const QString *text : {&texts.subject, &texts.body, &texts.people})
        hash = sipHash(hash, 0x7472657365, reinterpret_cast<const char *>(text->constData()),
            size_t(text->size()) * 2);
    return qint64(hash);
}

} // namespace Tresen

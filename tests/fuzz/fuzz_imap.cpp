// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The IMAP parser: no crash, no hang, no memory beyond its limits, and the same responses however
// the bytes are cut into portions.
#include "imapparser.h"

#include <cstdlib>

using namespace Tresen;

namespace {

QList<ImapResponse> parsedInPortions(QByteArrayView bytes, qsizetype portion, bool &failed)
{
    ImapParser parser(ImapLimits{.line = 4096, .literals = 4096, .literalCount = 8, .nesting = 10});
    QList<ImapResponse> responses;
    while (!bytes.isEmpty()) {
        const qsizetype size = qMin(portion, bytes.size());
        parser.feed(bytes.first(size));
        bytes = bytes.sliced(size);
        while (auto response = parser.next())
            responses.append(*response);
    }
    failed = parser.failed();
    return responses;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    bool wholeFailed = false;
    bool cutFailed = false;
    const auto whole = parsedInPortions(bytes, bytes.size(), wholeFailed);
    const auto cut = parsedInPortions(bytes, size > 0 ? 1 + data[0] % 17 : 1, cutFailed);
    if (whole != cut || wholeFailed != cutFailed)
        std::abort();
    return 0;
}

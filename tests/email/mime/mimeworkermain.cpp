// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The worker of the tests: the real one, or with --stumble one that does what a mail tells it to.
#include "mailparser.h"
#include "mimeworker.h"

#include <QThread>

#include <cstdlib>
#include <vector>

using namespace Tresen;

namespace {

void spin()
{
    volatile quint64 n = 0;
    for (;;)
        n = n + 1;
}

void bloat()
{
    std::vector<std::vector<char>> held;
    for (;;)
        held.emplace_back(64 * 1024 * 1024, 'x');
}

int stumblingWorker()
{
    return serveMime([](AttachmentSpool &spool, QByteArrayView raw, quint64 tag) {
        const QByteArray mail = raw.toByteArray();
        auto parsed = MailParser(spool).parse(raw, tag);
        if (mail.contains("X-Stumble: spin"))
            spin();
        if (mail.contains("X-Stumble: crash"))
            std::abort();
        if (mail.contains("X-Stumble: bloat"))
            bloat();
        if (mail.contains("X-Stumble: sleep"))
            QThread::sleep(3600);
        return parsed;
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--stumble") == 0)
        return stumblingWorker();
    if (argc > 1 && qstrcmp(argv[1], "--mime-worker") == 0)
        return runMimeWorker(argc, argv);
    return 3;
}

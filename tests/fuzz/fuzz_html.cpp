// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlcleaner.h"
#include "htmltotext.h"
#include "originalpage.h"

#include <cstdlib>

using namespace Tresen;

// Crashes, endless loops, and the two promises that can be checked without a second parser.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const CleanHtml clean = cleanHtml(html);
    if (clean.html.contains(QLatin1String("<script"), Qt::CaseInsensitive) || !cleanHtml(clean.html).remote.isEmpty())
        abort();
    if (originalPage(html).contains(QLatin1String("<script"), Qt::CaseInsensitive))
        abort();
    if (htmlToText(html).size() > maxPlainLength + 1000)
        abort();
    return 0;
}

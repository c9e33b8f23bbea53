// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filename.h"
#include "ftsmatch.h"
#include "snippet.h"
#include "tokens.h"
#include "visiblereply.h"

#include <cstdlib>

using namespace Tresen;

// The input once as a query and once as the text that is searched, split and named with it. Read as
// UTF-16, so that lone surrogates come too.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QString text(qsizetype(size / 2), Qt::Uninitialized);
    memcpy(text.data(), data, size / 2 * 2);
    for (const bool typing : {false, true}) {
        const SearchQuery query = parseSearch(text, {{}, {}, typing});
        // Quotation marks come in pairs, or input became syntax.
        if (ftsMatch(query, {}).count(u'"') % 2 != 0)
            abort();
        const Snippet snippet = makeSnippet(text, query, 80);
        if (snippet.range.start < 0 || snippet.range.end() > text.size())
            abort();
        if (snippetLine(text, query, 80).text.size() > 200 + text.size())
            abort();
    }
    if (indexText(text).toUtf8().size() > maxIndexBytes)
        abort();
    qsizetype at = 0;
    for (const ReplyPart &part : splitReply(text)) {
        if (part.range.start != at)
            abort();
        at = part.range.end();
    }
    if (at != text.size() || safeBaseName(text).contains(u'/'))
        abort();
    return 0;
}

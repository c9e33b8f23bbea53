// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partcontent.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <vector>

namespace Tresen {

namespace {

using Sink = std::function<bool(const char *, qsizetype)>;

constexpr qsizetype pieceBytes = 48LL * 1024;

/// GMime finds the "begin" line of uuencoded text only in its own stream filter.
void decodeThroughGMime(GMimeDataWrapper *wrapper, const Sink &sink)
{
    GMimeStream *memory = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(wrapper, memory);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    sink(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
    g_object_unref(memory);
}

void decodePieces(const char *raw, qsizetype size, GMimeContentEncoding encoding, const Sink &sink)
{
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, encoding);
    // One buffer for the life of the process: a new one for each part would come and go by mmap.
    static thread_local std::vector<char> out;
    for (qsizetype at = 0; at < size; at += pieceBytes) {
        const auto piece = size_t(std::min(pieceBytes, size - at));
        out.resize(std::max(out.size(), g_mime_encoding_outlen(&state, piece)));
        const size_t made = at + qsizetype(piece) < size
            ? g_mime_encoding_step(&state, raw + at, piece, out.data())
            : g_mime_encoding_flush(&state, raw + at, piece, out.data());
        if (!sink(out.data(), qsizetype(made)))
            return;
    }
}

} // namespace

void decodePart(GMimePart *part, const Sink &sink)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    GMimeStream *stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : nullptr;
    if (!stream)
        return;
    const GMimeContentEncoding encoding = g_mime_data_wrapper_get_encoding(wrapper);
    if (!GMIME_IS_STREAM_MEM(stream) || encoding == GMIME_CONTENT_ENCODING_UUENCODE)
        return decodeThroughGMime(wrapper, sink);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    const gint64 end = stream->bound_end < 0 ? gint64(bytes->len) : stream->bound_end;
    const auto *raw = reinterpret_cast<const char *>(bytes->data) + stream->bound_start;
    const qsizetype size = end - stream->bound_start;
    if (encoding == GMIME_CONTENT_ENCODING_BASE64 || encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
        decodePieces(raw, size, encoding, sink);
    else
        sink(raw, size);
}

QByteArray decodedBytes(GMimePart *part, qsizetype most)
{
    QByteArray all;
    decodePart(part, [&all, most](const char *data, qsizetype size) {
        all.append(data, std::min(size, most - all.size()));
        return all.size() < most;
    });
    return all;
}

} // namespace Tresen

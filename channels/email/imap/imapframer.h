// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Tresen {

/// What a server may make us keep.
struct ImapLimits {
    qsizetype line = 16 << 20; ///< bytes outside literals; a SEARCH over a million mails needs 8 MB
    qint64 literals = 64 << 20; ///< bytes of all literals of one response; the rest is dropped
    qint64 reply = 256 << 20; ///< bytes of all responses to one command
    int literalCount = 1000;
    int nesting = 40;
};

struct ImapLiteral {
    QByteArray bytes;
    qint64 size = 0; ///< as announced
    bool dropped = false; ///< beyond the limit: read past, `bytes` is empty
};

/// One whole response, cut into text and literals. In `text` a NUL stands where a literal was; a NUL
/// that the server sent itself has become "?".
struct ImapFrame {
    QByteArray text;
    QList<ImapLiteral> literals;
};

/// Cuts the stream of bytes from an IMAP server into responses: lines, joined over the literals
/// ("{12}" at the end of a line, RFC 3501 §4.3) inside them. Takes the bytes in any portions, keeps
/// no more than its limits, never throws.
class ImapFramer {
public:
    explicit ImapFramer(ImapLimits limits = {});

    void feed(QByteArrayView bytes);
    /// The next whole response; nothing: more bytes are needed, or failed().
    [[nodiscard]] std::optional<ImapFrame> next();
    /// A limit was passed: the stream cannot be followed any more.
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Forgets every byte: at the switch to TLS.
    void reset();

private:
    enum class Step { NeedMore, LiteralDone, FrameDone };

    [[nodiscard]] Step takeLiteral();
    [[nodiscard]] Step takeLine();
    [[nodiscard]] bool beginLiteral(QByteArrayView &line);
    void fail();

    ImapLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_pos = 0; ///< first byte not yet taken
    qsizetype m_scan = 0; ///< first byte not yet searched for an end of line
    ImapFrame m_frame;
    qint64 m_literalLeft = 0;
    qint64 m_kept = 0; ///< literal bytes in m_frame
    bool m_inLiteral = false;
    bool m_failed = false;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parsedmail.h"
#include "rawmail.h"

#include <QByteArray>

#include <optional>

namespace Tresen::MimeWire {

// What goes through the pipes between MimeWorkerPool and runMimeWorker: frames of a little-endian
// quint32 length and a body written by QDataStream (Qt_6_4). Both ends are the same binary, so
// there is no other version; still neither believes a size or a count of the other.

enum class Request : quint8 { Configure = 1, Bytes = 2, File = 3 };

/// The first frame to a worker.
struct Configuration {
    QString spoolDir; ///< exists, writable
    int cpuMs = 0;
    qint64 memory = 0;

    bool operator==(const Configuration &) const = default;
};

/// An attachment in the spool is named by the worker's process id and a running number only, so
/// a worker that a mail took over cannot name any other file.
[[nodiscard]] QString spoolName(qint64 pid, quint32 number);

struct Answer {
    quint32 id = 0;
    quint32 spooled = 0; ///< highest number used in the spool so far
    bool stored = true;  ///< false: the spool's disk is full, there is no mail
    ParsedMail mail;     ///< attachments[i].spoolFile holds the bare spoolName
};

inline constexpr QByteArrayView hello{"TRESENMIME1"}; ///< the worker's first frame

[[nodiscard]] QByteArray encode(const Configuration &configuration);
[[nodiscard]] QByteArray encodeRequest(quint32 id, const RawMail &mail);
[[nodiscard]] QByteArray encodeAnswer(const Answer &answer);
void appendFrame(QByteArray &out, QByteArrayView body);

[[nodiscard]] std::optional<Configuration> decodeConfiguration(const QByteArray &body);
struct DecodedRequest {
    quint32 id = 0;
    RawMail mail; ///< bytes share the frame's memory: valid as long as it is
};
[[nodiscard]] std::optional<DecodedRequest> decodeRequest(const QByteArray &body);
[[nodiscard]] std::optional<Answer> decodeAnswer(const QByteArray &body);

/// Takes whole frames out of what a pipe delivers in any pieces.
class FrameReader {
public:
    explicit FrameReader(quint32 maxBytes) : m_maxBytes(maxBytes) { }

    void append(const char *data, qsizetype size);
    /// The next whole frame, or nothing yet. After broken() there is never another one.
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] bool broken() const { return m_broken; } ///< a length beyond the maximum

private:
    QByteArray m_buffer;
    qsizetype m_read = 0;
    quint32 m_maxBytes;
    bool m_broken = false;
};

} // namespace Tresen::MimeWire

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentspool.h"
#include "mimelimits.h"
#include "parsedmail.h"

// GMime's own names, so that whoever includes this need not read GMime and GLib.
// NOLINTBEGIN(bugprone-reserved-identifier)
typedef struct _GMimeObject GMimeObject;
typedef struct _GMimePart GMimePart;
typedef struct _GMimeMultipart GMimeMultipart;
// NOLINTEND(bugprone-reserved-identifier)

namespace Tresen {

/// Walks the parts of one mail and sorts them into body and attachments: of alternatives the
/// plain text and the last HTML (RFC 2046 section 5.1.4), everything that is a file, a message, a
/// calendar or no text as attachment, texts that follow each other joined.
class BodyCollector {
public:
    BodyCollector(AttachmentSpool &spool, ParsedMail &mail) : m_spool(spool), m_mail(mail) { }

    void collect(GMimeObject *root);
    /// False when the spool's disk is full.
    [[nodiscard]] bool stored() const { return m_stored; }

private:
    struct Segment {
        QString plain;
        QString html;
    };
    using Segments = QList<Segment>;
    enum class Inside { Nothing, Mixed, Alternative, Related };

    void walk(GMimeObject *object, int depth, Inside inside, Segments &out);
    void walkMultipart(GMimeMultipart *multipart, int depth, Segments &out);
    void addPart(GMimePart *part, Inside inside, Segments &out);
    void addText(GMimePart *part, bool html, Segments &out);
    void addAttachment(GMimePart *part, Inside inside);
    void finish(const Segments &segments);
    void markInline();
    void warn(MailWarning warning);

    AttachmentSpool &m_spool;
    ParsedMail &m_mail;
    int m_parts = 0;
    qsizetype m_plainLeft = MimeLimits::bodyChars; ///< of all text parts together
    qsizetype m_htmlLeft = MimeLimits::bodyChars;
    bool m_stored = true;
};

} // namespace Tresen

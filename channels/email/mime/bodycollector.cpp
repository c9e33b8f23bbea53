// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodycollector.h"

#include "attachmentname.h"
#include "charsetrepair.h"
#include "flowedtext.h"
#include "htmltotext.h"
#include "partcontent.h"

#include <gmime/gmime.h>

namespace Tresen {

namespace {

QByteArray parameter(GMimeObject *object, const char *name)
{
    return QByteArray(g_mime_object_get_content_type_parameter(object, name));
}

bool isDisposition(GMimePart *part, const char *kind)
{
    const char *value = g_mime_object_get_disposition(GMIME_OBJECT(part));
    return value && g_ascii_strcasecmp(value, kind) == 0;
}

bool isType(GMimePart *part, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(GMIME_OBJECT(part)), type, subtype);
}

QString withUnixLines(QString text)
{
    QChar *out = text.data();
    const QChar *end = out + text.size();
    for (const QChar *in = out; in != end; ++in) {
        if (*in != u'\r' || in + 1 == end || in[1] != u'\n')
            *out++ = *in;
    }
    text.truncate(out - text.constData());
    return text;
}

QString asHtml(const QString &plain)
{
    return QStringLiteral("<pre style=\"white-space: pre-wrap\">") + plain.toHtmlEscaped()
        + QStringLiteral("</pre>");
}

} // namespace

void BodyCollector::warn(MailWarning warning)
{
    if (!m_mail.warnings.contains(warning))
        m_mail.warnings.append(warning);
}

void BodyCollector::collect(GMimeObject *root)
{
    Segments segments;
    if (root)
        walk(root, 0, Inside::Nothing, segments);
    finish(segments);
    if (m_mail.text.isEmpty() && m_mail.html.isEmpty() && GMIME_IS_MULTIPART(root)) {
        // Some bounces say what happened only in front of their first part; without any boundary
        // everything is there.
        const char *prologue = g_mime_multipart_get_prologue(GMIME_MULTIPART(root));
        const QString text = decodeText(prologue, {}).text.left(MimeLimits::bodyChars);
        if (!text.contains(QStringLiteral("MIME"))) // the note to programs of 1993
            m_mail.text = text;
    }
    markInline();
}

void BodyCollector::walk(GMimeObject *object, int depth, Inside inside, Segments &out)
{
    if (depth > MimeLimits::depth) {
        m_mail.truncated = true;
        return warn(MailWarning::TooDeep);
    }
    if (GMIME_IS_MULTIPART(object))
        return walkMultipart(GMIME_MULTIPART(object), depth, out);
    if (!GMIME_IS_PART(object))
        return;
    if (++m_parts > MimeLimits::parts) {
        m_mail.truncated = true;
        return warn(MailWarning::TooManyParts);
    }
    addPart(GMIME_PART(object), inside, out);
}

void BodyCollector::walkMultipart(GMimeMultipart *multipart, int depth, Segments &out)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
    const bool alternative = g_mime_content_type_is_type(type, "multipart", "alternative");
    const bool related = g_mime_content_type_is_type(type, "multipart", "related");
    if (g_mime_content_type_is_type(type, "multipart", "encrypted"))
        warn(MailWarning::Encrypted);
    const int count = g_mime_multipart_get_count(multipart);
    Segment best;
    for (int i = 0; i < count; ++i) {
        Segments child;
        walk(g_mime_multipart_get_part(multipart, i), depth + 1,
             alternative ? Inside::Alternative : related ? Inside::Related : Inside::Mixed, child);
        if (!alternative) {
            out.append(child);
            continue;
        }
        for (const Segment &segment : std::as_const(child)) {
            if (best.plain.isEmpty())
                best.plain = segment.plain;
            if (!segment.html.isEmpty())
                best.html = segment.html;
        }
    }
    if (!best.plain.isEmpty() || !best.html.isEmpty())
        out.append(best);
}

void BodyCollector::addPart(GMimePart *part, Inside inside, Segments &out)
{
    const bool html = isType(part, "text", "html");
    const bool body = html || isType(part, "text", "plain") || isType(part, "text", "enriched");
    // A text with a file name is a file, unless it stands where only the body can be.
    const bool file = isDisposition(part, "attachment")
        || (inside == Inside::Mixed && g_mime_part_get_filename(part));
    if (body && !file)
        return addText(part, html, out);
    const QByteArray smime = parameter(GMIME_OBJECT(part), "smime-type");
    if (isType(part, "application", "pkcs7-mime") && smime.toLower() == "enveloped-data")
        warn(MailWarning::Encrypted);
    addAttachment(part, inside);
}

void BodyCollector::addText(GMimePart *part, bool html, Segments &out)
{
    // Four bytes a character at most; one byte more shows that there is more.
    qsizetype &left = html ? m_htmlLeft : m_plainLeft;
    const QByteArray bytes = decodedBytes(part, left * 4 + 1);
    QByteArray charset = parameter(GMIME_OBJECT(part), "charset");
    if (charset.isEmpty() && html)
        charset = charsetOfHtml(bytes);
    DecodedText decoded = decodeText(bytes, charset);
    if (decoded.repaired)
        warn(MailWarning::BrokenCharset);
    QString &text = decoded.text;
    if (text.size() > left) {
        text.truncate(left > 0 && text[left - 1].isHighSurrogate() ? left - 1 : left);
        m_mail.truncated = true;
        warn(MailWarning::BodyTooLong);
        addAttachment(part, Inside::Mixed);
    }
    left -= text.size();
    if (html)
        return out.append({{}, text});
    text = withUnixLines(std::move(text));
    if (parameter(GMIME_OBJECT(part), "format").toLower() == "flowed")
        text = unflow(text, parameter(GMIME_OBJECT(part), "delsp").toLower() == "yes");
    out.append({text, {}});
}

void BodyCollector::addAttachment(GMimePart *part, Inside inside)
{
    AttachmentSpool::Writer writer(m_spool);
    MailAttachment attachment;
    decodePart(part, [&](const char *data, qsizetype size) {
        writer.write(data, size);
        attachment.size += size;
        return true;
    });
    m_stored = writer.finish() && m_stored;
    attachment.content = writer.content();
    attachment.spoolFile = writer.file();
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    attachment.contentType = oneLine(QString::fromUtf8(g_mime_content_type_get_media_type(type))
                                     + u'/' + QString::fromUtf8(g_mime_content_type_get_media_subtype(type))).toLower();
    QString id = oneLine(QString::fromUtf8(g_mime_object_get_content_id(GMIME_OBJECT(part))));
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.mid(1, id.size() - 2);
    attachment.contentId = id;
    attachment.isInline = !isDisposition(part, "attachment")
        && (isDisposition(part, "inline") || (inside == Inside::Related && !id.isEmpty()));
    attachment.name = attachmentName(QString::fromUtf8(g_mime_part_get_filename(part)),
                                     attachment.contentType, int(m_mail.attachments.size()) + 1);
    m_mail.attachments.append(attachment);
}

void BodyCollector::finish(const Segments &segments)
{
    const bool anyHtml = std::any_of(segments.begin(), segments.end(),
                                     [](const Segment &s) { return !s.html.isEmpty(); });
    for (const Segment &segment : segments) {
        // Some programs send an empty plain part beside the HTML.
        const bool onlyHtml = !segment.html.isEmpty() && segment.plain.trimmed().isEmpty();
        const QString plain = onlyHtml ? htmlToText(segment.html) : segment.plain;
        if (!m_mail.text.isEmpty() && !plain.isEmpty())
            m_mail.text.append(u'\n');
        m_mail.text.append(plain);
        if (anyHtml && (!segment.html.isEmpty() || !plain.trimmed().isEmpty()))
            m_mail.html.append(segment.html.isEmpty() ? asHtml(plain) : segment.html);
    }
}

void BodyCollector::markInline()
{
    for (MailAttachment &attachment : m_mail.attachments) {
        if (!attachment.contentId.isEmpty()
            && m_mail.html.contains(QStringLiteral("cid:") + attachment.contentId))
            attachment.isInline = true;
    }
}

} // namespace Tresen

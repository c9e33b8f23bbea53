// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailparser.h"

#include "bodycollector.h"
#include "charsetrepair.h"
#include "mailheaders.h"
#include "mimelimits.h"
#include "structurescan.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <gmime/gmime.h>

namespace Tresen {

namespace {

/// Once a process. Messages inside messages stay opaque parts: they are attachments as they are,
/// and cannot nest the parser.
void startGMime()
{
    static const bool started = [] {
        g_mime_init();
        for (const char *subtype : {"rfc822", "rfc2822", "global", "news", "partial"})
            g_mime_object_register_type("message", subtype, GMIME_TYPE_PART);
        return true;
    }();
    Q_UNUSED(started)
}

quint64 digestOf(const ParsedMail &mail)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(mail.from.isEmpty() ? QString() : mail.from.first().address.toLower());
    add(mail.subject);
    add(mail.date ? QString::number(toMs(*mail.date)) : QString());
    add(mail.text.isEmpty() ? mail.html : mail.text);
    return qFromLittleEndian<quint64>(hash.result().constData());
}

/// The stream only looks at the bytes: the caller keeps them longer than the message.
class ParsedMessage {
public:
    ParsedMessage(QByteArrayView bytes, GMimeParserOptions *options)
        : m_array(g_byte_array_new_take(reinterpret_cast<guint8 *>(const_cast<char *>(bytes.data())),
                                        gsize(bytes.size())))
        , m_stream(g_mime_stream_mem_new())
    {
        g_mime_stream_mem_set_byte_array(GMIME_STREAM_MEM(m_stream), m_array);
        m_parser = g_mime_parser_new_with_stream(m_stream);
        m_message = g_mime_parser_construct_message(m_parser, options);
    }
    ~ParsedMessage()
    {
        if (m_message)
            g_object_unref(m_message);
        g_object_unref(m_parser);
        g_object_unref(m_stream);
        g_byte_array_free(m_array, FALSE); // the bytes are not ours
    }
    Q_DISABLE_COPY_MOVE(ParsedMessage)

    [[nodiscard]] GMimeMessage *get() const { return m_message; }

private:
    GByteArray *m_array;
    GMimeStream *m_stream;
    GMimeParser *m_parser;
    GMimeMessage *m_message;
};

} // namespace

MailParser::MailParser(AttachmentSpool &spool) : m_spool(spool)
{
    startGMime();
    m_options = g_mime_parser_options_new();
    const char *fallbacks[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(m_options, fallbacks);
}

MailParser::~MailParser()
{
    g_mime_parser_options_free(m_options);
}

std::optional<ParsedMail> MailParser::parse(QByteArrayView raw, quint64 tag)
{
    ParsedMail mail;
    mail.tag = tag;
    m_spool.beginMail();
    if (raw.size() > MimeLimits::mailBytes) {
        raw = raw.first(MimeLimits::mailBytes);
        mail.warnings.append(MailWarning::MailTooLong);
    }
    const ScanResult scan = scanStructure(raw);
    mail.warnings.append(scan.warnings);
    mail.truncated = !mail.warnings.isEmpty();
    QByteArray joined; // only when the header was cut out of the middle
    QByteArrayView view = raw.sliced(scan.begin, scan.end - scan.begin);
    if (scan.bodyBegin != scan.headerEnd) {
        joined = raw.sliced(scan.begin, scan.headerEnd - scan.begin).toByteArray();
        joined.append(raw.sliced(scan.bodyBegin, std::max(scan.end, scan.bodyBegin) - scan.bodyBegin));
        view = joined;
    }
    const ParsedMessage message(view, m_options);
    if (!message.get()) {
        // Nothing that looks like a header: whatever it is, somebody can read it.
        mail.text = decodeText(view.first(std::min<qsizetype>(view.size(), MimeLimits::bodyChars)), {}).text;
        mail.digest = digestOf(mail);
        return mail;
    }
    readHeaders(message.get(), mail);
    BodyCollector collector(m_spool, mail);
    collector.collect(g_mime_message_get_mime_part(message.get()));
    mail.digest = digestOf(mail);
    return collector.stored() ? std::optional(mail) : std::nullopt;
}

} // namespace Tresen

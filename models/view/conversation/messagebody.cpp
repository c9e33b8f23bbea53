// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebody.h"

#include "entities.h"
#include "htmlcleaner.h"
#include "htmltotext.h"
#include "visiblereply.h"

#include <algorithm>

namespace Tresen {
namespace {

QString trimmedLines(QStringView text)
{
    qsizetype start = 0;
    // Only whole empty lines: the indent of the first line belongs to the text.
    for (qsizetype i = 0; i < text.size() && text[i].isSpace(); ++i) {
        if (text[i] == u'\n')
            start = i + 1;
    }
    qsizetype end = text.size();
    while (end > start && text[end - 1].isSpace())
        --end;
    return text.sliced(start, end - start).toString();
}

/// The text with its web and mail addresses as links, everything else escaped; empty without any.
QString linkedText(const QString &text)
{
    const QList<TextRange> links = findLinks(text);
    if (links.isEmpty())
        return {};
    QString html = QStringLiteral("<p style=\"white-space: pre-wrap\">");
    qsizetype done = 0;
    for (const TextRange &link : links) {
        const QString address = text.sliced(link.start, link.length).toHtmlEscaped();
        html += text.sliced(done, link.start - done).toHtmlEscaped()
            + QStringLiteral("<a href=\"%1\">%1</a>").arg(address);
        done = link.start + link.length;
    }
    return html + text.sliced(done).toHtmlEscaped() + QStringLiteral("</p>");
}

/// As AttachmentImageProvider reads it; empty when the mail brought no such picture.
QString pictureId(const Message &message, const QString &contentId)
{
    const auto found = std::find_if(message.attachments.begin(), message.attachments.end(),
        [&](const Attachment &attachment) { return attachment.contentId == contentId; });
    if (found == message.attachments.end() || found->sha256.isEmpty())
        return {};
    return message.id.toString() + u'/' + found->id.toString();
}

void splitPlain(const QString &text, MessageBody &body)
{
    QString visible;
    QString quoted;
    QString signature;
    for (const ReplyPart &part : splitReply(text)) {
        const QStringView piece = QStringView(text).sliced(part.range.start, part.range.length);
        switch (part.kind) {
        case ReplyPartKind::Visible:
            visible += piece;
            break;
        case ReplyPartKind::Quote:
            quoted += piece;
            ++body.quotes;
            break;
        case ReplyPartKind::Signature:
            signature += piece;
            break;
        }
    }
    body.visible = trimmedLines(visible);
    body.quoted = trimmedLines(quoted);
    body.signature = trimmedLines(signature);
    if (body.visible.isEmpty()) { // nothing but quotation: then that is the message
        body.visible = trimmedLines(text);
        body.quoted.clear();
        body.signature.clear();
        body.quotes = 0;
    }
}

/// Without its quotations, unless they are all there is; `options` say afterwards which it was.
CleanHtml cleanReply(const QString &html, CleanOptions &options)
{
    options.leaveOutQuotes = true;
    CleanHtml clean = cleanHtml(html, options);
    if (clean.beyondLimits || clean.quotes == 0 || clean.html.contains(QLatin1String("<img"))
        || !htmlToText(clean.html).isEmpty())
        return clean;
    options.leaveOutQuotes = false;
    return cleanHtml(html, options);
}

} // namespace

MessageBody prepareBody(const Message &message)
{
    MessageBody body;
    splitPlain(message.text.isEmpty() ? htmlToText(message.html) : message.text, body);
    if (message.html.isEmpty()) {
        body.html = linkedText(body.visible);
        return body;
    }
    CleanOptions options;
    options.attachmentId = [&message](const QString &contentId) { return pictureId(message, contentId); };
    const CleanHtml clean = cleanReply(message.html, options);
    if (clean.quotes == 0 && body.quotes > 0) { // quoted in words only: they are told apart as text
        body.html = linkedText(body.visible);
        return body;
    }
    body.beyondLimits = clean.beyondLimits;
    if (clean.beyondLimits)
        return body;
    if (clean.quotes > 0) {
        body.visible = htmlToText(clean.html);
        body.quoted = quotedHtmlToText(message.html);
    }
    body.quotes = clean.quotes;
    body.html = clean.html;
    body.remotePictures = clean.blockedImages;
    body.coloured = clean.html.contains(QLatin1String("color"));
    body.signature.clear(); // it stands in the page already
    if (clean.blockedImages > 0) {
        options.allowRemote = true;
        const CleanHtml open = cleanHtml(message.html, options);
        body.htmlWithRemote = open.beyondLimits ? QString() : open.html;
    }
    return body;
}

} // namespace Tresen

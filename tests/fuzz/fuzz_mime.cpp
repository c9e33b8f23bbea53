// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a mail and as the frames of both pipe ends: no crash, and the promises of
// ParsedMail hold.
#include "mailparser.h"
#include "mimelimits.h"
#include "mimewire.h"

#include <cstdlib>

using namespace Tresen;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkMail(const QByteArray &bytes)
{
    AttachmentSpool spool;
    const auto mail = MailParser(spool).parse(bytes, 42);
    require(mail.has_value() && mail->tag == 42);
    require(!mail->text.contains(QChar::Null) && !mail->html.contains(QChar::Null));
    require(!mail->subject.contains(u'\n'));
    require(mail->attachments.size() <= MimeLimits::parts + 1);
    for (const MailAttachment &attachment : mail->attachments)
        require(!attachment.name.isEmpty() && !attachment.name.contains(u'/')
                && attachment.size == attachment.content.size());
    const auto back = MimeWire::decodeAnswer(MimeWire::encodeAnswer({1, 0, true, *mail}));
    require(back.has_value() && back->mail == *mail);
}

void checkFrames(const QByteArray &bytes)
{
    MimeWire::FrameReader reader(4096);
    reader.append(bytes.constData(), bytes.size());
    while (const auto frame = reader.next())
        require(frame->size() <= 4096);
    const auto request = MimeWire::decodeRequest(bytes);
    require(!request || request->mail.bytes.size() <= bytes.size());
    const auto answer = MimeWire::decodeAnswer(bytes);
    require(!answer || answer->mail.attachments.size() <= MimeLimits::parts + 2);
    (void)MimeWire::decodeConfiguration(bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkMail(bytes);
    checkFrames(bytes);
    return 0;
}

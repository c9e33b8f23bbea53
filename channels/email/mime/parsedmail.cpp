// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsedmail.h"

#include <QCoreApplication>

namespace Tresen {

QString mailWarningText(MailWarning warning)
{
    switch (warning) {
    case MailWarning::TooManyParts:
        return QCoreApplication::translate("ParsedMail",
            "This mail has more than 1,000 parts. The parts after that were not read; the "
            "original is kept and can be saved.");
    case MailWarning::TooDeep:
        return QCoreApplication::translate("ParsedMail",
            "Parts of this mail are nested too deeply and were not read. The original is "
            "kept and can be saved.");
    case MailWarning::HeaderTooLong:
        return QCoreApplication::translate("ParsedMail",
            "The header of this mail is longer than 1 MB and was cut. The original is kept "
            "and can be saved.");
    case MailWarning::MailTooLong:
        return QCoreApplication::translate("ParsedMail",
            "This mail is very large and its end was not read. The original is kept on the "
            "server or in the file it came from.");
    case MailWarning::BodyTooLong:
        return QCoreApplication::translate("ParsedMail",
            "The text of this mail is very long and is shown only in part. The whole text is "
            "among the attachments.");
    case MailWarning::BrokenCharset:
        return QCoreApplication::translate("ParsedMail",
            "The characters of this mail were not marked correctly. They were repaired; "
            "single letters may be wrong.");
    case MailWarning::Encrypted:
        return QCoreApplication::translate("ParsedMail",
            "This mail is encrypted. Its content can be saved and opened in another program.");
    case MailWarning::WorkerFailed:
        return QCoreApplication::translate("ParsedMail",
            "This mail could not be read because it is damaged or built to do harm. The "
            "original is kept and can be saved.");
    case MailWarning::FileUnreadable:
        break;
    }
    return QCoreApplication::translate("ParsedMail",
        "The file of this mail could not be read. Nothing was changed; check the file and "
        "import it again.");
}

} // namespace Tresen

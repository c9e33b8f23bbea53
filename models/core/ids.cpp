// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

namespace Tresen {

qint64 idFromText(QStringView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok, 10);
    return ok && value > 0 ? value : 0;
}

} // namespace Tresen

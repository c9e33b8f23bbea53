// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "money.h"

#include <QDate>
#include <QString>

namespace Tresen {

// Times, amounts and sizes in words, in the language of the window (QLocale's default) and the
// zone of this machine. Any thread.

/// "14:32"; never with seconds.
[[nodiscard]] QString clockText(TimePoint at);
/// "13:52" today, "30.10. 09:12" this year, "30.10.2024 09:12" before.
[[nodiscard]] QString momentText(TimePoint at, TimePoint now);
/// "12.09." or, in another year, "12.09.2024".
[[nodiscard]] QString dateText(TimePoint at, TimePoint now);
/// "Today", "Yesterday", "Monday, October 30".
[[nodiscard]] QString dayText(QDate day, QDate today);
/// The whole moment, for tool tips and screen readers.
[[nodiscard]] QString fullText(TimePoint at);
/// "March 2021".
[[nodiscard]] QString monthText(TimePoint at);
/// The day on which this happened here.
[[nodiscard]] QDate localDay(TimePoint at);
/// "1.284,60 €".
[[nodiscard]] QString moneyText(const Money &money);
/// "214 KB".
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace Tresen

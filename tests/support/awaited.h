// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"

#include <QTest>

namespace Tresen {

/// Turns the test's event loop until the future has an answer; Timeout when it has none in time.
template <typename T>
Result<T> awaited(Future<T> future, int ms = 10000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, ms))
        return Error{ErrorCode::Timeout, {}, QStringLiteral("the test's own patience ended")};
    if (future.resultCount() == 0)
        return Error{ErrorCode::Cancelled, {}, QStringLiteral("future without a result")};
    return future.result();
}

} // namespace Tresen

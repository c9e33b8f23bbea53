// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFuture>
#include <QPromise>

namespace Tresen {

/// What every asynchronous call of the house returns. A cancelled future means only that nobody
/// listens any more; failure is an Error inside. Continuations always name a context object:
/// `.then(this, …)`.
template <typename T>
using Future = QFuture<Result<T>>;

template <typename T>
[[nodiscard]] Future<T> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    auto future = promise.future();
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return future;
}

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

namespace Tresen {

/// A self-signed certificate for "localhost", made anew with the openssl program at first use.
struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;
    QByteArray certificatePem;
    QByteArray keyPem;

    /// SHA-256, as accounts pin it.
    [[nodiscard]] QByteArray pin() const;
};

/// A fresh one each time; isNull() certificate when openssl could not be run.
[[nodiscard]] TestCertificate makeTestCertificate();

} // namespace Tresen

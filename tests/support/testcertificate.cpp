// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcertificate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace Tresen {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray TestCertificate::pin() const
{
    return certificate.digest(QCryptographicHash::Sha256);
}

TestCertificate makeTestCertificate()
{
    QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const QString certificateFile = folder.filePath(QStringLiteral("cert.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
            QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
            QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"), keyFile,
            QStringLiteral("-out"), certificateFile});
    openssl.waitForFinished();
    TestCertificate made;
    made.certificatePem = contentOf(certificateFile);
    made.keyPem = contentOf(keyFile);
    made.certificate = QSslCertificate(made.certificatePem, QSsl::Pem);
    made.key = QSslKey(made.keyPem, QSsl::Ec, QSsl::Pem);
    return made;
}

} // namespace Tresen

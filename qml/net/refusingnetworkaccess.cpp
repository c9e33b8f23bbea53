// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusingnetworkaccess.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Tresen {

namespace {

class RefusedReply final : public QNetworkReply {
public:
    RefusedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("the window has no network access"));
        setFinished(true);
        open(ReadOnly);
        // Who asked connects after this constructor: tell on the next turn of the loop.
        QMetaObject::invokeMethod(
            this, [this] { tell(); }, Qt::QueuedConnection);
    }

    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }

private:
    void tell()
    {
        Q_EMIT errorOccurred(ContentAccessDenied);
        Q_EMIT finished();
    }
};

class RefusingAccess final : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new RefusedReply(request, operation, this);
    }
};

} // namespace

QNetworkAccessManager *RefusingNetworkAccess::create(QObject *parent)
{
    return new RefusingAccess(parent);
}

} // namespace Tresen

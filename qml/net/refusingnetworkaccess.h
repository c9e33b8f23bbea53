// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace Tresen {

/// Gives a QML engine a network access that refuses every request at once, with
/// QNetworkReply::ContentAccessDenied and without opening a socket. Every text a customer wrote
/// may hold a picture that tells its sender that we looked; this is the last door, whatever a page
/// forgets. Set it before the first component is loaded and keep it longer than the engine:
/// \code engine.setNetworkAccessManagerFactory(&refusing); \endcode
/// create() may be called from the engine's own threads; it shares nothing.
class RefusingNetworkAccess final : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Tresen {

/// What one call of tresenctl did.
struct CtlOutcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// One object a line; empty when a line is none.
    [[nodiscard]] QList<QJsonObject> objects() const;
    [[nodiscard]] QJsonObject object() const { return objects().value(0); }
};

/// The built tresenctl on one profile, as a person in a shell uses it.
class CtlRun {
public:
    explicit CtlRun(QString profile) : m_profile(std::move(profile)) { }

    [[nodiscard]] static QString program();
    /// With `input` as standard input.
    [[nodiscard]] CtlOutcome operator()(const QStringList &words, const QByteArray &input = {}) const;
    /// The same with --json.
    [[nodiscard]] CtlOutcome json(QStringList words, const QByteArray &input = {}) const;
    /// Profile and secrets behind the words, for starting the program by hand.
    [[nodiscard]] QStringList arguments(QStringList words) const;
    [[nodiscard]] QString profile() const { return m_profile; }

private:
    QString m_profile;
};

} // namespace Tresen

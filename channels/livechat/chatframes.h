// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// The frames of a widget, both ways (PROTOCOL.md beside this file). Pure.
namespace Tresen::ChatFrames {

struct Hello {
    QByteArray secret;
    qint64 after = 0;
    QString language;
    QString pageUrl;   ///< empty without consent
    QString pageTitle;
};
struct Say {
    QString cid;
    QString text;
    QStringList files;
};
struct Typing {
    bool on = false;
};
struct Read {
    qint64 number = 0;
};
struct Page {
    QString url;
    QString title;
};
struct About {
    QString name;
    QString email;
};
struct End {};
struct Transcript {
    QString email;
};
struct Ping {};

using Frame = std::variant<Hello, Say, Typing, Read, Page, About, End, Transcript, Ping>;

/// Nothing when the frame is not one of these or a member has not its shape. Texts are as told, not
/// cut: the limits are the room's.
[[nodiscard]] std::optional<Frame> parse(const QByteArray &text);

/// Written as 32 hexadecimal digits.
[[nodiscard]] bool isSecret(const QByteArray &secret);

/// A file of a message as the widget gets it.
struct File {
    QString name;
    QString type;
    qint64 size = 0;
    QString url;
};

struct Welcome {
    QString shop;
    QString color;
    QString agent; ///< empty: nobody yet
    bool isNew = true;
    bool ended = false;
    qint64 readByVisitor = 0;
    qint64 seenByAgents = 0;
    int textLimit = 0;
    qint64 fileLimit = 0;
    QStringList fileTypes;
};

struct Told {
    qint64 number = 0;
    MessageId id;
    bool fromVisitor = false;
    bool automatic = false;
    QString name; ///< of the agent
    qint64 at = 0; ///< ms since 1970
    QString text;
    QString cid;
    QList<File> files;
};

[[nodiscard]] QByteArray welcome(const Welcome &welcome);
[[nodiscard]] QByteArray message(const Told &told);
[[nodiscard]] QByteArray ack(const QString &cid, MessageId id, qint64 number, qint64 at);
[[nodiscard]] QByteArray caughtUp(qint64 number);
/// `retrySeconds` 0: not again as it is.
[[nodiscard]] QByteArray refused(QLatin1StringView code, const QString &cid = {}, int retrySeconds = 0);
[[nodiscard]] QByteArray typing(bool on, const QString &name);
[[nodiscard]] QByteArray read(qint64 number);
[[nodiscard]] QByteArray agent(const QString &name);
[[nodiscard]] QByteArray plain(QLatin1StringView type);
[[nodiscard]] QByteArray transcriptSent(bool ok);

} // namespace Tresen::ChatFrames

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation.h"
#include "directorystore.h"
#include "engine.h"
#include "futures.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace Tresen {

/// One run of a command: its arguments, its engine and what it prints. Exit codes: 0 ok, 1 refused
/// or failed, 2 wrong usage. Main thread.
class CtlContext : public QObject {
    Q_OBJECT
public:
    CtlContext(const QCommandLineParser &parser, QStringList arguments, QString profileFolder,
        std::unique_ptr<Engine> engine);

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] bool has(const char *option) const;
    [[nodiscard]] QString value(const char *option) const;
    [[nodiscard]] QStringList values(const char *option) const;
    [[nodiscard]] bool json() const;
    [[nodiscard]] QString profileFolder() const { return m_profileFolder; }
    /// Not for commands that run without one.
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] Services &services() { return m_engine->services(); }

    /// A line for people; silent with --json.
    void say(const QString &line);
    /// One JSON object a line; silent without --json.
    void tell(const QJsonObject &object);
    /// On a terminal only: overwrites itself. 0 … 1.
    void progress(const QString &what, double share);

    void succeed();
    /// 0, or 1 when the report that was printed is one of failures.
    void end(bool ok);
    void fail(const Error &error);
    void misuse(const QString &why);

    /// What Ctrl+C and SIGTERM do instead of ending the run at once; it has to end it itself.
    void onInterrupt(std::function<void()> act) { m_onInterrupt = std::move(act); }
    void interrupt();

    /// Continues with the value or ends the run with the error.
    template <typename T, typename Next>
    void after(Future<T> future, Next next)
    {
        future.then(this, [this, next](Result<T> result) mutable {
            if (result)
                next(std::move(result).value());
            else
                fail(result.error());
        });
    }

    /// "#123" and "123" are the numbers shown in the window, "id:456" is a conversation id.
    void withConversation(const QString &reference, std::function<void(Conversation)> next);
    void withDirectory(std::function<void(Directory)> next);
    /// What --text-file names; "-" is standard input.
    [[nodiscard]] Result<QString> textFile(const QString &name) const;

private:
    void clearProgress();

    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    QString m_profileFolder;
    std::unique_ptr<Engine> m_engine;
    std::function<void()> m_onInterrupt;
    bool m_progressShown = false;
};

} // namespace Tresen

// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlcontext.h"

#include "conversationstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Tresen {
namespace {

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

void print(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// Texts come from strangers: nothing of them may steer the terminal.
QString withoutControls(QString line)
{
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar(0xFFFD);
    }
    return line;
}

} // namespace

CtlContext::CtlContext(const QCommandLineParser &parser, QStringList arguments,
    QString profileFolder, std::unique_ptr<Engine> engine)
    : m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_profileFolder(std::move(profileFolder))
    , m_engine(std::move(engine))
{
}

bool CtlContext::has(const char *option) const
{
    return m_parser.isSet(QString::fromLatin1(option));
}

QString CtlContext::value(const char *option) const
{
    return m_parser.value(QString::fromLatin1(option));
}

QStringList CtlContext::values(const char *option) const
{
    return m_parser.values(QString::fromLatin1(option));
}

bool CtlContext::json() const
{
    return has("json");
}

void CtlContext::say(const QString &line)
{
    clearProgress();
    if (!json())
        print(stdout, withoutControls(line));
}

void CtlContext::tell(const QJsonObject &object)
{
    if (json())
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void CtlContext::progress(const QString &what, double share)
{
    if (!isTerminal() || json())
        return;
    m_progressShown = true;
    const QByteArray line = QStringLiteral("\r%1 %2 %\033[K")
                                .arg(what, QString::number(std::lround(share * 100)))
                                .toUtf8();
    std::fputs(line.constData(), stderr);
    std::fflush(stderr);
}

void CtlContext::clearProgress()
{
    if (std::exchange(m_progressShown, false)) {
        std::fputs("\r\033[K", stderr);
        std::fflush(stderr);
    }
}

void CtlContext::succeed()
{
    end(true);
}

void CtlContext::end(bool ok)
{
    clearProgress();
    QCoreApplication::exit(ok ? 0 : 1);
}

void CtlContext::interrupt()
{
    if (m_onInterrupt)
        m_onInterrupt();
    else
        succeed();
}

void CtlContext::fail(const Error &error)
{
    clearProgress();
    const QString text = error.text.isEmpty() ? error.detail : error.text;
    if (json()) {
        tell({{QStringLiteral("error"),
            QJsonObject{{QStringLiteral("code"), errorCodeName(error.code)},
                {QStringLiteral("text"), text}, {QStringLiteral("detail"), error.detail}}}});
    } else {
        print(stderr, QStringLiteral("tresenctl: ") + withoutControls(text));
    }
    QCoreApplication::exit(1);
}

void CtlContext::misuse(const QString &why)
{
    clearProgress();
    print(stderr, QStringLiteral("tresenctl: ") + why);
    QCoreApplication::exit(2);
}

void CtlContext::withConversation(
    const QString &reference, std::function<void(Conversation)> next)
{
    if (reference.startsWith(QLatin1String("id:"))) {
        const auto id = ConversationId::fromString(QStringView(reference).sliced(3));
        after(services().conversations.conversations({id}),
            [this, reference, next](const QList<Conversation> &found) {
                if (found.isEmpty())
                    fail({ErrorCode::NotFound, tr("There is no conversation %1.").arg(reference), {}, {}});
                else
                    next(found.constFirst());
            });
        return;
    }
    const QString digits = reference.startsWith(u'#') ? reference.sliced(1) : reference;
    const qint64 number = idFromText(digits);
    if (number == 0) {
        misuse(tr("“%1” is no conversation number.").arg(reference));
        return;
    }
    after(services().conversations.byNumber(number), next);
}

void CtlContext::withDirectory(std::function<void(Directory)> next)
{
    after(services().directory.directory(), next);
}

Result<QString> CtlContext::textFile(const QString &name) const
{
    QFile file;
    bool open = false;
    if (name == QLatin1String("-")) {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(name);
        open = file.open(QIODevice::ReadOnly);
    }
    if (!open) {
        return Error{ErrorCode::NotFound, tr("The file %1 cannot be read.").arg(name),
            QStringLiteral("open failed"), {}};
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace Tresen

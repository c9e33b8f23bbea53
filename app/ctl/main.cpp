// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "emaildescriptor.h"
#include "livechatdescriptor.h"
#include "interrupts.h"
#include "mimeworker.h"
#include "translation.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Tresen;

namespace {

constexpr int wrongUsage = 2;

QList<CtlCommand> allCommands()
{
    return readingCommands() + actingCommands() + writingCommands() + accountCommands()
        + chatCommands() + syncCommands() + importCommands() + exportCommands() + backupCommands() + demoCommands()
        + doctorCommands();
}

void printOverview(const QList<CtlCommand> &commands, FILE *stream)
{
    std::fputs("Usage: tresenctl COMMAND [--profile DIR] [--json] [--help]\n\n", stream);
    for (const CtlCommand &command : commands) {
        const QString left = command.name + u' ' + command.arguments;
        std::fprintf(stream, "  %-44s %s\n", qUtf8Printable(left), qUtf8Printable(command.summary));
    }
}

/// "account add email" before "account"; removes the words it found.
const CtlCommand *findCommand(const QList<CtlCommand> &commands, QStringList &arguments)
{
    for (const qsizetype words : {qsizetype{3}, qsizetype{2}, qsizetype{1}}) {
        if (arguments.size() < words)
            continue;
        const QString name = arguments.first(words).join(u' ');
        const auto found = std::find_if(commands.begin(), commands.end(),
            [&](const CtlCommand &command) { return command.name == name; });
        if (found != commands.end()) {
            arguments = arguments.sliced(words);
            return &*found;
        }
    }
    return nullptr;
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("profile"),
        QCoreApplication::translate("tresenctl", "Folder of the profile."), QStringLiteral("DIR"),
        Profile::defaultFolder()});
    parser.addOption({QStringLiteral("secrets"),
        QCoreApplication::translate("tresenctl", "File (0600) with the passwords, where there is no keychain."),
        QStringLiteral("FILE"), qEnvironmentVariable("TRESEN_SECRETS")});
    parser.addOption({QStringLiteral("json"),
        QCoreApplication::translate("tresenctl", "Prints JSON, one object a line.")});
    parser.addOption({{QStringLiteral("help"), QStringLiteral("h")},
        QCoreApplication::translate("tresenctl", "Says how the command is used.")});
}

bool countFits(const CtlCommand &command, qsizetype count)
{
    return count >= command.leastArguments
        && (command.mostArguments < 0 || count <= command.mostArguments);
}

int runCommand(const CtlCommand &command, QCommandLineParser &parser, const QStringList &arguments,
    const Interrupts &interrupts)
{
    std::unique_ptr<Engine> engine;
    const QString folder = parser.value(QStringLiteral("profile"));
    if (!command.withoutEngine) {
        auto opened = Engine::open({folder, parser.value(QStringLiteral("secrets")), {emailDescriptor(), liveChatDescriptor()}, false, command.clock});
        if (!opened) {
            CtlContext(parser, arguments, folder, nullptr).fail(opened.error());
            return 1;
        }
        engine = std::move(opened).value();
    }
    CtlContext context(parser, arguments, folder, std::move(engine));
    QObject::connect(&interrupts, &Interrupts::interrupted, &context, &CtlContext::interrupt);
    QTimer::singleShot(0, &context, [&] {
        if (command.withoutEngine)
            command.run(context);
        else
            context.after(context.engine().signIn(), [&](Nothing) { command.run(context); });
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--mime-worker") == 0)
        return runMimeWorker(argc, argv);

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tresenctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRESEN_VERSION));
    Translation translation;
    translation.use(QStringLiteral("system"));
    Interrupts interrupts;
    // Commands say themselves what happened; QT_LOGGING_RULES brings the rest back.
    QLoggingCategory::setFilterRules(QStringLiteral("tresen.*.info=false"));

    const QList<CtlCommand> commands = allCommands();
    QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.isEmpty() || words.constFirst() == QLatin1String("--help")) {
        printOverview(commands, words.isEmpty() ? stderr : stdout);
        return words.isEmpty() ? wrongUsage : 0;
    }
    const CtlCommand *command = findCommand(commands, words);
    if (command == nullptr) {
        printOverview(commands, stderr);
        return wrongUsage;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary);
    addCommonOptions(parser);
    parser.addOptions(command->options);
    if (!parser.parse(QStringList{QStringLiteral("tresenctl")} + words)) {
        std::fprintf(stderr, "tresenctl: %s\n", qUtf8Printable(parser.errorText()));
        return wrongUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        std::fprintf(stdout, "tresenctl %s %s\n%s", qUtf8Printable(command->name),
            qUtf8Printable(command->arguments), qUtf8Printable(parser.helpText()));
        return 0;
    }
    if (!countFits(*command, parser.positionalArguments().size())) {
        std::fprintf(stderr, "Usage: tresenctl %s %s\n", qUtf8Printable(command->name),
            qUtf8Printable(command->arguments));
        return wrongUsage;
    }
    return runCommand(*command, parser, parser.positionalArguments(), interrupts);
}

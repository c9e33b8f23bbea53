// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopoptions.h"

#include "profile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Tresen {
namespace {

/// For the benchmarks only, so not in --help.
void addSelfTestDetails(QCommandLineParser &parser)
{
    QList<QCommandLineOption> details{
        {QStringLiteral("self-test-view"), {}, QStringLiteral("KEY")},
        {QStringLiteral("self-test-seconds"), {}, QStringLiteral("N"), QStringLiteral("2")},
        {QStringLiteral("self-test-scroll"), {}, QStringLiteral("PIXELS"), QStringLiteral("0")}};
    for (QCommandLineOption &detail : details)
        detail.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions(details);
}

SelfTestPlan selfTestPlan(const QCommandLineParser &parser)
{
    SelfTestPlan plan;
    plan.view = parser.value(QStringLiteral("self-test-view"));
    plan.seconds = parser.value(QStringLiteral("self-test-seconds")).toInt();
    plan.scrollStep = parser.value(QStringLiteral("self-test-scroll")).toInt();
    return plan;
}

} // namespace

DesktopOptions desktopOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Tresen::Desktop", "Inbox for customer service"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"), QCoreApplication::translate("Tresen::Desktop", "Folder of the profile."),
        QStringLiteral("DIR"), Profile::defaultFolder());
    const QCommandLineOption secrets(QStringLiteral("secrets"),
        QCoreApplication::translate("Tresen::Desktop", "File (0600) with the passwords, where there is no keychain."), QStringLiteral("FILE"),
        qEnvironmentVariable("TRESEN_SECRETS"));
    const QCommandLineOption language(QStringLiteral("language"), QCoreApplication::translate("Tresen::Desktop", "de or en."), QStringLiteral("L"));
    const QCommandLineOption theme(QStringLiteral("theme"),
        QCoreApplication::translate("Tresen::Desktop", "light, dark or system; remembered."), QStringLiteral("T"));
    const QCommandLineOption demo(QStringLiteral("demo"),
        QCoreApplication::translate("Tresen::Desktop", "Opens a throw-away profile with an invented shop; nothing is sent."));
    const QCommandLineOption seed(QStringLiteral("seed"), QCoreApplication::translate("Tresen::Desktop", "Which invented shop."),
        QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption count(QStringLiteral("conversations"), QCoreApplication::translate("Tresen::Desktop", "How many invented conversations."),
        QStringLiteral("N"), QStringLiteral("2100"));
    const QCommandLineOption selfTest(QStringLiteral("self-test"),
        QCoreApplication::translate("Tresen::Desktop", "Opens the window, waits for the list, prints figures and ends."));
    QCommandLineOption restore(QStringLiteral("restore-from"), QString(), QStringLiteral("DIR"));
    restore.setFlags(QCommandLineOption::HiddenFromHelp); // the settings ask first, and tresenctl restores
    parser.addOptions({restore, profile, secrets, language, theme, demo, seed, count, selfTest});
    addSelfTestDetails(parser);
    parser.process(arguments);

    DesktopOptions options;
    options.profileFolder = parser.value(profile);
    options.restoreFrom = parser.isSet(demo) ? QString() : parser.value(restore);
    options.secretsFile = parser.value(secrets);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.demo = parser.isSet(demo);
    options.seed = parser.value(seed).toUInt();
    options.demoConversations = parser.value(count).toInt();
    options.selfTest = selfTestPlan(parser);
    options.selfTest.wanted = parser.isSet(selfTest);
    return options;
}

} // namespace Tresen

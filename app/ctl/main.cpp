// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>

using namespace waypost;
using namespace waypost::ctl;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestWaitSeconds = 3'600;

const CtlCommand *commandFor(QStringList &words)
{
    const CtlCommand *found = nullptr;
    qsizetype longest = 0; // "conversations export" before "conversations"
    for (const CtlCommand &command : ctlCommands()) {
        const QStringList own = command.words.split(u' ');
        if (own.size() > longest && words.mid(0, own.size()) == own) {
            found = &command;
            longest = own.size();
        }
    }
    words = words.mid(longest);
    return found;
}

int usage(const QString &problem, const CtlCommand *command = nullptr)
{
    QString text = problem.isEmpty() ? QString() : QString(u"waypostctl: "_s + problem + u"\n\n"_s);
    text += u"Usage:\n"_s;
    for (const CtlCommand &each : ctlCommands())
        if (!command || command == &each)
            text += u"  waypostctl "_s + each.words
                + (each.synopsis.isEmpty() ? QString() : QString(u' ' + each.synopsis)) + u"\n      "_s
                + each.help + u'\n';
    text += u"\nFor all of them:\n"
            "  --home FOLDER   where this desk keeps its device, cache and outbox\n"
            "  --json          one JSON document instead of text\n"
            "  --wait SECONDS  for the relay (15); 0: use what is here\n"_s;
    std::fputs(qUtf8Printable(text), problem.isEmpty() ? stdout : stderr);
    return problem.isEmpty() ? Success : Usage;
}

/// "-done" after "tag" is a tag to take away, no option: set aside before the options are read.
QStringList takeTags(QStringList &arguments)
{
    QStringList tags;
    if (!arguments.contains(u"tag"_s))
        return tags;
    const auto isTag = [](const QString &argument) {
        return argument.size() > 1 && (argument[0] == u'+' || (argument[0] == u'-' && argument[1] != u'-'));
    };
    for (const QString &argument : std::as_const(arguments))
        if (isTag(argument))
            tags << argument;
    arguments.removeIf(isTag);
    return tags;
}

} // namespace

int main(int argc, char **argv)
{
    umask(077);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"waypostctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYPOST_VERSION));

    QCommandLineParser parser;
    const QCommandLineOption help(QStringList {u"h"_s, u"help"_s});
    const QCommandLineOption version(u"version"_s);
    const QCommandLineOption home(u"home"_s, QString(), u"folder"_s,
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption wait(u"wait"_s, QString(), u"seconds"_s, u"15"_s);
    parser.addOptions({help, version, home, json, wait});
    QStringList special;
    for (const CtlCommand &command : ctlCommands())
        for (const QString &option : command.options)
            if (!special.contains(option)) {
                special << option;
                parser.addOption(QCommandLineOption(option, QString(), u"value"_s));
            }

    QStringList arguments = QCoreApplication::arguments();
    const QStringList tags = takeTags(arguments);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(version)) {
        std::printf("waypostctl %s\n", WAYPOST_VERSION);
        return Success;
    }
    QStringList words = parser.positionalArguments();
    const CtlCommand *command = commandFor(words);
    if (parser.isSet(help))
        return usage({}, command);
    if (!command)
        return usage(u"Say what to do."_s);
    words += tags;
    if (words.size() < command->least || words.size() > command->most)
        return usage(u"That is not how %1 is called."_s.arg(command->words), command);
    bool number = false;
    const int seconds = parser.value(wait).toInt(&number);
    if (!number || seconds < 0 || seconds > longestWaitSeconds)
        return usage(u"--wait takes seconds."_s);
    QHash<QString, QString> given;
    for (const QString &option : std::as_const(special))
        if (parser.isSet(option)) {
            if (!command->options.contains(option))
                return usage(u"%1 has no --%2."_s.arg(command->words, option), command);
            given.insert(option, parser.value(option));
        }
    Station station({QDir(parser.value(home)).absolutePath(), parser.isSet(json), seconds * 1'000});
    const Output output(parser.isSet(json));
    Call call {station, output, words, given};
    return command->run(call);
}

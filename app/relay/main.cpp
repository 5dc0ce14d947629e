// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/upkeep.h"
#include "core/base/endsignals.h"
#include "core/relay/relay.h"
#include "core/relay/relaylog.h"
#include "core/store/journal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>
#include <sys/prctl.h>
#include <sys/stat.h>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int refused = 1;
constexpr int usage = 2;
constexpr int shutOut = 75; // never leaves this program

int sayError(const Error &error)
{
    std::fprintf(stderr, "waypost-relay: %s\n", qUtf8Printable(error.text));
    return refused;
}

bool writeReadyFile(const QString &path, const relay::Relay &relay)
{
    const QJsonObject ready {{u"public_port"_s, relay.publicPort()},
                             {u"agents_port"_s, relay.agentsPort()},
                             {u"fingerprint"_s, QString::fromLatin1(relay.address().fingerprint.toHex())},
                             {u"address"_s, relay.address().toString()}};
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(ready).toJson()) > 0 && file.commit();
}

int verifyJournal(const relay::Config &config)
{
    const auto database = store::Database::open({relay::Relay::ledgerPath(config), true});
    if (!database)
        return sayError(database.error());
    const store::Journal::Verdict verdict = store::Journal::verify(**database);
    std::printf("%lld events, %lld of them erased, head %s\n", static_cast<long long>(verdict.events),
                static_cast<long long>(verdict.erased), verdict.head.toHex().constData());
    if (verdict.intact)
        return done;
    std::fprintf(stderr, "The journal is damaged at event %lld: %s\n",
                 static_cast<long long>(verdict.firstBad), qUtf8Printable(verdict.reason));
    return refused;
}

/// One life of the relay: its exit code, or `shutOut`.
int runOnce(const relay::Config &config, const QString &readyFile, const EndSignals &signals)
{
    const SystemClock clock;
    auto relay = relay::Relay::start(config, clock);
    if (!relay)
        return sayError(relay.error());
    relay::Relay &running = **relay;
    if (!readyFile.isEmpty() && !writeReadyFile(readyFile, running))
        return sayError({u"ready_file"_s, u"The file given with --ready-file can't be written."_s});
    qCInfo(relay::relayLog).noquote()
        << "listening: webhooks on port" << running.publicPort() << "agents on port" << running.agentsPort();

    running.onShutOut([] { QCoreApplication::exit(shutOut); });
    const QObject life; // the signals outlive this relay
    QObject::connect(&signals, &EndSignals::received, &life, [&] {
        qCInfo(relay::relayLog) << "ending";
        running.windDown([] { QCoreApplication::quit(); });
    });
    return QCoreApplication::exec();
}

/// Whoever was taken for dead by the other relays of its store begins anew, with nothing of what it held.
int run(const relay::Config &config, const QString &readyFile, const EndSignals &signals)
{
    int code = shutOut;
    while (code == shutOut)
        code = runOnce(config, readyFile, signals);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // GLib's event loop costs a copy of all descriptors each turn
    prctl(PR_SET_DUMPABLE,
          0); // secrets and customers' words are in memory: no core files, no debuggers of others
    umask(077);
    const QCoreApplication application(argc, argv);
    const EndSignals signals; // before the first thread
    QCoreApplication::setApplicationName(u"waypost-relay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYPOST_VERSION));
    relay::logToStderr();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Owns the WhatsApp connection, the truth and the automation of one workspace."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"command"_s,
                                 QString(u"journal-verify: read the whole journal and say whether its chain "
                                         "holds; "_s
                                         + upkeepcommands::help()),
                                 u"[command]"_s);
    const QCommandLineOption configOption(u"config"_s, u"The configuration (docs/relay.md)."_s,
                                          u"relay.ini"_s);
    const QCommandLineOption readyOption(u"ready-file"_s, u"Written as JSON when the relay listens."_s,
                                         u"file"_s);
    const QCommandLineOption keepOption(u"keep"_s, u"backup: how many stay in the folder."_s, u"N"_s);
    const QCommandLineOption replaceOption(u"replace"_s, u"restore: keep the store that is there aside."_s);
    parser.addOptions({configOption, readyOption, keepOption, replaceOption});
    parser.process(application);
    const QStringList commands = parser.positionalArguments();
    const bool verify = commands == QStringList {u"journal-verify"_s};
    const upkeepcommands::Options options {parser.value(keepOption).toInt(), parser.isSet(replaceOption)};
    if (!parser.isSet(configOption) && !upkeepcommands::needsConfig(commands))
        if (const auto code = upkeepcommands::run({}, commands, options))
            return *code;
    if (!parser.isSet(configOption)) {
        std::fputs(qUtf8Printable(parser.helpText()), stderr);
        return usage;
    }
    const auto config = relay::readConfig(parser.value(configOption));
    if (!config)
        return sayError(config.error());
    for (const QString &warning : config->warnings)
        qCWarning(relay::relayLog).noquote() << warning;
    if (const auto code = upkeepcommands::run(*config, commands, options))
        return *code;
    if (!commands.isEmpty() && !verify) {
        std::fputs(qUtf8Printable(parser.helpText()), stderr);
        return usage;
    }
    return verify ? verifyJournal(*config) : run(*config, parser.value(readyOption), signals);
}

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/scene.h"
#include "app/desktop/session.h"
#include "app/desktop/startreport.h"
#include "core/base/endsignals.h"
#include "ui/entry/deeplink.h"
#include "ui/entry/singleinstance.h"
#include "ui/kit/language.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {
using namespace Qt::StringLiterals;
using waypost::Error;
using waypost::Result;

constexpr int wrongUse = 2;
constexpr qsizetype longestProfile = 40;

/// Where everything is kept; another profile has its own folder beside the usual one.
Result<QString> folderFor(const QString &home, const QString &profile)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-]+$"_s);
    if (profile.isEmpty())
        return QDir(home).absolutePath();
    if (profile.size() > longestProfile || !name.match(profile).hasMatch())
        return Error {u"bad_profile"_s, u"A profile's name has up to 40 letters, digits, - and _."_s};
    return QDir(QDir(home).absolutePath() + u"/profiles"_s).absoluteFilePath(profile);
}

/// From --open or the argument that a desktop file's %u becomes.
Result<QString> addressIn(QStringList arguments, const QString &option)
{
    if (!option.isEmpty())
        arguments.prepend(option);
    if (arguments.isEmpty())
        return QString();
    if (arguments.size() > 1)
        return Error {u"bad_usage"_s, u"Only one address can be opened at a time."_s};
    const auto link = waypost::ui::DeepLink::parse(arguments.first());
    return link ? Result<QString>(arguments.first()) : link.error();
}

/// The size a person has chosen for everything has to be known before there is an application.
void wearScale(int argc, char **argv)
{
    QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == "--home"_L1 && i + 1 < argc)
            home = QString::fromLocal8Bit(argv[i + 1]);
        else if (argument.startsWith("--home="_L1))
            home = argument.mid(7);
    }
    QSettings settings(QDir(home).absoluteFilePath(u"desktop.ini"_s), QSettings::IniFormat);
    const int percent = waypost::ui::Preferences(settings).scale();
    if (percent != waypost::ui::Preferences::UsualZoom && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"waypost"_s);
    wearScale(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYPOST_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Waypost"_s);
    QGuiApplication::setDesktopFileName(u"org.waypost.Waypost"_s); // packaging/desktop
    const waypost::EndSignals endSignals;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The Waypost desktop: a team's WhatsApp inbox."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"address"_s, u"Where to go first: waypost://conversation/…, see docs/desktop.md."_s, u"[address]"_s);
    const QCommandLineOption home(u"home"_s, u"Keep everything in this folder."_s, u"folder"_s,
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption trial(u"try-sandbox"_s,
                                   u"Start a relay and a sandbox with live customers on this machine."_s);
    const QCommandLineOption scene(
        u"scene"_s, u"Play a short scene, save pictures of the window in this folder, end."_s, u"folder"_s);
    const QCommandLineOption startReport(u"report-start"_s,
                                         u"For measuring: write to this file, as JSON, when the window was "
                                         u"shown, when it had conversations and "
                                         "when it came to rest (ms of the monotonic clock)."_s,
                                         u"file"_s);
    const QCommandLineOption profile(
        u"profile"_s, u"A desk of its own beside the usual one: letters, digits, - and _."_s, u"name"_s);
    const QCommandLineOption minimized(u"minimized"_s, u"Begin in the panel, without a window."_s);
    const QCommandLineOption offline(u"offline"_s, u"Read the local copy and connect to nobody."_s);
    const QCommandLineOption open(
        u"open"_s, u"Go to this waypost:// address; in the running program, if one runs."_s, u"address"_s);
    parser.addOptions({home, profile, minimized, offline, open, trial, scene, startReport});
    parser.process(application);
    const auto folder = folderFor(parser.value(home), parser.value(profile));
    const auto address = addressIn(parser.positionalArguments(), parser.value(open));
    for (const auto *wrong : {folder ? nullptr : &folder.error(), address ? nullptr : &address.error()})
        if (wrong) {
            std::fprintf(stderr, "waypost: %s\n", qPrintable(wrong->text));
            return wrongUse;
        }
    const waypost::ui::Call call {*address, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    waypost::ui::SingleInstance instance(*folder, waypost::ui::SingleInstance::runtimeFolder(*folder));
    const auto role = instance.begin(call);
    if (!role) {
        std::fprintf(stderr, "waypost: %s\n", qPrintable(role.error().text));
        return EXIT_FAILURE;
    }
    if (*role == waypost::ui::SingleInstance::Role::Later)
        return EXIT_SUCCESS; // the first one has it

    waypost::ui::LanguageSwitch language(application);
    language.use(QSettings(QDir(*folder).absoluteFilePath(u"desktop.ini"_s), QSettings::IniFormat)
                     .value(u"general/language"_s)
                     .toString());
    waypost::Session session(
        {*folder, parser.isSet(trial), parser.isSet(scene), parser.isSet(minimized), parser.isSet(offline)},
        application);
    QObject::connect(&endSignals, &waypost::EndSignals::received, &session, &waypost::Session::quit);
    QObject::connect(&instance, &waypost::ui::SingleInstance::called, &session, &waypost::Session::answer);
    QObject::connect(&session, &waypost::Session::languageWanted, &application, [&](const QString &code) {
        language.use(code);
        session.showWindow(); // made anew: it speaks it from the first word on
    });
    waypost::Scene played(session, parser.value(scene));
    if (parser.isSet(scene))
        played.play();
    QObject::connect(&session, &waypost::Session::failed, &application, [&](const QString &text) {
        if (parser.isSet(scene)) {
            std::fprintf(stderr, "waypost: %s\n", qPrintable(text));
            application.exit(1);
        }
    });
    const auto report = parser.isSet(startReport)
        ? std::make_unique<waypost::StartReport>(session, parser.value(startReport))
        : nullptr;
    session.begin();
    if (!call.address.isEmpty())
        session.answer(call);
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/scene.h"
#include "app/desktop/session.h"
#include "app/desktop/startreport.h"
#include "core/base/endsignals.h"
#include "ui/kit/language.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
#include <memory>

namespace {
using namespace Qt::StringLiterals;

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
    const waypost::EndSignals endSignals;
    QObject::connect(&endSignals, &waypost::EndSignals::received, &application, &QCoreApplication::quit);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The Waypost desktop: a team's WhatsApp inbox."_s);
    parser.addHelpOption();
    parser.addVersionOption();
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
    parser.addOptions({home, trial, scene, startReport});
    parser.process(application);

    waypost::ui::LanguageSwitch language(application);
    language.use(QSettings(QDir(parser.value(home)).absoluteFilePath(u"desktop.ini"_s), QSettings::IniFormat)
                     .value(u"general/language"_s)
                     .toString());
    waypost::Session session(
        {QDir(parser.value(home)).absolutePath(), parser.isSet(trial), parser.isSet(scene)}, application);
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
    return QApplication::exec();
}

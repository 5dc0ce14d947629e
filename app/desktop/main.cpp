// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/scene.h"
#include "app/desktop/session.h"
#include "app/desktop/startreport.h"
#include "core/base/endsignals.h"
#include "ui/kit/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
#include <memory>

namespace {
using namespace Qt::StringLiterals;
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"waypost"_s);
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

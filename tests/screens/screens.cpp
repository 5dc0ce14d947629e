// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen and state on the demo shop.
//   screens FOLDER [--dark] [--language CODE] [--only NAME] [--format webp] [--size WxH]   draws them;
//                                                                             QT_SCALE_FACTOR=2: twice as
//                                                                             large
//   screens --index FOLDER                                                    describes them in README.md
//   screens                                                                   draws them once and throws them
//                                                                             away
#include "tests/screens/gallery.h"
#include "tests/screens/states.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QSet>

#include <cstdio>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {
/// Something is on it: more than a ground and a frame.
bool showsSomething(const QImage &picture)
{
    constexpr int enoughColours = 12;
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    return colours.size() >= enoughColours;
}

/// Words that do not fit where they stand. What shortens itself with "…" and says the whole in a tooltip is
/// not among them.
QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    const auto look = [&](const QWidget &widget, const QString &text) {
        if (!text.isEmpty() && widget.isVisibleTo(&window) && widget.width() + 1 < widget.sizeHint().width())
            clipped << text;
    };
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (!label->wordWrap())
            look(*label, label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        look(*button, button->text());
    return clipped;
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    const QCommandLineOption dark(u"dark"_s, u"In the dark theme."_s);
    const QCommandLineOption language(u"language"_s, u"Speaking that language."_s, u"code"_s, u"en"_s);
    const QCommandLineOption only(u"only"_s, u"Only that one."_s, u"name"_s);
    const QCommandLineOption format(u"format"_s, u"png or webp, both without loss."_s, u"name"_s, u"png"_s);
    const QCommandLineOption index(u"index"_s, u"Draws nothing, describes what is in the folder."_s);
    const QCommandLineOption size(u"size"_s, u"Of the window."_s, u"size"_s, u"1440x900"_s);
    parser.addOptions({dark, language, only, format, index, size});
    parser.process(application);
    if (parser.isSet(index))
        return screens::writeIndex(parser.positionalArguments().value(0)) ? 0 : 1;

    ui::LanguageSwitch spoken(application);
    spoken.use(parser.value(language));
    ui::Theme theme(parser.isSet(dark) ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    theme.applyTo(application);
    const QTemporaryDir thrownAway;
    const QString folder
        = parser.positionalArguments().isEmpty() ? thrownAway.path() : parser.positionalArguments().first();
    QDir().mkpath(folder);
    const int wide = parser.value(size).section(u'x', 0, 0).toInt();
    const int high = parser.value(size).section(u'x', 1).toInt();
    int wrong = 0;
    for (const screens::State &state : screens::states()) {
        const QString name = QString::fromLatin1(state.name);
        if (parser.isSet(only) && parser.value(only) != name)
            continue;
        screens::Stage stage(theme, state.change ? std::function(state.change) : nullptr, {wide, high});
        QWidget *shown = state.show(stage);
        stage.settle();
        const QImage picture = shown->grab().toImage();
        const bool kept = showsSomething(picture)
            && screens::keepPicture(picture, folder + u'/' + name + u'.' + parser.value(format));
        const QStringList clipped = clippedIn(*shown);
        std::printf("%s %s\n", kept ? "drawn" : "EMPTY", state.name);
        for (const QString &words : clipped)
            std::printf("CLIPPED in %s: %s\n", state.name, qPrintable(words));
        std::fflush(stdout);
        wrong += kept && clipped.isEmpty() ? 0 : 1;
    }
    return wrong == 0 ? 0 : 1;
}

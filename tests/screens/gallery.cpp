// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/gallery.h"

#include "tests/screens/states.h"

#include <QFile>
#include <QFileInfo>
#include <QImageWriter>

#include <array>
#include <cstdio>

namespace waypost::screens {

namespace {
using namespace Qt::StringLiterals;

/// A folder of pictures, and what is said of its pictures after the state's sentence.
struct Look {
    QLatin1StringView folder;
    QLatin1StringView title;
};
constexpr std::array looks {Look {"light"_L1, "light"_L1}, Look {"dark"_L1, "dark"_L1},
                            Look {"arabic"_L1, "Arabic, right to left"_L1}, Look {"large"_L1, "at 200 %"_L1}};

QString titleOf(const State &state)
{
    QString words = QString::fromLatin1(state.name).replace(u'-', u' ');
    words[0] = words[0].toUpper();
    return words;
}
} // namespace

bool keepPicture(const QImage &picture, const QString &path)
{
    QImageWriter writer(path);
    writer.setQuality(100); // of a WebP: without loss
    return writer.write(picture.convertToFormat(QImage::Format_RGB32)); // a window has nothing behind it
}

bool writeIndex(const QString &folder)
{
    QString text = u"# Screens\n\nEvery screen and state of the desktop on the demo shop. Made by "
                   "`packaging/screens docs`; a state is one entry in `tests/screens/states.cpp`.\n"_s;
    bool whole = true;
    for (const State &state : states()) {
        text += u"\n## %1\n\n%2\n\n"_s.arg(titleOf(state), QString::fromUtf8(state.text));
        for (const Look &look : looks) {
            const QString name = look.folder + u'/' + QString::fromLatin1(state.name) + u".webp"_s;
            if (!QFileInfo::exists(folder + u'/' + name)) {
                std::printf("MISSING %s\n", qPrintable(name));
                whole = false;
                continue;
            }
            const QString plain = QString::fromUtf8(state.text).chopped(1);
            text += u"![%1, %2](%3)\n"_s.arg(plain, look.title, name);
        }
    }
    QFile file(folder + u"/README.md"_s);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && whole;
}

} // namespace waypost::screens

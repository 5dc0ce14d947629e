// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/gallery.h"

#include "tests/screens/states.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QImageWriter>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

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

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

/// The colours that are most of the picture: grounds and inks as they are, then what is not near one of them.
QList<QRgb> paletteOf(const QImage &picture)
{
    constexpr qsizetype most = 64;
    constexpr qsizetype exact = 12;
    constexpr int apart = 12 * 12;
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QList<std::pair<int, QRgb>> ordered;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        ordered << std::pair {it.value(), it.key()};
    std::sort(ordered.begin(), ordered.end(), std::greater<>());
    QList<QRgb> palette;
    for (const auto &[count, colour] : std::as_const(ordered)) {
        const bool told = std::any_of(palette.cbegin(), palette.cend(), [&](QRgb each) {
            return palette.size() >= exact && distance(each, colour) < apart;
        });
        if (!told)
            palette << colour;
        if (palette.size() == most)
            break;
    }
    return palette;
}

void flatten(QImage &picture)
{
    const QList<QRgb> palette = paletteOf(picture);
    QHash<QRgb, QRgb> nearest;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb colour = picture.pixel(x, y);
            auto place = nearest.constFind(colour);
            if (place == nearest.cend())
                place = nearest.insert(
                    colour, *std::min_element(palette.cbegin(), palette.cend(), [&](QRgb a, QRgb b) {
                        return distance(a, colour) < distance(b, colour);
                    }));
            picture.setPixel(x, y, *place);
        }
}

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
    QImage opaque = picture.convertToFormat(QImage::Format_RGB32); // a window has nothing behind it
    if (path.endsWith(".webp"_L1)) {
        writer.setQuality(100); // without loss
        flatten(opaque);
    }
    return writer.write(opaque);
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

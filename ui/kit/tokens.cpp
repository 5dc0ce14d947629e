// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tokens.h"

#include <algorithm>
#include <cmath>

namespace waypost::ui {

namespace {
double luminance(const QColor &colour)
{
    const auto linear
        = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}
} // namespace

Tokens lightTokens()
{
    return {
        .ink = QColor(0x1b2330),
        .ink2 = QColor(0x56606e),
        .ink3 = QColor(0x66707e), // the mock-ups' #8a94a3 is 3.0:1 on white: too faint for times and counts
        .paper = QColor(0xffffff),
        .paper2 = QColor(0xf6f7f9),
        .paper3 = QColor(0xeceff3),
        .line = QColor(0xe1e5ea),
        .accent = QColor(0x0b6e6e),
        .accentSoft = QColor(0xdff0ef),
        .accentInk = QColor(0x064f4f),
        .onAccent = QColor(0xffffff),
        .mine = QColor(0xdff3ec),
        .note = QColor(0xfff4d6),
        .noteLine = QColor(0xe8cf8a),
        .ok = QColor(0x22794a),
        .warn = QColor(0x976100),
        .bad = QColor(0xbf382b),
        .okSoft = QColor(0xdff3e6),
        .warnSoft = QColor(0xfff0d1),
        .badSoft = QColor(0xfde4e0),
        .special = QColor(0x6d35c2),
        .specialSoft = QColor(0xeee6fb),
        .rail = QColor(0x12303a),
        .railInk = QColor(0xa9c3c7),
        .onRail = QColor(0xffffff),
        .dark = false,
    };
}

Tokens darkTokens()
{
    return {
        .ink = QColor(0xe6eaef),
        .ink2 = QColor(0xa5afbc),
        .ink3 = QColor(0x919cab),
        .paper = QColor(0x171b21),
        .paper2 = QColor(0x1d2229),
        .paper3 = QColor(0x262c35),
        .line = QColor(0x2b323c),
        .accent = QColor(0x3fb8ae),
        .accentSoft = QColor(0x163735),
        .accentInk = QColor(0x8be0d8),
        .onAccent = QColor(0x06201f),
        .mine = QColor(0x1c3b35),
        .note = QColor(0x3a311a),
        .noteLine = QColor(0x6b5a2a),
        .ok = QColor(0x5cc08a),
        .warn = QColor(0xe3a33a),
        .bad = QColor(0xf27d6f),
        .okSoft = QColor(0x17382a),
        .warnSoft = QColor(0x3a2e14),
        .badSoft = QColor(0x402320),
        .special = QColor(0xb596f2),
        .specialSoft = QColor(0x2d2444),
        .rail = QColor(0x0e1a20),
        .railInk = QColor(0x7d989e),
        .onRail = QColor(0xffffff),
        .dark = true,
    };
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor readableOn(const QColor &ground, const QColor &colour, double ratio)
{
    const QColor pole = contrast(ground, Qt::black) > contrast(ground, Qt::white) ? Qt::black : Qt::white;
    QColor result = colour;
    for (int percent = 4; percent <= 100 && contrast(result, ground) < ratio; percent += 4)
        result = mixed(colour, pole, percent / 100.0);
    return result;
}

QColor mixed(const QColor &ground, const QColor &over, double share)
{
    const auto part = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(ground.redF(), over.redF()), part(ground.greenF(), over.greenF()),
                            part(ground.blueF(), over.blueF()));
}

Tokens branded(Tokens tokens, const QColor &accent)
{
    tokens.accent = readableOn(tokens.paper, accent);
    double share = tokens.dark ? 0.24 : 0.13;
    do
        tokens.accentSoft = mixed(tokens.paper, tokens.accent, share);
    while (contrast(tokens.ink2, tokens.accentSoft) < 4.5 && (share -= 0.02) > 0);
    tokens.accentInk = readableOn(tokens.accentSoft, tokens.accent, 7);
    const QColor deep = mixed(tokens.accent, Qt::black, 0.85);
    tokens.onAccent
        = contrast(tokens.accent, Qt::white) >= 4.5 ? QColor(Qt::white) : readableOn(tokens.accent, deep);
    return tokens;
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>

namespace waypost::ui {

/// The colours everything is painted with: text (ink, ink2 secondary, ink3 hints), surfaces (paper, paper2
/// canvas, paper3 wells), hairlines, the accent, our bubbles, notes, results and the rail. Text colours
/// keep 4.5:1 on every paper, and accentInk/warn/bad on their soft grounds; onAccent is for text on accent,
/// onRail for what is active there.
struct Tokens {
    QColor ink, ink2, ink3;
    QColor paper, paper2, paper3;
    QColor line;
    QColor accent, accentSoft, accentInk, onAccent;
    QColor mine;
    QColor note, noteLine;
    QColor ok, warn, bad;
    QColor okSoft, warnSoft, badSoft;
    QColor special, specialSoft; ///< VIP and the like
    QColor rail, railInk, onRail;
    bool dark = false;
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `colour` moved towards black or white, no further than needed, until it keeps `ratio` on `ground`.
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &colour, double ratio = 4.5);
/// `over` laid on `ground` with `share` (0..1) of it.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &over, double share);
/// The tokens with a workspace's own accent, made readable.
[[nodiscard]] Tokens branded(Tokens tokens, const QColor &accent);

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFontMetrics>
#include <QString>

namespace waypost::ui {

/// A string from outside made safe to stand inside a sentence of ours: wrapped in FSI…PDI, its own stray
/// direction marks balanced, so that it can't turn the words around it. Empty stays empty.
[[nodiscard]] QString isolated(const QString &text);
/// Direction of the first strong character; `fallback` if there is none.
[[nodiscard]] Qt::LayoutDirection directionOf(QStringView text,
                                              Qt::LayoutDirection fallback = Qt::LeftToRight);
/// One line that fits `width` pixels: line ends become spaces, too long text ends in an ellipsis.
[[nodiscard]] QString elidedLine(const QString &text, const QFontMetrics &metrics, int width);

/// For setToolTip() and the like, which guess whether a string is markup: escaped where they would guess
/// wrong.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace waypost::ui

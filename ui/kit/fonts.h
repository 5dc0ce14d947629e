// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace waypost::ui {

inline constexpr const char *ThreadZoomProperty = "waypostThreadZoom"; ///< of the application

/// Body 13 px; Strong the same, semi-bold; Small 12; Caption 11; Caps 11 px spaced capitals for group titles
/// (give it text in upper case with QLocale::toUpper); Subtitle 15; Title 18; Figure 26; Mono 12.
enum class TextRole {
    Body,
    Strong,
    Small,
    SmallStrong,
    Caption,
    CaptionStrong,
    Caps,
    Subtitle,
    Title,
    Figure,
    Mono
};

/// Inter where installed, else the system's sans.
[[nodiscard]] QFont fontFor(TextRole role);
/// The same at the zoom of what is read and written in a conversation (Theme::setThreadZoom).
[[nodiscard]] QFont threadFont(TextRole role);
[[nodiscard]] int threadZoom(); ///< percent; the application holds it, as it does the palette
/// Name of the colour emoji font; empty if the system has none.
[[nodiscard]] QString emojiFamily();

/// Width and painting of times and counts with every digit as wide as the widest, so that nothing jumps when
/// they change. The painter's font and pen are used; `alignment` is Qt::AlignLeft, AlignRight or
/// AlignHCenter, always vertically centred.
[[nodiscard]] qreal tabularWidth(const QFont &font, const QString &text);
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace waypost::ui

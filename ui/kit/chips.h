// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

class QPainter;

namespace waypost::ui {

class Theme;

enum class ChipTone { Neutral, Accent, Ok, Warn, Bad, Special };

/// A soft pill with a word: a clock, a tag, a state. The tone is never the only carrier of the meaning.
struct Chip {
    QString text;
    ChipTone tone = ChipTone::Neutral;
};

inline constexpr int ChipHeight = 18;

struct ToneColours {
    QColor ink, ground;
};
[[nodiscard]] ToneColours toneColours(ChipTone tone, const Tokens &tokens);

[[nodiscard]] int chipWidth(const QString &text);
/// Paints from the leading edge of `rect` (from the right when the painter runs right to left) as many chips
/// as fit, the last one elided; returns the width used.
int paintChips(QPainter &painter, const QRect &rect, const QList<Chip> &chips, const Tokens &tokens);

/// Unread count, "99+" above 99; sits at the trailing edge of `rect`. Returns its width; 0 for a count of 0.
int paintCount(QPainter &painter, const QRect &rect, int count, const QColor &ground, const QColor &ink);
[[nodiscard]] int countWidth(int count);

/// One chip as a widget; hidden while the text is empty.
class ChipLabel final : public QWidget {
public:
    explicit ChipLabel(const Theme &theme, QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Chip m_chip;
};

} // namespace waypost::ui

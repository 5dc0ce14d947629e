// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace waypost::ui {

inline constexpr int CardCorner = 10;
inline constexpr int CardInset = 14;

/// At that percentage: a wall is read from across a room.
[[nodiscard]] constexpr int scaled(int pixels, int percent)
{
    return pixels * percent / 100;
}
[[nodiscard]] QFont boardFont(TextRole role, int percent); ///< a role's, likewise
/// Digits of even width are only for plain text: shaping and direction come first.
[[nodiscard]] bool isPlain(const QString &text);

/// A sheet of paper on the board, with a title and whatever is put below it. `rule` is what its figures
/// count; it is printed at the bottom, small.
class BoardCard final : public QWidget {
public:
    BoardCard(const Theme &theme, const QString &title, int percent = 100, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    void setTitle(const QString &title);
    void setRule(const QString &rule);
    void setCorner(QWidget *tools); ///< at the title's far end

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] int head() const;
    const Theme &m_theme;
    int m_percent;
    QString m_title;
    QString m_rule;
    QVBoxLayout *m_body;
    QWidget *m_tools = nullptr;
};

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/emojilist.h"

#include <QWidget>

namespace waypost::ui {

class SearchField;
class Theme;

/// A small grid of emoji with a search field. Opens above what it belongs to; Escape or a click elsewhere
/// closes it. Arrow keys move, Enter takes.
class EmojiPicker final : public QWidget {
    Q_OBJECT
public:
    explicit EmojiPicker(const Theme &theme, QWidget *parent = nullptr);
    void openAt(const QRect &anchor); ///< global

Q_SIGNALS:
    void picked(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void take(int index);
    [[nodiscard]] QRect cellOf(int index) const;

    const Theme &m_theme;
    SearchField *m_field;
    QList<NamedEmoji> m_shown;
    int m_current = 0;
};

} // namespace waypost::ui

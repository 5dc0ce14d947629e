// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

class QToolButton;

namespace waypost::ui {

class ElidedLabel;
class EmojiBook;
class SearchField;
class Theme;

/// A small grid of emoji with a search field: those used last come first, the name of the current one and the
/// skin tone stand below. Opens above what it belongs to; Escape or a click elsewhere closes it. Arrow keys
/// and the wheel move, Enter takes.
class EmojiPicker final : public QWidget {
    Q_OBJECT
public:
    EmojiPicker(const Theme &theme, EmojiBook &book, QWidget *parent = nullptr);
    void openAt(const QRect &anchor); ///< global

Q_SIGNALS:
    void picked(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void chooseTone();
    void take(qsizetype index);
    void moveTo(qsizetype index);
    [[nodiscard]] QRect cellOf(qsizetype index) const; ///< may be outside the grid

    const Theme &m_theme;
    EmojiBook &m_book;
    SearchField *m_field;
    ElidedLabel *m_name;
    QToolButton *m_tone;
    QStringList m_shown;
    qsizetype m_recent = 0; ///< so many of them are what was used last
    qsizetype m_current = 0;
    qsizetype m_firstRow = 0;
};

} // namespace waypost::ui

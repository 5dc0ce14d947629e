// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace waypost::ui {

class Theme;

/// Tags as chips that can be taken off, and a line to add one. Enter adds, Backspace in the empty line takes
/// the last one off.
class TagEditor final : public QWidget {
    Q_OBJECT
public:
    explicit TagEditor(const Theme &theme, QWidget *parent = nullptr);
    void setTags(const QStringList &tags);
    void edit(); ///< puts the keyboard into the line
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void added(const QString &tag);
    void removed(const QString &tag);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const; ///< of the tags, then of the line
    [[nodiscard]] int tagAt(const QPoint &pos) const;
    void take();
    void arrange();

    const Theme &m_theme;
    QStringList m_tags;
    QLineEdit *m_line;
};

} // namespace waypost::ui

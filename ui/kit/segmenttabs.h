// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QWidget>

namespace waypost::ui {

class Theme;

/// A row of words, the current one underlined: Reply · Note · Template. One stop for Tab, the arrow keys
/// change.
class SegmentTabs final : public QWidget {
    Q_OBJECT
public:
    SegmentTabs(const Theme &theme, QList<QString> tabs, QWidget *parent = nullptr);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return int(m_tabs.size()); }
    [[nodiscard]] QString tabText(int tab) const { return m_tabs[tab]; }
    [[nodiscard]] QRect tabRect(int tab) const;
    void setCurrent(int tab); ///< emits only if it changes
    void setTabEnabled(int tab, bool enabled, const QString &why = {}); ///< `why` is its tooltip
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int tabAt(const QPoint &pos) const;
    void step(int direction);

    const Theme &m_theme;
    QList<QString> m_tabs;
    QList<bool> m_enabled;
    QList<QString> m_why;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace waypost::ui {

class Theme;

/// A group's title in spaced capitals ("ORDERS"), with a value at its end if there is one. Screen readers
/// hear the words as given.
class SectionTitle final : public QWidget {
public:
    SectionTitle(const Theme &theme, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setTrailing(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    QString m_trailing;
};

} // namespace waypost::ui

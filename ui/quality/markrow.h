// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/feedback/feedback.h"

#include <QWidget>

class QButtonGroup;

namespace waypost::ui {

class Theme;

/// One criterion of a scorecard with its marks, from 0 up, and "does not apply". The arrow keys change the
/// mark, as in any group of radio buttons.
class MarkRow final : public QWidget {
    Q_OBJECT
public:
    MarkRow(const Theme &theme, const feedback::Criterion &criterion, QWidget *parent = nullptr);
    [[nodiscard]] QString criterion() const { return m_criterion; }
    [[nodiscard]] std::optional<int> mark() const; ///< nothing: none yet
    void setMark(std::optional<int> mark);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

private:
    QString m_criterion;
    QButtonGroup *m_marks;
};

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/feedback/feedback.h"

#include <QWidget>

class QTableWidget;

namespace waypost::ui {

class Theme;

/// The criteria of a scorecard, a line each, to be written in place.
class CriteriaTable final : public QWidget {
    Q_OBJECT
public:
    explicit CriteriaTable(const Theme &theme, QWidget *parent = nullptr);
    void setCriteria(const QList<feedback::Criterion> &criteria);
    [[nodiscard]] QList<feedback::Criterion> criteria() const; ///< lines without words are left out

private:
    void addLine(const feedback::Criterion &criterion);
    QTableWidget *m_table;
};

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/feedback/feedback.h"
#include "ui/composing/savedpage.h"

class QSpinBox;

namespace waypost::ui {

class CriteriaTable;
class TeamChoice;

/// The settings of reviews: what is looked at, and which conversations are drawn each week.
class ScorecardsPage final : public SavedPage {
    Q_OBJECT
public:
    ScorecardsPage(const Theme &theme, sync::Desk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Entry> entries() const override;
    void fill(const QString &id) override;
    [[nodiscard]] QJsonObject written() const override;

private:
    using Cards = QHash<QString, feedback::Scorecard>;
    void readAgain();

    Cards m_cards;
    QLineEdit *m_name;
    CriteriaTable *m_criteria;
    QSpinBox *m_perWeek;
    QSpinBox *m_secondEvery;
    TeamChoice *m_teams;
    QLineEdit *m_tags;
};

} // namespace waypost::ui

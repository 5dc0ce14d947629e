// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/feedback/feedback.h"
#include "ui/composing/savedpage.h"

class QCheckBox;
class QSpinBox;

namespace waypost::ui {

class TeamChoice;

/// The settings of surveys: whom is asked what, when and in which words. Supervisors and owners save them.
class SurveysPage final : public SavedPage {
    Q_OBJECT
public:
    SurveysPage(const Theme &theme, sync::Desk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Entry> entries() const override;
    void fill(const QString &id) override;
    [[nodiscard]] QJsonObject written() const override;

private:
    struct Known {
        QHash<QString, feedback::Survey> surveys;
        QStringList templates; ///< "name/language" of those that may ask
    };
    void readAgain();
    void take(const Known &known);
    void offerTemplates();
    QSpinBox *addNumber(const QString &label, int least, int most);

    Known m_known;
    QLineEdit *m_name;
    QComboBox *m_kindBox;
    QPlainTextEdit *m_question;
    QPlainTextEdit *m_questions;
    QLineEdit *m_thanks;
    QPlainTextEdit *m_thanksBy;
    QComboBox *m_template;
    QSpinBox *m_delay;
    QSpinBox *m_days;
    QSpinBox *m_lowest;
    TeamChoice *m_teams;
    QLineEdit *m_tags;
    QCheckBox *m_active;
};

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/composing/savedpage.h"

namespace waypost::ui {

/// Playbooks: one for everyone and one for each team that wants its own. Supervisors and owners save them.
class PlaybookEditor final : public SavedPage {
    Q_OBJECT
public:
    PlaybookEditor(const Theme &theme, sync::Desk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Entry> entries() const override;
    void fill(const QString &id) override;
    [[nodiscard]] QJsonObject written() const override;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_tone;
    QPlainTextEdit *m_avoid; ///< a line each: "word = better word"
    QPlainTextEdit *m_escalation;
    QPlainTextEdit *m_decides;
};

} // namespace waypost::ui

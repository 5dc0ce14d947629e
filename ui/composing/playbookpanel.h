// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/replies/playbook.h"

#include <QWidget>

class QTextEdit;

namespace waypost::ui {

class NoteDocument;
class Theme;

/// How the team speaks, whom to ask and who decides: read beside the composer. What the check found in the
/// present text stands on top.
class PlaybookPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PlaybookPanel(const Theme &theme, QWidget *parent = nullptr);
    void setPlaybook(const std::optional<replies::Playbook> &playbook);
    void setHints(const QString &text, const QList<replies::Hint> &hints);
    void openAt(const QRect &anchor); ///< global
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();

    const Theme &m_theme;
    QTextEdit *m_view;
    NoteDocument *m_document;
    std::optional<replies::Playbook> m_playbook;
    QString m_hints; ///< Markdown list
};

/// A hint in words: "Better: question", "Capitals read like shouting."
[[nodiscard]] QString hintText(const replies::Hint &hint);

} // namespace waypost::ui

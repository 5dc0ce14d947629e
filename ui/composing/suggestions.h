// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/replies/variables.h"
#include "ui/kit/icons.h"

#include <QWidget>

class QKeyEvent;
class QListWidget;
class QTextEdit;
class QLabel;

namespace waypost::ui {

class Theme;

/// One line of suggestions.
struct Suggestion {
    QString id;
    QString title;
    QString trailing; ///< "/refund", a team's word
    QString detail; ///< what else a screen reader says
    Icon icon = Icon::Slash;
};

/// What fits the word that is being typed, above the editor, with a preview beside it. The keyboard stays in
/// the editor: it hands its keys on.
class Suggestions final : public QWidget {
    Q_OBJECT
public:
    /// A child of the editor's window.
    Suggestions(const Theme &theme, QWidget *window);

    void setHint(const QString &hint); ///< the line below: what the keys do
    void suggest(const QList<Suggestion> &suggestions, const QRect &anchor); ///< `anchor`: global
    void setPreview(const replies::Rendered &rendered); ///< of the current one
    void clearPreview(); ///< no preview pane
    [[nodiscard]] QString current() const; ///< id; empty: none
    [[nodiscard]] int count() const;
    /// Up, Down, Tab, Enter, Ctrl+Enter and Escape; true: it was for here.
    bool takeKey(const QKeyEvent &event);

Q_SIGNALS:
    void moved(const QString &id); ///< another one is current
    void chosen(const QString &id, bool run); ///< run: Ctrl+Enter

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &anchor);
    void dress();
    void step(int by);

    const Theme &m_theme;
    QListWidget *m_list;
    QTextEdit *m_preview;
    QLabel *m_hint;
    QRect m_anchor;
};

} // namespace waypost::ui

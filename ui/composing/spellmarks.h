// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QAction;
class QMenu;
class QPlainTextEdit;

namespace waypost::spelling {
class Speller;
}

namespace waypost::ui {

class Theme;

/// Underlines what is spelled wrong in the part of an editor that can be seen, a moment after one stops
/// typing; never the word the cursor is in. The text and its history are not touched. The words are judged on
/// the speller's thread.
class SpellMarks final : public QObject {
    Q_OBJECT
public:
    /// `speller` may be nothing: then nothing is ever marked and the menu says why.
    SpellMarks(const Theme &theme, spelling::Speller *speller, QPlainTextEdit &edit);

    /// Of another conversation: `messages` of the customer, newest first, tell its language.
    void setMessages(const QString &conversation, const QStringList &messages);
    void setEnabled(bool enabled);
    [[nodiscard]] const QString &language() const { return m_language; } ///< empty: none, nothing is marked
    void setLanguage(const QString &language); ///< chosen by hand, for this conversation
    [[nodiscard]] QStringList wrongWords() const; ///< those underlined now

    /// Suggestions for the word there, and languages, at the top of the editor's own menu.
    void addTo(QMenu &menu, const QPoint &viewportPos);

Q_SIGNALS:
    void marked(); ///< what is underlined may have changed

private:
    void check();
    void underline(const QSet<QString> &wrong);
    void addWord(QMenu &menu, QAction *before, const QPoint &viewportPos);
    void addLanguages(QMenu &menu);

    const Theme &m_theme;
    QPointer<spelling::Speller> m_speller;
    QPlainTextEdit &m_edit;
    QTimer m_pause;
    QString m_conversation;
    QString m_language;
    QHash<QString, QString> m_chosen; ///< conversation → language chosen by hand
    quint64 m_question = 0;
    bool m_enabled = true;
};

} // namespace waypost::ui

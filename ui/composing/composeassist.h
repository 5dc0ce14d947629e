// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "core/replies/playbook.h"
#include "core/replies/variables.h"
#include "ui/composing/macrorunner.h"
#include "ui/composing/replylibrary.h"
#include "ui/composing/wordtrigger.h"

#include <QJsonArray>
#include <QObject>
#include <QTimer>

class QPlainTextEdit;
class QWidget;

namespace waypost::ui {

class InlineBanner;
class PlaybookPanel;
class Suggestions;
class Theme;
class Toast;

/// Helps whoever writes in an editor: "/" offers canned replies, "@" in a note offers colleagues and teams;
/// variables are filled in as they are written, and those without a value are marked and stop the send; the
/// playbook's thoughts stand below the words they are about. Knows the editor, and nothing around it.
class ComposeAssist final : public QObject {
    Q_OBJECT
public:
    /// `edit` outlives it. The banner belongs to whoever lays it out.
    ComposeAssist(const Theme &theme, sync::Desk &desk, const Clock &clock, QPlainTextEdit &edit,
                  InlineBanner &banner);

    void setPlace(const ComposePlace &place);
    void setNote(bool note); ///< notes have mentions, and are not stopped by variables
    [[nodiscard]] ReplyLibrary &library() { return m_library; }
    [[nodiscard]] MacroRunner &runner() { return m_runner; }

    /// May the text go out? If a variable of it has no value, says so, selects it and gives false.
    [[nodiscard]] bool mayGo();
    void wentOut(); ///< counts the canned replies that were in it
    void forget(); ///< another text: what was inserted into the one before does not count
    [[nodiscard]] QJsonArray mentions() const; ///< ids of the agents named in the text
    [[nodiscard]] QJsonArray mentionedTeams() const;

    void offerCanned(); ///< as if "/" had been typed
    void insertReply(const QString &id); ///< a canned reply, at the cursor
    void openMacros();
    void openPlaybook(const QRect &anchor); ///< global

Q_SIGNALS:
    /// Files of a canned reply that was inserted; they are in the relay already.
    void filesChosen(const QList<waypost::conversations::MediaContent> &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(); ///< the text or the cursor has changed
    void suggest(const WordTrigger &trigger);
    void suggestCanned(const QString &query);
    void suggestPeople(const QString &query);
    void showPreview(const QString &id);
    void take(const QString &id, bool run);
    void insertCanned(const QString &id, bool run);
    void replaceTrigger(const QString &text); ///< or goes in at the cursor, if nothing asked for it
    void readValues();
    void fillIn();
    void markProblems();
    void checkWords();
    void goToProblem();
    [[nodiscard]] bool showHintAt(const QPoint &viewportPos, const QPoint &global);
    void tell(const QString &name, bool undoable);

    const Theme &m_theme;
    sync::Desk &m_desk;
    const Clock &m_clock;
    QPlainTextEdit &m_edit;
    InlineBanner &m_banner;
    ReplyLibrary m_library;
    MacroRunner m_runner;
    ComposePlace m_place;
    bool m_note = false;
    bool m_filling = false;
    replies::Values m_values;
    bool m_haveValues = false;
    quint64 m_generation = 0;
    QList<replies::Problem> m_problems;
    QList<replies::Hint> m_hints;
    QStringList m_inserted; ///< ids of canned replies in the text
    WordTrigger m_trigger;
    WordTrigger m_refused; ///< closed by Escape: stays so while it is the same word
    QTimer m_pause;
    Suggestions *m_suggestions = nullptr; ///< a child of the window; made when first needed
    PlaybookPanel *m_playbook = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace waypost::ui

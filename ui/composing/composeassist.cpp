// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/composeassist.h"

#include "core/conversations/conversations.h"
#include "ui/composing/editormarks.h"
#include "ui/composing/macropicker.h"
#include "ui/composing/macrowords.h"
#include "ui/composing/playbookpanel.h"
#include "ui/composing/suggestions.h"
#include "ui/composing/variabletext.h"
#include "ui/kit/banner.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int checkPauseMs = 400;

/// Values as they are put into a text that is looked through again later: braces of a customer's name are
/// no variables there either.
replies::Values tamed(replies::Values values)
{
    for (QString &text : values.texts)
        text.replace("{{"_L1, "\\{{"_L1);
    return values;
}

EditorMarks marksAt(QPlainTextEdit &edit, qsizetype start, qsizetype length, const QTextCharFormat &format)
{
    QTextCursor cursor(edit.document());
    const int end = edit.document()->characterCount() - 1;
    cursor.setPosition(std::min(int(start), end));
    cursor.setPosition(std::min(int(start + length), end), QTextCursor::KeepAnchor);
    return {{cursor, format}};
}
} // namespace

ComposeAssist::ComposeAssist(const Theme &theme, sync::Desk &desk, const Clock &clock, QPlainTextEdit &edit,
                             InlineBanner &banner)
    : QObject(&edit)
    , m_theme(theme)
    , m_desk(desk)
    , m_clock(clock)
    , m_edit(edit)
    , m_banner(banner)
    , m_library(desk)
    , m_runner(desk, clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(checkPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ComposeAssist::checkWords);
    connect(&edit, &QPlainTextEdit::textChanged, this, [this] {
        fillIn();
        follow();
        m_pause.start();
    });
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &ComposeAssist::follow);
    connect(&m_library, &ReplyLibrary::changed, this, [this] {
        readValues();
        checkWords();
    });
    connect(&banner, &InlineBanner::actionTriggered, this, &ComposeAssist::goToProblem);
    connect(&theme, &Theme::changed, this, [this] {
        markProblems();
        checkWords();
    });
    connect(&m_runner, &MacroRunner::ran, this, &ComposeAssist::tell);
    connect(&m_runner, &MacroRunner::stopped, this, [this](const QString &name, const QString &why) {
        m_banner.setMessage(BannerTone::Warn, why, name);
        m_banner.setAction({});
        m_banner.show();
    });
    edit.installEventFilter(this);
    edit.viewport()->installEventFilter(this);
}

void ComposeAssist::setPlace(const ComposePlace &place)
{
    if (place == m_place)
        return;
    const bool another = place.conversation != m_place.conversation;
    m_place = place;
    if (another) {
        forget();
        m_haveValues = false;
    }
    readValues();
    checkWords();
}

void ComposeAssist::setNote(bool note)
{
    if (note == m_note)
        return;
    m_note = note;
    forget();
    follow();
    markProblems();
}

void ComposeAssist::forget()
{
    m_inserted.clear();
    m_banner.hide();
    if (m_suggestions)
        m_suggestions->hide();
}

void ComposeAssist::readValues()
{
    m_desk.ask<replies::Values>(
        this,
        [conversation = m_place.conversation, me = m_desk.me(), now = m_clock.nowMs()](sync::View &view) {
            return MacroRunner::valuesIn(conversation, me, now, view.rows());
        },
        [this, generation = ++m_generation](const replies::Values &values) {
            if (generation != m_generation)
                return;
            m_values = tamed(values);
            m_haveValues = true;
            fillIn();
            markProblems();
        });
}

/// A variable that is whole and has a value is replaced as soon as it is there, one step to undo.
void ComposeAssist::fillIn()
{
    const QString text = m_edit.toPlainText();
    if (m_filling || !m_haveValues || m_place.conversation.isEmpty() || !text.contains("}}"_L1)) {
        markProblems();
        return;
    }
    const auto variables = replies::variablesIn(text);
    m_filling = true;
    for (auto variable = variables.rbegin(); variable != variables.rend(); ++variable) {
        const auto one = replies::rendered(text.sliced(variable->start, variable->length), m_values);
        if (!one.problems.isEmpty())
            continue;
        QTextCursor cursor(m_edit.document());
        cursor.setPosition(int(variable->start));
        cursor.setPosition(int(variable->start + variable->length), QTextCursor::KeepAnchor);
        cursor.insertText(one.text);
    }
    m_filling = false;
    markProblems();
}

void ComposeAssist::markProblems()
{
    const QString text = m_edit.toPlainText();
    m_problems.clear();
    if (m_haveValues && !m_note && text.contains("}}"_L1))
        m_problems = replies::rendered(text, m_values).problems;
    else if (!m_note) // nothing is known yet: nothing with a variable may go out
        for (const replies::Variable &variable : replies::variablesIn(text))
            m_problems << replies::Problem {variable.start, variable.length, variable.start, variable.what,
                                            replies::Unresolved::Missing};
    QTextCharFormat format;
    format.setBackground(m_theme.tokens().badSoft);
    format.setForeground(m_theme.tokens().bad);
    EditorMarks marks;
    for (const replies::Problem &problem : m_problems)
        marks << marksAt(m_edit, problem.start, problem.length, format);
    setEditorMarks(m_edit, MarkOwner::Variables, marks);
    if (m_problems.isEmpty() && !m_banner.isHidden())
        m_banner.hide();
}

bool ComposeAssist::mayGo()
{
    if (m_note)
        return true;
    fillIn();
    if (m_problems.isEmpty())
        return true;
    m_banner.setMessage(BannerTone::Bad, problemsText(m_problems), tr("Not sent yet."));
    m_banner.setAction(tr("Go there"));
    m_banner.show();
    goToProblem();
    return false;
}

/// The next one after the cursor, and from the first again.
void ComposeAssist::goToProblem()
{
    if (m_problems.isEmpty())
        return;
    const int at = m_edit.textCursor().selectionEnd();
    auto next = std::find_if(m_problems.begin(), m_problems.end(),
                             [at](const replies::Problem &problem) { return problem.start >= at; });
    if (next == m_problems.end())
        next = m_problems.begin();
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(int(next->start));
    cursor.setPosition(int(next->start + next->length), QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
    m_edit.setFocus(Qt::OtherFocusReason);
}

void ComposeAssist::wentOut()
{
    for (const QString &id : std::exchange(m_inserted, {}))
        m_desk.give({{}, u"canned.used"_s, id, {}, 0, 0, {}});
    m_banner.hide();
}

QJsonArray ComposeAssist::mentions() const
{
    QJsonArray ids;
    for (const auto &person : m_library.namedIn(m_edit.toPlainText()))
        if (!person.team)
            ids << person.id;
    return ids;
}

QJsonArray ComposeAssist::mentionedTeams() const
{
    QJsonArray ids;
    for (const auto &person : m_library.namedIn(m_edit.toPlainText()))
        if (person.team)
            ids << person.id;
    return ids;
}

void ComposeAssist::checkWords()
{
    const auto playbook = m_library.playbookFor(m_place.team);
    const QString text = m_edit.toPlainText();
    m_hints = playbook && !m_note ? replies::check(text, *playbook) : QList<replies::Hint> {};
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(m_theme.tokens().warn);
    EditorMarks marks;
    for (const replies::Hint &hint : m_hints)
        marks << marksAt(m_edit, hint.start, hint.length, format);
    setEditorMarks(m_edit, MarkOwner::Playbook, marks);
}

bool ComposeAssist::showHintAt(const QPoint &viewportPos, const QPoint &global)
{
    const int at = m_edit.cursorForPosition(viewportPos).position();
    const auto problem
        = std::find_if(m_problems.begin(), m_problems.end(), [at](const replies::Problem &candidate) {
              return at >= candidate.start && at <= candidate.start + candidate.length;
          });
    const auto hint = std::find_if(m_hints.begin(), m_hints.end(), [at](const replies::Hint &candidate) {
        return at >= candidate.start && at <= candidate.start + candidate.length;
    });
    if (problem == m_problems.end() && hint == m_hints.end())
        return false;
    const QString words = problem != m_problems.end() ? problemText(*problem) : hintText(*hint);
    QToolTip::showText(global, words.toHtmlEscaped(), &m_edit);
    return true;
}

void ComposeAssist::openPlaybook(const QRect &anchor)
{
    checkWords();
    if (!m_playbook)
        m_playbook = new PlaybookPanel(m_theme, m_edit.window());
    m_playbook->setPlaybook(m_library.playbookFor(m_place.team));
    m_playbook->setHints(m_edit.toPlainText(), m_hints);
    m_playbook->openAt(anchor);
}

void ComposeAssist::openMacros()
{
    if (m_place.conversation.isEmpty())
        return;
    auto *picker = new MacroPicker(m_theme, m_library, m_runner, m_place, m_edit.window());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &MacroPicker::picked, this,
            [this, place = m_place](const QString &macro) { m_runner.run(macro, place); });
    picker->open();
}

void ComposeAssist::tell(const QString &name, bool undoable)
{
    if (!m_toast) {
        m_toast = new Toast(m_theme, m_edit.window());
        connect(m_toast, &Toast::actionTriggered, &m_runner, &MacroRunner::undo);
    }
    m_toast->showMessage(BannerTone::Ok, tr("%1: done").arg(name), undoable ? tr("Undo") : QString(), 10'000);
}

bool ComposeAssist::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit.viewport() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showHintAt(help->pos(), help->globalPos());
    }
    if (watched != &m_edit || !m_suggestions || !m_suggestions->isVisible())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !m_suggestions->underMouse())
        m_suggestions->hide();
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    if (key.key() == Qt::Key_Escape)
        m_refused = m_trigger;
    return m_suggestions->takeKey(key);
}

} // namespace waypost::ui

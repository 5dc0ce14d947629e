// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/spellmarks.h"

#include "core/spelling/speller.h"
#include "core/spelling/words.h"
#include "ui/composing/editormarks.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <functional>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int spellPauseMs = 350;

QString languageName(const QString &name)
{
    const QLocale locale(name);
    const QString language = locale.nativeLanguageName().isEmpty()
        ? QLocale::languageToString(locale.language())
        : locale.nativeLanguageName();
    if (!name.contains(u'_'))
        return language;
    return u"%1 (%2)"_s.arg(language, locale.nativeCountryName());
}

/// Every checkable word of the blocks that can be seen.
void eachVisibleWord(const QPlainTextEdit &edit, const std::function<void(const QTextCursor &)> &use)
{
    const QTextBlock first = edit.cursorForPosition({0, 0}).block();
    const QTextBlock last = edit.cursorForPosition({0, edit.viewport()->height()}).block();
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next())
        for (const spelling::WordRange &range : spelling::wordsToCheck(block.text())) {
            QTextCursor word(block);
            word.setPosition(block.position() + int(range.start));
            word.setPosition(block.position() + int(range.start + range.length), QTextCursor::KeepAnchor);
            use(word);
        }
}
} // namespace

SpellMarks::SpellMarks(const Theme &theme, spelling::Speller *speller, QPlainTextEdit &edit)
    : QObject(&edit)
    , m_theme(theme)
    , m_speller(speller)
    , m_edit(edit)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(spellPauseMs);
    if (!speller)
        return;
    connect(&m_pause, &QTimer::timeout, this, &SpellMarks::check);
    const auto later = [this] { m_pause.start(); };
    connect(&edit, &QPlainTextEdit::textChanged, this, later);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, later);
    connect(edit.verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(&theme, &Theme::changed, this, later);
    connect(speller, &spelling::Speller::changed, this, &SpellMarks::check);
}

void SpellMarks::setMessages(const QString &conversation, const QStringList &messages)
{
    m_conversation = conversation;
    m_language = m_chosen.value(conversation);
    if (!m_speller || !m_enabled || m_chosen.contains(conversation))
        return check();
    m_speller->guess(this, messages, [this, conversation](const QString &language) {
        if (conversation != m_conversation || m_chosen.contains(conversation))
            return;
        m_language = language;
        check();
    });
}

void SpellMarks::setEnabled(bool enabled)
{
    m_enabled = enabled;
    check();
}

void SpellMarks::setLanguage(const QString &language)
{
    m_chosen[m_conversation] = language;
    m_language = language;
    check();
}

QStringList SpellMarks::wrongWords() const
{
    QStringList words;
    for (const QTextEdit::ExtraSelection &selection : editorMarks(m_edit, MarkOwner::Spelling))
        words << selection.cursor.selectedText();
    return words;
}

void SpellMarks::check()
{
    m_pause.stop();
    const quint64 question = ++m_question;
    QSet<QString> words;
    if (m_speller && m_enabled && !m_language.isEmpty())
        eachVisibleWord(m_edit, [&words](const QTextCursor &word) { words.insert(word.selectedText()); });
    if (words.isEmpty())
        return underline({});
    m_speller->check(this, m_language, words, [this, question](const QSet<QString> &wrong) {
        if (question == m_question)
            underline(wrong);
    });
}

void SpellMarks::underline(const QSet<QString> &wrong)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(m_theme.tokens().bad);
    QList<QTextEdit::ExtraSelection> selections;
    const QTextCursor at = m_edit.textCursor();
    const bool typing = m_edit.hasFocus() && !at.hasSelection();
    if (!wrong.isEmpty())
        eachVisibleWord(m_edit, [&](const QTextCursor &word) {
            const bool beingTyped = typing && at.position() == word.selectionEnd();
            if (wrong.contains(word.selectedText()) && !beingTyped)
                selections << QTextEdit::ExtraSelection {word, format};
        });
    setEditorMarks(m_edit, MarkOwner::Spelling, selections);
    Q_EMIT marked();
}

void SpellMarks::addTo(QMenu &menu, const QPoint &viewportPos)
{
    QAction *before = menu.actions().value(0);
    addWord(menu, before, viewportPos);
    menu.addSeparator();
    addLanguages(menu);
}

void SpellMarks::addWord(QMenu &menu, QAction *before, const QPoint &viewportPos)
{
    const int position = m_edit.cursorForPosition(viewportPos).position();
    QTextCursor word;
    for (const QTextEdit::ExtraSelection &selection : editorMarks(m_edit, MarkOwner::Spelling))
        if (position >= selection.cursor.selectionStart() && position <= selection.cursor.selectionEnd())
            word = selection.cursor;
    if (word.isNull() || !m_speller)
        return;
    const QString wrong = word.selectedText();
    const auto insert = [&menu, before](const QString &text, auto run) {
        auto *action = new QAction(text, &menu);
        QObject::connect(action, &QAction::triggered, &menu, run);
        menu.insertAction(before, action);
        return action;
    };
    // The answer comes while the menu is open: it grows by the suggestions.
    QAction *waiting = insert(tr("Looking for “%1”…").arg(wrong), [] {});
    waiting->setEnabled(false);
    insert(tr("Add “%1” to my words").arg(wrong), [this, wrong] { m_speller->learn(wrong); });
    insert(tr("Ignore “%1”").arg(wrong), [this, wrong] { m_speller->ignore(wrong); });
    menu.insertSeparator(before);
    m_speller->suggest(
        &menu, m_language, wrong, [&menu, waiting, word, wrong](const QStringList &suggestions) {
            waiting->setText(tr("No suggestion for “%1”").arg(wrong));
            waiting->setVisible(suggestions.isEmpty());
            for (const QString &suggestion : suggestions) {
                auto *action = new QAction(suggestion, &menu);
                QFont strong = action->font();
                strong.setBold(true);
                action->setFont(strong);
                QObject::connect(action, &QAction::triggered, &menu, [word, wrong, suggestion] {
                    QTextCursor cursor = word;
                    if (cursor.selectedText() == wrong)
                        cursor.insertText(suggestion);
                });
                menu.insertAction(waiting, action);
            }
        });
}

void SpellMarks::addLanguages(QMenu &menu)
{
    QMenu *languages = menu.addMenu(tr("Spelling"));
    const QStringList known = m_speller ? m_speller->languages() : QStringList();
    if (known.isEmpty()) {
        languages->addAction(m_speller ? tr("No dictionary is installed here") : tr("Spelling is off"))
            ->setEnabled(false);
        return;
    }
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = languages->addAction(text, this, [this, language] { setLanguage(language); });
        action->setCheckable(true);
        action->setChecked(language == m_language);
    };
    add(tr("Off in this conversation"), {});
    languages->addSeparator();
    for (const QString &language : known)
        add(languageName(language), language);
}

} // namespace waypost::ui

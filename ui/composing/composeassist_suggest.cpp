// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered for the word that is being typed, and what becomes of it.
#include "core/conversations/conversations.h"
#include "core/replies/macros.h"
#include "ui/composing/composeassist.h"
#include "ui/composing/suggestions.h"
#include "ui/kit/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostOffered = 50;
} // namespace

void ComposeAssist::follow()
{
    if (m_filling)
        return;
    const QTextCursor cursor = m_edit.textCursor();
    WordTrigger trigger;
    if (!cursor.hasSelection() && !m_edit.isReadOnly() && m_edit.hasFocus()) {
        trigger = triggerAt(cursor.block().text(), cursor.positionInBlock());
        trigger.start += cursor.block().position();
        if (trigger.sign == u'@' && !m_note)
            trigger = {};
    }
    if (m_refused.sign != trigger.sign || m_refused.start != trigger.start)
        m_refused = {};
    if (!trigger.sign.isNull() && m_refused.sign.isNull()) {
        suggest(trigger);
        return;
    }
    m_trigger = trigger;
    if (m_suggestions)
        m_suggestions->hide();
}

void ComposeAssist::suggest(const WordTrigger &trigger)
{
    m_trigger = trigger;
    if (!m_suggestions || m_suggestions->parentWidget() != m_edit.window()) {
        delete m_suggestions;
        m_suggestions = new Suggestions(m_theme, m_edit.window());
        connect(m_suggestions, &Suggestions::moved, this, &ComposeAssist::showPreview);
        connect(m_suggestions, &Suggestions::chosen, this, &ComposeAssist::take);
        connect(m_suggestions, &QObject::destroyed, this, [this] { m_suggestions = nullptr; });
    }
    if (trigger.sign == u'/')
        suggestCanned(trigger.query);
    else
        suggestPeople(trigger.query);
}

void ComposeAssist::suggestCanned(const QString &query)
{
    QList<Suggestion> offered;
    for (const QString &id : m_library.cannedFor(query, m_note).mid(0, mostOffered)) {
        const replies::CannedReply &canned = m_library.shelf().canned[id];
        offered << Suggestion {id, canned.title, u"\u200e/"_s + canned.shortcut,
                               canned.body.simplified().left(200),
                               canned.macro.isEmpty() ? Icon::Slash : Icon::Automation};
    }
    m_suggestions->setHint(tr("Enter inserts · Ctrl+Enter also runs its macro · Esc closes"));
    m_suggestions->suggest(offered, {m_edit.mapToGlobal(QPoint()), m_edit.size()});
    showPreview(m_suggestions->current());
}

void ComposeAssist::suggestPeople(const QString &query)
{
    QList<Suggestion> offered;
    for (const auto &person : m_library.peopleFor(query))
        offered << Suggestion {person.id,
                               person.name,
                               person.team ? tr("Team") : QString(),
                               {},
                               person.team ? Icon::People : Icon::Person};
    m_suggestions->clearPreview();
    m_suggestions->setHint(tr("Enter names them · Esc closes"));
    m_suggestions->suggest(offered, {m_edit.mapToGlobal(QPoint()), m_edit.size()});
}

void ComposeAssist::showPreview(const QString &id)
{
    const auto canned = m_library.shelf().canned.constFind(id);
    if (m_trigger.sign != u'/' || canned == m_library.shelf().canned.cend())
        return;
    m_suggestions->setPreview(replies::rendered(canned->body, m_values));
}

void ComposeAssist::take(const QString &id, bool run)
{
    if (m_trigger.sign == u'/') {
        insertCanned(id, run);
        return;
    }
    const auto &shelf = m_library.shelf();
    replaceTrigger(u'@' + shelf.agents.value(id, shelf.teams.value(id)) + u' ');
}

void ComposeAssist::replaceTrigger(const QString &text)
{
    const WordTrigger trigger = std::exchange(m_trigger, {});
    m_suggestions->hide();
    QTextCursor cursor = m_edit.textCursor();
    cursor.beginEditBlock();
    if (!trigger.sign.isNull()) {
        cursor.setPosition(int(trigger.start));
        cursor.setPosition(int(trigger.start + 1 + trigger.query.size()), QTextCursor::KeepAnchor);
    }
    cursor.insertText(text);
    cursor.endEditBlock();
    m_edit.setTextCursor(cursor);
    m_edit.setFocus(Qt::OtherFocusReason);
}

void ComposeAssist::insertReply(const QString &id)
{
    m_trigger = {};
    insertCanned(id, false);
}

void ComposeAssist::insertCanned(const QString &id, bool run)
{
    const auto found = m_library.shelf().canned.constFind(id);
    if (found == m_library.shelf().canned.cend())
        return;
    const replies::CannedReply canned = *found;
    if (!m_inserted.contains(id))
        m_inserted << id;
    // What can't be filled stays as it is written: marked, and in the way of the send.
    QString text = canned.body;
    const auto variables = replies::variablesIn(text);
    for (auto variable = variables.rbegin(); variable != variables.rend() && m_haveValues; ++variable)
        if (const auto one = replies::rendered(text.sliced(variable->start, variable->length), m_values);
            one.problems.isEmpty())
            text.replace(variable->start, variable->length, one.text);
    replaceTrigger(text);
    if (const QStringList files = replies::attachmentsOf(canned); !files.isEmpty() && !m_note)
        m_desk.ask<QList<conversations::MediaContent>>(
            this,
            [files](sync::View &view) {
                QList<conversations::MediaContent> contents;
                for (const QString &file : files)
                    if (const auto media = loadAs<conversations::Media>(view.rows(), u"media"_s, file))
                        contents << replies::fileContent(file, *media);
                return contents;
            },
            [this, place = m_place](const QList<conversations::MediaContent> &contents) {
                if (place == m_place)
                    Q_EMIT filesChosen(contents);
            });
    if (run && !canned.macro.isEmpty())
        m_runner.run(canned.macro, m_place);
}

void ComposeAssist::offerCanned()
{
    m_edit.setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = m_edit.textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool wordBegins = before.isEmpty() || before.back().isSpace();
    cursor.insertText(wordBegins ? u"/"_s : u" /"_s);
    m_edit.setTextCursor(cursor);
    follow();
}

} // namespace waypost::ui

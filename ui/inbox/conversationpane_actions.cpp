// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do with the open conversation and its messages.
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/duesend.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/leasenotice.h"
#include "ui/inbox/scheduledialog.h"
#include "ui/inbox/stalereply.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/inbox/triage.h"
#include "ui/inbox/words.h"
#include "ui/kit/formatter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int longestUndo = 50; ///< rows from the end in which a held message is looked for
} // namespace

void ConversationPane::lookAtStale(const sync::TimelineEntry &mine)
{
    QStringList ids;
    if (const auto why = mine.refused ? mine.refused : stoppedBy(mine.message))
        for (const auto &id : why->details["messages"_L1].toArray())
            ids << id.toString();
    using Messages = QList<conversations::Message>;
    m_context.desk.ask<Messages>(
        this,
        [ids](sync::View &view) {
            Messages messages;
            for (const QString &id : ids)
                if (const auto message = loadAs<conversations::Message>(view.rows(), u"messages"_s, id))
                    messages << *message;
            return messages;
        },
        [this, mine, conversation = m_conversation](const Messages &theirs) {
            if (conversation == m_conversation)
                m_stale->show(mine, theirs);
        });
}

void ConversationPane::sendAnyway(const sync::TimelineEntry &mine)
{
    QJsonObject details {{u"content"_s, QJsonDocument::fromJson(mine.message.content.toUtf8()).object()},
                         {u"override"_s, true}};
    if (!mine.message.replyTo.isEmpty())
        details.insert("reply_to"_L1, mine.message.replyTo);
    m_context.desk.give({{}, u"conversation.reply"_s, m_conversation, {}, 0, 0, details});
    letGo(mine);
}

/// What the relay has is cancelled there, what it would not take is forgotten here.
void ConversationPane::letGo(const sync::TimelineEntry &mine)
{
    if (mine.refused)
        m_context.desk.dismiss(mine.id);
    else
        m_context.desk.give({{}, u"message.cancel"_s, mine.id, {}, 0, 0, {}});
}

void ConversationPane::changeTime(const sync::TimelineEntry &mine)
{
    auto *dialog
        = new ScheduleDialog(m_context.theme, ScheduleDialog::Use::Send,
                             {m_context.clock.nowMs(), m_listed ? m_listed->conversation.windowUntil : 0,
                              mine.message.dueAt, mine.message.kind != "template"_L1},
                             this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = mine.id] {
        m_context.desk.give(
            {{}, u"message.reschedule"_s, id, {}, 0, 0, {{u"send_at"_s, dialog->chosenMs()}}});
    });
    dialog->open();
}

void ConversationPane::takeOver()
{
    m_lease->takeOver();
}

void ConversationPane::undoSend()
{
    const TimelineModel &model = m_timeline->model();
    for (int row = model.rowCount() - 1; row >= 0 && row > model.rowCount() - longestUndo; --row) {
        const sync::TimelineEntry &entry = model.at(row);
        if (entry.message.status == "held"_L1 && entry.message.author == m_context.directory.me()) {
            Q_EMIT m_timeline->editWanted(entry);
            return;
        }
    }
}

void ConversationPane::quoteIn(const sync::TimelineEntry &entry)
{
    const conversations::Message &message = entry.message;
    const auto content
        = conversations::contentFromJson(QJsonDocument::fromJson(message.content.toUtf8()).object());
    const QString words = previewOf(conversations::wordsOf(content));
    const QString author = message.direction == "in"_L1
        ? (m_listed ? previewOf(m_listed->contactName, 100) : QString())
        : m_context.directory.authorName(message.author);
    m_composer->quote({entry.id, author, words.isEmpty() ? Words::ofKind(message.kind) : words,
                       Words::iconOfKind(message.kind)});
}

void ConversationPane::openAt(const QString &conversation, const QString &entry)
{
    open(conversation);
    m_timeline->reveal(entry);
}

/// Which channel takes the files and whether a reply may go is known once its row is here.
void ConversationPane::openWith(const QString &conversation, const Pasted &pasted)
{
    open(conversation);
    if (m_listed && m_listed->id == conversation)
        m_composer->take(pasted);
    else
        m_dropped = pasted;
}

void ConversationPane::takeFocus()
{
    m_composer->takeFocus();
}

void ConversationPane::reply()
{
    m_composer->setMode(Composer::Mode::Reply);
    m_composer->takeFocus();
}

void ConversationPane::note()
{
    m_composer->setMode(Composer::Mode::Note);
    m_composer->takeFocus();
}

void ConversationPane::chooseTemplate()
{
    m_composer->setMode(Composer::Mode::Template);
    m_composer->takeFocus();
}

void ConversationPane::resolve()
{
    m_triage->resolve();
}

void ConversationPane::reopen()
{
    m_triage->reopen();
}

void ConversationPane::snoozeTomorrow()
{
    m_triage->snooze(Triage::morningMs(m_context.clock.nowMs(), 1, QTimeZone::systemTimeZone()));
}

void ConversationPane::assignToMe()
{
    m_triage->assign(m_context.directory.me());
}

void ConversationPane::unassign()
{
    m_triage->assign({});
}

void ConversationPane::markRead()
{
    m_triage->markRead();
}

} // namespace waypost::ui

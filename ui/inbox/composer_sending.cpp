// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From what is written to what is given to the desk.
#include "core/conversations/limits.h"
#include "ui/composing/composeassist.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/quotechip.h"
#include "ui/inbox/scheduledialog.h"
#include "ui/inbox/templatepane.h"
#include "ui/kit/banner.h"

#include <QJsonArray>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

QString Composer::whyNot() const
{
    if (m_conversation.isEmpty())
        return tr("Open a conversation first.");
    if (m_shown == Mode::Template)
        return m_templates->hint();
    if (m_shown == Mode::Note)
        return text().trimmed().isEmpty() && m_noteFiles->isEmpty() ? tr("Write something first.")
            : m_noteFiles->isReady()                                ? QString()
                                     : tr("A file is not ready. Remove it or wait.");
    if (!windowIsOpen())
        return tr("The 24-hour window is closed.");
    if (!m_attachments->isReady())
        return tr("A file is not ready, or WhatsApp would not take it. Remove it or wait.");
    for (const auto &content : contents())
        if (const auto refusal = conversations::whyUnsendable(content))
            return refusal->text;
    return contents().isEmpty() ? tr("Write something first.") : QString();
}

QList<conversations::Content> Composer::contents() const
{
    QList<conversations::Content> contents;
    const QString words = replies::unescaped(text().trimmed());
    const bool caption = m_attachments->takesCaption() && words.size() <= conversations::longestCaption;
    for (conversations::MediaContent media : m_attachments->contents()) {
        if (caption)
            media.caption = words;
        contents << media;
    }
    if (!words.isEmpty() && !caption)
        contents.prepend(conversations::TextContent {words});
    return contents;
}

void Composer::send()
{
    if (give({}))
        Q_EMIT sent();
}

void Composer::sendAndResolve()
{
    if (m_shown == Mode::Note || !give({0, true}))
        return;
    Q_EMIT sent();
    Q_EMIT resolved();
}

void Composer::sendAndNext()
{
    if (!give({}))
        return;
    Q_EMIT sent();
    Q_EMIT nextWanted();
}

void Composer::sendLater()
{
    if (m_shown == Mode::Note || !whyNot().isEmpty())
        return;
    auto *dialog = new ScheduleDialog(
        m_context.theme, ScheduleDialog::Use::Send,
        {m_context.clock.nowMs(), m_listed.conversation.windowUntil, 0, m_shown == Mode::Reply}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, conversation = m_conversation] {
        if (conversation == m_conversation && give({dialog->chosenMs(), false}))
            Q_EMIT sent();
    });
    dialog->open();
}

bool Composer::give(const Sending &how)
{
    if (!whyNot().isEmpty() || (m_shown == Mode::Reply && !m_assist->mayGo()))
        return false;
    if (m_shown == Mode::Note)
        giveNote();
    else if (m_shown == Mode::Template)
        giveReplies({*m_templates->content()}, how);
    else
        giveReplies(contents(), how);
    if (m_shown == Mode::Template) {
        m_templates->clear();
        setMode(windowIsOpen() ? Mode::Reply : Mode::Template);
        return true;
    }
    m_quiet = true;
    m_edit->clear();
    m_quiet = false;
    m_assist->wentOut();
    files().clear();
    if (m_shown == Mode::Reply)
        m_quote->setQuote({});
    saveDraft();
    m_toldWritingAt = 0;
    m_context.desk.tellPresence(m_conversation, u"looking"_s);
    adjust();
    return true;
}

void Composer::giveNote()
{
    const QString body = text().trimmed();
    QJsonArray files;
    for (const auto &file : m_noteFiles->contents())
        files << conversations::toJson(file);
    const QString id = m_context.desk.give({{},
                                            u"conversation.note"_s,
                                            m_conversation,
                                            {},
                                            0,
                                            0,
                                            {{u"body"_s, body},
                                             {u"mentions"_s, m_assist->mentions()},
                                             {u"teams"_s, m_assist->mentionedTeams()},
                                             {u"media"_s, files}}});
    m_given.insert(id, {Mode::Note, body});
}

/// What every reply of one sending carries.
QJsonObject Composer::detailsOf(const Sending &how) const
{
    const conversations::Conversation &row = m_listed.conversation;
    QJsonObject details;
    if (row.heldBy == m_context.directory.me() && row.fence > 0)
        details.insert("fence"_L1, row.fence);
    if (how.at > 0)
        details.insert("send_at"_L1, how.at);
    else if (const int hold = m_context.holdSeconds(); hold > 0)
        details.insert("hold_s"_L1, hold);
    return details;
}

void Composer::giveReplies(const QList<conversations::Content> &contents, const Sending &how)
{
    QString quoted = m_shown == Mode::Reply ? m_quote->message() : QString();
    for (const auto &content : contents) {
        QJsonObject details = detailsOf(how);
        details.insert("content"_L1, conversations::toJson(content));
        if (!quoted.isEmpty())
            details.insert("reply_to"_L1, std::exchange(quoted, QString()));
        if (how.resolve && &content == &contents.last())
            details.insert("resolve"_L1, true);
        const QString id
            = m_context.desk.give({{}, u"conversation.reply"_s, m_conversation, {}, 0, 0, details});
        m_given.insert(id, {Mode::Reply, conversations::wordsOf(content)});
    }
}

/// Of a form. What is written in the editor stays.
void Composer::sendComposed(const conversations::Content &content)
{
    if (m_shown != Mode::Reply || m_conversation.isEmpty() || !windowIsOpen())
        return;
    giveReplies({content}, {});
    m_quote->setQuote({});
    Q_EMIT sent();
}

/// Where it was written: a note's words are never a reply's.
void Composer::putBack(const Given &given)
{
    setMode(given.mode);
    if (m_shown != given.mode || !m_edit->document()->isEmpty())
        return;
    m_edit->setPlainText(given.words);
    m_edit->moveCursor(QTextCursor::End);
    takeFocus();
}

void Composer::hearRefusal(const QString &command, const Error &error)
{
    const auto given = m_given.constFind(command);
    if (given == m_given.constEnd())
        return;
    const Given mine = *given;
    m_given.erase(given);
    // What the relay refused waits in the timeline; what was refused here has gone nowhere: it comes back.
    m_context.desk.ask<bool>(
        this,
        [command](sync::View &view) {
            const auto waiting = view.outbox();
            return std::any_of(waiting.begin(), waiting.end(),
                               [&](const sync::OutboxItem &item) { return item.id == command; });
        },
        [this, mine, error, conversation = m_conversation](bool waits) {
            if (waits || conversation != m_conversation)
                return;
            if (m_edit->document()->isEmpty())
                putBack(mine);
            m_banner->setMessage(BannerTone::Bad, error.text);
            m_banner->setAction({});
            m_banner->show();
        });
}

} // namespace waypost::ui

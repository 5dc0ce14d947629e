// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/composer.h"

#include "ui/composing/composeassist.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/composertools.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/noteaudience.h"
#include "ui/inbox/otherdraft.h"
#include "ui/inbox/quotechip.h"
#include "ui/inbox/templatepane.h"
#include "ui/inbox/windowclock.h"
#include "ui/kit/banner.h"
#include "ui/kit/segmenttabs.h"

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int draftPauseMs = 300;
constexpr qint64 writingEveryMs = 10'000;
} // namespace

Composer::Composer(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setAccessibleName(tr("Composer"));
    setAcceptDrops(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftPauseMs);
    build();
    connectParts();
    adjust();
}

Composer::~Composer()
{
    keepText();
}

void Composer::open(const QString &conversation)
{
    if (conversation == m_conversation)
        return;
    keepText();
    m_conversation = conversation;
    m_listed = {};
    m_texts = {};
    m_toldWritingAt = 0;
    m_attachments->clear();
    m_noteFiles->clear();
    m_templates->clear();
    m_tools->open(conversation);
    m_quote->setQuote({});
    m_shown = Mode::Reply;
    m_templateInstead = false;
    m_banner->hide();
    m_tabs->setTabEnabled(int(Mode::Reply), true);
    m_tabs->setCurrent(int(Mode::Reply));
    showText();
    adjust();
    if (conversation.isEmpty())
        return;
    using Drafts = std::pair<QString, QString>;
    m_context.desk.ask<Drafts>(
        this,
        [conversation](sync::View &view) {
            return Drafts {view.draft(conversation, u"reply"_s), view.draft(conversation, u"note"_s)};
        },
        [this, conversation, generation = ++m_generation](const Drafts &drafts) {
            if (generation != m_generation)
                return;
            if (stored(Mode::Reply).isEmpty() && (m_shown != Mode::Reply || m_edit->document()->isEmpty()))
                stored(Mode::Reply) = drafts.first;
            if (stored(Mode::Note).isEmpty() && (m_shown != Mode::Note || m_edit->document()->isEmpty()))
                stored(Mode::Note) = drafts.second;
            if (m_edit->document()->isEmpty())
                showText();
        });
}

void Composer::setConversation(const sync::ListedConversation &listed)
{
    m_listed = listed;
    m_assist->setPlace({listed.id, listed.conversation.team});
    m_window->setUntil(listed.conversation.windowUntil);
    m_attachments->setChannel(listed.conversation.channel);
    m_templates->setChannel(listed.conversation.channel);
    m_templates->setCustomerName(listed.contactName);
    followWindow();
    adjust();
}

Composer::Mode Composer::mode() const
{
    return m_shown;
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setMode(Mode wanted)
{
    const bool shut = !m_listed.id.isEmpty() && !windowIsOpen();
    const Mode mode = wanted == Mode::Reply && shut ? Mode::Template : wanted;
    if (mode != m_shown) {
        keepText();
        m_shown = mode;
        showText();
    }
    m_tabs->setCurrent(int(mode));
    m_banner->setVisible(m_shown == Mode::Template && shut);
    adjust();
}

void Composer::keepText()
{
    if (m_shown == Mode::Template)
        return;
    saveDraft();
    stored(m_shown) = text();
}

void Composer::showText()
{
    m_quiet = true;
    m_edit->setPlainText(m_shown == Mode::Template ? QString() : stored(m_shown));
    m_edit->moveCursor(QTextCursor::End);
    m_quiet = false;
    m_tools->setNote(m_shown == Mode::Note);
    m_assist->setNote(m_shown == Mode::Note);
    m_edit->setPlaceholderText(m_shown == Mode::Note
                                   ? tr("Write to your colleagues. Customers never see this.")
                                   : tr("Write a reply…"));
    m_edit->setAccessibleName(m_shown == Mode::Note ? tr("Note") : tr("Reply"));
    lookForOther();
    lookWhoReads();
    adjust();
}

void Composer::typed()
{
    if (m_quiet)
        return;
    m_pause.start();
    tellWriting();
    lookWhoReads();
    adjust();
}

void Composer::lookWhoReads()
{
    QStringList named;
    if (m_shown == Mode::Note)
        for (const auto &agent : m_assist->mentions())
            named << agent.toString();
    m_audience->look(m_conversation, named);
}

void Composer::tellWriting()
{
    const qint64 now = m_context.clock.nowMs();
    const bool empty = m_edit->document()->isEmpty();
    if (m_conversation.isEmpty() || (!empty && now - m_toldWritingAt < writingEveryMs))
        return;
    m_toldWritingAt = empty ? 0 : now;
    // A note is no answer: it takes no lease, and the customer sees nobody writing.
    const bool answers = !empty && m_shown != Mode::Note;
    m_context.desk.tellPresence(m_conversation, answers ? u"writing"_s : u"looking"_s);
}

void Composer::saveDraft()
{
    m_pause.stop();
    if (m_conversation.isEmpty() || m_shown == Mode::Template || stored(m_shown) == text())
        return;
    const QString shown = std::exchange(stored(m_shown), text());
    m_context.desk.saveDraft(m_conversation, m_shown == Mode::Note ? u"note"_s : u"reply"_s, text(), shown);
}

void Composer::lookForOther()
{
    m_other->look(m_conversation,
                  m_shown == Mode::Template   ? QString()
                      : m_shown == Mode::Note ? u"note"_s
                                              : u"reply"_s);
}

/// Kept as a draft before the other version is let go of.
void Composer::addOther(const QString &text)
{
    const QString there = this->text();
    m_edit->setPlainText(there.isEmpty() ? text : there + u'\n' + text);
    m_edit->moveCursor(QTextCursor::End);
    saveDraft();
    takeFocus();
}

/// Another device may have gone on with it. What is being typed here stays.
void Composer::followDraft(const sync::ChangeSet &changes)
{
    const QSet<QString> drafts = changes.value(u"drafts"_s);
    const bool ours = drafts.contains(m_conversation) || drafts.contains(u"*"_s);
    if (m_conversation.isEmpty() || !ours || m_shown == Mode::Template)
        return;
    lookForOther();
    const QString kind = m_shown == Mode::Note ? u"note"_s : u"reply"_s;
    m_context.desk.ask<QString>(
        this,
        [conversation = m_conversation, kind](sync::View &view) { return view.draft(conversation, kind); },
        [this, conversation = m_conversation, mode = m_shown,
         before = stored(m_shown)](const QString &draft) {
            if (conversation != m_conversation || mode != m_shown || stored(mode) != before
                || text() != before || draft == before)
                return;
            stored(mode) = draft;
            showText();
        });
}

void Composer::quote(const Quote &quote)
{
    if (m_shown != Mode::Reply)
        setMode(Mode::Reply);
    m_quote->setQuote(quote);
    takeFocus();
}

void Composer::putText(const QString &text, Mode mode)
{
    setMode(mode);
    const QString there = this->text();
    m_edit->setPlainText(there.isEmpty() ? text : text + u'\n' + there);
    m_edit->moveCursor(QTextCursor::End);
    takeFocus();
}

void Composer::takeFocus()
{
    if (m_shown == Mode::Template)
        m_templates->setFocus(Qt::ShortcutFocusReason);
    else
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

bool Composer::windowIsOpen() const
{
    return conversations::windowOpen(m_listed.conversation, m_context.clock.nowMs());
}

} // namespace waypost::ui

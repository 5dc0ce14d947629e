// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationpane.h"

#include "ui/inbox/composer.h"
#include "ui/inbox/conversationheader.h"
#include "ui/inbox/droparea.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/leasenotice.h"
#include "ui/inbox/stalereply.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/inbox/triage.h"
#include "ui/inbox/wokennotice.h"
#include "ui/kit/banner.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QJsonDocument>
#include <QPainter>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int expectAfterMs = 120; ///< after what is opened now has been read
constexpr int longestHoldMs = 100; ///< then what is there is shown: the desk may have much to do

/// Before anything is open: what to do first.
class PaneHint final : public QWidget {
public:
    PaneHint(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), tokens.paper2);
        const QPoint middle = rect().center() - QPoint(0, 40);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawEllipse(middle, 32, 32);
        paintIcon(painter, Icon::Inbox, QRectF(middle.x() - 14, middle.y() - 14, 28, 28), tokens.accentInk);
        painter.setFont(fontFor(TextRole::Subtitle));
        painter.setPen(tokens.ink);
        painter.drawText(QRect(20, middle.y() + 46, width() - 40, 24), Qt::AlignCenter,
                         ConversationPane::tr("Choose a conversation"));
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(tokens.ink2);
        painter.drawText(QRect(20, middle.y() + 72, width() - 40, 44),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         ConversationPane::tr(
                             "J and K go through the list, Enter opens, R replies, Ctrl+K jumps anywhere."));
    }

private:
    const Theme &m_theme;
};
} // namespace

ConversationPane::ConversationPane(InboxContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_triage(new Triage(context, this))
{
    build();
    connectParts();
    setCurrentWidget(m_empty);
}

ConversationPane::~ConversationPane()
{
    if (!m_conversation.isEmpty())
        m_context.desk.tellPresence(m_conversation, u"left"_s);
}

void ConversationPane::build()
{
    m_empty = new PaneHint(m_context.theme, this);
    m_page = new QWidget(this);
    m_page->setFocusPolicy(Qt::ClickFocus);
    m_header = new ConversationHeader(m_context, *m_triage, m_page);
    m_timeline = new Timeline(m_context, m_page);
    m_presence = new InlineBanner(m_context.theme, m_page);
    m_lease = new LeaseNotice(m_context, *m_presence, this);
    m_wokenBanner = new InlineBanner(m_context.theme, m_page);
    m_woken = new WokenNotice(m_context, *m_wokenBanner, *m_triage, this);
    m_stale = new StaleReply(m_context, m_page);
    m_composer = new Composer(m_context, m_page);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_wokenBanner);
    layout->addWidget(m_timeline, 1);
    layout->addWidget(m_presence);
    layout->addWidget(m_stale);
    layout->addWidget(m_composer);
    addWidget(m_empty);
    addWidget(m_page);
    setMinimumWidth(320);
}

void ConversationPane::connectParts()
{
    connect(m_header, &ConversationHeader::tagsWanted, this, &ConversationPane::tagsWanted);
    connect(m_header, &ConversationHeader::detailsWanted, this, &ConversationPane::detailsWanted);
    connect(m_triage, &Triage::resolved, this, &ConversationPane::resolved);
    connect(new DropArea(*m_page), &DropArea::dropped, this,
            [this](const Pasted &pasted) { m_composer->take(pasted); });
    connect(m_composer, &Composer::resolved, this, &ConversationPane::resolved);
    connect(m_composer, &Composer::sent, m_timeline, &Timeline::scrollToEnd);
    connect(m_timeline, &Timeline::replyWanted, this, &ConversationPane::quoteIn);
    connect(m_timeline, &Timeline::editWanted, this, [this](const sync::TimelineEntry &entry) {
        if (entry.kind == sync::EntryKind::Note)
            m_composer->putText(entry.note.body, Composer::Mode::Note);
        else
            m_composer->putText(conversations::wordsOf(conversations::contentFromJson(
                QJsonDocument::fromJson(entry.message.content.toUtf8()).object())));
        letGo(entry);
    });
    connect(m_timeline, &Timeline::scheduleWanted, this, &ConversationPane::changeTime);
    connect(m_composer, &Composer::nextWanted, this, &ConversationPane::nextWanted);
    connect(m_timeline, &Timeline::staleWanted, this, &ConversationPane::lookAtStale);
    connect(m_timeline, &Timeline::loaded, this, [this] {
        if (m_listed)
            showPage();
    });
    m_hold.setSingleShot(true);
    m_hold.setInterval(longestHoldMs);
    m_expectSoon.setSingleShot(true);
    m_expectSoon.setInterval(expectAfterMs);
    connect(&m_expectSoon, &QTimer::timeout, this, [this] { m_timeline->preload(m_expected.keys()); });
    connect(&m_hold, &QTimer::timeout, this, &ConversationPane::showPage);
    connect(m_timeline, &Timeline::seen, this, &ConversationPane::markSeen);
    connect(m_stale, &StaleReply::sendAnyway, this, &ConversationPane::sendAnyway);
    connect(m_stale, &StaleReply::edit, m_timeline, &Timeline::editWanted);
    connect(m_stale, &StaleReply::drop, this, &ConversationPane::letGo);
    connect(m_lease, &LeaseNotice::taken, this, &ConversationPane::reply);
    connect(&m_context.desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        QSet<QString> touched = changes.value(u"conversations"_s);
        for (const QString &session : changes.value(u"sla_sessions"_s))
            touched << session.section(u'/', 0, 0);
        if (touched.contains(m_conversation) || touched.contains(u"*"_s) || changes.contains(u"contacts"_s)
            || changes.contains(u"outbox"_s))
            readAgain();
    });
}

void ConversationPane::open(const QString &conversation)
{
    if (conversation == m_conversation)
        return;
    if (!m_conversation.isEmpty())
        m_context.desk.tellPresence(m_conversation, u"left"_s);
    m_conversation = conversation;
    m_markedAt = 0;
    m_page->setUpdatesEnabled(false);
    m_hold.start();
    m_stale->dismiss();
    m_dropped.reset();
    m_listed.reset();
    m_triage->setConversation({});
    m_lease->forget();
    m_woken->setConversation({});
    m_composer->open(conversation);
    m_timeline->open(conversation);
    setCurrentWidget(conversation.isEmpty() ? m_empty : m_page);
    if (conversation.isEmpty()) {
        showPage();
        Q_EMIT changed({});
        return;
    }
    m_context.desk.tellPresence(conversation, u"looking"_s);
    if (m_expected.contains(conversation))
        take(m_expected.value(conversation));
    readAgain();
}

void ConversationPane::expect(const QList<sync::ListedConversation> &next)
{
    m_expected.clear();
    for (const auto &listed : next)
        m_expected.insert(listed.id, listed);
    m_expectSoon.start();
}

void ConversationPane::readAgain()
{
    if (m_conversation.isEmpty())
        return;
    using Listed = std::optional<sync::ListedConversation>;
    m_context.desk.ask<Listed>(
        this, [id = m_conversation](sync::View &view) { return view.conversation(id); },
        [this, id = m_conversation](const Listed &listed) {
            if (id == m_conversation)
                take(listed);
        });
}

void ConversationPane::take(std::optional<sync::ListedConversation> listed)
{
    m_listed = std::move(listed);
    m_triage->setConversation(m_listed);
    m_header->setConversation(m_listed);
    m_lease->setConversation(m_listed);
    m_woken->setConversation(m_listed);
    if (m_listed) {
        m_timeline->setCustomer(m_listed->contactName);
        m_composer->setConversation(*m_listed);
        if (const auto dropped = std::exchange(m_dropped, std::nullopt))
            m_composer->take(*dropped);
    }
    Q_EMIT changed(m_listed);
    if (!m_timeline->model().isLoading())
        showPage();
    markSeen();
}

/// All that the opened conversation brings is painted at once, not each part as it arrives.
void ConversationPane::showPage()
{
    m_hold.stop();
    m_page->setUpdatesEnabled(true);
}

void ConversationPane::markSeen()
{
    if (!m_listed || m_listed->conversation.unread == 0 || !isVisible() || !isActiveWindow()
        || m_timeline->model().isLoading() || !m_timeline->isAtEnd()
        || m_markedAt == m_listed->conversation.inSeq)
        return;
    m_markedAt = m_listed->conversation.inSeq;
    m_triage->markRead();
}

bool ConversationPane::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        markSeen();
    return QStackedWidget::event(event);
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/timeline.h"

#include "ui/inbox/duewatch.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/jump.h"
#include "ui/inbox/mediadrag.h"
#include "ui/inbox/olderhistory.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/inbox/timelinerows.h"
#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

Timeline::Timeline(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TimelineModel(context.desk, this))
    , m_painter(std::make_unique<TimelineRows>(context, *m_model))
    , m_rows(new RowsView(context.theme, RowsView::Edge::Bottom, this))
    , m_toEnd(new FlatButton(context.theme, ButtonKind::Secondary, {}, this))
    , m_jump(new Jump(context.desk, *m_model, this))
    , m_older(new InlineBanner(context.theme, this))
{
    m_rows->setGround(&Tokens::paper2);
    m_rows->setEstimatedHeight(72);
    m_rows->setAccessibleName(tr("Messages"));
    m_rows->setEmptyText(tr("No messages yet"), tr("Write the first one below, or start with a template."));
    m_rows->setPainter(m_painter.get());
    // Before the view hears of a change it asks for: its painter must have forgotten by then.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_painter->forget(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                m_painter->forget(first.row(), last.row());
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this,
                [this](const QModelIndex &, int first, int) { m_painter->forget(first, first); });
    follow(*m_rows, *m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_older);
    layout->addWidget(m_rows);
    new OlderHistory(context.desk, *m_model, *m_older, this);
    new MediaDrag(context.desk, *m_model, *m_rows);
    m_toEnd->setIconOf(Icon::ArrowDown);
    m_toEnd->setAccessibleName(tr("Go to the newest message"));
    m_toEnd->setToolTip(tr("Go to the newest message"));
    m_toEnd->hide();
    m_rows->installEventFilter(this);
    setFocusProxy(m_rows);

    m_painter->onLink = [this](const QString &address) { askToOpen(address); };
    connect(m_toEnd, &FlatButton::clicked, this, &Timeline::scrollToEnd);
    connect(m_rows, &RowsView::hit, this, &Timeline::act);
    connect(m_rows, &RowsView::menuRequested, this, &Timeline::showMenu);
    connect(m_rows, &RowsView::visibleChanged, this, [this](int first, int last) {
        m_model->setVisible(first, last);
        placeButton();
        tellSeen();
    });
    connect(m_model, &TimelineModel::loaded, this, [this] {
        const int unread = m_model->firstUnread().isEmpty() ? -1 : m_model->rowOf(m_model->firstUnread());
        if (unread >= 0 && unread < m_rows->firstVisible())
            m_rows->reveal(unread, RowsView::Reveal::Top);
        Q_EMIT loaded();
        tellSeen();
    });
    connect(m_jump, &Jump::highlighted, this, [this](const QString &entry) {
        m_painter->setHighlighted(entry);
        m_rows->viewport()->update();
    });
    connect(m_model, &TimelineModel::found, this, [this](int row) {
        m_rows->setCurrentRow(row, RowsView::Reveal::Centre);
        m_rows->setFocus(Qt::ShortcutFocusReason);
    });
    const auto *due = new DueWatch(*m_model, context.clock, this);
    connect(due, &DueWatch::ticked, this, [this](int row) {
        m_painter->forget(row, row);
        m_rows->rowsChanged(row, 1);
    });
    const auto forgetAll = [this] {
        m_painter->forget();
        m_rows->rowsChanged(0, m_rows->rowCount());
    };
    connect(&context.directory, &Directory::changed, this, forgetAll);
    connect(&context.theme, &Theme::changed, this, forgetAll);
    const auto forgetMedia = [this](const QString &media) {
        m_painter->forgetMedia(media, [this](int row) { m_rows->rowsChanged(row, 1); });
    };
    connect(&context.pictures, &Pictures::arrived, this, forgetMedia);
    connect(&context.uploads, &UploadBook::began, this, forgetMedia);
    connect(&context.uploads, &UploadBook::moved, m_rows->viewport(), qOverload<>(&QWidget::update));
    connect(&context.voice, &VoicePlayer::changed, this, [this, forgetMedia](const QString &media) {
        if (m_context.voice.problemOf(media).isEmpty())
            m_rows->viewport()->update();
        else
            forgetMedia(media);
    });
}

Timeline::~Timeline()
{
    m_rows->setPainter(nullptr);
}

void Timeline::open(const QString &conversation)
{
    m_context.voice.stop();
    m_painter->clearSelection();
    m_painter->setHighlighted({});
    m_jump->cancel();
    m_model->open(conversation);
}

void Timeline::preload(const QStringList &conversations)
{
    m_model->preload(conversations);
}

void Timeline::setCustomer(const QString &name)
{
    m_painter->setCustomer(name);
}

QString Timeline::firstShown() const
{
    const int row = m_rows->firstVisible();
    return row >= 0 && row < m_model->rowCount() ? m_model->at(row).id : QString();
}

bool Timeline::isAtEnd() const
{
    return m_rows->isAtEdge();
}

void Timeline::reveal(const QString &entry)
{
    m_jump->to(entry);
}

void Timeline::scrollToEnd()
{
    m_rows->scrollToEdge();
}

void Timeline::tellSeen()
{
    if (!m_model->isLoading() && m_rows->isAtEdge())
        Q_EMIT seen();
}

void Timeline::placeButton()
{
    m_toEnd->setVisible(!m_rows->isAtEdge() && m_rows->unseen() == 0);
    m_toEnd->resize(m_toEnd->sizeHint());
    const int margin = 14;
    const int x = isRightToLeft() ? margin : width() - m_toEnd->width() - margin;
    m_toEnd->move(x, height() - m_toEnd->height() - margin);
    m_toEnd->raise();
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

bool Timeline::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_rows || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto &key = static_cast<QKeyEvent &>(*event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!key.matches(QKeySequence::Copy) && !enter)
        return false;
    const int row = m_rows->currentRow();
    if (!enter)
        copy(row);
    else if (row >= 0 && m_model->at(row).kind == sync::EntryKind::Message)
        Q_EMIT replyWanted(m_model->at(row));
    return true;
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationlist.h"

#include "ui/inbox/bulkbar.h"
#include "ui/inbox/conversationmodel.h"
#include "ui/inbox/conversationrow.h"
#include "ui/inbox/droparea.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/saveviewdialog.h"
#include "ui/inbox/searchhints.h"
#include "ui/inbox/searchresults.h"
#include "ui/inbox/selection.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int upcomingRows = 3; ///< that are read beforehand
} // namespace

ConversationList::ConversationList(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ConversationModel(context.desk, this))
    , m_painter(std::make_unique<ConversationRow>(context, *m_model))
    , m_selection(new Selection(this))
    , m_bulk(new BulkBar(context, *m_selection, this))
    , m_search(new SearchField(context.theme, tr("Search messages and people"), this))
    , m_hints(new SearchHints(context, m_search, this))
    , m_results(new SearchResults(context, this))
    , m_rows(new RowsView(context.theme, RowsView::Edge::Top, this))
{
    setMinimumWidth(220);
    m_search->setShortcutHint(u"/"_s);
    m_results->hide();
    m_rows->setUniformHeight(true);
    m_rows->setEstimatedHeight(ConversationRow::Height);
    m_painter->setSelection(m_selection);
    m_rows->setPainter(m_painter.get());
    follow(*m_rows, *m_model);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 9, 12, 9);
    head->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_hints);
    layout->addSpacing(1);
    layout->addWidget(m_bulk);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_results, 1);

    connect(m_search, &QLineEdit::textChanged, this, &ConversationList::search);
    connect(m_search, &QLineEdit::returnPressed, m_results, &SearchResults::openCurrent);
    connect(m_search, &SearchField::stepped, m_results, &SearchResults::moveCurrent);
    connect(m_hints, &SearchHints::saveWanted, this, &ConversationList::saveView);
    connect(m_search, &SearchField::left, this, &ConversationList::takeFocus);
    connect(m_results, &SearchResults::chosen, this, &ConversationList::hitChosen);
    connect(m_rows, &RowsView::currentChanged, this, &ConversationList::choose);
    connect(m_rows, &RowsView::activated, this,
            &ConversationList::chooseMore); // a click; Enter see eventFilter
    m_rows->installEventFilter(this);
    connect(new DropArea(*m_rows->viewport()), &DropArea::dropped, this,
            [this](const Pasted &pasted, const QPoint &pos) {
                if (const int row = m_rows->rowAt(pos); row >= 0)
                    Q_EMIT dropped(m_model->at(row).id, pasted);
            });
    connect(m_rows, &RowsView::visibleChanged, m_model, &ConversationModel::setVisible);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ConversationList::restoreCurrent);
    connect(m_model, &ConversationModel::loaded, this, &ConversationList::restoreCurrent);
    const auto repaint = [this] { m_rows->viewport()->update(); };
    connect(m_selection, &Selection::changed, this, repaint);
    connect(&context.directory, &Directory::changed, this, repaint);
    connect(&context.presence, &PresenceBook::changed, this, repaint);
    connect(&context.theme, &Theme::changed, this, repaint);
    m_minute.setInterval(20'000);
    connect(&m_minute, &QTimer::timeout, this, [this, repaint] {
        if (isVisible())
            repaint();
    });
    m_minute.start();
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &ConversationList::tick);
    m_second.start();
}

ConversationList::~ConversationList()
{
    m_rows->setPainter(nullptr);
}

void ConversationList::tick()
{
    if (!m_rows->isVisible() || m_rows->firstVisible() < 0)
        return;
    const QRect screen = m_rows->viewport()->rect();
    for (int row = m_rows->firstVisible(); row < m_model->rowCount(); ++row) {
        const QRect place = m_rows->rectOf(row);
        if (place.top() > screen.bottom())
            break;
        if (m_painter->hasMoved(row))
            m_rows->viewport()->update(place);
    }
}

void ConversationList::setCompact(bool compact)
{
    const int before = m_painter->rowHeight();
    m_painter->setCompact(compact);
    if (before == m_painter->rowHeight())
        return;
    m_rows->setEstimatedHeight(m_painter->rowHeight());
    restoreCurrent();
}

void ConversationList::show(const QString &view, const QString &team, const QString &title)
{
    m_rows->setAccessibleName(tr("Conversations: %1").arg(title));
    m_place = -1;
    m_selection->clear();
    explainEmpty(view);
    m_model->show(view, team);
}

void ConversationList::explainEmpty(const QString &view)
{
    if (view == "mine"_L1)
        m_rows->setEmptyText(tr("Nothing is yours right now"),
                             tr("Open “Unassigned” and take the oldest one."));
    else if (view == "unassigned"_L1)
        m_rows->setEmptyText(tr("Everything has an owner"), tr("New conversations appear here first."));
    else if (view == "waiting"_L1)
        m_rows->setEmptyText(tr("No customer owes you an answer"),
                             tr("Conversations you have answered wait here."));
    else if (view == "snoozed"_L1)
        m_rows->setEmptyText(tr("Nothing is snoozed"),
                             tr("Press H in a conversation to set it aside until later."));
    else if (view == "drafts"_L1)
        m_rows->setEmptyText(tr("No drafts, nothing in the outbox"),
                             tr("What you begin and do not send is kept here."));
    else if (view == "late"_L1)
        m_rows->setEmptyText(tr("Nothing is late"), tr("What is promised is kept so far."));
    else if (view == "due_soon"_L1)
        m_rows->setEmptyText(tr("Nothing is due within 15 minutes"),
                             tr("What comes to be appears here by itself."));
    else if (view.startsWith("view:"_L1) || view == "filter"_L1)
        m_rows->setEmptyText(tr("Nothing fits this view now"),
                             tr("What comes to fit it appears here by itself."));
    else if (view == "closed"_L1)
        m_rows->setEmptyText(tr("Nothing is resolved yet"), tr("Press E in a conversation that is done."));
    else
        m_rows->setEmptyText(tr("No conversations yet"),
                             tr("When a customer writes to your number, it appears here."));
}

void ConversationList::select(const QString &conversation)
{
    markOpen(conversation);
    restoreCurrent();
}

void ConversationList::markOpen(const QString &conversation)
{
    const QString before = std::exchange(m_current, conversation);
    m_painter->setOpen(conversation);
    for (const QString &id : {before, conversation})
        m_rows->viewport()->update(m_rows->rectOf(m_model->rowOf(id)));
}

void ConversationList::restoreCurrent()
{
    const int row = m_current.isEmpty() ? -1 : m_model->rowOf(m_current);
    if (row >= 0)
        m_place = row;
    if (row < 0 || row == m_rows->currentRow())
        return;
    m_selecting = true;
    m_rows->setCurrentRow(row);
    m_selecting = false;
}

void ConversationList::choose(int row)
{
    if (m_selecting || row < 0 || row >= m_model->rowCount())
        return;
    m_place = row;
    if (m_model->at(row).id == m_current)
        return;
    markOpen(m_model->at(row).id);
    Q_EMIT chosen(m_current);
    tellUpcoming(row);
}

void ConversationList::tellUpcoming(int row)
{
    QList<sync::ListedConversation> next;
    for (int below = row + 1; below <= row + upcomingRows && below < m_model->rowCount(); ++below)
        next << m_model->at(below);
    Q_EMIT upcoming(next);
}

void ConversationList::chooseMore(int row)
{
    const Qt::KeyboardModifiers keys = QGuiApplication::keyboardModifiers();
    if (row < 0 || row >= m_model->rowCount() || !(keys & (Qt::ControlModifier | Qt::ShiftModifier))) {
        choose(row);
        return;
    }
    if (keys & Qt::ControlModifier) {
        m_selection->toggle(m_model->at(row));
        return;
    }
    QList<sync::ListedConversation> range;
    const int from = m_place >= 0 ? m_place : row;
    for (int each = std::min(from, row); each <= std::max(from, row); ++each)
        range << m_model->at(each);
    m_selection->add(range);
}

void ConversationList::selectOne()
{
    if (const int row = m_rows->currentRow(); row >= 0 && row < m_model->rowCount())
        m_selection->toggle(m_model->at(row));
}

void ConversationList::selectAll()
{
    QList<sync::ListedConversation> all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all << m_model->at(row);
    m_selection->add(all);
}

void ConversationList::clearSelection()
{
    m_selection->clear();
}

void ConversationList::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int here = m_current.isEmpty() ? -1 : m_model->rowOf(m_current);
    // One that has left the list: whatever took its place is the next one.
    const int from = here >= 0 ? here : rows > 0 ? m_place - 1 : m_place;
    m_rows->setCurrentRow(std::clamp(from + rows, 0, m_model->rowCount() - 1));
    choose(m_rows->currentRow());
}

void ConversationList::next()
{
    step(1);
}

void ConversationList::previous()
{
    step(-1);
}

void ConversationList::openCurrent()
{
    if (m_current.isEmpty())
        step(1);
    if (!m_current.isEmpty())
        Q_EMIT opened(m_current);
}

void ConversationList::takeFocus()
{
    m_rows->setFocus(Qt::ShortcutFocusReason);
}

void ConversationList::startSearch(const QString &text)
{
    if (!text.isEmpty())
        m_search->setText(text);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationList::search(const QString &text)
{
    const bool searching = !text.trimmed().isEmpty();
    m_rows->setVisible(!searching);
    m_results->setVisible(searching);
    if (searching)
        m_results->search(text);
    else
        m_results->clear();
}

void ConversationList::saveView(const QString &query)
{
    auto *dialog = new SaveViewDialog(m_context, query, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_context.desk.give(dialog->command()); });
    dialog->open();
}

bool ConversationList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent &>(*event).key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        openCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConversationList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().paper);
    painter.fillRect(QRect(0, m_rows->y() - 1, width(), 1), m_context.theme.tokens().line);
}

void ConversationList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        m_rows->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace waypost::ui

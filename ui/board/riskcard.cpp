// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/riskcard.h"

#include "ui/board/boardactions.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardwords.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/promises.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

QList<BoardColumn> riskColumns(bool acting)
{
    QList<BoardColumn> columns {{RiskTable::tr("Customer"), 27, true, {}},
                                {RiskTable::tr("Queue"), 15, true, {}},
                                {RiskTable::tr("Clock"), 16, false, {}},
                                {RiskTable::tr("Time"), 17, false, {}},
                                {RiskTable::tr("Owner"), 13, true, {}}};
    if (acting)
        columns << BoardColumn {{}, 13, false, {}};
    return columns;
}
} // namespace

RiskTable::RiskTable(InboxContext &context, BoardModel &model, BoardActions *actions, int percent,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_actions(actions)
    , m_table(new BoardTable(context.theme, riskColumns(actions != nullptr), percent, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->rows().setAccessibleName(BoardWords::title(board::Figure::AtRisk));
    m_table->setSource([this](int row) { return cellsOf(row); });
    m_table->rows().viewport()->installEventFilter(this);
    connect(&model, &BoardModel::changed, this, &RiskTable::arrange);
    connect(&model, &BoardModel::ticked, this, &RiskTable::tick);
    connect(&context.directory, &Directory::changed, m_table->rows().viewport(),
            qOverload<>(&QWidget::update));
    if (actions) {
        connect(m_table, &BoardTable::actionWanted, this, &RiskTable::act);
        const auto menu = [this](int row) {
            if (const board::Case *each = caseAt(row))
                m_actions->showMenu(*each, this, m_table->placeOf(row));
        };
        connect(&m_table->rows(), &RowsView::activated, this, menu);
        connect(&m_table->rows(), &RowsView::menuRequested, this, menu);
    }
    arrange();
}

const board::Case *RiskTable::caseAt(int row) const
{
    return row >= 0 && row < int(m_keys.size()) ? m_model.board().find(m_keys[size_t(row)]) : nullptr;
}

void RiskTable::arrange()
{
    if (m_table->rows().viewport()->underMouse() && !m_keys.empty()) {
        m_waiting = true;
        m_table->rows().viewport()->update();
        return;
    }
    put();
}

void RiskTable::put()
{
    m_waiting = false;
    board::Samples owed = m_model.samples(board::Figure::AtRisk);
    std::sort(owed.begin(), owed.end(), [](const board::Sample &a, const board::Sample &b) {
        return a.at != b.at ? a.at < b.at : a.conversation < b.conversation;
    });
    std::vector<QString> keys;
    keys.reserve(owed.size());
    for (const board::Sample &each : owed)
        keys.push_back(board::keyOf(*each.of));
    explain();
    if (keys == m_keys) {
        m_table->rows().rowsChanged(0, int(m_keys.size()));
        return;
    }
    RowsView &rows = m_table->rows();
    const int current = rows.currentRow();
    const QString kept = current >= 0 && current < int(m_keys.size()) ? m_keys[size_t(current)] : QString();
    m_keys = std::move(keys);
    const int place = rows.verticalScrollBar()->value();
    rows.reset(int(m_keys.size()));
    rows.verticalScrollBar()->setValue(place);
    if (const auto it = std::find(m_keys.begin(), m_keys.end(), kept); !kept.isEmpty() && it != m_keys.end())
        rows.setCurrentRow(int(it - m_keys.begin()));
    Q_EMIT countChanged(count());
}

/// What stands there while there are no rows.
void RiskTable::explain()
{
    RowsView &rows = m_table->rows();
    const bool promised = m_model.board().surroundings().promised;
    if (!m_model.isCounted())
        rows.setEmptyText(tr("Counting…"));
    else if (promised)
        rows.setEmptyText(tr("Nothing is owed"), tr("Conversations appear here as soon as a promise runs."));
    else
        rows.setEmptyText(
            tr("Nothing is promised yet"),
            tr("Settings, Promises: say how fast customers are answered, and their clocks run here."));
}

void RiskTable::tick()
{
    m_table->rows().viewport()->update();
}

bool RiskTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave && m_waiting)
        put();
    return QWidget::eventFilter(watched, event);
}

QList<BoardCell> RiskTable::cellsOf(int row) const
{
    const board::Case *each = caseAt(row);
    const qint64 now = m_model.now();
    const board::Promise *promise = each ? board::foremost(*each, now) : nullptr;
    if (!promise) // done while one looked at it
        return {{each ? BoardWords::customer(each->name) : QString(), &Tokens::ink3},
                {},
                {},
                {tr("Done"), &Tokens::ok}};
    const qint64 left = promise->dueAt - now;
    BoardCell customer {BoardWords::customer(each->name)};
    if (each->vip)
        customer.chips << Chip {tr("VIP"), ChipTone::Special};
    BoardCell time {BoardWords::left(left),
                    left < 0                    ? &Tokens::bad
                        : left <= board::soonMs ? &Tokens::warn
                                                : &Tokens::ink};
    time.tip = tr("Due %1").arg(TimeText().exact(promise->dueAt));
    const QString owner = each->assignee.isEmpty()   ? u"—"_s
        : each->assignee == m_context.directory.me() ? tr("You")
                                                     : m_context.directory.agentName(each->assignee);
    QList<BoardCell> cells {customer,
                            {each->team.isEmpty() ? u"—"_s : m_context.directory.teamName(each->team)},
                            {Promises::name(promise->kind)},
                            time,
                            {owner}};
    cells[1].spoken = each->team.isEmpty() ? tr("no team") : QString();
    cells[4].spoken = each->assignee.isEmpty() ? tr("nobody") : QString();
    if (m_actions) {
        BoardCell action;
        action.action
            = BoardActions::firstFor(*each, m_context.directory.me(), m_model.board().surroundings());
        action.text = BoardActions::word(action.action);
        action.link = true;
        cells << action;
    }
    return cells;
}

void RiskTable::act(int row, const QString &action, const QRect &at)
{
    const board::Case *each = caseAt(row);
    if (each && board::foremost(*each, m_model.now()))
        m_actions->run(action, *each, this, at);
}

} // namespace waypost::ui

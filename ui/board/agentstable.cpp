// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/agentstable.h"

#include "ui/board/boardmodel.h"
#include "ui/board/boardwords.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/timetext.h"

#include <QLocale>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using board::AgentLine;
using board::Figure;

constexpr std::array agentFigures {
    std::pair {"open"_L1, Figure::Open}, std::pair {"first"_L1, Figure::FirstReply},
    std::pair {"resolved"_L1, Figure::Resolved}, std::pair {"met"_L1, Figure::Promises},
    std::pair {"csat"_L1, Figure::Ratings}};

QList<BoardColumn> agentColumns()
{
    return {
        {AgentsTable::tr("Agent"), 20, true, {}},
        {AgentsTable::tr("Status"), 18, false, {}},
        {AgentsTable::tr("Load"), 17, false,
         AgentsTable::tr("Open conversations by their weight against the agent's capacity, of all teams and "
                         "channels."),
         true},
        {AgentsTable::tr("Open"), 12, false,
         AgentsTable::tr(
             "Conversations that are open now and the agent's capacity, of all teams and channels.")},
        {AgentsTable::tr("First reply p50"), 15, false, BoardWords::rule(Figure::FirstReply, true)},
        {AgentsTable::tr("Resolved / h"), 13, false,
         AgentsTable::tr(
             "Conversations closed in the period, by hours of the clock in which the agent wrote to "
             "a customer or closed one."),
         true},
        {AgentsTable::tr("SLA"), 10, false, BoardWords::rule(Figure::Promises, true)},
        {AgentsTable::tr("CSAT"), 9, false, BoardWords::rule(Figure::Ratings, true)}};
}

Chip stateChip(const board::Colleague &colleague, qint64 now)
{
    const QString &state = colleague.state;
    const ChipTone tone = state == "online"_L1 ? ChipTone::Ok
        : state == "busy"_L1                   ? ChipTone::Warn
                                               : ChipTone::Neutral;
    QString text = BoardWords::state(state);
    if ((state == "away"_L1 || state == "offline"_L1) && colleague.since > 0)
        text += u' ' + TimeText::span(std::max<qint64>(0, now - colleague.since));
    return {text, tone};
}

BoardCell numberCell(const QString &text, QLatin1StringView action, qsizetype n)
{
    BoardCell cell {text};
    if (n > 0) {
        cell.action = action;
        cell.tip = BoardWords::counted(n);
    } else {
        cell.ink = &Tokens::ink3;
    }
    return cell;
}
} // namespace

AgentsTable::AgentsTable(InboxContext &context, BoardModel &model, int percent, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_table(new BoardTable(context.theme, agentColumns(), percent, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->rows().setAccessibleName(tr("Agents"));
    m_table->rows().setEmptyText(tr("Nobody of this team may sign in"));
    m_table->setSource([this](int row) { return cellsOf(row); });
    connect(&model, &BoardModel::changed, this, &AgentsTable::count);
    connect(&model, &BoardModel::ticked, m_table->rows().viewport(), qOverload<>(&QWidget::update));
    connect(m_table, &BoardTable::actionWanted, this,
            [this](int row, const QString &what, const QRect &) { ask(row, what); });
    connect(&m_table->rows(), &RowsView::activated, this, [this](int row) { ask(row, u"open"_s); });
    count();
}

void AgentsTable::count()
{
    const qsizetype before = m_lines.size();
    m_lines = board::agentsOf(m_model.board(), m_model.scope());
    if (before == m_lines.size())
        m_table->rows().rowsChanged(0, int(before));
    else
        m_table->rows().reset(int(m_lines.size()));
}

QList<BoardCell> AgentsTable::cellsOf(int row) const
{
    if (row < 0 || row >= m_lines.size())
        return {};
    const AgentLine &line = m_lines[row];
    BoardCell state;
    state.chips << stateChip(line.colleague, m_model.now());
    BoardCell load;
    load.bar = line.colleague.capacity > 0 ? line.load / double(line.colleague.capacity)
        : line.load > 0                    ? 1
                                           : 0;
    load.tip = tr("%1 of %2")
                   .arg(QLocale().toString(line.load, 'f', 1), QLocale().toString(line.colleague.capacity));
    load.spoken = load.tip;
    //: open conversations and how many an agent may have: "16 / 20"
    const QString open
        = tr("%1 / %2").arg(QLocale().toString(line.open), QLocale().toString(line.colleague.capacity));
    QString perHour = u"–"_s;
    if (line.hours > 0)
        perHour = QLocale().toString(line.resolvedPerHour(), 'f', 1);
    QString csat = u"–"_s;
    if (line.csat.n > 0)
        csat = QLocale().toString(line.csat.value, 'f', 1);
    QList<BoardCell> cells {
        {line.colleague.name},
        state,
        load,
        numberCell(open, "open"_L1, line.open),
        numberCell(BoardWords::duration(line.firstReply.p50), "first"_L1, line.firstReply.n),
        numberCell(perHour, "resolved"_L1, line.resolved),
        numberCell(BoardWords::percent(line.met), "met"_L1, line.met.n),
        numberCell(csat, "csat"_L1, line.csat.n),
    };
    if (line.met.n > 0)
        cells[6].ink = line.met.percent() >= m_model.target() ? &Tokens::ok : &Tokens::warn;
    return cells;
}

void AgentsTable::ask(int row, const QString &what)
{
    if (row < 0 || row >= m_lines.size())
        return;
    for (const auto &[name, figure] : agentFigures)
        if (what == name) {
            BoardQuestion question;
            question.figure = figure;
            question.part.agent = m_lines[row].colleague.id;
            question.everywhere = figure == Figure::Open;
            Q_EMIT asked(question);
        }
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tilesrow.h"

#include "ui/board/boardmodel.h"
#include "ui/board/boardwords.h"
#include "ui/board/stattile.h"
#include "ui/kit/bidi.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using board::Figure;
constexpr int nearTarget = 5; ///< percent below it that are still amber

QString numberText(qsizetype number)
{
    return QLocale().toString(number);
}
} // namespace

TilesRow::TilesRow(const Theme &theme, BoardModel &model, int percent, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const Figure figure : {Figure::Breached, Figure::DueSoon, Figure::Open, Figure::FirstReply,
                                Figure::Promises, Figure::Reopened, Figure::Doubles})
        add(figure, theme, percent);
    connect(&model, &BoardModel::changed, this, &TilesRow::count);
    connect(&model, &BoardModel::ticked, this, &TilesRow::tick);
    count();
}

void TilesRow::add(Figure figure, const Theme &theme, int percent)
{
    auto *tile = new StatTile(theme, BoardWords::title(figure), percent, this);
    m_tiles.emplace_back(figure, tile);
    layout()->addWidget(tile);
    connect(tile, &QAbstractButton::clicked, this, [this, figure] {
        BoardQuestion question;
        question.figure = figure;
        Q_EMIT asked(question);
    });
}

StatTile &TilesRow::tile(Figure figure) const
{
    const auto it = std::find_if(m_tiles.cbegin(), m_tiles.cend(),
                                 [figure](const auto &each) { return each.first == figure; });
    Q_ASSERT(it != m_tiles.cend());
    return *it->second;
}

QString TilesRow::periodWords() const
{
    return BoardWords::period(m_model.days());
}

void TilesRow::count()
{
    for (const auto &[figure, tile] : std::as_const(m_tiles))
        tile->setToolTip(plainTip(BoardWords::rule(figure, m_model.business())));
    if (!m_model.isCounted()) {
        for (const auto &[figure, tile] : std::as_const(m_tiles))
            tile->setFigure(u"–"_s, &Tokens::ink3, tr("Counting…"));
        return;
    }
    tick();
    const auto open = m_model.values(Figure::Open).size();
    const auto &cases = m_model.board().cases();
    const board::Scope scope = m_model.scope();
    const auto resting = std::count_if(cases.begin(), cases.end(), [&scope](const board::Case &each) {
        return each.isOpen() && each.status != "open"_L1
            && (scope.channel.isEmpty() || each.channel == scope.channel)
            && (scope.team.isEmpty() || each.team == (scope.team == "-"_L1 ? QString() : scope.team));
    });
    tile(Figure::Open)
        .setFigure(numberText(qsizetype(open)), &Tokens::ink,
                   tr("+ %1 pending or snoozed").arg(numberText(resting)));
    const board::Spread first = board::spreadOf(m_model.values(Figure::FirstReply));
    tile(Figure::FirstReply)
        .setFigure(first.n > 0
                       ? tr("%1 / %2").arg(BoardWords::duration(first.p50), BoardWords::duration(first.p90))
                       : u"–"_s,
                   first.n > 0 ? &Tokens::ink : &Tokens::ink3,
                   tr("%1 · %2").arg(periodWords(), BoardWords::counted(first.n)));
    countMet();
    const board::Share back {qsizetype(m_model.values(Figure::Reopened).size()),
                             qsizetype(m_model.values(Figure::Resolved).size())};
    tile(Figure::Reopened)
        .setFigure(BoardWords::percent(back, 1), back.n > 0 ? &Tokens::ink : &Tokens::ink3,
                   tr("%1 · %2").arg(periodWords(), BoardWords::counted(back.n)));
    const auto doubles = m_model.values(Figure::Doubles).size();
    tile(Figure::Doubles)
        .setFigure(numberText(qsizetype(doubles)), doubles > 0 ? &Tokens::bad : &Tokens::ok, periodWords());
}

void TilesRow::countMet()
{
    const board::Share met = board::shareOf(m_model.values(Figure::Promises));
    const double below = m_model.target() - met.percent();
    QColor Tokens::*ink = below <= 0 ? &Tokens::ok : below <= nearTarget ? &Tokens::warn : &Tokens::bad;
    if (met.n == 0)
        ink = &Tokens::ink3;
    const QString words = m_model.board().surroundings().promised || met.n > 0
        ? tr("%1 · %2").arg(periodWords(), BoardWords::counted(met.n))
        : tr("No policy yet");
    tile(Figure::Promises).setFigure(BoardWords::percent(met, 1), ink, words);
}

void TilesRow::tick()
{
    if (!m_model.isCounted())
        return;
    const auto late = m_model.values(Figure::Breached).size();
    const auto soon = m_model.values(Figure::DueSoon).size();
    tile(Figure::Breached)
        .setFigure(numberText(qsizetype(late)), late > 0 ? &Tokens::bad : &Tokens::ok, tr("now"));
    tile(Figure::DueSoon)
        .setFigure(numberText(qsizetype(soon)), soon > 0 ? &Tokens::warn : &Tokens::ok, tr("not late yet"));
}

} // namespace waypost::ui

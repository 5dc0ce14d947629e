// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/drilldown.h"

#include "ui/board/boardmodel.h"
#include "ui/board/boardwords.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using board::Figure;

QList<BoardColumn> drillColumns(Figure figure)
{
    QString when = DrillDown::tr("When");
    if (figure == Figure::Breached || figure == Figure::DueSoon || figure == Figure::AtRisk)
        when = DrillDown::tr("Due");
    if (figure == Figure::Open)
        when = DrillDown::tr("Opened");
    if (figure == Figure::Unanswered)
        when = DrillDown::tr("Waiting since");
    QString value;
    switch (figure) {
    case Figure::Breached:
    case Figure::DueSoon:
    case Figure::AtRisk:
        value = DrillDown::tr("Time");
        break;
    case Figure::Open:
    case Figure::Unanswered:
        value = DrillDown::tr("Age");
        break;
    case Figure::FirstReply:
    case Figure::Resolved:
        value = DrillDown::tr("Took");
        break;
    case Figure::Promises:
        value = DrillDown::tr("Promise");
        break;
    case Figure::Ratings:
        value = DrillDown::tr("Score");
        break;
    case Figure::Reopened:
        value = DrillDown::tr("Times");
        break;
    case Figure::Doubles:
        break;
    }
    return {{DrillDown::tr("Customer"), 26, true, {}},
            {DrillDown::tr("Channel"), 14, true, {}},
            {DrillDown::tr("Queue"), 14, true, {}},
            {DrillDown::tr("Agent"), 16, true, {}},
            {when, 14, false, {}},
            {value, 16, false, {}}};
}
} // namespace

DrillDown::DrillDown(InboxContext &context, BoardModel &model, const BoardQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(model)
    , m_question(question)
    , m_title(new ElidedLabel(context.theme, TextRole::Title, &Tokens::ink, this))
    , m_number(new ElidedLabel(context.theme, TextRole::Subtitle, &Tokens::ink2, this))
    , m_table(new BoardTable(context.theme, drillColumns(question.figure), 100, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_number);
    column->addLayout(head);
    auto *rule = new QLabel(BoardWords::rule(question.figure, model.business()), this);
    rule->setTextFormat(Qt::PlainText);
    rule->setWordWrap(true);
    column->addWidget(rule);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    auto *open = new FlatButton(context.theme, ButtonKind::Primary, tr("Open in the inbox"), this);
    auto *close = new FlatButton(context.theme, ButtonKind::Secondary, tr("Close"), this);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(open);
    column->addLayout(foot);
    m_table->setSortable(true);
    m_table->setSource([this](int row) { return cellsOf(row); });
    m_table->rows().setEmptyText(tr("Nothing is counted here"));
    m_table->rows().setAccessibleName(BoardWords::title(question.figure));
    connect(m_table, &BoardTable::sortWanted, this, &DrillDown::sortBy);
    connect(&m_table->rows(), &RowsView::activated, this, &DrillDown::openRow);
    connect(open, &QAbstractButton::clicked, this, [this] { openRow(m_table->rows().currentRow()); });
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_table->rows(), &RowsView::currentChanged, this,
            [open](int row) { open->setEnabled(row >= 0); });
    connect(&model, &BoardModel::changed, this, &DrillDown::countAgain);
    connect(&model, &BoardModel::ticked, this, &DrillDown::countAgain);
    setWindowTitle(heading());
    m_title->setText(heading());
    resize(860, 560);
    countAgain();
    if (count() > 0)
        m_table->rows().setCurrentRow(0);
    open->setEnabled(count() > 0);
    m_table->rows().setFocus();
}

/// "SLA met · Mei Tan · 24/11/26"
QString DrillDown::heading() const
{
    QStringList parts {BoardWords::title(m_question.figure)};
    if (m_question.figure == Figure::Unanswered && m_question.part.bucket >= 0)
        parts << BoardWords::age(m_question.part.bucket);
    if (m_question.figure == Figure::Open && m_question.part.bucket >= 0)
        parts << tr("opened %1").arg(BoardWords::age(m_question.part.bucket));
    if (m_question.part.agent)
        parts << m_context.directory.agentName(*m_question.part.agent);
    if (m_question.from > 0)
        parts << QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_question.from, m_model.zone()).date(),
                                    QLocale::ShortFormat);
    return parts.join(u" · "_s);
}

void DrillDown::countAgain()
{
    const int current = m_table->rows().currentRow();
    const QString kept
        = current >= 0 && current < count() ? m_samples[size_t(current)].conversation : QString();
    const qsizetype before = count();
    m_samples = m_question.samples(m_model.board(), m_model.scope());
    for (board::Sample &each : m_samples) { // they outlive the board's rows
        each.of = nullptr;
        each.promise = nullptr;
    }
    sort();
    const int place = m_table->rows().verticalScrollBar()->value();
    if (before == count()) {
        m_table->rows().rowsChanged(0, count());
    } else {
        m_table->rows().reset(count());
        m_table->rows().verticalScrollBar()->setValue(place);
    }
    const auto it = std::find_if(m_samples.begin(), m_samples.end(),
                                 [&kept](const board::Sample &each) { return each.conversation == kept; });
    if (!kept.isEmpty() && it != m_samples.end())
        m_table->rows().setCurrentRow(int(it - m_samples.begin()));
    QString number = BoardWords::counted(count());
    if (m_question.figure == Figure::FirstReply)
        number = tr("%1 / %2, %3")
                     .arg(BoardWords::duration(board::percentile(m_samples, 50)),
                          BoardWords::duration(board::percentile(m_samples, 90)), number);
    if (m_question.figure == Figure::Promises)
        number = tr("%1, %2").arg(BoardWords::percent(board::shareOf(m_samples), 1), number);
    if (m_question.figure == Figure::Ratings && count() > 0)
        number = tr("%1, %2").arg(QLocale().toString(board::meanOf(m_samples).value, 'f', 1), number);
    m_number->setText(number);
}

QString DrillDown::textOf(const board::Sample &sample, int column) const
{
    switch (column) {
    case Customer:
        return BoardWords::customer(sample.name);
    case Channel:
        return m_context.directory.channelName(sample.channel);
    case Queue:
        return sample.team.isEmpty() ? u"—"_s : m_context.directory.teamName(sample.team);
    case Who:
        return sample.who.isEmpty() ? u"—"_s : m_context.directory.authorName(sample.who);
    default:
        return {};
    }
}

void DrillDown::sortBy(int column)
{
    m_descending = column == m_column && !m_descending;
    m_column = column;
    sort();
    m_table->rows().rowsChanged(0, count());
}

void DrillDown::sort()
{
    m_table->setSorted(m_column, m_descending);
    QHash<QString, QString> words; // a name is looked up once
    const auto wordOf = [&](const board::Sample &each) {
        const QString id = m_column == Customer ? each.name
            : m_column == Channel               ? each.channel
            : m_column == Queue                 ? each.team
                                                : each.who;
        auto word = words.find(id);
        if (word == words.end())
            word = words.insert(id, textOf(each, m_column));
        return *word;
    };
    const auto before = [&](const board::Sample &a, const board::Sample &b) {
        if (m_column == When)
            return a.at < b.at;
        if (m_column == Value)
            return a.value < b.value;
        return QString::localeAwareCompare(wordOf(a), wordOf(b)) < 0;
    };
    std::stable_sort(m_samples.begin(), m_samples.end(), [&](const board::Sample &a, const board::Sample &b) {
        return m_descending ? before(b, a) : before(a, b);
    });
}

QList<BoardCell> DrillDown::cellsOf(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const board::Sample &sample = m_samples[size_t(row)];
    QList<BoardCell> cells;
    for (int column = Customer; column <= Who; ++column)
        cells << BoardCell {textOf(sample, column)};
    cells << BoardCell {TimeText().inList(sample.at, m_model.now())};
    cells.last().tip = TimeText().exact(sample.at);
    BoardCell value {BoardWords::of(m_question.figure, sample.value)};
    const bool owed = m_question.figure == Figure::Breached || m_question.figure == Figure::AtRisk;
    if ((m_question.figure == Figure::Promises && sample.value == 0) || (owed && sample.value < 0))
        value.ink = &Tokens::bad;
    else if (m_question.figure == Figure::Promises)
        value.ink = &Tokens::ok;
    cells << value;
    return cells;
}

void DrillDown::openRow(int row)
{
    if (row < 0 || row >= count())
        return;
    const QString conversation = m_samples[size_t(row)].conversation;
    accept();
    Q_EMIT openWanted(conversation);
}

} // namespace waypost::ui

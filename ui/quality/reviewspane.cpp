// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/reviewspane.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"
#include "ui/quality/figuretiles.h"
#include "ui/quality/qualitywords.h"
#include "ui/quality/reviewform.h"
#include "ui/quality/reviewrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int reviewTiles = 3;
constexpr int queueWidth = 360;

bool isWanted(const ReviewItem &item, const QString &which, const QString &me)
{
    const bool waits = item.review.state == "waiting"_L1;
    if (which == "mine"_L1)
        return waits && item.review.reviewer == me;
    return which == "all"_L1 || waits == (which == "waiting"_L1);
}

/// Criterion by criterion of all sessions that two have looked at.
feedback::Agreement agreementIn(const QualityBook &book)
{
    QHash<QString, feedback::Review> firsts;
    QList<std::pair<int, int>> marks;
    for (const ReviewItem &item : book.reviews)
        if (item.review.state == "done"_L1 && item.review.blind == 0)
            firsts.insert(item.review.scorecard + item.review.sample, item.review);
    for (const ReviewItem &item : book.reviews) {
        const auto first = firsts.constFind(item.review.scorecard + item.review.sample);
        if (item.review.state == "done"_L1 && item.review.blind > 0 && first != firsts.cend())
            marks += feedback::pairedMarks(
                feedback::criteriaFrom(book.cards.value(item.review.scorecard).criteria), *first,
                item.review);
    }
    return feedback::agreementOf(marks);
}
} // namespace

ReviewsPane::ReviewsPane(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_which(new QComboBox(this))
    , m_tiles(new FigureTiles(context.theme, reviewTiles, this))
    , m_painter(std::make_unique<ReviewRow>(context, m_shown))
    , m_rows(new RowsView(context.theme, RowsView::Edge::Top, this))
    , m_stack(new QStackedWidget(this))
    , m_none(new QLabel(tr("Choose a review from the list."), this))
    , m_form(new ReviewForm(context, this))
{
    setAccessibleName(tr("Reviews"));
    m_which->setAccessibleName(tr("Which reviews"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_form);
    auto *side = new QWidget(this);
    side->setFixedWidth(queueWidth);
    auto *list = new QVBoxLayout(side);
    list->setContentsMargins(0, 0, 0, 0);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(12, 0, 12, 0);
    filter->addWidget(m_which);
    list->addLayout(filter);
    list->addWidget(m_rows, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_stack, 1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->addWidget(m_tiles);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(row, 1);
    m_rows->setAccessibleName(tr("Reviews"));
    m_rows->setPainter(m_painter.get());
    m_rows->setEstimatedHeight(ReviewRow::rowHeight);
    m_rows->setUniformHeight(true);
    m_rows->setEmptyText(tr("No reviews here"),
                         tr("Closed conversations are drawn each week by the rules of a scorecard."));
    connect(m_which, &QComboBox::currentIndexChanged, this, &ReviewsPane::refill);
    connect(m_rows, &RowsView::currentChanged, this, &ReviewsPane::open);
    connect(m_form, &ReviewForm::conversationChosen, this, &ReviewsPane::conversationChosen);
    connect(&context.directory, &Directory::changed, m_rows->viewport(), qOverload<>(&QWidget::update));
    connect(&context.theme, &Theme::changed, m_rows->viewport(), qOverload<>(&QWidget::update));
}

ReviewsPane::~ReviewsPane()
{
    m_rows->setPainter(nullptr);
}

void ReviewsPane::show(const QualityBook &book)
{
    m_book = book;
    if (m_which->count() == 0) {
        const QSignalBlocker quiet(m_which);
        if (book.leads) {
            m_which->addItem(tr("To be done"), u"waiting"_s);
            m_which->addItem(tr("Taken by me"), u"mine"_s);
        }
        m_which->addItem(tr("Done"), u"done"_s);
        if (book.leads)
            m_which->addItem(tr("All reviews"), u"all"_s);
    }
    refill();
    showFigures();
}

void ReviewsPane::refill()
{
    const QString which = m_which->currentData().toString();
    const QString me = m_context.directory.me();
    m_shown.clear();
    for (const ReviewItem &item : m_book.reviews)
        // What is open stays, also once it is done.
        if (isWanted(item, which, me) || item.id == m_chosen)
            m_shown << item;
    const auto again = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [this](const ReviewItem &item) { return item.id == m_chosen; });
    const int row = again == m_shown.cend() ? -1 : int(again - m_shown.cbegin());
    const QSignalBlocker quiet(m_rows);
    m_rows->reset(int(m_shown.size()));
    m_rows->setCurrentRow(row);
    open(row);
}

void ReviewsPane::showFigures()
{
    int waiting = 0;
    qint64 sum = 0;
    int done = 0;
    for (const ReviewItem &item : m_book.reviews) {
        const bool counts = item.review.state == "done"_L1 && item.review.blind == 0;
        waiting += item.review.state == "waiting"_L1 ? 1 : 0;
        done += counts ? 1 : 0;
        sum += counts ? item.review.total : 0;
    }
    const QLocale locale;
    const feedback::Agreement agreement = agreementIn(m_book);
    m_tiles->setTile(0, tr("Mean total"), done > 0 ? locale.toString(double(sum) / done, 'f', 0) : u"–"_s,
                     tr("of 100, n = %1").arg(locale.toString(done)));
    if (!m_book.leads) {
        m_tiles->setTile(1, {}, {}, {});
        m_tiles->setTile(2, {}, {}, {});
        return;
    }
    m_tiles->setTile(1, tr("To be done"), locale.toString(waiting), tr("reviews that wait"));
    m_tiles->setTile(2, tr("Agreement of two reviewers"),
                     agreement.n > 0 ? QualityWords::percent(agreement.percent / 100) : u"–"_s,
                     QualityWords::agreement(agreement));
}

std::optional<ReviewItem> ReviewsPane::otherOf(const ReviewItem &item) const
{
    const auto other
        = std::find_if(m_book.reviews.cbegin(), m_book.reviews.cend(), [&](const ReviewItem &each) {
              return each.id != item.id && each.review.sample == item.review.sample
                  && each.review.scorecard == item.review.scorecard;
          });
    return other == m_book.reviews.cend() ? std::nullopt : std::optional(*other);
}

void ReviewsPane::open(int row)
{
    if (row < 0 || row >= m_shown.size()) {
        m_chosen.clear();
        m_stack->setCurrentWidget(m_none);
        return;
    }
    const ReviewItem &item = m_shown[row];
    m_chosen = item.id;
    m_form->show(item, m_book.cards.value(item.review.scorecard), otherOf(item), m_book.leads);
    m_stack->setCurrentWidget(m_form);
}

} // namespace waypost::ui

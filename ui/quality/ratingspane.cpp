// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/ratingspane.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"
#include "ui/quality/figuretiles.h"
#include "ui/quality/qualitywords.h"
#include "ui/quality/ratingrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int ratingTiles = 4;
constexpr int defaultDays = 30;

QComboBox *filterBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}
} // namespace

RatingsPane::RatingsPane(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(filterBox(tr("Which question"), this))
    , m_agent(filterBox(tr("Whose work"), this))
    , m_period(filterBox(tr("Period"), this))
    , m_which(filterBox(tr("Which answers"), this))
    , m_tiles(new FigureTiles(context.theme, ratingTiles, this))
    , m_cut(new InlineBanner(context.theme, this))
    , m_painter(std::make_unique<RatingRow>(context, m_shown))
    , m_rows(new RowsView(context.theme, RowsView::Edge::Top, this))
{
    setAccessibleName(tr("Ratings"));
    buildFilters();
    auto *filters = new QHBoxLayout;
    for (QComboBox *box : {m_period, m_kind, m_agent, m_which})
        filters->addWidget(box);
    filters->addStretch(1);
    m_cut->setMessage(BannerTone::Info,
                      tr("Only the latest 20,000 are counted. Choose a shorter period to see all of it."));
    m_cut->hide();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(12);
    head->addLayout(filters);
    head->addWidget(m_tiles);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_cut);
    column->addWidget(m_rows, 1);
    m_rows->setAccessibleName(tr("Ratings"));
    m_rows->setPainter(m_painter.get());
    m_rows->setEstimatedHeight(RatingRow::rowHeight);
    m_rows->setUniformHeight(true);
    m_rows->setEmptyText(tr("No ratings here"),
                         tr("Customers are asked after a conversation is closed, once a survey is switched "
                            "on in the settings."));
    connect(m_rows, &RowsView::activated, this, [this](int row) { act(row, {}); });
    connect(m_rows, &RowsView::hit, this, [this](int row, const QString &action) { act(row, action); });
    connect(m_rows, &RowsView::menuRequested, this, &RatingsPane::openMenu);
    connect(&context.directory, &Directory::changed, this, &RatingsPane::offerAgents);
    connect(&context.theme, &Theme::changed, m_rows->viewport(), qOverload<>(&QWidget::update));
}

RatingsPane::~RatingsPane()
{
    m_rows->setPainter(nullptr);
}

void RatingsPane::buildFilters()
{
    for (const int each : {7, defaultDays, 90, 365})
        m_period->addItem(tr("Last %n day(s)", nullptr, each), each);
    m_period->setCurrentIndex(1);
    for (const auto &each : {u"csat"_s, u"nps"_s})
        m_kind->addItem(QualityWords::kind(each), each);
    m_which->addItem(tr("Answers"), u"answered"_s);
    m_which->addItem(tr("To be looked after"), u"open"_s);
    m_which->addItem(tr("Everything, also who was not asked"), u"all"_s);
    offerAgents();
    connect(m_period, &QComboBox::currentIndexChanged, this, &RatingsPane::periodChanged);
    for (QComboBox *box : {m_kind, m_agent, m_which})
        connect(box, &QComboBox::currentIndexChanged, this, &RatingsPane::refill);
}

void RatingsPane::offerAgents()
{
    const QSignalBlocker quiet(m_agent);
    const QString before = m_agent->currentData().toString();
    m_agent->clear();
    m_agent->addItem(tr("Everyone"), QString());
    for (const Directory::Person &agent : m_context.directory.activeAgents())
        m_agent->addItem(agent.name, agent.id);
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(before)));
    m_rows->viewport()->update();
}

int RatingsPane::days() const
{
    return m_period->currentData().toInt();
}

void RatingsPane::show(const QualityBook &book)
{
    m_book = book;
    m_painter->setLeads(book.leads);
    m_agent->setVisible(book.leads);
    m_cut->setVisible(book.cut);
    refill();
}

void RatingsPane::refill()
{
    const QString kind = m_kind->currentData().toString();
    const QString agent = m_agent->currentData().toString();
    const QString which = m_which->currentData().toString();
    const QString current = m_shown.value(m_rows->currentRow()).id;
    m_shown.clear();
    for (const RatingItem &item : m_book.ratings) {
        const bool fits = which == "all"_L1 || (which == "open"_L1 && item.rating.followUp == "open"_L1)
            || (which == "answered"_L1 && item.rating.score >= 0);
        if (fits && item.rating.kind == kind && (agent.isEmpty() || item.rating.agent == agent))
            m_shown << item;
    }
    m_rows->reset(int(m_shown.size()));
    const auto again = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&](const RatingItem &item) { return item.id == current; });
    if (!current.isEmpty() && again != m_shown.cend())
        m_rows->setCurrentRow(int(again - m_shown.cbegin()));
    showFigures();
}

void RatingsPane::showFigures()
{
    const QString agent = m_agent->currentData().toString();
    const bool nps = m_kind->currentData().toString() == "nps"_L1;
    QList<feedback::Rating> ratings;
    int open = 0;
    for (const RatingItem &item : m_book.ratings)
        if (agent.isEmpty() || item.rating.agent == agent) {
            ratings << item.rating;
            open += item.rating.followUp == "open"_L1 ? 1 : 0;
        }
    const QLocale locale;
    const feedback::Csat csat = feedback::csatOf(ratings);
    const feedback::Nps score = feedback::npsOf(ratings);
    const feedback::Share &responses = nps ? score.responses : csat.responses;
    const auto some = [](bool any, const QString &figure) { return any ? figure : u"–"_s; };
    if (nps) {
        m_tiles->setTile(0, tr("Net promoter score"),
                         some(score.n() > 0, locale.toString(std::lround(score.score))),
                         QualityWords::interval(score));
        m_tiles->setTile(
            1, tr("Promoters and detractors"),
            some(score.n() > 0,
                 tr("%1 · %2").arg(locale.toString(score.promoters), locale.toString(score.detractors))),
            tr("9 and 10, and 0 to 6"));
    } else {
        m_tiles->setTile(0, tr("Satisfied"),
                         some(csat.satisfied.n > 0, QualityWords::percent(csat.satisfied.share)),
                         QualityWords::interval(csat.satisfied));
        m_tiles->setTile(1, tr("Mean"), some(csat.satisfied.n > 0, locale.toString(csat.mean, 'f', 1)),
                         tr("of 1 to 5"));
    }
    m_tiles->setTile(2, tr("Answered"), some(responses.n > 0, QualityWords::percent(responses.share)),
                     QualityWords::interval(responses));
    m_tiles->setTile(3, tr("To be looked after"), locale.toString(open), tr("low scores nobody has closed"));
}

void RatingsPane::act(int row, const QString &action)
{
    if (row < 0 || row >= m_shown.size())
        return;
    if (action == "follow_up"_L1)
        followUp(m_shown[row]);
    else
        Q_EMIT conversationChosen(m_shown[row].rating.conversation);
}

void RatingsPane::followUp(const RatingItem &item)
{
    const bool taken = !item.rating.followedBy.isEmpty();
    m_context.desk.give({{}, u"rating.follow_up"_s, item.id, {}, 0, 0, {{u"done"_s, taken}}});
}

void RatingsPane::openMenu(int row, const QPoint &at)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const RatingItem item = m_shown[row];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open the conversation"), this,
                    [this, item] { Q_EMIT conversationChosen(item.rating.conversation); });
    if (m_book.leads && item.rating.followUp == "open"_L1)
        menu->addAction(item.rating.followedBy.isEmpty() ? tr("Look after it") : tr("Mark as looked after"),
                        this, [this, item] { followUp(item); });
    if (m_book.leads)
        addReviewActions(*menu, item.rating);
    menu->popup(at);
}

void RatingsPane::addReviewActions(QMenu &menu, const feedback::Rating &rating)
{
    for (auto it = m_book.cards.cbegin(); it != m_book.cards.cend(); ++it)
        if (it->removedAt == 0)
            menu.addAction(tr("Review it by “%1”").arg(it->name), this, [this, card = it.key(), rating] {
                m_context.desk.give({{},
                                     u"review.add"_s,
                                     rating.conversation,
                                     {},
                                     0,
                                     0,
                                     {{u"session"_s, rating.session}, {u"scorecard"_s, card}}});
            });
}

} // namespace waypost::ui

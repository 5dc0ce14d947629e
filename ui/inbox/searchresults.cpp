// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/searchresults.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/searchrow.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace waypost::ui {

namespace {
using search::HitKind;
using search::SearchHit;

constexpr int hitsOnPage = 50;
constexpr int mostShownHits = 2'000;
constexpr int readOnMargin = 10; ///< rows from the end
} // namespace

SearchResults::SearchResults(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_painter(std::make_unique<SearchRow>(context, m_lines))
    , m_rows(new RowsView(context.theme, RowsView::Edge::Top, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    m_rows->setAccessibleName(tr("Search results"));
    m_rows->setPainter(m_painter.get());
    m_rows->setEstimatedHeight(68);
    connect(m_rows, &RowsView::activated, this, &SearchResults::choose);
    connect(m_rows, &RowsView::visibleChanged, this, [this](int, int last) { readOn(last); });
    connect(&context.theme, &Theme::changed, this, [this] { m_rows->viewport()->update(); });
    setFocusProxy(m_rows);
}

SearchResults::~SearchResults()
{
    m_rows->setPainter(nullptr);
}

void SearchResults::search(const QString &text)
{
    m_text = text;
    m_before.clear();
    ask({text, hitsOnPage});
}

void SearchResults::clear()
{
    ++m_asked;
    m_before.clear();
    m_page = {};
    m_lines.clear();
    m_rows->reset(0);
}

void SearchResults::ask(const search::SearchRequest &request)
{
    const sync::Link link = m_context.desk.state().link;
    m_problem.clear();
    m_waiting = true;
    m_relayWaits = link == sync::Link::Live || link == sync::Link::CatchingUp;
    m_context.desk.search(
        this, request,
        [this, asked = ++m_asked, first = true](const Result<search::SearchPage> &page) mutable {
            if (asked == m_asked)
                take(page, !std::exchange(first, false) || !m_relayWaits);
        });
}

/// The cache's page first, then once more with the relay's.
void SearchResults::take(const Result<search::SearchPage> &page, bool last)
{
    m_waiting = false;
    m_relayWaits = m_relayWaits && !last;
    if (page)
        m_page = *page;
    else
        m_problem = page.error().text;
    show();
    Q_EMIT answered();
}

QString SearchResults::status() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_relayWaits)
        return tr("Searching older messages on the relay…");
    if (m_page.building)
        return tr("Older messages are still being made searchable.");
    const sync::Link link = m_context.desk.state().link;
    if (link != sync::Link::Live && link != sync::Link::CatchingUp)
        return tr("Offline: only what this computer holds.");
    return {};
}

void SearchResults::show()
{
    struct Group {
        HitKind kind;
        QString name;
    };
    const std::array groups {Group {HitKind::Contact, tr("Contacts")},
                             Group {HitKind::Message, tr("Messages")}, Group {HitKind::Note, tr("Notes")}};
    QList<SearchHit> hits = m_before;
    for (const SearchHit &hit : std::as_const(m_page.hits))
        if (std::none_of(hits.cbegin(), hits.cend(), [&hit](const SearchHit &known) {
                return known.kind == hit.kind && known.id == hit.id;
            }))
            hits << hit;
    const int current = m_rows->currentRow();
    const QString kept = current >= 0 && current < m_lines.size() ? m_lines[current].hit.id : QString();
    const bool moved = m_before.isEmpty() && current <= 1; // nobody has chosen another one yet
    QList<SearchLine> lines;
    for (const Group &group : groups) {
        const qsizetype heading = lines.size();
        for (const SearchHit &hit : std::as_const(hits))
            if (hit.kind == group.kind)
                lines << SearchLine {SearchLine::Kind::Hit, {}, hit};
        if (lines.size() > heading)
            lines.insert(heading, {SearchLine::Kind::Heading, group.name});
    }
    const bool empty = lines.isEmpty();
    if (const QString words = status(); !words.isEmpty())
        lines << SearchLine {SearchLine::Kind::Status, words};
    else if (empty)
        m_rows->setEmptyText(tr("Nothing found"),
                             tr("Try another word, a name, or the last digits of a number."));
    const int before = m_before.isEmpty() ? 0 : int(m_lines.size());
    m_lines = std::move(lines);
    if (before == 0 || before > m_lines.size()) {
        m_rows->reset(int(m_lines.size()));
    } else { // what is on screen stays where it is
        m_rows->rowsInserted(before, int(m_lines.size()) - before);
        m_rows->rowsChanged(0, int(m_lines.size()));
    }
    const auto row = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                  [&kept](const SearchLine &line) { return line.hit.id == kept; });
    if (empty)
        return;
    m_rows->setCurrentRow(moved || kept.isEmpty() || row == m_lines.cend() ? 1 : int(row - m_lines.cbegin()));
}

void SearchResults::readOn(int lastVisible)
{
    if (m_waiting || m_relayWaits || !m_page.more || lastVisible < m_lines.size() - readOnMargin
        || m_before.size() >= mostShownHits)
        return;
    const auto last = std::find_if(m_page.hits.crbegin(), m_page.hits.crend(),
                                   [](const SearchHit &hit) { return hit.kind != HitKind::Contact; });
    if (last == m_page.hits.crend())
        return;
    const search::SearchRequest next {m_text, hitsOnPage, {}, last->at, last->id};
    m_before << m_page.hits;
    m_page = {};
    ask(next);
}

void SearchResults::moveCurrent(int rows)
{
    m_rows->moveCurrent(rows);
}

void SearchResults::openCurrent()
{
    choose(m_rows->currentRow());
}

void SearchResults::choose(int row)
{
    if (row >= 0 && row < m_lines.size() && m_lines[row].kind == SearchLine::Kind::Hit)
        Q_EMIT chosen(m_lines[row].hit);
}

} // namespace waypost::ui

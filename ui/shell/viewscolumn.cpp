// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewscolumn.h"

#include "ui/kit/bidi.h"
#include "ui/kit/chips.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/fonts.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"
#include "ui/shell/viewdrag.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int viewRowHeight = 28;
constexpr int viewTitleHeight = 40;
constexpr int columnMargin = 8;
constexpr int rowPad = 8;
constexpr int leastColumn = 190;
constexpr int mostColumn = 240;
constexpr QLatin1StringView savedPrefix = "view:"_L1;
} // namespace

ViewsColumn::ViewsColumn(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new RowsView(theme, RowsView::Edge::Top, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(columnMargin, 14, columnMargin, columnMargin);
    column->setSpacing(8);
    auto *title = new ElidedLabel(theme, TextRole::Subtitle, &Tokens::ink, this);
    title->setText(tr("Inbox"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(title);
    column->addLayout(head);
    column->addWidget(m_rows);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setAccessibleName(tr("Views"));
    m_rows->setEstimatedHeight(viewRowHeight);
    m_rows->setPainter(this);
    m_rows->setGround(&Tokens::paper2);
    wearTheme();
    connect(&theme, &Theme::changed, this, &ViewsColumn::wearTheme);
    rebuild();
    m_rows->setCurrentRow(0);
    connect(m_rows, &RowsView::currentChanged, this, &ViewsColumn::tellCurrent);
    connect(m_rows, &RowsView::menuRequested, this, &ViewsColumn::openMenu);
    auto *drag = new ViewDrag(*m_rows);
    connect(drag, &ViewDrag::droppedOutside, this, [this](int row) {
        const Line &line = m_lines[row];
        Q_EMIT windowWanted(line.view, line.team, line.title);
    });
}

ViewsColumn::~ViewsColumn()
{
    m_rows->setPainter(nullptr);
}

/// The column is canvas, not paper: its rows stand on the window's ground.
void ViewsColumn::wearTheme()
{
    QPalette canvas;
    canvas.setColor(QPalette::Base, m_theme.tokens().paper2);
    canvas.setColor(QPalette::Window, m_theme.tokens().paper2);
    setPalette(canvas);
    setAutoFillBackground(true);
}

void ViewsColumn::rebuild()
{
    QList<Line> lines {
        {u"mine"_s, {}, tr("Mine")},
        {u"unassigned"_s, {}, tr("Unassigned")},
        {u"open"_s, {}, tr("All open")},
        {u"mentions"_s, {}, tr("Mentions")},
        {u"waiting"_s, {}, tr("Waiting on customer")},
        {u"snoozed"_s, {}, tr("Snoozed")},
        {u"closed"_s, {}, tr("Closed")},
        {u"drafts"_s, {}, tr("Drafts & outbox")},
    };
    const auto atRisk = [&](const QString &view, const QString &title) {
        if (m_counts.value(view) == 0 && currentView() != view)
            return;
        if (lines.last().view == "drafts"_L1)
            lines << Line {{}, {}, tr("At risk")};
        lines << Line {view, {}, title};
    };
    atRisk(u"late"_s, tr("Late"));
    atRisk(u"due_soon"_s, tr("Due within 15 min"));
    if (!m_saved.isEmpty())
        lines << Line {{}, {}, tr("Saved views")};
    for (const sync::SavedViewItem &item : std::as_const(m_saved))
        lines << Line {savedPrefix + item.id,
                       {},
                       item.view.icon.isEmpty() ? item.view.name
                                                : QString(item.view.icon + u' ' + item.view.name)};
    if (!m_teams.isEmpty())
        lines << Line {{}, {}, tr("Teams")};
    for (const Team &team : m_teams)
        lines << Line {u"team"_s, team.id, team.name};
    if (lines == m_lines)
        return;
    const Line current = m_lines.value(m_rows->currentRow());
    m_lines = lines;
    m_rows->reset(int(m_lines.size()));
    const QSignalBlocker quiet(m_rows);
    m_rows->setCurrentRow(int(qMax<qsizetype>(0, m_lines.indexOf(current))));
}

int ViewsColumn::preferredWidth() const
{
    const QFont font = fontFor(TextRole::Strong);
    const QString count = QLocale().toString(999);
    int words = 0;
    for (const Line &line : m_lines)
        if (line.team.isEmpty() && !line.view.isEmpty() && !line.view.startsWith(savedPrefix))
            words = std::max(words, QFontMetrics(font).horizontalAdvance(line.title));
    return std::clamp(words + int(tabularWidth(font, count)) + 2 * (columnMargin + rowPad) + rowPad + 2,
                      leastColumn, mostColumn);
}

void ViewsColumn::setTeams(const QList<Team> &teams)
{
    m_teams = teams;
    rebuild();
}

void ViewsColumn::setSavedViews(const QList<sync::SavedViewItem> &views)
{
    m_saved = views;
    rebuild();
}

void ViewsColumn::step(int views)
{
    m_rows->moveCurrent(views);
}

void ViewsColumn::chooseSaved(int place)
{
    if (place < m_saved.size())
        choose(savedPrefix + m_saved[place].id);
}

qsizetype ViewsColumn::savedIndex(const QString &id) const
{
    const auto it = std::find_if(m_saved.cbegin(), m_saved.cend(),
                                 [&id](const sync::SavedViewItem &item) { return item.id == id; });
    return it == m_saved.cend() ? -1 : it - m_saved.cbegin();
}

void ViewsColumn::openMenu(int row, const QPoint &globalPos)
{
    const Line line = m_lines.value(row);
    if (line.view.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open in its own window")), &QAction::triggered, this,
            [this, line] { Q_EMIT windowWanted(line.view, line.team, line.title); });
    if (line.view.startsWith(savedPrefix))
        addSavedActions(*menu, line.view.sliced(savedPrefix.size()));
    menu->popup(globalPos);
}

void ViewsColumn::addSavedActions(QMenu &menu, const QString &id)
{
    const qsizetype at = savedIndex(id);
    if (at < 0)
        return;
    const sync::SavedViewItem item = m_saved[at];
    QAction *up = menu.addAction(tr("Move up"));
    QAction *down = menu.addAction(tr("Move down"));
    up->setEnabled(at > 0);
    down->setEnabled(at + 1 < m_saved.size());
    connect(up, &QAction::triggered, this, [this, at] { move(at, at - 1); });
    connect(down, &QAction::triggered, this, [this, at] { move(at, at + 1); });
    menu.addSeparator();
    QAction *renaming = menu.addAction(tr("Rename…"));
    QAction *removing = menu.addAction(tr("Remove"));
    for (QAction *action : {renaming, removing})
        action->setEnabled(item.mayChange);
    connect(renaming, &QAction::triggered, this, [this, item] { rename(item); });
    connect(removing, &QAction::triggered, this, [this, id] {
        Command command;
        command.type = u"view.remove"_s;
        command.subject = id;
        Q_EMIT commandWanted(command);
    });
}

void ViewsColumn::rename(const sync::SavedViewItem &item)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename view"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(item.view.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, item](const QString &name) {
        const savedviews::SavedView &view = item.view;
        Command command;
        command.type = u"view.save"_s;
        command.subject = item.id;
        command.data = {{u"name"_s, name.trimmed()}, {u"query"_s, view.query},      {u"scope"_s, view.scope},
                        {u"team"_s, view.team},      {u"sort"_s, view.sort},        {u"badge"_s, view.badge},
                        {u"icon"_s, view.icon},      {u"position"_s, view.position}};
        Q_EMIT commandWanted(command);
    });
    dialog->open();
}

/// From then on the agent's own order: every view up to that place gets a number.
void ViewsColumn::move(qsizetype from, qsizetype to)
{
    QList<sync::SavedViewItem> order = m_saved;
    order.move(from, to);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order[i].pin == i + 1)
            continue;
        Command command;
        command.type = u"view.pin"_s;
        command.subject = order[i].id;
        command.data = {{u"position"_s, qint64(i + 1)}};
        Q_EMIT commandWanted(command);
    }
}

void ViewsColumn::setCounts(const QHash<QString, int> &counts)
{
    m_counts = counts;
    rebuild(); // what is at risk comes and goes
    m_rows->viewport()->update();
}

void ViewsColumn::setAttention(int commands)
{
    m_attention = commands;
    m_rows->viewport()->update();
}

QString ViewsColumn::currentView() const
{
    return m_lines.value(m_rows->currentRow()).view;
}

bool ViewsColumn::choose(const QString &view, const QString &team)
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].view == view && m_lines[row].team == team) {
            m_rows->setCurrentRow(row);
            return true;
        }
    return false;
}

void ViewsColumn::tellCurrent(int row)
{
    if (row >= 0 && row < m_lines.size() && !m_lines[row].view.isEmpty())
        Q_EMIT chosen(m_lines[row].view, m_lines[row].team, m_lines[row].title);
}

int ViewsColumn::countOf(const Line &line) const
{
    return m_counts.value(line.team.isEmpty() ? line.view : QString(u"team:" + line.team));
}

int ViewsColumn::height(int row, int)
{
    return m_lines[row].view.isEmpty() ? viewTitleHeight : viewRowHeight;
}

void ViewsColumn::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    const Tokens &t = m_theme.tokens();
    const Line &line = m_lines[row];
    const Qt::LayoutDirection direction = layoutDirection();
    painter.setRenderHint(QPainter::Antialiasing);
    if (line.view.isEmpty()) {
        painter.setFont(fontFor(TextRole::Caps));
        painter.setPen(t.ink2);
        painter.drawText(QStyle::visualRect(direction, rect, rect.adjusted(8, 14, -8, 0)),
                         int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                         QLocale().toUpper(line.title));
        return;
    }
    if (state.current || state.hovered) {
        painter.setPen(state.current && state.focused ? QPen(t.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(state.current ? t.accentSoft : t.paper3);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    const bool attention = line.view == "drafts"_L1 && m_attention > 0;
    const QString count = countOf(line) > 0 ? QLocale().toString(countOf(line)) : QString();
    const QRect inner = rect.adjusted(rowPad, 0, -rowPad, 0);
    painter.setFont(fontFor(state.current ? TextRole::Strong : TextRole::Body));
    const int countWide = int(tabularWidth(painter.font(), count));
    const QRect countRect = QStyle::visualRect(
        direction, rect, QRect(inner.right() - countWide, rect.top(), countWide + 1, rect.height()));
    const QRect titleRect = QStyle::visualRect(direction, rect, inner.adjusted(0, 0, -countWide - rowPad, 0));
    painter.setPen(attention ? t.bad : state.current ? t.accentInk : t.ink2);
    drawTabular(painter, countRect, Qt::AlignHCenter, count);
    painter.setPen(state.current ? t.accentInk : t.ink);
    painter.drawText(titleRect, int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                     elidedLine(line.title, painter.fontMetrics(), titleRect.width()));
}

QString ViewsColumn::text(int row) const
{
    const Line &line = m_lines[row];
    if (line.view.isEmpty())
        return line.title;
    const QString counted = tr("%1, %n conversation(s)", nullptr, countOf(line)).arg(line.title);
    return line.view == "drafts"_L1 && m_attention > 0
        ? counted + u", "_s + tr("%n need(s) attention", nullptr, m_attention)
        : counted;
}

bool ViewsColumn::selectable(int row) const
{
    return !m_lines[row].view.isEmpty();
}

} // namespace waypost::ui

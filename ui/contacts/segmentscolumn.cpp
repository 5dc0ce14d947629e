// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/segmentscolumn.h"

#include "core/sync/contactsview.h"
#include "core/team/rights.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int segmentHeight = 30;
} // namespace

/// One line: a name and how many fit.
class SegmentsColumn::Entry final : public QAbstractButton {
public:
    Entry(const Theme &theme, const Line &line, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_line(line)
    {
        setFixedHeight(segmentHeight);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(line.title);
        setAccessibleDescription(SegmentsColumn::tr("%n contact(s)", nullptr, line.count));
    }
    [[nodiscard]] QString id() const { return m_line.id; }
    [[nodiscard]] QSize sizeHint() const override { return {140, segmentHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Mirror mirror {layoutDirection(), rect()};
        if (isChecked() || underMouse())
            fillRounded(painter, QRectF(rect()).adjusted(0, 1, 0, -1), 7,
                        isChecked() ? t.accentSoft : t.paper3);
        if (hasFocus())
            drawFocusRing(painter, QRectF(rect()).adjusted(1, 2, -1, -2), 7, t);
        const QString number = QLocale().toString(m_line.count);
        const int width = int(std::ceil(tabularWidth(fontFor(TextRole::Small), number)));
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(isChecked() ? t.accentInk : t.ink3);
        drawTabular(painter, mirror(QRect(this->width() - 10 - width, 0, width, height())),
                    Qt::AlignVCenter
                        | (layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                    number);
        painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.setPen(isChecked() ? t.accentInk : t.ink);
        const QRect words(10, 0, this->width() - 30 - width, height());
        painter.drawText(mirror(words),
                         Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         painter.fontMetrics().elidedText(m_line.title, Qt::ElideRight, words.width()));
    }

private:
    const Theme &m_theme;
    Line m_line;
};

SegmentsColumn::SegmentsColumn(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QWidget(this))
    , m_entries(new QVBoxLayout(m_list))
{
    setAccessibleName(tr("Segments"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(2);
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setSpacing(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto *import = new FlatButton(context.theme, ButtonKind::Secondary, tr("Import…"), this);
    auto *exported = new FlatButton(context.theme, ButtonKind::Ghost, tr("Export…"), this);
    import->setIconOf(Icon::Add);
    exported->setIconOf(Icon::Download);
    column->addWidget(import);
    column->addWidget(exported);
    connect(import, &QAbstractButton::clicked, this, &SegmentsColumn::importWanted);
    connect(exported, &QAbstractButton::clicked, this, &SegmentsColumn::exportWanted);
    const auto allow = [this, import] {
        const auto role = team::roleFrom(m_context.desk.me().role);
        import->setEnabled(role && team::mayGive(*role, u"contact.import"_s));
        import->setToolTip(import->isEnabled() ? QString()
                                               : tr("A supervisor or owner can import contacts."));
    };
    connect(&context.desk, &sync::Desk::stateChanged, this, allow);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    allow();
    fill({{}, QList<int>(standing().size(), 0), 0});
}

QList<SegmentsColumn::Line> SegmentsColumn::standing() const
{
    return {{u"all"_s, tr("All contacts"), {}, 0, false},
            {u"lately"_s, tr("Wrote this week"), u"seen:>7d"_s, 0, false},
            {u"new"_s, tr("No messages yet"), u"is:new"_s, 0, false},
            {u"blocked"_s, tr("Blocked"), u"is:blocked"_s, 0, false}};
}

void SegmentsColumn::readAgain()
{
    QStringList filters;
    for (const Line &line : standing())
        filters << line.filter;
    m_context.desk.ask<Counted>(
        this,
        [filters, me = m_context.directory.me(), now = m_context.clock.nowMs()](sync::View &view) {
            Counted counted;
            const QHash<QString, Row> rows = view.all(u"segments"_s);
            QStringList all = filters;
            for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
                const auto segment = read<contacts::Segment>(*it);
                if (segment.removedAt > 0 || (segment.scope == "mine"_L1 && segment.owner != me))
                    continue;
                counted.segments << Line {it.key(), segment.name, segment.query, 0, segment.owner == me};
            }
            std::sort(counted.segments.begin(), counted.segments.end(),
                      [](const Line &a, const Line &b) { return a.title.localeAwareCompare(b.title) < 0; });
            for (const Line &line : std::as_const(counted.segments))
                all << line.filter;
            if (sync::ContactsView *contacts = view.contacts()) {
                const QList<int> counts = contacts->counts(all, now);
                counted.counts = counts.mid(0, filters.size());
                for (qsizetype i = 0; i < counted.segments.size(); ++i)
                    counted.segments[i].count = counts[filters.size() + i];
                counted.duplicates = int(contacts->duplicates().size());
            }
            return counted;
        },
        [this, asked = ++m_asked](const Counted &counted) {
            if (asked == m_asked)
                fill(counted);
        });
}

void SegmentsColumn::fill(const Counted &counted)
{
    const bool hadFocus = m_list->isAncestorOf(QWidget::window()->focusWidget());
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    QList<Line> lines = standing();
    for (qsizetype i = 0; i < lines.size() && i < counted.counts.size(); ++i)
        lines[i].count = counted.counts[i];
    lines << Line {u"duplicates"_s, tr("Possible duplicates"), {}, counted.duplicates, false};
    for (const Line &line : std::as_const(lines))
        addLine(line, false);
    m_entries->addSpacing(10);
    auto *title = new SectionTitle(m_context.theme, tr("Segments"), m_list);
    title->setContentsMargins(10, 0, 10, 0);
    m_entries->addWidget(title);
    if (counted.segments.isEmpty()) {
        auto *none
            = new QLabel(tr("None yet. Search for contacts, then keep the search with the star."), m_list);
        none->setTextFormat(Qt::PlainText);
        none->setWordWrap(true);
        none->setFont(fontFor(TextRole::Small));
        none->setForegroundRole(QPalette::PlaceholderText);
        none->setContentsMargins(10, 0, 10, 0);
        m_entries->addWidget(none);
    }
    for (const Line &line : counted.segments)
        addLine(line, true);
    m_entries->addStretch(1);
    if (hadFocus)
        for (Entry *entry : m_list->findChildren<Entry *>())
            if (entry->isChecked())
                entry->setFocus();
}

void SegmentsColumn::addLine(const Line &line, bool removable)
{
    m_lines << line;
    auto *entry = new Entry(m_context.theme, line, m_list);
    entry->setChecked(line.id == m_current);
    m_entries->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, id = line.id] { choose(id); });
    if (removable) {
        entry->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(entry, &QWidget::customContextMenuRequested, this,
                [this, line, entry](const QPoint &at) { showMenu(line, entry->mapToGlobal(at)); });
    }
}

void SegmentsColumn::showMenu(const Line &line, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Remove segment"), this, [this, id = line.id] {
        m_context.desk.give({{}, u"segment.remove"_s, id, {}, 0, 0, {}});
        if (m_current == id)
            choose(u"all"_s);
    });
    menu->popup(at);
}

void SegmentsColumn::choose(const QString &id)
{
    m_current = id;
    for (Entry *entry : m_list->findChildren<Entry *>())
        if (entry->id() == id)
            entry->setChecked(true);
    for (const Line &line : std::as_const(m_lines))
        if (line.id == id)
            Q_EMIT chosen(id, line.title, line.filter);
}

void SegmentsColumn::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().paper2);
}

} // namespace waypost::ui

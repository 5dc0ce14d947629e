// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/kit/bidi.h"
#include "ui/kit/fonts.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int paletteRowHeight = 38;
constexpr int paletteFound = 8; ///< conversations at most
} // namespace

Palette::Palette(const Theme &theme, sync::Desk &desk, const CommandSet &commands, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_desk(desk)
    , m_commands(commands)
    , m_field(new SearchField(theme, tr("Search or jump to…"), this))
    , m_rows(new RowsView(theme, RowsView::Edge::Top, this))
{
    setAccessibleName(tr("Search or jump to"));
    setModal(true);
    resize(560, 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_field);
    column->addWidget(m_rows);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setEstimatedHeight(paletteRowHeight);
    m_rows->setUniformHeight(true);
    m_rows->setPainter(this);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setEmptyText(tr("Nothing found"),
                         tr("Try a name, a word of the last message, or what you want to do."));
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_field, &SearchField::stepped, m_rows, &RowsView::moveCurrent);
    connect(m_field, &SearchField::left, this, &QDialog::reject);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { accept(m_rows->currentRow()); });
    connect(m_rows, &RowsView::activated, this, [this](int row) { accept(row); });
}

Palette::~Palette()
{
    m_rows->setPainter(nullptr);
}

void Palette::open()
{
    m_field->clear();
    search({});
    if (const QWidget *window = parentWidget())
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 72)));
    QDialog::open();
    m_field->setFocus();
}

QList<Palette::Line> Palette::commandsFor(const QString &text) const
{
    QList<Line> lines;
    for (const CommandSpec &spec : commandTable()) {
        const QAction *action = m_commands.action(spec.id);
        if (spec.id == CommandId::Palette || !action->isEnabled()
            || !textOf(spec).contains(text, Qt::CaseInsensitive))
            continue;
        lines << Line {
            {}, spec.id, spec.icon, textOf(spec), action->shortcut().toString(QKeySequence::NativeText)};
    }
    return lines;
}

void Palette::search(const QString &text)
{
    const quint64 asked = ++m_asked;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        show(commandsFor({}));
        return;
    }
    m_desk.ask<QList<sync::ListedConversation>>(
        this, [wanted](sync::View &view) { return view.find(wanted, paletteFound); },
        [this, asked, wanted](const QList<sync::ListedConversation> &found) {
            if (asked != m_asked)
                return;
            QList<Line> lines;
            for (const sync::ListedConversation &listed : found)
                lines << Line {listed.id, CommandId::Palette, Icon::Chat, listed.contactName,
                               listed.conversation.preview};
            show(lines + commandsFor(wanted));
        });
}

void Palette::show(QList<Line> lines)
{
    m_lines = std::move(lines);
    m_rows->reset(int(m_lines.size()));
    m_rows->setCurrentRow(m_lines.isEmpty() ? -1 : 0);
}

void Palette::accept(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    const Line line = m_lines[row];
    QDialog::accept();
    if (line.conversation.isEmpty())
        Q_EMIT commandChosen(line.command);
    else
        Q_EMIT conversationChosen(line.conversation);
}

int Palette::height(int, int)
{
    return paletteRowHeight;
}

void Palette::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    const Tokens &t = m_theme.tokens();
    const Line &line = m_lines[row];
    const Qt::LayoutDirection direction = layoutDirection();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.current || state.hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(state.current ? t.accentSoft : t.paper3);
        painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), 7, 7);
    }
    paintIcon(painter, line.icon,
              QStyle::visualRect(direction, rect, QRect(rect.left() + 10, rect.center().y() - 8, 16, 16)),
              state.current ? t.accentInk : t.ink2);
    const int half = (rect.width() - 56) / 2;
    const int leading = int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const int trailing = int(QStyle::visualAlignment(direction, Qt::AlignRight)) | Qt::AlignVCenter;
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(state.current ? t.accentInk : t.ink);
    painter.drawText(
        QStyle::visualRect(direction, rect, QRect(rect.left() + 36, rect.top(), half, rect.height())),
        leading, elidedLine(line.title, painter.fontMetrics(), half));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.ink2);
    painter.drawText(
        QStyle::visualRect(direction, rect, QRect(rect.right() - half - 10, rect.top(), half, rect.height())),
        trailing, elidedLine(line.detail, painter.fontMetrics(), half));
}

QString Palette::text(int row) const
{
    return m_lines[row].title + u", " + m_lines[row].detail;
}

} // namespace waypost::ui

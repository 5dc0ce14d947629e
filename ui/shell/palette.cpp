// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"
#include "ui/shell/keymap.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int paletteFound = 8; ///< conversations at most
constexpr int paletteContacts = 5; ///< with whom there is no conversation
constexpr int paletteNamed = 40; ///< and other things
constexpr int paletteRecent = 6; ///< before anything is typed
} // namespace

int paletteLineHeight()
{
    return QFontMetrics(fontFor(TextRole::Body)).height() + 20;
}

Palette::Palette(const Theme &theme, sync::Desk &desk, const CommandSet &commands, const Keymap &keymap,
                 QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_desk(desk)
    , m_commands(commands)
    , m_keymap(keymap)
    , m_field(new SearchField(theme, tr("Search or jump to…"), this))
    , m_rows(new RowsView(theme, RowsView::Edge::Top, this))
{
    setAccessibleName(tr("Search or jump to"));
    m_field->setAccessibleName(tr("Search or jump to"));
    m_rows->setAccessibleName(tr("Found"));
    setModal(true);
    resize(560, 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_field);
    column->addWidget(m_rows);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setUniformHeight(true);
    m_rows->setPainter(this);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setEmptyText(tr("Nothing found"),
                         tr("Try a name, the last digits of a number, or what you want to do."));
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
    m_rows->setEstimatedHeight(paletteLineHeight());
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    prepare();
    if (const QWidget *window = parentWidget())
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 72)));
    QDialog::open();
    m_field->setFocus();
}

QList<PaletteLine> Palette::commandLines() const
{
    QList<PaletteLine> lines;
    for (const CommandSpec &spec : commandTable()) {
        const QString name = QString::fromLatin1(spec.name);
        if (spec.id != CommandId::Palette && m_commands.action(spec.id)->isEnabled())
            lines << PaletteLine {PaletteKind::Command,      name,          spec.icon,         textOf(spec),
                                  m_keymap.keyText(spec.id), groupOf(spec), m_used.value(name)};
    }
    return lines;
}

/// What has a name, gathered once: what is typed then is only looked up in it.
void Palette::prepare()
{
    const quint64 asked = ++m_asked;
    const QList<PaletteLine> own = commandLines() + m_places;
    m_index = std::make_shared<PaletteIndex>(own);
    show(own);
    struct Gathered {
        std::shared_ptr<const PaletteIndex> index;
        QList<PaletteLine> recent;
    };
    m_desk.ask<Gathered>(
        this,
        [own, recent = m_recent.mid(0, paletteRecent)](sync::View &view) {
            return Gathered {std::make_shared<PaletteIndex>(own + workspaceLines(view)),
                             recentLines(view, recent)};
        },
        [this, asked](const Gathered &gathered) {
            m_index = gathered.index;
            if (asked == m_asked)
                show(gathered.recent + m_index->lines());
            else
                search(m_field->text()); // typed meanwhile: once more, with all there is
        });
}

void Palette::search(const QString &text)
{
    const quint64 asked = ++m_asked;
    const QString wanted = text.trimmed();
    using Lines = QList<PaletteLine>;
    m_desk.ask<Lines>(
        this,
        [wanted, index = m_index, recent = m_recent](sync::View &view) {
            if (wanted.isEmpty())
                return recentLines(view, recent.mid(0, paletteRecent)) + index->lines();
            return conversationLines(view, wanted, recent, paletteFound) + index->find(wanted, paletteNamed)
                + contactLines(view, wanted, paletteContacts);
        },
        [this, asked](const Lines &lines) {
            if (asked == m_asked)
                show(lines);
        });
}

void Palette::show(QList<PaletteLine> lines)
{
    m_lines = std::move(lines);
    m_rows->reset(int(m_lines.size()));
    m_rows->setCurrentRow(m_lines.isEmpty() ? -1 : 0);
    Q_EMIT shown();
}

void Palette::accept(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    const PaletteLine line = m_lines[row];
    if (line.kind == PaletteKind::Command)
        ++m_used[line.id];
    QDialog::accept();
    Q_EMIT chosen(line);
}

int Palette::height(int, int)
{
    return paletteLineHeight();
}

void Palette::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    painter.setLayoutDirection(layoutDirection());
    paintPaletteLine(m_theme, painter, m_lines[row], rect, state);
}

void paintPaletteLine(const Theme &theme, QPainter &painter, const PaletteLine &line, const QRect &rect,
                      const RowState &state)
{
    const Tokens &t = theme.tokens();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.current || state.hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(state.current ? t.accentSoft : t.paper3);
        painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), 7, 7);
    }
    paintIcon(painter, line.icon,
              QStyle::visualRect(direction, rect, QRect(rect.left() + 10, rect.center().y() - 8, 16, 16)),
              state.current ? t.accentInk : t.ink2);
    const int room = rect.width() - 56;
    painter.setFont(fontFor(TextRole::Small));
    const int detail = std::min(painter.fontMetrics().horizontalAdvance(line.detail) + 4, room / 2);
    const int title = room - detail;
    painter.setPen(t.ink2);
    drawLine(painter,
             QStyle::visualRect(direction, rect,
                                QRect(rect.right() - detail - 10, rect.top(), detail, rect.height())),
             line.detail, Qt::AlignTrailing);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(state.current ? t.accentInk : t.ink);
    drawLine(painter,
             QStyle::visualRect(direction, rect, QRect(rect.left() + 36, rect.top(), title, rect.height())),
             line.title, Qt::AlignLeading);
}

QString Palette::text(int row) const
{
    return m_lines[row].title + u", " + m_lines[row].detail;
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/suggestions.h"

#include "ui/composing/variabletext.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr int suggestionHeight = 32;
constexpr int mostSuggestions = 7; ///< shown at once
constexpr int suggestionsWidth = 300;
constexpr int previewWidth = 280;
constexpr int trailingRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;

/// An icon, the title, and at the far end what it is found by.
class SuggestionDelegate final : public QStyledItemDelegate {
public:
    SuggestionDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, suggestionHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.accentSoft);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
        }
        const auto mirrored
            = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect all = option.rect.adjusted(10, 0, -10, 0);
        const QColor ink = current ? tokens.accentInk : tokens.ink2;
        paintIcon(*painter, Icon(index.data(iconRole).toInt()),
                  mirrored(QRect(all.left(), all.center().y() - 7, 14, 14)), ink);
        const QString trailing = index.data(trailingRole).toString();
        painter->setFont(fontFor(TextRole::Small));
        const int room
            = std::min(QFontMetrics(painter->font()).horizontalAdvance(trailing) + 4, all.width() / 2);
        painter->setPen(ink);
        painter->drawText(mirrored(QRect(all.right() - room, all.top(), room, all.height())),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(trailing, Qt::ElideRight, room));
        const QRect words(all.left() + 24, all.top(), all.width() - 24 - room - 8, all.height());
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(tokens.ink);
        painter->drawText(
            mirrored(words), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
            QFontMetrics(painter->font())
                .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};
} // namespace

Suggestions::Suggestions(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_preview(new QTextEdit(this))
    , m_hint(new QLabel(this))
{
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SuggestionDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setReadOnly(true);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setFont(fontFor(TextRole::Body));
    m_preview->setFixedWidth(previewWidth);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setFont(fontFor(TextRole::Caption));
    m_hint->setContentsMargins(10, 2, 10, 4);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(1);
    panes->addWidget(m_list, 1);
    panes->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 5, 1, 1);
    layout->setSpacing(2);
    layout->addLayout(panes);
    layout->addWidget(m_hint);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { Q_EMIT moved(current()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT chosen(current(), false); });
    connect(&theme, &Theme::changed, this, &Suggestions::dress);
    dress();
    clearPreview();
    hide();
}

void Suggestions::dress()
{
    const Tokens &tokens = m_theme.tokens();
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, tokens.paper);
    palette.setColor(QPalette::Text, tokens.ink);
    m_list->setPalette(palette);
    palette.setColor(QPalette::Base, tokens.paper2);
    m_preview->setPalette(palette);
    palette.setColor(QPalette::WindowText, tokens.ink2);
    m_hint->setPalette(palette);
    update();
}

void Suggestions::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void Suggestions::suggest(const QList<Suggestion> &suggestions, const QRect &anchor)
{
    const QString before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QListWidgetItem(suggestion.title, m_list);
        item->setData(Qt::UserRole, suggestion.id);
        item->setData(trailingRole, suggestion.trailing);
        item->setData(iconRole, int(suggestion.icon));
        item->setData(Qt::AccessibleTextRole,
                      suggestion.detail.isEmpty() ? QString(suggestion.title + u", " + suggestion.trailing)
                                                  : QString(suggestion.title + u", " + suggestion.trailing
                                                            + u", " + suggestion.detail));
    }
    m_list->setCurrentRow(m_list->count() == 0 ? -1 : 0);
    m_anchor = anchor;
    place(anchor);
    setVisible(m_list->count() > 0);
    if (isVisible() && current() != before)
        Q_EMIT moved(current());
}

void Suggestions::setPreview(const replies::Rendered &rendered)
{
    showRendered(*m_preview, rendered, m_theme.tokens());
    if (m_preview->isHidden()) {
        m_preview->show();
        place(m_anchor);
    }
}

void Suggestions::clearPreview()
{
    m_preview->hide();
}

void Suggestions::place(const QRect &anchor)
{
    QWidget *window = parentWidget();
    const int rows = std::clamp(m_list->count(), 4, mostSuggestions);
    const int width = suggestionsWidth + (m_preview->isHidden() ? 0 : previewWidth);
    const QSize size(std::min(width, window->width() - 16), rows * suggestionHeight + 30);
    const QPoint corner = window->mapFromGlobal(anchor.topLeft());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = mirrored ? corner.x() + anchor.width() - size.width() : corner.x();
    x = std::clamp(x, 8, std::max(8, window->width() - size.width() - 8));
    setGeometry(QRect(QPoint(x, std::max(8, corner.y() - size.height() - 6)), size));
    raise();
}

QString Suggestions::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

int Suggestions::count() const
{
    return m_list->count();
}

void Suggestions::step(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

bool Suggestions::takeKey(const QKeyEvent &event)
{
    if (!isVisible())
        return false;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (event.modifiers().testFlag(Qt::ShiftModifier) || current().isEmpty())
            return false;
        Q_EMIT chosen(current(), control);
        return true;
    default:
        return false;
    }
}

void Suggestions::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/tageditor.h"

#include "core/base/text.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/chips.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/formatter.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace waypost::ui {

namespace {
constexpr int tagHeight = 24;
constexpr int tagGap = 4;
constexpr int tagCross = 16;
constexpr int tagLineWidth = 90;
constexpr qsizetype tagMost = 40;
} // namespace

TagEditor::TagEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new QLineEdit(this))
{
    m_line->setFrame(false);
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setMaxLength(int(tagMost));
    m_line->installEventFilter(this);
    setMouseTracking(true);
    setAccessibleName(tr("Tags"));
    connect(m_line, &QLineEdit::returnPressed, this, &TagEditor::take);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagEditor::setTags(const QStringList &tags)
{
    m_tags = tags;
    setAccessibleDescription(tags.join(QStringLiteral(", ")));
    arrange();
}

void TagEditor::edit()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void TagEditor::take()
{
    const QString tag = cleanLine(m_line->text(), tagMost).trimmed();
    m_line->clear();
    if (!tag.isEmpty() && !m_tags.contains(tag, Qt::CaseInsensitive))
        Q_EMIT added(tag);
}

QList<QRect> TagEditor::places(int width) const
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    QList<QRect> places;
    int x = 0;
    int y = 0;
    const auto place = [&](int wanted) {
        const int w = std::min(wanted, width);
        if (x > 0 && x + w > width) {
            x = 0;
            y += tagHeight + tagGap;
        }
        places << QRect(x, y, w, tagHeight);
        x += w + tagGap;
    };
    for (const QString &tag : m_tags)
        place(metrics.horizontalAdvance(previewOf(tag, tagMost)) + 14 + tagCross);
    place(tagLineWidth);
    return places;
}

QSize TagEditor::sizeHint() const
{
    return {200, heightForWidth(width() > 0 ? width() : 200)};
}

int TagEditor::heightForWidth(int width) const
{
    return places(width).last().bottom() + 1;
}

void TagEditor::arrange()
{
    const Mirror mirror {layoutDirection(), rect()};
    QRect line = places(width()).last();
    line.setRight(width() - 1);
    m_line->setGeometry(mirror(line));
    updateGeometry();
    update();
}

void TagEditor::resizeEvent(QResizeEvent *)
{
    arrange();
}

int TagEditor::tagAt(const QPoint &pos) const
{
    const Mirror mirror {layoutDirection(), rect()};
    const QList<QRect> all = places(width());
    for (int i = 0; i < m_tags.size(); ++i)
        if (mirror(all[i]).contains(pos))
            return i;
    return -1;
}

void TagEditor::mousePressEvent(QMouseEvent *event)
{
    if (const int tag = tagAt(event->position().toPoint()); tag >= 0)
        Q_EMIT removed(m_tags[tag]);
}

void TagEditor::mouseMoveEvent(QMouseEvent *event)
{
    const int tag = tagAt(event->position().toPoint());
    setCursor(tag >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(tag >= 0 ? tr("Remove this tag") : QString());
}

bool TagEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_line->text().isEmpty()
        && !m_tags.isEmpty() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        Q_EMIT removed(m_tags.last());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagEditor::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Small));
    const Mirror mirror {layoutDirection(), rect()};
    const QList<QRect> all = places(width());
    for (int i = 0; i < m_tags.size(); ++i) {
        const bool vip = m_tags[i].compare(QLatin1StringView("vip"), Qt::CaseInsensitive) == 0;
        const ToneColours colours = toneColours(vip ? ChipTone::Special : ChipTone::Neutral, tokens);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ground);
        painter.drawRoundedRect(mirror(all[i]), 5, 5);
        painter.setPen(colours.ink);
        drawLine(painter, mirror(all[i].adjusted(7, 0, -tagCross - 4, 0)), previewOf(m_tags[i], tagMost));
        const QRect cross(all[i].right() - tagCross, all[i].top() + 6, 12, 12);
        paintIcon(painter, Icon::Close, mirror(cross), colours.ink);
    }
}

} // namespace waypost::ui

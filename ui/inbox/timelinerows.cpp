// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/timelinerows.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/notepart.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/inbox/words.h"
#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QJsonDocument>
#include <QMouseEvent>
#include <QPainter>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int dayHeight = 34;
constexpr int unreadHeight = 30;
constexpr int lineHeight = 24;
constexpr int bubbleGap = 8;
constexpr int joinedGap = 3;
constexpr qint64 joinMs = 5 * 60'000;
constexpr int keptBubbles = 400;

conversations::Content contentOfRow(const conversations::Message &message)
{
    return conversations::contentFromJson(QJsonDocument::fromJson(message.content.toUtf8()).object());
}

/// Author in the sense of grouping: notes and messages never join.
QString voiceOf(const sync::TimelineEntry &entry)
{
    return entry.kind == sync::EntryKind::Note ? u"note:"_s + entry.note.author
                                               : entry.message.direction + entry.message.author;
}
} // namespace

TimelineRows::TimelineRows(InboxContext &context, const TimelineModel &model)
    : m_context(context)
    , m_model(model)
    , m_bubbles(keptBubbles)
{
}

void TimelineRows::forget()
{
    m_selecting = nullptr;
    m_bubbles.clear();
}

void TimelineRows::forget(int first, int last)
{
    m_selecting = nullptr;
    for (int row = first; row <= std::min(last + 1, m_model.rowCount() - 1); ++row)
        m_bubbles.remove(m_model.at(row).id);
}

void TimelineRows::forgetMedia(const QString &media, const std::function<void(int row)> &touched)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_bubbles.contains(m_model.at(row).id)
            && (m_model.at(row).message.content.contains(media)
                || m_model.at(row).note.media.contains(media))) {
            m_selecting = nullptr;
            m_bubbles.remove(m_model.at(row).id);
            touched(row);
        }
}

bool TimelineRows::isLine(int row) const
{
    const sync::TimelineEntry &entry = m_model.at(row);
    return entry.kind == sync::EntryKind::Activity
        || (entry.kind == sync::EntryKind::Message
            && (entry.message.kind == "system"_L1 || entry.message.status == "cancelled"_L1));
}

bool TimelineRows::startsDay(int row) const
{
    return row == 0 || !TimeText().sameDay(m_model.at(row - 1).at, m_model.at(row).at);
}

bool TimelineRows::isUnreadMark(int row) const
{
    return m_model.at(row).id == m_model.firstUnread();
}

bool TimelineRows::joins(int row) const
{
    if (row == 0 || isLine(row) || isLine(row - 1) || startsDay(row) || isUnreadMark(row))
        return false;
    const sync::TimelineEntry &above = m_model.at(row - 1);
    const sync::TimelineEntry &entry = m_model.at(row);
    return voiceOf(above) == voiceOf(entry) && entry.at - above.at < joinMs;
}

int TimelineRows::headHeight(int row) const
{
    return (startsDay(row) ? dayHeight : 0) + (isUnreadMark(row) ? unreadHeight : 0)
        + (joins(row)        ? joinedGap
               : isLine(row) ? 2
                             : bubbleGap);
}

std::optional<Quote> TimelineRows::quoteOf(const conversations::Message &message) const
{
    if (message.replyTo.isEmpty())
        return {};
    const auto quoted = m_model.quoted(message.replyTo);
    if (!quoted)
        return Quote {{},
                      Words::tr("Answer to a message that is not here"),
                      Words::tr("It is older than this inbox."),
                      {}};
    const QString author
        = quoted->direction == "in"_L1 ? m_customer : m_context.directory.authorName(quoted->author);
    const QString words = previewOf(conversations::wordsOf(contentOfRow(*quoted)));
    return Quote {message.replyTo, author, words.isEmpty() ? Words::ofKind(quoted->kind) : words,
                  Words::iconOfKind(quoted->kind)};
}

Bubble &TimelineRows::bubbleOf(int row, int width)
{
    const sync::TimelineEntry &entry = m_model.at(row);
    Bubble *bubble = m_bubbles.object(entry.id);
    if (!bubble) {
        bubble = new Bubble(m_context, entry, {joins(row), quoteOf(entry.message)});
        m_bubbles.insert(entry.id, bubble);
    }
    bubble->setWidth(width);
    return *bubble;
}

int TimelineRows::height(int row, int width)
{
    const int foot = row == m_model.rowCount() - 1 ? 14 : 0;
    return headHeight(row) + (isLine(row) ? lineHeight : bubbleOf(row, width).height()) + foot;
}

void TimelineRows::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    paintHead(painter, row, rect);
    const QRect body = rect.adjusted(0, headHeight(row), 0, 0);
    if (!m_highlighted.isEmpty() && m_model.at(row).id == m_highlighted) {
        const Tokens &tokens = m_context.theme.tokens();
        painter.fillRect(body.adjusted(0, -3, 0, 1), mixed(tokens.paper2, tokens.noteLine, 0.5));
    }
    if (isLine(row))
        paintLine(painter, row, body);
    else
        bubbleOf(row, rect.width()).paint(painter, body.topLeft());
    if (state.current && state.focused) {
        painter.setPen(QPen(m_context.theme.tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(body).adjusted(6, -3, -6, 1), 8, 8);
    }
}

void TimelineRows::paintHead(QPainter &painter, int row, const QRect &rect) const
{
    const Tokens &tokens = m_context.theme.tokens();
    QRect head(rect.left(), rect.top(), rect.width(), 0);
    if (startsDay(row)) {
        head.setHeight(dayHeight);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(tokens.ink3);
        painter.drawText(
            head.adjusted(0, 6, 0, 0), Qt::AlignCenter,
            Words::tr("— %1 —").arg(TimeText().day(m_model.at(row).at, m_context.clock.nowMs())));
        head.translate(0, dayHeight);
    }
    if (!isUnreadMark(row))
        return;
    head.setHeight(unreadHeight);
    painter.setFont(fontFor(TextRole::SmallStrong));
    const QString words = Words::tr("New");
    const int half = painter.fontMetrics().horizontalAdvance(words) / 2 + 12;
    const QColor line = mixed(tokens.paper2, tokens.accent, 0.5);
    painter.fillRect(QRect(rect.left() + 20, head.center().y(), rect.width() / 2 - half - 20, 1), line);
    painter.fillRect(QRect(rect.center().x() + half, head.center().y(), rect.width() / 2 - half - 20, 1),
                     line);
    painter.setPen(tokens.accentInk);
    painter.drawText(head, Qt::AlignCenter, words);
}

QString TimelineRows::lineText(int row) const
{
    const sync::TimelineEntry &entry = m_model.at(row);
    if (entry.kind == sync::EntryKind::Activity)
        return Words::activity(entry.activity, m_context.directory);
    if (entry.message.status == "cancelled"_L1)
        return Words::tr("%1 took a reply back before it went out")
            .arg(m_context.directory.authorName(entry.message.author));
    const QString words = previewOf(conversations::wordsOf(contentOfRow(entry.message)));
    return words.isEmpty() ? Words::ofKind(entry.message.kind) : words;
}

void TimelineRows::paintLine(QPainter &painter, int row, const QRect &rect) const
{
    const Tokens &tokens = m_context.theme.tokens();
    const QString words = Words::tr("%1 · %2").arg(lineText(row), TimeText().clock(m_model.at(row).at));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.ink3);
    const int width = std::min(painter.fontMetrics().horizontalAdvance(words) + 4, rect.width() - 40);
    drawLine(painter, QRect(rect.center().x() - width / 2, rect.top(), width, lineHeight), words);
}

QString TimelineRows::text(int row) const
{
    if (isLine(row))
        return lineText(row);
    const sync::TimelineEntry &entry = m_model.at(row);
    const QString time = TimeText().clock(entry.at);
    if (entry.kind == sync::EntryKind::Note)
        return Words::tr("Note by %1, %2: %3")
            .arg(m_context.directory.authorName(entry.note.author), time, noteWords(entry.note));
    const bool in = entry.message.direction == "in"_L1;
    const QString words = previewOf(conversations::wordsOf(contentOfRow(entry.message)), 2000);
    QStringList parts {in ? isolated(m_customer) : m_context.directory.authorName(entry.message.author),
                       time};
    if (entry.message.kind != "text"_L1)
        parts << Words::ofKind(entry.message.kind);
    if (!in)
        parts << tickText(entry.refused ? Tick::Failed : tickOf(entry.message.status));
    return Words::tr("%1: %2").arg(parts.join(u", "_s), isolated(words));
}

QList<HitArea> TimelineRows::hitAreas(int row, const QRect &rect)
{
    const QPoint body = rect.topLeft() + QPoint(0, headHeight(row));
    if (!isLine(row))
        return bubbleOf(row, rect.width()).hitAreas(body);
    return {{QRect(body, QSize(rect.width(), lineHeight)),
             {},
             lineText(row) + u'\n' + TimeText().exact(m_model.at(row).at),
             Qt::ArrowCursor}};
}

bool TimelineRows::selectable(int row) const
{
    return row >= 0 && row < m_model.rowCount() && !isLine(row);
}

void TimelineRows::clearSelection()
{
    m_selecting = nullptr;
    if (Bubble *bubble = m_bubbles.object(m_selectedIn))
        bubble->clearSelection();
    m_selectedIn.clear();
}

QString TimelineRows::selectedText() const
{
    const Bubble *bubble = m_selectedIn.isEmpty() ? nullptr : m_bubbles.object(m_selectedIn);
    return bubble ? bubble->selectedText() : QString();
}

bool TimelineRows::mouse(int row, const QRect &rect, QMouseEvent &event)
{
    const QPoint point = event.position().toPoint();
    if (event.type() == QEvent::MouseMove || event.type() == QEvent::MouseButtonRelease) {
        if (!m_selecting)
            return false;
        MessageText *text = m_selecting->text();
        TextSelection selection = m_selecting->selection();
        if (event.type() == QEvent::MouseMove) {
            selection.to = text->positionAt(point - m_origin);
            m_selecting->setSelection(selection);
        } else {
            m_selecting = nullptr;
            const QString link = selection.isEmpty() ? text->linkAt(point - m_origin) : QString();
            if (!link.isEmpty() && onLink)
                onLink(link);
        }
        return true;
    }
    if (event.button() != Qt::LeftButton || isLine(row))
        return false;
    clearSelection();
    m_selecting
        = bubbleOf(row, rect.width()).textAt(rect.topLeft() + QPoint(0, headHeight(row)), point, m_origin);
    if (!m_selecting)
        return false;
    m_selectedIn = m_model.at(row).id;
    MessageText *text = m_selecting->text();
    const qsizetype position = text->positionAt(point - m_origin);
    m_selecting->setSelection(event.type() == QEvent::MouseButtonDblClick
                                  ? text->wordAt(point - m_origin)
                                  : TextSelection {position, position});
    if (event.type() == QEvent::MouseButtonDblClick)
        m_selecting = nullptr;
    return true;
}

} // namespace waypost::ui

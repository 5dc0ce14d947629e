// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/bubble.h"

#include "core/conversations/conversations.h"
#include "ui/inbox/bubblecontent.h"
#include "ui/inbox/duesend.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/inbox/notepart.h"
#include "ui/inbox/words.h"
#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>

#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qreal padSide = 12;
constexpr qreal padTop = 8;
constexpr qreal padBottom = 7;
constexpr qreal partGap = 6;
constexpr qreal metaHeight = 16;
constexpr int bubbleMargin = 20; ///< to the timeline's edge
constexpr int noteMargin = 40;
constexpr int bubbleMost = 520;
constexpr int troubleMost = 460;
constexpr int reactionHang = 16; ///< how far reactions reach below the ground

conversations::Content contentOf(const conversations::Message &message)
{
    return conversations::contentFromJson(QJsonDocument::fromJson(message.content.toUtf8()).object());
}

QStringList countedReactions(const QString &json)
{
    QList<std::pair<QString, int>> counts;
    for (const auto &entry : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QString emoji = entry["emoji"_L1].toString().left(16);
        const auto known
            = std::find_if(counts.begin(), counts.end(), [&](const auto &c) { return c.first == emoji; });
        if (known != counts.end())
            ++known->second;
        else if (!emoji.isEmpty() && counts.size() < 8)
            counts << std::pair {emoji, 1};
    }
    QStringList words;
    for (const auto &[emoji, count] : counts)
        words << (count > 1 ? emoji + u' ' + QLocale().toString(count) : emoji);
    return words;
}
} // namespace

Bubble::Bubble(InboxContext &context, const sync::TimelineEntry &entry, const BubblePlace &place)
    : m_context(context)
    , m_entry(entry)
    , m_joined(place.joined)
{
    const PartLook look {context, ground(), frame()};
    if (isNote())
        makeNote(look);
    else
        makeMessage(look, place);
    makeTrouble(look);
}

Bubble::~Bubble() = default;

bool Bubble::ours() const
{
    return isNote() || m_entry.message.direction == "out"_L1;
}

bool Bubble::bare() const
{
    return !isNote() && m_entry.message.kind == "sticker"_L1;
}

QColor Bubble::ground() const
{
    const Tokens &tokens = m_context.theme.tokens();
    if (isNote())
        return tokens.note;
    return ours() ? tokens.mine : tokens.paper;
}

QColor Bubble::frame() const
{
    const Tokens &tokens = m_context.theme.tokens();
    if (isNote())
        return tokens.noteLine;
    return ours() ? mixed(tokens.mine, tokens.ink, 0.1) : tokens.line;
}

void Bubble::add(std::unique_ptr<BubblePart> part)
{
    m_parts.push_back({std::move(part), {}});
}

void Bubble::makeMessage(const PartLook &look, const BubblePlace &place)
{
    const conversations::Message &message = m_entry.message;
    const bool byOther = ours() && message.author != m_context.directory.me();
    if (byOther && !m_joined)
        add(linePart(look, m_context.directory.authorName(message.author), TextRole::CaptionStrong,
                     &Tokens::ink2));
    if (message.forwarded > 0)
        add(linePart(look, message.forwarded > 1 ? Words::tr("Forwarded many times") : Words::tr("Forwarded"),
                     TextRole::Caption, &Tokens::ink2, Icon::Forward));
    for (auto &part : referralParts(look, message.referral))
        add(std::move(part));
    if (place.quote)
        add(quotePart(look, *place.quote));
    const conversations::Content content = contentOf(message);
    for (auto &part : partsOf(look, content))
        add(std::move(part));
    makeUpload(look, conversations::mediaOf(content));
    if (message.revokedAt > 0)
        add(linePart(look, Words::tr("The customer deleted this. Only your team still sees it."),
                     TextRole::Caption, &Tokens::ink2, Icon::Delete));
    m_reactions = countedReactions(message.reactions);
}

void Bubble::makeNote(const PartLook &look)
{
    const QString author = m_context.directory.authorName(m_entry.note.author);
    QStringList mentioned;
    for (const auto &agent : QJsonDocument::fromJson(m_entry.note.mentions.toUtf8()).array())
        mentioned << m_context.directory.authorName(agent.toString());
    const QString head = mentioned.isEmpty()
        ? Words::tr("Note · %1").arg(author)
        : Words::tr("Note · %1 → @%2").arg(author, mentioned.join(u", @"_s));
    add(linePart(look, head, TextRole::CaptionStrong, &Tokens::ink, Icon::Note));
    for (auto &part : noteParts(look, m_entry.note))
        add(std::move(part));
    for (const auto &file : filesOf(m_entry.note))
        makeUpload(look, file.media);
}

void Bubble::makeUpload(const PartLook &look, const QString &media)
{
    if (m_entry.seq == 0 && m_context.uploads.shareOf(media))
        add(uploadPart(look, media));
}

void Bubble::makeTrouble(const PartLook &look)
{
    const PartLook below {look.context, m_context.theme.tokens().paper2, look.line};
    const auto say = [&](const QString &text, QColor Tokens::*colour) {
        m_trouble.push_back({textPart(below, text, TextRole::Small, colour), {}});
    };
    const auto offer = [&](const QList<PartAction> &actions) {
        m_trouble.push_back({actionsPart(below, actions), {}});
    };
    const conversations::Message &message = m_entry.message;
    if (m_entry.refused) {
        say(sentence(*m_entry.refused), &Tokens::bad);
        if (m_entry.refused->code == "stale_reply"_L1)
            offer({{u"stale"_s, Words::tr("Look at both")}, {u"dismiss"_s, Words::tr("Drop it")}});
        else
            offer({{u"retry"_s, Words::tr("Try again")},
                   {u"edit"_s, Words::tr("Edit")},
                   {u"dismiss"_s, Words::tr("Drop it")}});
    } else if (message.status == "failed"_L1 && message.dismissedAt == 0) {
        const QString why = message.errorText.isEmpty() ? Words::tr("WhatsApp did not take it.")
                                                        : sentence(message.errorText);
        say(message.errorCode > 0 ? Words::tr("%1 (%2)").arg(why).arg(message.errorCode) : why, &Tokens::bad);
        offer({{u"retry"_s, Words::tr("Retry")}, {u"dismiss"_s, Words::tr("Dismiss")}});
    } else if (message.status == "unknown"_L1 && message.dismissedAt == 0) {
        say(Words::tr("Nobody knows yet whether it arrived. Sending again could double it."), &Tokens::warn);
        offer({{u"retry"_s, Words::tr("Send again")}, {u"dismiss"_s, Words::tr("Leave it")}});
    } else if (const auto due = dueLine(message, m_context.directory, m_context.clock.nowMs())) {
        say(due->text, due->colour);
        if (!due->actions.isEmpty())
            offer(due->actions);
    }
}

Tick Bubble::tick() const
{
    if (isNote() || !ours())
        return isNote() && m_entry.seq == 0 ? Tick::Queued : Tick::None;
    if (m_entry.refused)
        return Tick::Failed;
    return m_entry.seq == 0 ? Tick::Queued : tickOf(m_entry.message.status);
}

QString Bubble::metaText() const
{
    const QString time = TimeText().clock(m_entry.at);
    return m_entry.message.editedAt > 0 ? Words::tr("edited %1").arg(time) : time;
}

void Bubble::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    const int room = width - 2 * (isNote() ? noteMargin : bubbleMargin);
    layOut(std::min<qreal>(isNote() ? room : room * 0.8, bubbleMost));
}

void Bubble::layOut(qreal width)
{
    const qreal room = std::max<qreal>(80, width - 2 * padSide);
    qreal used = 0;
    qreal y = bare() ? 0 : padTop;
    for (Placed &placed : m_parts) {
        const QSizeF size = placed.part->layOut(room);
        placed.rect = {padSide, y, size.width(), size.height()};
        used = std::max(used, size.width());
        y += size.height() + partGap;
    }
    y -= partGap;
    const qreal metaBottom = placeMeta(used, room, y);
    used = std::max(used, m_meta.right() - padSide);
    for (Placed &placed : m_parts)
        if (!placed.part->text())
            placed.rect.setWidth(
                std::max(placed.rect.width(), bare() ? 0 : used)); // cards and tables fill the bubble
        else
            placed.rect.setWidth(used);
    for (Placed &placed : m_parts)
        if (MessageText *text = placed.part->text())
            text->alignTo(used); // no line breaks elsewhere: none is longer
    m_meta.moveRight(padSide + used);
    m_size = QSizeF(used + 2 * padSide, metaBottom + padBottom).toSize();

    qreal below = 0;
    for (Placed &placed : m_trouble) {
        const QSizeF size = placed.part->layOut(std::min(m_width - 2 * bubbleMargin, troubleMost));
        placed.rect = {0, below + 4, size.width(), size.height()};
        below += size.height() + 4;
    }
    m_troubleHeight = int(below);
    m_height = m_size.height() + m_troubleHeight + (m_reactions.isEmpty() ? 0 : reactionHang);
}

qreal Bubble::placeMeta(qreal used, qreal room, qreal y)
{
    qreal width = tabularWidth(fontFor(TextRole::Caption), metaText()) + 1;
    if (tick() != Tick::None)
        width += TickSize.width() + 4;
    m_meta = {padSide, y + 2, std::ceil(width), metaHeight};
    BubblePart *last = m_parts.empty() ? nullptr : m_parts.back().part.get();
    MessageText *text = last ? last->text() : nullptr;
    // Beside the last line only where that line starts at the other edge.
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const bool along = text && directionOf(text->plainText().section(u'\n', -1), direction) == direction;
    const qreal reach = along ? text->lastLineReach() + 12 + m_meta.width() : room + 1;
    if (reach <= room) {
        m_meta.moveTo(padSide + std::max(reach, used) - m_meta.width(), y - metaHeight + 1);
        return y;
    }
    m_meta.moveLeft(padSide + std::max(used, m_meta.width()) - m_meta.width());
    return m_meta.bottom() - 1;
}

QRect Bubble::groundRect(const QPoint &at, Qt::LayoutDirection direction) const
{
    const int free = m_width - m_size.width();
    const int margin = isNote() ? noteMargin : bubbleMargin;
    const int left = ours() ? free - margin : margin;
    return Mirror {direction, QRect(at.x(), at.y(), m_width, m_height)}(
        QRect(at.x() + left, at.y(), m_size.width(), m_size.height()));
}

QRectF Bubble::partRect(const Placed &placed, const QRect &ground, Qt::LayoutDirection direction) const
{
    const QRect rect = placed.rect.translated(ground.topLeft()).toAlignedRect();
    return Mirror {direction, ground}(rect);
}

void Bubble::paint(QPainter &painter, const QPoint &at) const
{
    const QRect all = groundRect(at, painter.layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    if (!bare()) {
        painter.setPen(ours() && !isNote() ? QPen(Qt::NoPen) : QPen(frame()));
        painter.setBrush(ground());
        painter.drawRoundedRect(QRectF(all).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11);
    }
    const bool revoked = m_entry.message.revokedAt > 0;
    for (const Placed &placed : m_parts) {
        painter.setOpacity(revoked && &placed != &m_parts.back() ? 0.55 : 1);
        placed.part->paint(painter, partRect(placed, all, painter.layoutDirection()));
    }
    painter.setOpacity(1);
    paintMeta(painter, all);
    paintReactions(painter, all);
    QRect below(at.x() + bubbleMargin, all.bottom() + 1, m_width - 2 * bubbleMargin, m_troubleHeight);
    for (const Placed &placed : m_trouble) {
        QRect rect = placed.rect.toAlignedRect();
        rect.moveLeft(below.width() - rect.width());
        placed.part->paint(painter,
                           Mirror {painter.layoutDirection(), below}(rect.translated(below.topLeft())));
    }
}

void Bubble::paintMeta(QPainter &painter, const QRect &ground) const
{
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), ground};
    QRect meta = m_meta.translated(ground.topLeft()).toAlignedRect();
    if (tick() != Tick::None) {
        const int width = int(TickSize.width());
        paintTick(painter, mirror(QRect(meta.right() + 1 - width, meta.top(), width, meta.height())), tick(),
                  tokens);
        meta.setRight(meta.right() - width - 4);
    }
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(readableOn(this->ground(), tokens.ink3));
    drawTabular(painter, mirror(meta),
                painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, metaText());
}

void Bubble::paintReactions(QPainter &painter, const QRect &ground) const
{
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), ground};
    painter.setFont(fontFor(TextRole::Small));
    int x = ground.left() + 10;
    for (const QString &reaction : m_reactions) {
        const int width = painter.fontMetrics().horizontalAdvance(reaction) + 16;
        const QRect pill = mirror(QRect(x, ground.bottom() - 7, width, 22));
        painter.setPen(tokens.line);
        painter.setBrush(tokens.paper);
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11);
        painter.setPen(tokens.ink2);
        drawLine(painter, pill, reaction, Qt::AlignHCenter);
        x += width + 4;
    }
}

QList<HitArea> Bubble::hitAreas(const QPoint &at) const
{
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const QRect all = groundRect(at, direction);
    QList<HitArea> areas;
    for (const Placed &placed : m_parts)
        areas << placed.part->hitAreas(partRect(placed, all, direction));
    const QRect below(at.x() + bubbleMargin, all.bottom() + 1, m_width - 2 * bubbleMargin, m_troubleHeight);
    for (const Placed &placed : m_trouble) {
        QRect rect = placed.rect.toAlignedRect();
        rect.moveLeft(below.width() - rect.width());
        areas << placed.part->hitAreas(Mirror {direction, below}(rect.translated(below.topLeft())));
    }
    QString tip = TimeText().exact(m_entry.at);
    if (tick() != Tick::None)
        tip += u'\n' + tickText(tick());
    areas << HitArea {
        Mirror {direction, all}(m_meta.translated(all.topLeft()).toAlignedRect()), {}, tip, Qt::ArrowCursor};
    return areas;
}

BubblePart *Bubble::textAt(const QPoint &at, const QPoint &point, QPointF &origin) const
{
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const QRect all = groundRect(at, direction);
    for (const Placed &placed : m_parts) {
        const QRectF rect = partRect(placed, all, direction);
        if (placed.part->text() && rect.contains(point)) {
            origin = rect.topLeft();
            return placed.part.get();
        }
    }
    return nullptr;
}

void Bubble::clearSelection()
{
    for (const Placed &placed : m_parts)
        placed.part->setSelection({});
}

QString Bubble::selectedText() const
{
    for (const Placed &placed : m_parts)
        if (MessageText *text = placed.part->text(); text && !placed.part->selection().isEmpty())
            return text->textOf(placed.part->selection());
    return {};
}

} // namespace waypost::ui

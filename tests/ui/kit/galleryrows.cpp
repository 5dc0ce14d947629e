// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/galleryrows.h"

#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int BubblePad = 12;
constexpr int BubbleTop = 9;

QRectF turned(const QPainter &painter, const QRect &row, QRectF rect)
{
    if (isRightToLeft(painter))
        rect.moveLeft(row.left() + row.right() + 1 - rect.right());
    return rect;
}
} // namespace

SampleList::SampleList(const Theme &theme)
    : m_theme(theme)
{
    const auto add = [this](const QString &name, const QString &time, const QString &preview,
                            QList<Chip> chips, int unread, Icon channel) {
        Row row {{name, name}, time, preview, std::move(chips), unread};
        row.avatar.channel = channel;
        m_rows.push_back(std::move(row));
    };
    add(u"Lucía Márquez"_s, u"09:41"_s, u"¿Puedo cambiar la talla antes del envío?"_s,
        {{u"Breached 4 min"_s, ChipTone::Bad}, {u"Orders"_s}}, 2, Icon::Chat);
    add(u"Arjun Nair"_s, u"09:40"_s, u"Mei is replying…"_s,
        {{u"6 min left"_s, ChipTone::Warn}, {u"VIP"_s, ChipTone::Special}, {u"refund"_s}}, 0, Icon::Chat);
    add(u"Sofia Bauer"_s, u"09:33"_s, u"You: The blue one is back in stock 💙"_s,
        {{u"Waiting on customer"_s, ChipTone::Accent}, {u"Sales"_s}}, 0, Icon::Camera);
    add(u"يوسف عثمان"_s, u"09:20"_s, u"أريد إعادة جدولة التوصيل"_s, {{u"38 min left"_s}, {u"delivery"_s}}, 1,
        Icon::Chat);
    add(u"Priya Kulkarni"_s, u"08:57"_s, u"Re: Invoice INV-2041"_s, {{u"1 h 12 min left"_s}, {u"billing"_s}},
        0, Icon::Mail);
    add(u"Visitor 5f2c · web chat"_s, u"08:51"_s, u"Which size do you need?"_s, {{u"With bot"_s}}, 0,
        Icon::Web);
    add(u"João Teixeira"_s, u"Yesterday"_s, u"🛒 Cart · 3 items · R$ 412,00"_s,
        {{u"Window closes in 2 h"_s, ChipTone::Warn}, {u"cart"_s}}, 128, Icon::Chat);
    add(u"渡辺 花"_s, u"Yesterday"_s, u"ありがとうございます！"_s, {{u"Closed · CSAT 5"_s, ChipTone::Ok}}, 0,
        Icon::Chat);
    add(u"दीपिका शर्मा"_s, u"Mon"_s,
        u"क्या यह रंग उपलब्ध है? 👍🏽👨‍👩‍👧"_s,
        {{u"Window closed"_s}}, 0, Icon::Chat);
    add(u"👑 Queen’s Flowers with a name that is far too long for its line"_s, u"12 Oct"_s,
        u"<img src=\"file:///etc/passwd\"> is text like any other, and long enough to be cut"_s,
        {{u"Window closed"_s}}, 0, Icon::Chat);
    m_rows.back().avatar.faded = true;
}

int SampleList::height(int, int)
{
    return 74;
}

QString SampleList::text(int row) const
{
    return m_rows[size_t(row)].avatar.name + u", "_s + m_rows[size_t(row)].preview;
}

void SampleList::paint(QPainter &painter, int index, const QRect &rect, const RowState &state)
{
    const Tokens &t = m_theme.tokens();
    const Row &row = m_rows[size_t(index)];
    const QColor ground = state.current ? t.accentSoft : (state.hovered ? t.paper2 : t.paper);
    painter.fillRect(rect, ground);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.line);
    paintAvatar(painter, turned(painter, rect, {rect.left() + 12.0, rect.top() + 10.0, 36, 36}), row.avatar,
                t, ground);
    const qreal left = rect.left() + 58;
    const qreal right = rect.right() - 11;
    painter.setFont(fontFor(TextRole::Caption));
    const qreal timeWidth = tabularWidth(painter.font(), row.time);
    painter.setPen(t.ink3);
    drawTabular(painter, turned(painter, rect, {right - timeWidth, rect.top() + 8.0, timeWidth, 18}),
                Qt::AlignLeft, row.time);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(t.ink);
    drawLine(painter, turned(painter, rect, {left, rect.top() + 8.0, right - timeWidth - 8 - left, 18}),
             row.avatar.name);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(t.ink2);
    drawLine(painter, turned(painter, rect, {left, rect.top() + 28.0, right - left, 18}), row.preview);
    const int badge = countWidth(row.unread);
    const QRectF chips = turned(painter, rect, {left, rect.top() + 48.0, right - left - badge - 6, 18});
    paintChips(painter, chips.toRect(), row.chips, t);
    paintCount(painter, turned(painter, rect, {left, rect.top() + 48.0, right - left, 18}).toRect(),
               row.unread, t.accent, t.onAccent);
}

SampleTimeline::SampleTimeline(const Theme &theme)
    : m_theme(theme)
    , m_rows {
          {Kind::Day, u"Monday, 23 November"_s},
          {Kind::Theirs, u"Hi! I placed an order *yesterday* but I'd like to _exchange_ one item."_s},
          {Kind::Theirs,
           u"Order *#WP-10482* — can I swap the ~black~ pair for the *_blue_* one? See https://example.com/shoes_blue?size=42"_s},
          {Kind::Ours, u"Of course, Arjun! Let me check the stock for the blue pair in 42."_s, Tick::Read},
          {Kind::Note,
           u"*Note · Mei → @you* · Blue 42 is in the Pune warehouse, 6 left. Exchange is free for VIP."_s},
          {Kind::Theirs,
           u"Great. Will the price difference be refunded? 🙏🏽 👨‍👩‍👧‍👦 🇮🇳 1️⃣"_s},
          {Kind::Theirs,
           u"> Great. Will the price difference be refunded?\nYes:\n1. the *difference* goes back to your card\n2. within `3-5` working days\n- pickup is free\n- keep the box"_s},
          {Kind::Ours,
           u"```\n{\n  \"order\": \"WP-10482\",\n  \"refund\": 500\n}\n```\nThat is what we sent."_s,
           Tick::Delivered},
          {Kind::Theirs,
           u"مرحبا! أريد إعادة جدولة التوصيل إلى *يوم الخميس* من فضلك، الطلب WP-10482.\nThank you."_s},
          {Kind::Theirs, u"नमस्ते, क्या यह *रंग* उपलब्ध है?\nありがとうございます！*すごい*"_s},
          {Kind::Ours, u"👍🏽❤️"_s, Tick::Played},
          {Kind::Ours, u"Sent"_s, Tick::Sent},
          {Kind::Ours, u"Waiting"_s, Tick::Queued},
          {Kind::Ours, u"Could not be sent"_s, Tick::Failed},
      }
{
}

MessageText &SampleTimeline::laidOut(int row, int width)
{
    const Tokens &t = m_theme.tokens();
    const auto found = m_laidOut
                           .try_emplace(row, m_rows[size_t(row)].text,
                                        MessageText::Look {fontFor(TextRole::Body), t.ink, t.ink2, t.accent,
                                                           mixed(t.paper, t.ink, 0.07)})
                           .first;
    found->second.setWidth(std::min(440, width * 3 / 4) - 2 * BubblePad);
    return found->second;
}

int SampleTimeline::height(int row, int width)
{
    if (m_rows[size_t(row)].kind == Kind::Day)
        return 34;
    MessageText &text = laidOut(row, width);
    const qreal meta = 58;
    const bool beside = text.lastLineReach() + meta < std::min(440, width * 3 / 4) - 2 * BubblePad;
    return int(text.height()) + 2 * BubbleTop + (beside ? 0 : 16) + 8;
}

QString SampleTimeline::text(int row) const
{
    return m_rows[size_t(row)].text;
}

void SampleTimeline::paint(QPainter &painter, int index, const QRect &rect, const RowState &)
{
    const Tokens &t = m_theme.tokens();
    const Row &row = m_rows[size_t(index)];
    if (row.kind == Kind::Day) {
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(t.ink3);
        painter.drawText(rect, Qt::AlignCenter, row.text);
        return;
    }
    MessageText &text = laidOut(index, rect.width());
    const qreal widest = std::min(440, rect.width() * 3 / 4);
    const qreal meta = 58;
    const qreal width
        = std::clamp(std::max(text.usedWidth(), text.lastLineReach() + meta) + 2 * BubblePad, 96.0, widest);
    const bool ours = row.kind != Kind::Theirs;
    const QRectF bubble = turned(painter, rect,
                                 {ours ? rect.right() - 20 - width : rect.left() + 20.0, rect.top() + 4.0,
                                  width, rect.height() - 8.0});
    if (row.kind == Kind::Note)
        fillRounded(painter, bubble, 11, t.note, t.noteLine);
    else
        fillRounded(painter, bubble, 11, ours ? t.mine : t.paper, ours ? QColor() : t.line);
    text.alignTo(width - 2 * BubblePad);
    text.draw(painter, bubble.topLeft() + QPointF(BubblePad, BubbleTop),
              {index == 2 ? 6 : 0, index == 2 ? 15 : 0}, t.accentSoft);
    const QRectF foot(bubble.left() + BubblePad, bubble.bottom() - 24, bubble.width() - 2 * BubblePad, 16);
    const bool leftToRight = !isRightToLeft(painter);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(t.ink3);
    const qreal tick = row.tick == Tick::None ? 0 : TickSize.width() + 3;
    drawTabular(painter, leftToRight ? foot.adjusted(0, 0, -tick, 0) : foot.adjusted(tick, 0, 0, 0),
                leftToRight ? Qt::AlignRight : Qt::AlignLeft, u"09:4%1"_s.arg(index % 10));
    paintTick(painter, foot, row.tick, t);
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationrow.h"

#include "ui/inbox/conversationmodel.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/inbox/selection.h"
#include "ui/inbox/words.h"
#include "ui/kit/avatar.h"
#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/formatter.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QGuiApplication>
#include <QPainter>

#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int rowInset = 12;
constexpr int rowTextLeft = 58; ///< after a face of 36
constexpr int rowIcon = 14;
constexpr int rowGap = 8;
constexpr qsizetype mostPaintedPromises = 500; ///< remembered
} // namespace

ConversationRow::ConversationRow(InboxContext &context, const ConversationModel &model)
    : m_context(context)
    , m_model(model)
{
}

int ConversationRow::height(int, int)
{
    return rowHeight();
}

QList<Chip> ConversationRow::chipsOf(const sync::ListedConversation &listed)
{
    const QList<Chip> chips
        = Words::chips(listed, m_context.directory, m_context.clock.nowMs(), promiseOf(listed));
    return m_compact ? chips.mid(0, 1) : chips;
}

/// Where chips and count stand: below the words, or compact at their end.
QRect ConversationRow::footRect(const sync::ListedConversation &listed, const QRect &rect)
{
    const int room = rect.width() - rowTextLeft - rowInset;
    if (!m_compact)
        return {rect.left() + rowTextLeft, rect.top() + 48, room, ChipHeight};
    const int count = countWidth(int(listed.conversation.unread));
    int wide = count;
    for (const Chip &chip : chipsOf(listed))
        wide += chipWidth(chip.text) + (count > 0 ? rowGap : 0);
    wide = std::min(wide, room);
    return {rect.right() + 1 - rowInset - wide, rect.top() + 28, wide, ChipHeight};
}

QString ConversationRow::timeOf(int row) const
{
    return TimeText().inList(m_model.at(row).conversation.lastAt, m_context.clock.nowMs());
}

QString ConversationRow::text(int row) const
{
    const QString words = Words::spoken(m_model.at(row), m_context.directory, m_context.clock.nowMs());
    return m_selection && m_selection->contains(m_model.at(row).id) ? Words::tr("Selected: %1").arg(words)
                                                                    : words;
}

QList<HitArea> ConversationRow::hitAreas(int row, const QRect &rect)
{
    const sync::ListedConversation &listed = m_model.at(row);
    const QRect time(rect.right() - 90, rect.top() + 8, 80, 20);
    QString tip = TimeText().exact(listed.conversation.lastAt);
    for (const QString &agent : m_context.presence.looking(listed.id))
        tip += u'\n' + Words::tr("%1 is looking at it").arg(m_context.directory.agentName(agent));
    QList<HitArea> areas {{time, {}, tip, Qt::ArrowCursor}};
    const qint64 now = m_context.clock.nowMs();
    if (const auto promise = m_promises.foremost(listed.id, listed.promises, now)) {
        const QRect place = footRect(listed, rect);
        const QRect foot(place.left(), place.top() - 2, chipWidth(Promises::left(*promise, now)),
                         ChipHeight + 4);
        areas << HitArea {Mirror {QGuiApplication::layoutDirection(), rect}(foot),
                          {},
                          Promises::name(promise->clock.kind) + u'\n' + Promises::explained(*promise, now),
                          Qt::ArrowCursor};
    }
    return areas;
}

std::optional<Chip> ConversationRow::promiseOf(const sync::ListedConversation &listed)
{
    const qint64 now = m_context.clock.nowMs();
    const auto promise = m_promises.foremost(listed.id, listed.promises, now);
    return promise ? std::optional(Chip {Promises::left(*promise, now), Promises::tone(*promise)})
                   : std::nullopt;
}

bool ConversationRow::hasMoved(int row)
{
    const sync::ListedConversation &listed = m_model.at(row);
    const auto promise = promiseOf(listed);
    return m_painted.value(listed.id) != (promise ? promise->text : QString());
}

void ConversationRow::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    const sync::ListedConversation &listed = m_model.at(row);
    const Tokens &tokens = m_context.theme.tokens();
    const bool open = listed.id == m_open;
    const QColor ground = open ? tokens.accentSoft : state.hovered ? tokens.paper2 : tokens.paper;
    painter.fillRect(rect, ground);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    if (state.current && state.focused) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), 6, 6);
    }
    paintFace(painter, row, rect, ground);
    paintHead(painter, row, rect);
    paintWords(painter, row, rect);
    paintFoot(painter, row, rect);
}

void ConversationRow::paintFace(QPainter &painter, int row, const QRect &rect, const QColor &ground)
{
    const sync::ListedConversation &listed = m_model.at(row);
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), rect};
    const QRect face = mirror(QRect(rect.left() + rowInset, rect.top() + 10, 36, 36));
    if (m_selection && m_selection->contains(listed.id)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(face);
        paintIcon(painter, Icon::Check, face.adjusted(9, 9, -9, -9), tokens.onAccent);
        return;
    }
    Avatar avatar;
    avatar.id = listed.conversation.contact;
    avatar.name = listed.contactName;
    avatar.channel = Icon::Chat;
    avatar.faded = listed.conversation.status == "closed"_L1;
    paintAvatar(painter, face, avatar, tokens, ground);
}

void ConversationRow::paintHead(QPainter &painter, int row, const QRect &rect)
{
    const sync::ListedConversation &listed = m_model.at(row);
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), rect};
    const QString time = timeOf(row);
    const int timeWidth = int(std::ceil(tabularWidth(fontFor(TextRole::Small), time)));
    const QRect timeRect(rect.right() + 1 - rowInset - timeWidth, rect.top() + 10, timeWidth, 18);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.ink3);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    drawTabular(painter, mirror(timeRect), mirrored ? Qt::AlignLeft : Qt::AlignRight, time);

    int nameEnd = timeRect.left() - 8;
    if (!m_context.presence.looking(listed.id).isEmpty()) {
        nameEnd -= rowIcon + 6;
        paintIcon(painter, Icon::Eye, mirror(QRect(nameEnd + 6, rect.top() + 12, rowIcon, rowIcon)),
                  tokens.ink3);
    }
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(listed.conversation.status == "closed"_L1 ? tokens.ink2 : tokens.ink);
    const QRect nameRect(rect.left() + rowTextLeft, rect.top() + 10, nameEnd - rect.left() - rowTextLeft, 18);
    drawLine(painter, mirror(nameRect), previewOf(listed.contactName, 100));
}

void ConversationRow::paintWords(QPainter &painter, int row, const QRect &rect)
{
    const sync::ListedConversation &listed = m_model.at(row);
    const conversations::Conversation &c = listed.conversation;
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), rect};
    QRect line(rect.left() + rowTextLeft, rect.top() + 28, rect.width() - rowTextLeft - rowInset, 18);
    if (m_compact)
        line.setRight(footRect(listed, rect).left() - rowGap);
    painter.setFont(fontFor(TextRole::Body));
    const auto icon = [&](Icon which, const QColor &colour) {
        paintIcon(painter, which, mirror(QRect(line.left(), line.top() + 2, rowIcon, rowIcon)), colour);
        line.setLeft(line.left() + rowIcon + 5);
    };
    const auto prefix = [&](const QString &text, const QColor &colour) {
        const int width = std::min(line.width(), painter.fontMetrics().horizontalAdvance(text) + 1);
        painter.setPen(colour);
        drawLine(painter, mirror(QRect(line.left(), line.top(), width, line.height())), text);
        line.setLeft(line.left() + width + painter.fontMetrics().horizontalAdvance(u' '));
    };
    const auto words = [&](const QString &text, const QColor &colour) {
        painter.setPen(colour);
        const bool along = directionOf(text, painter.layoutDirection()) == painter.layoutDirection();
        drawLine(painter, mirror(line), text, along ? Qt::AlignLeading : Qt::AlignTrailing);
    };

    QStringList names;
    for (const QString &agent : m_context.presence.writing(listed.id))
        names << m_context.directory.agentName(agent);
    if (!names.isEmpty()) {
        icon(Icon::Edit, tokens.warn);
        words(Words::writing(names), tokens.ink2);
        return;
    }
    if (!listed.draft.isEmpty() && listed.id != m_open) {
        prefix(Words::tr("Draft:"), tokens.warn);
        words(previewOf(listed.draft), tokens.ink2);
        return;
    }
    const QColor ink = c.unread > 0 ? tokens.ink : tokens.ink2;
    if (!c.previewStatus.isEmpty()) {
        const QRect tick(line.right() + 1 - int(TickSize.width()), line.top() + 1, int(TickSize.width()),
                         line.height());
        paintTick(painter, mirror(tick), tickOf(c.previewStatus), tokens);
        line.setRight(tick.left() - 5);
    }
    if (const QString author = Words::previewPrefix(c, m_context.directory); !author.isEmpty())
        prefix(author.trimmed(), tokens.ink2);
    if (const auto kind = Words::iconOfKind(c.previewKind))
        icon(*kind, tokens.ink2);
    words(Words::preview(c), ink);
}

void ConversationRow::paintFoot(QPainter &painter, int row, const QRect &rect)
{
    const sync::ListedConversation &listed = m_model.at(row);
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), rect};
    QRect line = footRect(listed, rect);
    const int unread = int(listed.conversation.unread);
    const int used = paintCount(painter, mirror(line), unread, tokens.accent, tokens.onAccent);
    line.setRight(line.right() - (used > 0 ? used + rowGap : 0));
    Tokens chipTokens = tokens;
    if (listed.id == m_open) // an accent chip must not drown in the selection
        chipTokens.accentSoft = mixed(tokens.accentSoft, tokens.accent, 0.18);
    const auto promise = promiseOf(listed);
    if (m_painted.size() > mostPaintedPromises)
        m_painted.clear();
    m_painted.insert(listed.id, promise ? promise->text : QString());
    paintChips(painter, mirror(line), chipsOf(listed), chipTokens);
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/ratingrow.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/chips.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/formatter.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"
#include "ui/quality/qualitywords.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int ratingInset = 14;
constexpr int scoreSide = 34;
constexpr int ratingTextLeft = ratingInset + scoreSide + 12;
constexpr int agentWidth = 170;
constexpr int ratingLine = 18;

void paintScore(QPainter &painter, const QRect &rect, const feedback::Rating &rating, const Tokens &tokens)
{
    const ToneColours colours = toneColours(QualityWords::tone(rating), tokens);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(rect, 9, 9);
    painter.setFont(fontFor(TextRole::Subtitle));
    painter.setPen(colours.ink);
    painter.drawText(rect, Qt::AlignCenter, rating.score < 0 ? u"–"_s : QLocale().toString(rating.score));
}
} // namespace

QString RatingRow::agentOf(const feedback::Rating &rating) const
{
    return rating.agent.isEmpty() ? QualityWords::tr("Nobody’s")
                                  : m_context.directory.authorName(rating.agent);
}

QString RatingRow::followUp(const feedback::Rating &rating) const
{
    if (rating.followUp == "open"_L1 && rating.followedBy.isEmpty())
        return QualityWords::tr("Follow up");
    if (rating.followUp == "open"_L1)
        return rating.followedBy == m_context.directory.me()
            ? QualityWords::tr("You look after it")
            : QualityWords::tr("%1 looks after it").arg(m_context.directory.agentName(rating.followedBy));
    return rating.followUp == "done"_L1 ? QualityWords::tr("Looked after") : QString();
}

QRect RatingRow::followUpRect(const QString &words, const QRect &rect) const
{
    const int width = chipWidth(words);
    return {rect.right() - ratingInset - agentWidth - 12 - width, rect.center().y() - ChipHeight / 2, width,
            ChipHeight};
}

void RatingRow::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    const RatingItem &item = m_ratings[row];
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), rect};
    painter.fillRect(rect, state.current ? tokens.accentSoft : state.hovered ? tokens.paper2 : tokens.paper);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    paintScore(painter,
               mirror(QRect(rect.left() + ratingInset, rect.top() + (rect.height() - scoreSide) / 2,
                            scoreSide, scoreSide)),
               item.rating, tokens);
    QRect words(rect.left() + ratingTextLeft, rect.top() + 11,
                rect.width() - ratingTextLeft - ratingInset - agentWidth - 12, ratingLine);
    const QRect agent(rect.right() - ratingInset - agentWidth, rect.top() + 11, agentWidth, ratingLine);
    if (const QString follow = followUp(item.rating); !follow.isEmpty()) {
        const QRect chip = followUpRect(follow, rect);
        const bool open = item.rating.followUp == "open"_L1;
        painter.setFont(fontFor(TextRole::CaptionStrong));
        paintChips(painter, mirror(chip), {{follow, open ? ChipTone::Bad : ChipTone::Ok}}, tokens);
        words.setRight(chip.left() - 12);
    }
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(tokens.ink);
    drawLine(painter, mirror(words), QualityWords::customer(item.customer));
    painter.setFont(fontFor(TextRole::Body));
    drawLine(painter, mirror(agent), agentOf(item.rating));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.ink2);
    const QString comment = previewOf(item.rating.comment);
    drawLine(painter, mirror(words.translated(0, 20)),
             comment.isEmpty() ? QualityWords::state(item.rating) : comment);
    painter.setPen(tokens.ink3);
    const qint64 at = item.rating.answeredAt > 0 ? item.rating.answeredAt : item.rating.askedAt;
    drawLine(painter, mirror(agent.translated(0, 20)), TimeText().inList(at, m_context.clock.nowMs()));
}

QString RatingRow::text(int row) const
{
    const RatingItem &item = m_ratings[row];
    const qint64 at = item.rating.answeredAt > 0 ? item.rating.answeredAt : item.rating.askedAt;
    QStringList parts {QualityWords::customer(item.customer),
                       QualityWords::state(item.rating),
                       previewOf(item.rating.comment),
                       agentOf(item.rating),
                       followUp(item.rating),
                       TimeText().exact(at)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QList<HitArea> RatingRow::hitAreas(int row, const QRect &rect)
{
    const feedback::Rating &rating = m_ratings[row].rating;
    const QString words = followUp(rating);
    if (!m_leads || rating.followUp != "open"_L1)
        return {};
    const Mirror mirror {QGuiApplication::layoutDirection(), rect};
    return {{mirror(followUpRect(words, rect)), u"follow_up"_s,
             rating.followedBy.isEmpty() ? QualityWords::tr("Look after it")
                                         : QualityWords::tr("Mark as looked after")}};
}

} // namespace waypost::ui

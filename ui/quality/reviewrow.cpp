// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/reviewrow.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/chips.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"
#include "ui/quality/qualitywords.h"

#include <QLocale>
#include <QPainter>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int reviewInset = 12;
constexpr int reviewLine = 18;
constexpr int goodTotal = 80;
constexpr int poorTotal = 60;

ChipTone toneOf(const feedback::Review &review, const QString &me)
{
    if (review.state != "done"_L1)
        return review.reviewer == me ? ChipTone::Accent : ChipTone::Neutral;
    return review.total >= goodTotal ? ChipTone::Ok
        : review.total < poorTotal   ? ChipTone::Bad
                                     : ChipTone::Warn;
}
} // namespace

QString ReviewRow::stateOf(const feedback::Review &review) const
{
    if (review.state == "done"_L1)
        return QualityWords::tr("%1 of 100").arg(QLocale().toString(review.total));
    if (review.reviewer.isEmpty())
        return review.blind > 0 ? QualityWords::tr("Second opinion") : QualityWords::tr("Waiting");
    return review.reviewer == m_context.directory.me() ? QualityWords::tr("Yours")
                                                       : m_context.directory.agentName(review.reviewer);
}

void ReviewRow::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    const ReviewItem &item = m_reviews[row];
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), rect};
    painter.fillRect(rect, state.current ? tokens.accentSoft : state.hovered ? tokens.paper2 : tokens.paper);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    const QString how = stateOf(item.review);
    const int width = std::min(chipWidth(how), rect.width() / 2);
    const QRect chip(rect.right() - reviewInset - width, rect.top() + 11, width, ChipHeight);
    painter.setFont(fontFor(TextRole::CaptionStrong));
    paintChips(painter, mirror(chip), {{how, toneOf(item.review, m_context.directory.me())}}, tokens);
    const QRect head(rect.left() + reviewInset, rect.top() + 11, chip.left() - rect.left() - reviewInset - 8,
                     reviewLine);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(tokens.ink);
    drawLine(painter, mirror(head), m_context.directory.authorName(item.review.agent));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.ink2);
    drawLine(
        painter,
        mirror(QRect(rect.left() + reviewInset, rect.top() + 31, rect.width() - 2 * reviewInset, reviewLine)),
        QualityWords::tr("%1 · %2").arg(QualityWords::customer(item.customer), item.card));
}

QString ReviewRow::text(int row) const
{
    const ReviewItem &item = m_reviews[row];
    return QStringList {m_context.directory.authorName(item.review.agent),
                        QualityWords::customer(item.customer), item.card, stateOf(item.review)}
        .join(u", "_s);
}

} // namespace waypost::ui

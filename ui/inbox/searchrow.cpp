// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/searchrow.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/avatar.h"
#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/formatter.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using search::HitKind;
using search::SearchHit;

constexpr int searchInset = 12;
constexpr int searchFace = 28;
constexpr int searchTextLeft = searchInset + searchFace + 10;
constexpr int searchHitHeight = 68;
constexpr int searchContactHeight = 48;
constexpr int searchHeadingHeight = 30;
constexpr int searchStatusHeight = 36;
constexpr int searchLineHeight = 18;
constexpr int snippetLines = 2;

QString searchTr(const char *text)
{
    return QCoreApplication::translate("SearchResults", text);
}
} // namespace

int SearchRow::height(int row, int)
{
    const SearchLine &line = m_lines[row];
    if (line.kind == SearchLine::Kind::Heading)
        return searchHeadingHeight;
    if (line.kind == SearchLine::Kind::Status)
        return searchStatusHeight;
    return line.hit.kind == HitKind::Contact ? searchContactHeight : searchHitHeight;
}

bool SearchRow::selectable(int row) const
{
    return m_lines[row].kind == SearchLine::Kind::Hit;
}

QString SearchRow::text(int row) const
{
    const SearchLine &line = m_lines[row];
    if (line.kind != SearchLine::Kind::Hit)
        return line.text;
    const SearchHit &hit = line.hit;
    const QString kind = hit.kind == HitKind::Contact
        ? searchTr(QT_TRANSLATE_NOOP("SearchResults", "Contact"))
        : hit.kind == HitKind::Note ? searchTr(QT_TRANSLATE_NOOP("SearchResults", "Note"))
                                    : searchTr(QT_TRANSLATE_NOOP("SearchResults", "Message"));
    QStringList parts {hit.name, kind, hit.snippet, TimeText().exact(hit.at)};
    if (hit.onRelay)
        parts << searchTr(QT_TRANSLATE_NOOP("SearchResults", "only on the relay"));
    return parts.join(u", "_s);
}

void SearchRow::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    const SearchLine &line = m_lines[row];
    const Tokens &tokens = m_context.theme.tokens();
    if (line.kind == SearchLine::Kind::Hit)
        return paintHit(painter, line.hit, rect, state);
    const bool heading = line.kind == SearchLine::Kind::Heading;
    const Mirror mirror {painter.layoutDirection(), rect};
    painter.setFont(fontFor(heading ? TextRole::Caps : TextRole::Small));
    painter.setPen(heading ? tokens.ink3 : tokens.ink2);
    const QRect place = rect.adjusted(searchInset, heading ? 10 : 9, -searchInset, 0);
    const QString words = heading ? line.text.toUpper() : line.text;
    drawLine(painter, mirror(QRect(place.left(), place.top(), place.width(), searchLineHeight)),
             elidedLine(words, painter.fontMetrics(), place.width()));
}

void SearchRow::paintHit(QPainter &painter, const SearchHit &hit, const QRect &rect, const RowState &state)
{
    const Tokens &tokens = m_context.theme.tokens();
    const Mirror mirror {painter.layoutDirection(), rect};
    const QColor ground = state.current ? tokens.accentSoft : state.hovered ? tokens.paper2 : tokens.paper;
    painter.fillRect(rect, ground);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    Avatar avatar;
    avatar.id = hit.conversation;
    avatar.name = hit.name;
    const QRect face(rect.left() + searchInset, rect.top() + 10, searchFace, searchFace);
    if (hit.kind == HitKind::Note)
        paintIcon(painter, Icon::Note, mirror(face.adjusted(5, 5, -5, -5)), tokens.ink2);
    else
        paintAvatar(painter, mirror(face), avatar, tokens, ground);

    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QString time = TimeText().inList(hit.at, m_context.clock.nowMs());
    const int timeWidth = int(std::ceil(tabularWidth(fontFor(TextRole::Small), time)));
    QRect head(rect.left() + searchTextLeft, rect.top() + 7, rect.width() - searchTextLeft - searchInset,
               searchLineHeight);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.ink3);
    drawTabular(painter, mirror(QRect(head.right() + 1 - timeWidth, head.top(), timeWidth, head.height())),
                mirrored ? Qt::AlignLeft : Qt::AlignRight, time);
    head.setRight(head.right() - timeWidth - 8);
    if (hit.onRelay) {
        paintIcon(painter, Icon::Archive, mirror(QRect(head.right() - 13, head.top() + 2, 14, 14)),
                  tokens.ink3);
        head.setRight(head.right() - 20);
    }
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(tokens.ink);
    drawLine(painter, mirror(head), previewOf(hit.name, 100));
    paintSnippet(
        painter, hit,
        mirror(QRect(rect.left() + searchTextLeft, rect.top() + 25,
                     rect.width() - searchTextLeft - searchInset, rect.bottom() - 4 - rect.top() - 25)));
}

void SearchRow::paintSnippet(QPainter &painter, const SearchHit &hit, const QRect &rect)
{
    const Tokens &tokens = m_context.theme.tokens();
    const QFont font = fontFor(TextRole::Small);
    QTextLayout layout(hit.snippet, font);
    QTextOption option;
    option.setTextDirection(directionOf(hit.snippet, painter.layoutDirection()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats = emojiFormats(hit.snippet, font);
    QTextCharFormat marked;
    marked.setBackground(tokens.note);
    marked.setForeground(tokens.ink);
    for (const auto &[start, length] : hit.marks)
        formats << QTextLayout::FormatRange {start, length, marked};
    layout.setFormats(formats);
    beginEmojiLayout(layout);
    const int lines = hit.kind == HitKind::Contact ? 1 : snippetLines;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition(QPointF(0, qreal(i) * searchLineHeight));
    }
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(tokens.ink2);
    layout.draw(&painter, rect.topLeft());
    painter.restore();
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/snippet.h"

#include "core/base/text.h"

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype snippetLength = 160; ///< UTF-16 units
constexpr qsizetype wordsBefore = 32; ///< of them in front of the first mark
constexpr qsizetype mostMarks = 32;

/// A place to cut that splits no word, if there is one near by, and no character ever.
qsizetype edgeNear(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return qBound<qsizetype>(0, at, text.size());
    for (qsizetype i = at; i < qMin(text.size(), at + 16); ++i)
        if (text[i].isSpace())
            return i;
    while (at > 0 && (text[at].isLowSurrogate() || text[at].isMark()))
        --at;
    return at;
}

/// Line ends and other controls as spaces, so that every mark keeps its place.
QString onOneLine(QString text)
{
    for (QChar &c : text)
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    return text;
}
} // namespace

void beginning(const QString &text, SearchHit &hit)
{
    if (text.trimmed().isEmpty())
        return;
    const qsizetype to = text.size() <= snippetLength ? text.size() : edgeNear(text, snippetLength);
    hit.snippet = onOneLine(text.left(to)) + (to < text.size() ? u"…"_s : QString());
}

bool excerpt(Tokenizer &tokenizer, const Query &query, Depth depth, const QString &text, SearchHit &hit)
{
    const QByteArray bytes = text.toUtf8();
    Query::Marks marks;
    if (!query.matches(tokenizer, bytes, depth, &marks))
        return false;
    const auto unitsUpTo = [&bytes](int end) { return QString::fromUtf8(bytes.constData(), end).size(); };
    const qsizetype first = marks.isEmpty() ? 0 : unitsUpTo(marks.first().first);
    const qsizetype from = first <= wordsBefore ? 0 : edgeNear(text, first - wordsBefore);
    const qsizetype to
        = text.size() - from <= snippetLength ? text.size() : edgeNear(text, from + snippetLength);
    const QString before = from > 0 ? u"…"_s : QString();
    hit.snippet = before + onOneLine(text.mid(from, to - from)) + (to < text.size() ? u"…"_s : QString());
    hit.marks.clear();
    for (const auto &[begin, end] : std::as_const(marks)) {
        const qsizetype start = unitsUpTo(begin);
        const qsizetype stop = qMin(unitsUpTo(end), to);
        if (start >= to || hit.marks.size() >= mostMarks)
            break;
        hit.marks << qMakePair(int(start - from + before.size()), int(stop - start));
    }
    return true;
}

} // namespace waypost::search

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/ranking.h"

#include <algorithm>
#include <vector>

namespace waypost::replies {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostQuery = 100;
constexpr qsizetype mostBody = 2'000; ///< of a body is searched

/// Does one of the words begin so?
bool wordBegins(const QString &text, const QString &word)
{
    for (qsizetype i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1))
        if (i == 0 || !text[i - 1].isLetterOrNumber())
            return true;
    return false;
}

/// Letters in order, with how far they lie apart; -1: they are not.
int gapsOf(const QString &text, const QString &letters)
{
    qsizetype at = -1;
    int gaps = 0;
    for (const QChar letter : letters) {
        const qsizetype next = text.indexOf(letter, at + 1);
        if (next < 0)
            return -1;
        gaps += at < 0 ? 0 : int(next - at - 1);
        at = next;
    }
    return gaps;
}

/// The worth of one word of the query; 0: not found.
int worthOf(const Findable &thing, const QString &word)
{
    if (thing.shortcut == word)
        return 1'000;
    if (thing.shortcut.startsWith(word))
        return 900 - int(std::min<qsizetype>(thing.shortcut.size() - word.size(), 50));
    if (thing.title.startsWith(word))
        return 800;
    if (wordBegins(thing.title, word))
        return 700;
    if (wordBegins(thing.keywords, word))
        return 600;
    if (thing.title.contains(word) || thing.shortcut.contains(word))
        return 500;
    if (wordBegins(thing.body, word))
        return 300;
    if (word.size() < 2)
        return 0;
    constexpr int farthest = 12; // beyond, the letters are there by chance
    for (const QString &text : {thing.shortcut, thing.title})
        if (const int gaps = gapsOf(text, word); gaps >= 0 && gaps <= farthest)
            return 420 - 10 * gaps;
    return thing.body.contains(word) ? 200 : 0;
}
} // namespace

QString foldedForSearch(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain.toCaseFolded();
}

Ranking::Ranking(const QList<Findable> &things)
{
    m_things.reserve(things.size());
    for (const Findable &thing : things)
        m_things << Findable {thing.id,
                              foldedForSearch(thing.shortcut),
                              foldedForSearch(thing.title),
                              foldedForSearch(thing.keywords),
                              foldedForSearch(thing.body.left(mostBody)),
                              thing.used};
}

QList<QString> Ranking::find(const QString &query, qsizetype limit) const
{
    struct Hit {
        int worth;
        const Findable *thing;
    };
    const QStringList words = foldedForSearch(query.left(mostQuery)).split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    for (const Findable &thing : m_things) {
        int sum = 1;
        for (const QString &word : words) {
            const int worth = worthOf(thing, word);
            if (worth == 0) {
                sum = 0;
                break;
            }
            sum += worth;
        }
        if (sum > 0)
            hits.push_back({sum, &thing});
    }
    const auto better = [](const Hit &a, const Hit &b) {
        if (a.worth != b.worth)
            return a.worth > b.worth;
        if (a.thing->used != b.thing->used)
            return a.thing->used > b.thing->used;
        if (a.thing->title != b.thing->title)
            return a.thing->title < b.thing->title;
        return a.thing->id < b.thing->id;
    };
    const auto count = std::min<std::ptrdiff_t>(std::max<qsizetype>(limit, 0), std::ssize(hits));
    std::partial_sort(hits.begin(), hits.begin() + count, hits.end(), better);
    QList<QString> ids;
    for (auto hit = hits.begin(); hit != hits.begin() + count; ++hit)
        ids << hit->thing->id;
    return ids;
}

} // namespace waypost::replies

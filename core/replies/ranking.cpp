// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/ranking.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace waypost::replies {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostQuery = 100;
constexpr int mostOfSlips = 100; ///< worth of a word with slips; whatever is written as it is is worth more
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

/// How many slips a typed word may have: none in a short one, where another word is as near.
int slipsAllowed(qsizetype letters)
{
    constexpr qsizetype one = 4;
    constexpr qsizetype two = 8;
    return letters < one ? 0 : letters < two ? 1 : 2;
}

/// Slips between what was typed and the beginning of a word: a letter that is wrong, missing or too many, or
/// two that have changed places. Beyond `most`: more than that.
int slipsFrom(QStringView word, QStringView typed, int most)
{
    constexpr qsizetype longest = 24;
    if (typed.size() > longest)
        return most + 1;
    using Row = std::array<int, longest + 3>;
    word = word.left(std::min<qsizetype>(typed.size() + most, longest + 2));
    Row before {};
    Row last {};
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        Row row {};
        row[0] = int(i);
        for (qsizetype j = 1; j <= word.size(); ++j) {
            const size_t at = size_t(j);
            const bool same = typed[i - 1] == word[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = std::exchange(last, row);
    }
    return *std::min_element(last.begin(), last.begin() + word.size() + 1);
}

/// The fewest slips from one of the words; more than `most` if they are all too far.
int slipsFromWords(const QString &text, const QString &typed, int most)
{
    int fewest = most + 1;
    for (qsizetype i = text.indexOf(typed[0]); i >= 0 && fewest > 1; i = text.indexOf(typed[0], i + 1)) {
        if (i > 0 && text[i - 1].isLetterOrNumber())
            continue;
        qsizetype end = i;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        fewest = std::min(fewest, slipsFrom(QStringView(text).sliced(i, end - i), typed, most));
    }
    return fewest;
}

/// Below whatever is found as it is written.
int worthOfSlips(const Findable &thing, const QString &word)
{
    const int most = slipsAllowed(word.size());
    if (most == 0)
        return 0;
    for (const QString &text : {thing.shortcut, thing.title, thing.keywords})
        if (const int slips = slipsFromWords(text, word, most); slips <= most)
            return mostOfSlips - 30 * slips;
    return 0;
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
    return thing.body.contains(word) ? 200 : worthOfSlips(thing, word);
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
        bool slipped; ///< one of the words is not there as it is written
        int worth;
        const Findable *thing;
    };
    const QStringList words = foldedForSearch(query.left(mostQuery)).split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    for (const Findable &thing : m_things) {
        Hit hit {false, 1, &thing};
        for (const QString &word : words) {
            const int worth = worthOf(thing, word);
            hit.slipped = hit.slipped || worth <= mostOfSlips;
            hit.worth = worth == 0 ? 0 : hit.worth + worth;
            if (worth == 0)
                break;
        }
        if (hit.worth > 0)
            hits.push_back(hit);
    }
    const auto better = [](const Hit &a, const Hit &b) {
        if (a.slipped != b.slipped)
            return b.slipped;
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

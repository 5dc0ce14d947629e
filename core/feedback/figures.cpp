// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/figures.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace waypost::feedback {

namespace {
using namespace Qt::StringLiterals;

constexpr double ninetyFive = 1.959963984540054; ///< standard deviations on either side
constexpr qint64 satisfiedFrom = 4;
constexpr qint64 promoterFrom = 9;
constexpr qint64 detractorTo = 6;

bool isOfKind(const Rating &rating, QLatin1StringView kind)
{
    return rating.kind == kind && rating.state != "skipped"_L1;
}

Share responsesOf(const QList<Rating> &ratings, QLatin1StringView kind)
{
    qint64 asked = 0;
    qint64 answered = 0;
    for (const Rating &rating : ratings)
        if (isOfKind(rating, kind)) {
            ++asked;
            answered += rating.score >= 0 ? 1 : 0;
        }
    return shareOf(answered, asked);
}

int percentOfScale(const Criterion &criterion, int mark)
{
    return mark < 0 ? -1 : mark * 100 / criterion.scale;
}
} // namespace

Share shareOf(qint64 hits, qint64 n)
{
    Share share {hits, n};
    if (n <= 0)
        return share;
    const double count = double(n);
    const double p = double(hits) / count;
    const double z2 = ninetyFive * ninetyFive;
    const double middle = (p + z2 / (2 * count)) / (1 + z2 / count);
    const double half
        = ninetyFive * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count)) / (1 + z2 / count);
    share.share = p;
    share.low = std::max(0.0, middle - half);
    share.high = std::min(1.0, middle + half);
    return share;
}

Csat csatOf(const QList<Rating> &ratings)
{
    qint64 satisfied = 0;
    qint64 sum = 0;
    for (const Rating &rating : ratings)
        if (isOfKind(rating, "csat"_L1) && rating.score >= 0) {
            satisfied += rating.score >= satisfiedFrom ? 1 : 0;
            sum += rating.score;
        }
    Csat csat;
    csat.responses = responsesOf(ratings, "csat"_L1);
    csat.satisfied = shareOf(satisfied, csat.responses.hits);
    csat.mean = csat.responses.hits > 0 ? double(sum) / double(csat.responses.hits) : 0;
    return csat;
}

Nps npsOf(const QList<Rating> &ratings)
{
    Nps nps;
    nps.responses = responsesOf(ratings, "nps"_L1);
    for (const Rating &rating : ratings) {
        if (!isOfKind(rating, "nps"_L1) || rating.score < 0)
            continue;
        if (rating.score >= promoterFrom)
            ++nps.promoters;
        else if (rating.score <= detractorTo)
            ++nps.detractors;
        else
            ++nps.passives;
    }
    if (nps.n() == 0)
        return nps;
    const double count = double(nps.n());
    const double promoting = double(nps.promoters) / count;
    const double detracting = double(nps.detractors) / count;
    const double score = promoting - detracting;
    const double half = ninetyFive * std::sqrt((promoting + detracting - score * score) / count);
    nps.score = 100 * score;
    nps.low = std::max(-100.0, 100 * (score - half));
    nps.high = std::min(100.0, 100 * (score + half));
    return nps;
}

int totalOf(const QList<Criterion> &criteria, const QJsonObject &marks)
{
    double reached = 0;
    double possible = 0;
    bool fatal = false;
    for (const Criterion &criterion : criteria) {
        const int mark = marks[criterion.id].toInt(-2);
        if (mark < -1 || mark > criterion.scale)
            return -1;
        if (mark < 0)
            continue;
        fatal = fatal || (criterion.fatal && mark == 0);
        reached += double(criterion.weight) * mark / criterion.scale;
        possible += criterion.weight;
    }
    if (possible <= 0)
        return -1;
    return fatal ? 0 : int(std::lround(100 * reached / possible));
}

Agreement agreementOf(const QList<std::pair<int, int>> &marks)
{
    Agreement agreement;
    agreement.n = marks.size();
    if (agreement.n == 0)
        return agreement;
    QHash<int, std::pair<qint64, qint64>> given; // how often each of the two has given that mark
    for (const auto &[first, second] : marks) {
        agreement.same += first == second ? 1 : 0;
        ++given[first].first;
        ++given[second].second;
    }
    const double n = double(agreement.n);
    const double observed = double(agreement.same) / n;
    double expected = 0;
    for (const auto &[first, second] : std::as_const(given))
        expected += double(first) / n * (double(second) / n);
    agreement.percent = 100 * observed;
    // Two who only ever gave one and the same mark agree, though nothing tells it from chance.
    agreement.kappa = agreement.same == agreement.n ? 1 : (observed - expected) / (1 - expected);
    return agreement;
}

QList<std::pair<int, int>> pairedMarks(const QList<Criterion> &criteria, const Review &first,
                                       const Review &second)
{
    const auto marksOf
        = [](const Review &review) { return QJsonDocument::fromJson(review.marks.toUtf8()).object(); };
    const QJsonObject one = marksOf(first);
    const QJsonObject two = marksOf(second);
    QList<std::pair<int, int>> pairs;
    for (const Criterion &criterion : criteria)
        if (one.contains(criterion.id) && two.contains(criterion.id))
            pairs << std::pair {percentOfScale(criterion, one[criterion.id].toInt()),
                                percentOfScale(criterion, two[criterion.id].toInt())};
    return pairs;
}

} // namespace waypost::feedback

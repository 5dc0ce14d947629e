// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/feedback/feedback.h"

/// Ratings and reviews as numbers (KPI K25): always with how many they come from. Pure functions.
namespace waypost::feedback {

/// So many of so many, with the 95 % interval of the share by Wilson's score: it stays within 0…1 and is
/// honest about few.
struct Share {
    qint64 hits = 0;
    qint64 n = 0;
    double share = 0; ///< 0…1; 0 if n is 0
    double low = 0;
    double high = 1;
    bool operator==(const Share &) const = default;
};
[[nodiscard]] Share shareOf(qint64 hits, qint64 n);

struct Csat {
    Share satisfied; ///< 4 and 5, of those who answered
    Share responses; ///< who answered, of those who were asked
    double mean = 0; ///< 1…5; 0: nobody answered
    bool operator==(const Csat &) const = default;
};
/// Of the ratings of that kind; what was skipped was not asked.
[[nodiscard]] Csat csatOf(const QList<Rating> &ratings);

struct Nps {
    qint64 promoters = 0; ///< 9 and 10
    qint64 passives = 0;
    qint64 detractors = 0; ///< 0 to 6
    Share responses;
    double score = 0; ///< -100…100: percent of promoters less percent of detractors
    double low = -100; ///< 95 % interval: of a difference of two shares, by its variance
    double high = 100;
    [[nodiscard]] qint64 n() const { return promoters + passives + detractors; }
    bool operator==(const Nps &) const = default;
};
[[nodiscard]] Nps npsOf(const QList<Rating> &ratings);

/// Weighted total 0…100 of marks by criterion id; -1: a mark is missing or outside its scale, or none
/// applies. A fatal criterion at 0 makes it 0.
[[nodiscard]] int totalOf(const QList<Criterion> &criteria, const QJsonObject &marks);

/// How far two who looked at the same agree, criterion by criterion.
struct Agreement {
    qint64 n = 0; ///< criteria that both have marked
    qint64 same = 0;
    double percent = 0; ///< 0…100
    double kappa = 0; ///< Cohen's: 1 all the same, 0 as by chance, below: less than that
    bool operator==(const Agreement &) const = default;
};
/// Of pairs of marks, each as percent of its scale; -1 is "does not apply" and a mark like any other.
[[nodiscard]] Agreement agreementOf(const QList<std::pair<int, int>> &marks);
/// The pairs of two reviews by one scorecard.
[[nodiscard]] QList<std::pair<int, int>> pairedMarks(const QList<Criterion> &criteria, const Review &first,
                                                     const Review &second);

} // namespace waypost::feedback

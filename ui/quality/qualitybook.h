// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/feedback/feedback.h"
#include "core/sync/view.h"

#include <QHash>
#include <QList>

namespace waypost::ui {

struct RatingItem {
    QString id;
    feedback::Rating rating;
    QString customer; ///< as he is called
};

struct ReviewItem {
    QString id;
    feedback::Review review;
    QString customer;
    QString card; ///< name of its scorecard
};

/// What the screen shows, read in one go on the desk's thread.
struct QualityBook {
    QList<RatingItem> ratings; ///< the latest first
    QList<ReviewItem> reviews; ///< to be done first, then the latest
    QHash<QString, feedback::Scorecard> cards; ///< removed ones too: reviews by them stay
    bool leads = false; ///< a supervisor or an owner reads it
    bool cut = false; ///< there are more ratings than were read
};
constexpr int mostRatingsRead = 20'000;

/// `from`: UTC ms; what is older is left out, except reviews that wait.
[[nodiscard]] QualityBook readQuality(sync::View &view, const QString &me, qint64 from);

} // namespace waypost::ui

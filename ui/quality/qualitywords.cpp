// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitywords.h"

#include "ui/kit/bidi.h"
#include "ui/kit/formatter.h"

#include <QLocale>

#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 bestOfCsat = 5;
constexpr qint64 bestOfNps = 10;

QString whole(double value)
{
    return QLocale().toString(qlonglong(std::lround(value)));
}
} // namespace

QString QualityWords::state(const feedback::Rating &rating)
{
    const QLocale locale;
    if (rating.score >= 0)
        return tr("%1 of %2")
            .arg(locale.toString(rating.score),
                 locale.toString(rating.kind == "nps"_L1 ? bestOfNps : bestOfCsat));
    if (rating.state == "asked"_L1)
        return tr("Asked, no answer yet");
    if (rating.state == "expired"_L1)
        return tr("Asked, no answer within 7 days");
    return tr("Not asked: %1").arg(whySkipped(rating.why));
}

QString QualityWords::whySkipped(const QString &why)
{
    if (why == "asked_lately"_L1)
        return tr("the customer was asked lately");
    if (why == "reopened"_L1)
        return tr("the conversation went on");
    if (why == "tag"_L1)
        return tr("a tag says not to");
    if (why == "window"_L1)
        return tr("the reply window was closed and no approved template fits");
    if (why == "blocked"_L1)
        return tr("the customer is blocked");
    if (why == "opted_out"_L1)
        return tr("the customer does not want messages");
    if (why == "busy"_L1)
        return tr("a colleague was writing");
    return tr("the question did not reach the customer");
}

ChipTone QualityWords::tone(const feedback::Rating &rating)
{
    if (rating.score < 0)
        return ChipTone::Neutral;
    const bool nps = rating.kind == "nps"_L1;
    if (rating.score >= (nps ? 9 : 4))
        return ChipTone::Ok;
    return rating.score <= (nps ? 6 : 2) ? ChipTone::Bad : ChipTone::Warn;
}

QString QualityWords::kind(const QString &kind)
{
    return kind == "nps"_L1 ? tr("Recommendation (NPS)") : tr("Satisfaction (CSAT)");
}

QString QualityWords::percent(double share)
{
    return tr("%1 %").arg(whole(100 * share));
}

QString QualityWords::interval(const feedback::Share &share)
{
    const QString n = QLocale().toString(share.n);
    if (share.n == 0)
        return tr("Nobody yet");
    return tr("n = %1, 95 %: %2–%3 %").arg(n, whole(100 * share.low), whole(100 * share.high));
}

QString QualityWords::interval(const feedback::Nps &nps)
{
    if (nps.n() == 0)
        return tr("Nobody yet");
    return tr("n = %1, 95 %: %2 to %3").arg(QLocale().toString(nps.n()), whole(nps.low), whole(nps.high));
}

QString QualityWords::agreement(const feedback::Agreement &agreement)
{
    if (agreement.n == 0)
        return tr("No second opinions yet");
    return tr("n = %1 marks, κ = %2")
        .arg(QLocale().toString(agreement.n), QLocale().toString(agreement.kappa, 'f', 2));
}

QString QualityWords::customer(const QString &name)
{
    return name.isEmpty() ? tr("Unknown customer") : isolated(previewOf(name, 100));
}

} // namespace waypost::ui

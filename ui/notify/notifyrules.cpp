// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifyrules.h"

#include <QDateTime>
#include <QSettings>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int minutesOfDay = 24 * 60;
constexpr int longestLouderMin = 24 * 60;
constexpr int mostMutedTeams = 1'000;

constexpr std::array kindNames {"message"_L1, "new_conversation"_L1, "assigned"_L1,   "mention"_L1,
                                "refused"_L1, "sla_warning"_L1,      "sla_breach"_L1, "nudge"_L1,
                                "all_away"_L1};
constexpr std::array concernNames {"mine"_L1, "mentioned"_L1, "my_team"_L1, "followed"_L1, "other"_L1};
static_assert(kindNames.size() == newsKinds && concernNames.size() == concerns);

QString matrixKey(int kind, int concern)
{
    return u"notify/"_s + kindNames[size_t(kind)] + u'/' + concernNames[size_t(concern)];
}

int minuteIn(const QSettings &settings, const QString &key, int usual)
{
    bool whole = false;
    const int minute = settings.value(key).toInt(&whole);
    return whole && minute >= 0 && minute < minutesOfDay ? minute : usual;
}
} // namespace

QString nameOf(NewsKind kind)
{
    return kindNames[size_t(kind)];
}

QString nameOf(Concern concern)
{
    return concernNames[size_t(concern)];
}

/// Loud for what waits for me or for nobody in particular, quiet for what a colleague looks after.
NotifyRules NotifyRules::sensible()
{
    const Ways all = Way::Badge | Way::Banner | Way::Sound;
    const Ways seen = Way::Badge | Way::Banner;
    NotifyRules rules;
    rules.matrix[size_t(NewsKind::Message)] = {all, all, seen, seen, Way::None};
    rules.matrix[size_t(NewsKind::NewConversation)] = {all, all, all, all, Way::Badge};
    rules.matrix[size_t(NewsKind::Assigned)] = {all, all, all, all, all};
    rules.matrix[size_t(NewsKind::Mention)] = {all, all, all, all, all};
    rules.matrix[size_t(NewsKind::Refused)] = {all, all, all, all, all};
    rules.matrix[size_t(NewsKind::SlaWarning)] = {all, all, seen, seen, Way::None};
    rules.matrix[size_t(NewsKind::SlaBreach)] = {all, all, seen, seen, seen};
    rules.matrix[size_t(NewsKind::Nudge)] = {all, all, all, all, all};
    rules.matrix[size_t(NewsKind::AllAway)] = {all, all, all, all, all};
    return rules;
}

NotifyRules NotifyRules::read(const QSettings &settings)
{
    NotifyRules rules = sensible();
    for (int kind = 0; kind < newsKinds; ++kind)
        for (int concern = 0; concern < concerns; ++concern) {
            bool whole = false;
            const int bits = settings.value(matrixKey(kind, concern)).toInt(&whole);
            if (whole && bits >= 0 && bits <= int(Way::Badge | Way::Banner | Way::Sound))
                rules.matrix[size_t(kind)][size_t(concern)] = Ways::fromInt(bits);
        }
    const QStringList muted = settings.value(u"notify/muted_teams"_s).toStringList().mid(0, mostMutedTeams);
    rules.mutedTeams = {muted.begin(), muted.end()};
    for (const QString &view : settings.value(u"notify/views_always"_s).toStringList())
        rules.views.insert(view, ViewRule::Always);
    for (const QString &view : settings.value(u"notify/views_never"_s).toStringList())
        rules.views.insert(view, ViewRule::Never);
    rules.quietHours = settings.value(u"notify/quiet_hours"_s, false).toBool();
    rules.quietFrom = minuteIn(settings, u"notify/quiet_from"_s, rules.quietFrom);
    rules.quietTo = minuteIn(settings, u"notify/quiet_to"_s, rules.quietTo);
    rules.silentUntil = settings.value(u"notify/silent_until"_s, 0).toLongLong();
    rules.louderAfterMin = qBound(
        0, settings.value(u"notify/louder_after_min"_s, rules.louderAfterMin).toInt(), longestLouderMin);
    rules.hideContent = settings.value(u"notify/hide_content"_s, false).toBool();
    return rules;
}

void NotifyRules::write(QSettings &settings) const
{
    for (int kind = 0; kind < newsKinds; ++kind)
        for (int concern = 0; concern < concerns; ++concern)
            settings.setValue(matrixKey(kind, concern), matrix[size_t(kind)][size_t(concern)].toInt());
    QStringList muted(mutedTeams.begin(), mutedTeams.end());
    muted.sort();
    QStringList always = views.keys(ViewRule::Always);
    QStringList never = views.keys(ViewRule::Never);
    always.sort();
    never.sort();
    settings.setValue(u"notify/muted_teams"_s, muted);
    settings.setValue(u"notify/views_always"_s, always);
    settings.setValue(u"notify/views_never"_s, never);
    settings.setValue(u"notify/quiet_hours"_s, quietHours);
    settings.setValue(u"notify/quiet_from"_s, quietFrom);
    settings.setValue(u"notify/quiet_to"_s, quietTo);
    settings.setValue(u"notify/silent_until"_s, silentUntil);
    settings.setValue(u"notify/louder_after_min"_s, louderAfterMin);
    settings.setValue(u"notify/hide_content"_s, hideContent);
}

Ways NotifyRules::waysOf(const News &news) const
{
    const bool personal = news.concern == Concern::Mine || news.concern == Concern::Mentioned;
    if (!personal && mutedTeams.contains(news.team))
        return Way::None;
    bool always = false;
    for (const QString &view : news.views) {
        const ViewRule rule = views.value(view, ViewRule::AsUsual);
        if (rule == ViewRule::Never)
            return Way::None;
        always |= rule == ViewRule::Always;
    }
    if (always)
        return Way::Badge | Way::Banner | Way::Sound;
    return matrix[size_t(news.kind)][size_t(news.concern)];
}

bool NotifyRules::isQuiet(qint64 nowMs, const QTimeZone &zone) const
{
    if (nowMs < silentUntil)
        return true;
    if (!quietHours || quietFrom == quietTo)
        return false;
    const QTime time = QDateTime::fromMSecsSinceEpoch(nowMs, zone).time();
    const int minute = time.hour() * 60 + time.minute();
    return quietFrom < quietTo ? minute >= quietFrom && minute < quietTo
                               : minute >= quietFrom || minute < quietTo;
}

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifier.h"

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qsizetype mostStanding = 2'000;
} // namespace

bool Notifier::takeSound(qint64 nowMs)
{
    if (m_soundAt != 0 && nowMs >= m_soundAt && nowMs - m_soundAt < soundPauseMs)
        return false;
    m_soundAt = nowMs;
    return true;
}

QList<Telling> Notifier::hear(const QList<News> &news, const Onlooker &onlooker, qint64 nowMs)
{
    const bool quiet = m_rules.isQuiet(nowMs, m_zone);
    QList<Telling> tellings;
    QStringList shown; // conversations with a banner, in order
    bool sound = false;
    for (const News &each : news) {
        const Ways ways = m_rules.waysOf(each);
        const bool inSight = onlooker.active && !onlooker.locked && !each.conversation.isEmpty()
            && each.conversation == onlooker.conversation && each.kind != NewsKind::Refused;
        if (quiet || inSight || !(ways & (Way::Banner | Way::Sound)))
            continue;
        sound |= ways.testFlag(Way::Sound);
        if (!ways.testFlag(Way::Banner))
            continue;
        if (m_standing.size() >= mostStanding && !m_standing.contains(each.conversation))
            continue;
        Standing &standing = m_standing[each.conversation];
        standing.count += 1;
        standing.sounded |= ways.testFlag(Way::Sound);
        if (standing.since == 0)
            standing.since = nowMs;
        // A mention or a refusal is not hidden behind a message that comes with it.
        if (!shown.contains(each.conversation) || each.kind >= standing.news.kind)
            standing.news = each;
        if (!shown.contains(each.conversation))
            shown << each.conversation;
    }
    const bool hidden = onlooker.locked || m_rules.hideContent;
    sound = sound && takeSound(nowMs);
    if (shown.size() > mostBanners) {
        Telling many {Telling::What::ShowMany, {}, int(shown.size()), sound, hidden};
        return {many};
    }
    for (const QString &conversation : shown) {
        const Standing &standing = m_standing[conversation];
        const int count = std::max(standing.count, standing.news.unread);
        tellings << Telling {Telling::What::Show, standing.news, count, std::exchange(sound, false), hidden};
    }
    if (sound)
        tellings << Telling {Telling::What::Ring, {}, 0, true, hidden};
    return tellings;
}

QList<Telling> Notifier::settle(const QString &conversation)
{
    if (!m_standing.remove(conversation))
        return {};
    Telling withdrawn {Telling::What::Withdraw, {}, 0, false, true};
    withdrawn.news.conversation = conversation;
    return {withdrawn};
}

QList<Telling> Notifier::settleAll()
{
    QList<Telling> tellings;
    for (const QString &conversation : m_standing.keys())
        tellings << settle(conversation);
    return tellings;
}

void Notifier::looked(const QString &conversation)
{
    if (const auto it = m_standing.find(conversation); it != m_standing.end()) {
        it->since = 0;
        it->count = 0;
    }
}

qint64 Notifier::dueOf(const Standing &standing) const
{
    const bool waits
        = m_rules.louderAfterMin > 0 && standing.sounded && !standing.louder && standing.since > 0;
    return waits ? standing.since + m_rules.louderAfterMin * minuteMs : 0;
}

QList<Telling> Notifier::louder(const Onlooker &onlooker, qint64 nowMs)
{
    QList<Telling> tellings;
    const bool quiet = m_rules.isQuiet(nowMs, m_zone);
    for (Standing &standing : m_standing) {
        const qint64 due = dueOf(standing);
        if (due == 0 || due > nowMs)
            continue;
        standing.louder = true; // once; in quiet times the badge has to do
        if (quiet)
            continue;
        tellings << Telling {Telling::What::Louder, standing.news,
                             std::max(standing.count, standing.news.unread), tellings.isEmpty(),
                             onlooker.locked || m_rules.hideContent};
    }
    if (!tellings.isEmpty())
        m_soundAt = nowMs;
    return tellings;
}

qint64 Notifier::nextLouder() const
{
    qint64 next = 0;
    for (const Standing &standing : m_standing)
        if (const qint64 due = dueOf(standing); due != 0 && (next == 0 || due < next))
            next = due;
    return next;
}

bool Notifier::isLoud() const
{
    return std::any_of(m_standing.cbegin(), m_standing.cend(),
                       [](const Standing &standing) { return standing.louder; });
}

} // namespace waypost::ui

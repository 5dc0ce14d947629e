// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifycentre.h"

#include "core/conversations/content.h"
#include "ui/notify/desktopbanners.h"
#include "ui/notify/portalbanners.h"

#include <QDateTime>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int gatherMs = 200; ///< a burst is one look
constexpr qint64 snoozeMs = 3'600'000;
constexpr qsizetype mostTold = 2'000;
const QString manyKey = QStringLiteral("many");
const QString testKey = QStringLiteral("test");

bool isUrgent(const Telling &telling)
{
    const NewsKind kind = telling.news.kind;
    return telling.what == Telling::What::Louder
        || (telling.what == Telling::What::Show
            && (kind == NewsKind::SlaBreach || kind == NewsKind::Nudge || kind == NewsKind::AllAway));
}
} // namespace

qint64 tomorrowMorning(qint64 nowMs, const QTimeZone &zone)
{
    constexpr int morning = 9;
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().addDays(1);
    return QDateTime(tomorrow, QTime(morning, 0), zone).toMSecsSinceEpoch();
}

NotifyCentre::NotifyCentre(Surroundings surroundings, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_d(std::move(surroundings))
    , m_notifier(NotifyRules::read(m_d.settings), QTimeZone::systemTimeZone())
{
    if (inSandbox())
        m_banners = std::make_unique<PortalBanners>(bus);
    else
        m_banners = std::make_unique<DesktopBanners>(bus);
    connect(m_banners.get(), &Banners::chosen, this, &NotifyCentre::choose);
    connect(m_banners.get(), &Banners::replied, this, &NotifyCentre::reply);
    connect(m_banners.get(), &Banners::failed, this, &NotifyCentre::showInTray);
    connect(m_banners.get(), &Banners::activation, this, [this](const QString &token) { m_token = token; });
    connect(m_banners.get(), &Banners::dismissed, this, [this](const QString &key) {
        m_notifier.looked(key);
        planLouder();
    });
    connect(&m_d.tray, &Tray::messageClicked, this, [this] { choose(m_inTray, u"open"_s); });
    connect(&m_d.tray, &Tray::silenceWanted, this, &NotifyCentre::silence);
    connect(&m_chime, &Chime::rung, this, &NotifyCentre::rung);
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherMs);
    connect(&m_soon, &QTimer::timeout, this, &NotifyCentre::look);
    m_louder.setSingleShot(true);
    connect(&m_louder, &QTimer::timeout, this, [this] {
        tell(m_notifier.louder(m_d.onlooker(), m_d.clock.nowMs()));
        planLouder();
    });
    m_loudAgain.setSingleShot(true);
    connect(&m_loudAgain, &QTimer::timeout, this, &NotifyCentre::drawTray);
    connect(&m_d.desk, &sync::Desk::changed, this, &NotifyCentre::hear);
    connect(&m_d.desk, &sync::Desk::refused, this, &NotifyCentre::hearRefusal);
    connect(&m_d.desk, &sync::Desk::stateChanged, this, [this](const sync::LinkState &state) {
        if (state.link == sync::Link::SignedOut || state.link == sync::Link::Locked)
            tell(m_notifier.settleAll());
        drawTray();
        m_soon.start(); // the first copy of a workspace is here, or a sealed one is open
    });
    drawTray();
    m_soon.start();
}

NotifyCentre::~NotifyCentre()
{
    for (const Telling &telling : m_notifier.settleAll()) // nobody would answer their buttons
        m_banners->withdraw(telling.news.conversation);
}

void NotifyCentre::hear(const sync::ChangeSet &changes)
{
    sync::mergeChanges(m_changes, changes);
    if (!m_soon.isActive())
        m_soon.start();
}

void NotifyCentre::look()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    NewsRequest request {std::exchange(m_changes, {}), m_d.desk.me().agent, {}, m_since};
    for (auto it = rules().views.cbegin(); it != rules().views.cend(); ++it)
        if (it.key().startsWith("view:"_L1) && *it != NotifyRules::ViewRule::AsUsual)
            request.views << it.key();
    if (!m_begun)
        request.changes.clear(); // what is there is where one begins
    m_d.desk.ask<NewsReport>(
        this, [request](sync::View &view) { return readNews(view, request); },
        [this](const NewsReport &report) {
            m_asking = false;
            take(report);
            if (std::exchange(m_again, false))
                m_soon.start();
        });
}

void NotifyCentre::take(const NewsReport &report)
{
    const sync::Link link = m_d.desk.state().link;
    const bool sealed = link == sync::Link::Locked;
    const bool arriving = report.upto == 0 || (m_since == 0 && link != sync::Link::Live);
    if (!sealed && (m_begun || !arriving)) {
        m_since = std::max(m_since, report.upto);
        m_begun = true;
    }
    for (const QString &conversation : report.read)
        tell(m_notifier.settle(conversation));
    tell(m_notifier.hear(report.news, m_d.onlooker(), m_d.clock.nowMs()));
    const int unread
        = int(std::count_if(report.unread.cbegin(), report.unread.cend(),
                            [this](const News &news) { return rules().waysOf(news).testFlag(Way::Badge); }));
    if (std::exchange(m_unread, unread) != unread)
        Q_EMIT unreadChanged(unread);
    planLouder();
    drawTray();
}

void NotifyCentre::hearRefusal(const QString &command, const Error &error)
{
    struct Mine {
        QString conversation;
        QString who;
    };
    m_d.desk.ask<std::optional<Mine>>(
        this,
        [command](sync::View &view) -> std::optional<Mine> {
            for (const sync::AttentionItem &item : view.attention())
                if (item.command == command && item.type == "conversation.reply"_L1) {
                    const auto listed = view.conversation(item.conversation);
                    return Mine {item.conversation, listed ? listed->contactName : QString()};
                }
            return std::nullopt; // refused at once: whoever gave it is looking at it
        },
        [this, command, text = error.text](const std::optional<Mine> &mine) {
            if (!mine)
                return;
            News news;
            news.kind = NewsKind::Refused;
            news.concern = Concern::Mine;
            news.conversation = mine->conversation;
            news.entry = command;
            news.who = mine->who;
            news.text = text;
            tell(m_notifier.hear({news}, m_d.onlooker(), m_d.clock.nowMs()));
            planLouder();
        });
}

void NotifyCentre::tell(const QList<Telling> &tellings)
{
    for (const Telling &telling : tellings) {
        if (telling.sound)
            ring(isUrgent(telling) ? Chime::Tone::Urgent : Chime::Tone::Message);
        switch (telling.what) {
        case Telling::What::Withdraw:
            m_banners->withdraw(telling.news.conversation);
            m_told.remove(telling.news.conversation);
            break;
        case Telling::What::Ring:
            break;
        case Telling::What::Show:
        case Telling::What::ShowMany:
        case Telling::What::Louder: {
            const Banner banner = bannerOf(telling);
            if (m_told.size() >= mostTold)
                m_told.clear();
            m_told.insert(banner.key, telling.news);
            m_banners->show(banner);
            Q_EMIT urgencyWanted();
        }
        }
    }
}

Banner NotifyCentre::bannerOf(const Telling &telling) const
{
    const News &news = telling.news;
    Banner banner;
    banner.urgent = telling.what == Telling::What::Louder;
    if (telling.what == Telling::What::ShowMany) {
        banner.key = manyKey;
        banner.title = tr("Waypost");
        banner.body = tr("News in %n conversation(s)", nullptr, telling.count);
        return banner;
    }
    banner.key = news.conversation;
    const QString messages = tr("%n new message(s)", nullptr, std::max(1, telling.count));
    const bool message = news.kind == NewsKind::Message || news.kind == NewsKind::NewConversation;
    if (telling.hidden) {
        banner.title = tr("Waypost");
        banner.body = message ? messages : tr("Something for you");
        return banner; // whoever sees it may not act either
    }
    banner.title = news.who.isEmpty() ? tr("Waypost") : news.who;
    switch (news.kind) {
    case NewsKind::Message:
    case NewsKind::NewConversation:
        banner.body = telling.count > 1 ? tr("%1: %2").arg(messages, news.text) : news.text;
        banner.reply = tr("Reply…");
        break;
    case NewsKind::Assigned:
        banner.body = tr("Now assigned to you");
        break;
    case NewsKind::Mention:
        banner.body = tr("Mentions you: %1").arg(news.text);
        break;
    case NewsKind::Refused:
        banner.body = tr("Your reply did not go out: %1").arg(news.text);
        break;
    case NewsKind::SlaWarning:
        banner.body = tr("Due soon: %1").arg(news.text);
        break;
    case NewsKind::SlaBreach:
        banner.body = tr("Late: %1").arg(news.text);
        break;
    case NewsKind::Nudge:
        banner.body = news.text.isEmpty() ? tr("You are asked to look at it")
                                          : tr("%1 asks you to look at it").arg(news.text);
        break;
    case NewsKind::AllAway:
        banner.title = news.who.isEmpty() ? tr("No team") : news.who;
        banner.body = tr("Nobody is there, and %n conversation(s) wait", nullptr, std::max(1, news.unread));
        break;
    }
    const bool promise = news.kind == NewsKind::SlaWarning || news.kind == NewsKind::SlaBreach;
    if ((message || promise) && news.views.contains(u"unassigned"_s))
        banner.choices << Banner::Choice {u"claim"_s, tr("Claim")};
    if (message) {
        banner.choices << Banner::Choice {u"read"_s, tr("Mark as read")};
        banner.choices << Banner::Choice {u"snooze"_s, tr("Snooze for an hour")};
    }
    return banner;
}

void NotifyCentre::showInTray(const Banner &banner)
{
    m_inTray = banner.key;
    m_d.tray.showMessage(bannerLine(banner.title, Banners::longestTitle),
                         bannerLine(banner.body, Banners::longestBody));
}

void NotifyCentre::choose(const QString &key, const QString &choice)
{
    const News news = m_told.value(key);
    m_notifier.looked(key);
    if (choice == "open"_L1) {
        Q_EMIT openWanted(news.kind == NewsKind::AllAway ? QString() : news.conversation, news.entry,
                          std::exchange(m_token, {}));
    } else if (!m_locked && !news.conversation.isEmpty()) {
        if (choice == "claim"_L1)
            give(u"conversation.claim"_s, news.conversation, news.seen, {});
        else if (choice == "read"_L1)
            give(u"conversation.mark_read"_s, news.conversation, news.seen, {});
        else if (choice == "snooze"_L1)
            give(u"conversation.snooze"_s, news.conversation, news.seen,
                 {{u"until"_s, m_d.clock.nowMs() + snoozeMs}});
    }
    planLouder();
}

/// Through the same gate as any reply, with what the banner had shown: if somebody else answered since, it is
/// stopped and waits in the conversation.
void NotifyCentre::reply(const QString &key, const QString &text)
{
    const News news = m_told.value(key);
    if (m_locked || news.conversation.isEmpty())
        return;
    give(u"conversation.reply"_s, news.conversation, news.seen,
         {{u"content"_s, conversations::toJson(conversations::TextContent {text})},
          {u"written_at"_s, m_d.clock.nowMs()}});
    tell(m_notifier.settle(news.conversation));
}

void NotifyCentre::give(const QString &type, const QString &conversation, qint64 seen,
                        const QJsonObject &data)
{
    m_d.desk.give({{}, type, conversation, {}, 0, seen, data});
}

void NotifyCentre::ring(Chime::Tone tone)
{
    if (m_d.settings.value(u"notify/sound"_s, true).toBool())
        m_chime.ring(tone, m_d.settings.value(u"notify/volume"_s, 100).toInt());
}

void NotifyCentre::planLouder()
{
    const qint64 next = m_notifier.nextLouder();
    if (next == 0)
        m_louder.stop();
    else
        m_louder.start(int(std::clamp<qint64>(next - m_d.clock.nowMs(), 0, 24 * snoozeMs)));
}

void NotifyCentre::drawTray()
{
    const qint64 now = m_d.clock.nowMs();
    const sync::LinkState &state = m_d.desk.state();
    TrayState shown;
    shown.unread = m_unread;
    shown.attention = state.needsAttention > 0 || m_notifier.isLoud();
    shown.silent = now < rules().silentUntil;
    shown.locked = m_locked || state.link == sync::Link::Locked;
    shown.offline = state.link == sync::Link::Offline || state.link == sync::Link::SignedOut;
    m_d.tray.setState(shown);
    m_d.tray.setSilentUntil(shown.silent ? rules().silentUntil : 0);
    if (shown.silent)
        m_loudAgain.start(int(std::clamp<qint64>(rules().silentUntil - now, 0, 24 * snoozeMs)));
}

void NotifyCentre::setRules(const NotifyRules &rules)
{
    rules.write(m_d.settings);
    m_notifier.setRules(rules);
    planLouder();
    drawTray();
    m_soon.start(); // another matrix counts others
    Q_EMIT rulesChanged();
}

void NotifyCentre::silence(qint64 forMs)
{
    const qint64 now = m_d.clock.nowMs();
    NotifyRules rules = m_notifier.rules();
    rules.silentUntil = forMs == 0 ? 0
        : forMs < 0                ? tomorrowMorning(now, QTimeZone::systemTimeZone())
                                   : now + forMs;
    setRules(rules);
}

void NotifyCentre::setLocked(bool locked)
{
    m_locked = locked;
    if (locked)
        tell(m_notifier.settleAll()); // they show names and words
    drawTray();
}

void NotifyCentre::test()
{
    Banner banner;
    banner.key = testKey;
    banner.title = tr("Waypost");
    banner.body = tr("This is how a new message is told.");
    m_banners->show(banner);
    ring(Chime::Tone::Message);
}

} // namespace waypost::ui

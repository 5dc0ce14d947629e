// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/sync/desk.h"
#include "ui/notify/banners.h"
#include "ui/notify/chime.h"
#include "ui/notify/newsreader.h"
#include "ui/notify/notifier.h"
#include "ui/notify/tray.h"

#include <QDBusConnection>
#include <QSettings>
#include <QTimer>

#include <functional>
#include <memory>

namespace waypost::ui {

/// From the desk's changes to banners, sounds and the tray, and back: what is chosen on a banner becomes a
/// command like any other. Lives as long as the desk, with or without a window. GUI thread; rows are read on
/// the desk's.
class NotifyCentre final : public QObject {
    Q_OBJECT
public:
    struct Surroundings {
        sync::Desk &desk;
        const Clock &clock;
        QSettings &settings;
        Tray &tray;
        std::function<Onlooker()> onlooker; ///< what is on the screen now
    };
    NotifyCentre(Surroundings surroundings, const QDBusConnection &bus, QObject *parent = nullptr);
    ~NotifyCentre() override;

    [[nodiscard]] const NotifyRules &rules() const { return m_notifier.rules(); }
    void setRules(const NotifyRules &rules); ///< kept in the settings
    /// Do not disturb for so long; 0: no more; -1: until tomorrow morning (9 o'clock).
    void silence(qint64 forMs);
    void setLocked(bool locked);
    /// Shows a banner and rings as a customer's message would, whatever the rules say: "is it set up right?"
    void test();
    void ringUrgent() { ring(Chime::Tone::Urgent); } ///< for a screen that somebody listens to
    [[nodiscard]] int unread() const { return m_unread; }

Q_SIGNALS:
    /// Bring the window to the front, there; both may be empty. `token`: the desktop's leave to do so.
    void openWanted(const QString &conversation, const QString &entry, const QString &token);
    void urgencyWanted(); ///< the window's entry in the task bar may ask for a look
    void unreadChanged(int unread);
    void rulesChanged();
    void rung(waypost::ui::Chime::Tone tone);

private:
    void hear(const sync::ChangeSet &changes);
    void look();
    void take(const NewsReport &report);
    void hearRefusal(const QString &command, const Error &error);
    void tell(const QList<Telling> &tellings);
    [[nodiscard]] Banner bannerOf(const Telling &telling) const;
    void showInTray(const Banner &banner);
    void choose(const QString &key, const QString &choice);
    void reply(const QString &key, const QString &text);
    void give(const QString &type, const QString &conversation, qint64 seen, const QJsonObject &data);
    void ring(Chime::Tone tone);
    void planLouder();
    void drawTray();

    Surroundings m_d;
    Notifier m_notifier;
    std::unique_ptr<Banners> m_banners;
    Chime m_chime;
    QTimer m_soon; ///< gathers changes
    QTimer m_louder;
    QTimer m_loudAgain; ///< do not disturb runs out
    sync::ChangeSet m_changes;
    qint64 m_since = 0;
    bool m_begun = false; ///< m_since is known: what is newer is news
    bool m_asking = false;
    bool m_again = false;
    bool m_locked = false;
    int m_unread = 0;
    QHash<QString, News> m_told; ///< by banner's key: what a choice is about
    QString m_token; ///< the desktop's leave that came with the last click
    QString m_inTray; ///< key of the last one shown there
};

/// Nine o'clock of the next day in that zone.
[[nodiscard]] qint64 tomorrowMorning(qint64 nowMs, const QTimeZone &zone);

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notify/notifyrules.h"

#include <QHash>
#include <QList>

namespace waypost::ui {

/// What the notifier wants done; whoever has the bus, the tray and the speaker does it.
struct Telling {
    enum class What {
        Show, ///< a banner, in place of the conversation's earlier one
        ShowMany, ///< one banner for many conversations that came at once; `count` of them
        Louder, ///< Show once more, urgent: nobody has looked
        Ring, ///< the sound alone
        Withdraw, ///< the conversation's banner, if it stands
    };
    What what = What::Show;
    News news; ///< for Withdraw: the conversation alone
    int count = 0; ///< messages, or conversations for ShowMany
    bool sound = false;
    bool hidden = false; ///< neither names nor words
};

/// What is on the screen when something happens.
struct Onlooker {
    QString conversation; ///< the open one
    bool active = false; ///< the window has the keyboard
    bool locked = false; ///< the app lock is on
};

/// Decides what is told when, and what is taken back: one banner a conversation, one sound for a burst,
/// louder once when nobody looks, silence in quiet times (the badge goes on counting). Pure: time and what is
/// on the screen are handed in. The order of calls is the only state.
class Notifier {
public:
    explicit Notifier(NotifyRules rules, QTimeZone zone)
        : m_rules(std::move(rules))
        , m_zone(std::move(zone))
    {
    }
    [[nodiscard]] const NotifyRules &rules() const { return m_rules; }
    void setRules(NotifyRules rules) { m_rules = std::move(rules); }

    [[nodiscard]] QList<Telling> hear(const QList<News> &news, const Onlooker &onlooker, qint64 nowMs);
    /// The conversation was read, here or on another device.
    [[nodiscard]] QList<Telling> settle(const QString &conversation);
    [[nodiscard]] QList<Telling> settleAll(); ///< signed out, locked out
    void looked(const QString &conversation); ///< the banner was closed by hand: not louder any more
    /// What has stood unseen for too long.
    [[nodiscard]] QList<Telling> louder(const Onlooker &onlooker, qint64 nowMs);
    [[nodiscard]] qint64 nextLouder() const; ///< UTC ms when louder() has something to say; 0: never
    [[nodiscard]] bool isLoud() const; ///< something was told louder and is still not read

    static constexpr int mostBanners = 4; ///< at once; more become one
    static constexpr qint64 soundPauseMs = 2'000; ///< between two sounds

private:
    struct Standing {
        News news;
        int count = 0;
        qint64 since = 0; ///< first told, not looked at since; 0: looked at
        bool sounded = false;
        bool louder = false;
    };
    [[nodiscard]] bool takeSound(qint64 nowMs);
    [[nodiscard]] qint64 dueOf(const Standing &standing) const;

    NotifyRules m_rules;
    QTimeZone m_zone;
    QHash<QString, Standing> m_standing; ///< by conversation
    qint64 m_soundAt = 0;
};

} // namespace waypost::ui

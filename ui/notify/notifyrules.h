// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFlags>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <array>

class QSettings;

/// What deserves telling, and how loudly: plain values and decisions without a screen, a bus or a clock.
namespace waypost::ui {

/// What has happened.
enum class NewsKind {
    Message, ///< a customer wrote
    NewConversation, ///< a customer wrote where nothing was, or again after it was closed
    Assigned, ///< somebody else gave me a conversation
    Mention, ///< a colleague's note names me or my team. Other notes are never told
    Refused, ///< a reply of mine did not go out
    SlaWarning, ///< a promise is due soon, and its policy says to tell
    SlaBreach, ///< a promise was not kept in time
    Nudge, ///< somebody asks me to look at a conversation
    AllAway, ///< customers wait and nobody of a team is there: for supervisors and owners
};
constexpr int newsKinds = 9;

/// Whose concern it is; the first that fits.
enum class Concern {
    Mine, ///< assigned to me
    Mentioned,
    MyTeam, ///< in one of my teams, or nobody's: neither an agent's nor a team's
    Followed,
    Other, ///< everything else that I may see
};
constexpr int concerns = 5;

enum class Way {
    None = 0,
    Badge = 1, ///< counts on the tray icon
    Banner = 2,
    Sound = 4,
};
Q_DECLARE_FLAGS(Ways, Way)
Q_DECLARE_OPERATORS_FOR_FLAGS(Ways)

/// One thing worth telling about one conversation.
struct News {
    NewsKind kind = NewsKind::Message;
    Concern concern = Concern::Other;
    QString conversation; ///< of AllAway "alarm/<waiting list>"
    QString entry; ///< message or note to lead to; empty: the conversation
    QString team;
    QStringList views; ///< it is in: "mine", "unassigned", "open", "view:<id>" for saved ones with a rule
    QString who; ///< contact's or colleague's name
    QString text; ///< words of it; empty: the kind has to do
    int unread = 0; ///< customer's messages nobody has read
    qint64 seen = 0; ///< journal number up to which a reply to this has seen the conversation
};

/// An agent's choices on one device.
struct NotifyRules {
    enum class ViewRule { AsUsual, Always, Never };

    std::array<std::array<Ways, concerns>, newsKinds> matrix; ///< [NewsKind][Concern]
    QSet<QString> mutedTeams; ///< nothing of theirs unless it is mine or names me
    QHash<QString, ViewRule> views; ///< by a view's name; Never wins over Always, both over the matrix
    bool quietHours = false;
    int quietFrom = 20 * 60; ///< minutes of the day, local time
    int quietTo = 8 * 60; ///< may be earlier than quietFrom: over midnight
    qint64 silentUntil = 0; ///< do not disturb: UTC ms; 0: not now
    int louderAfterMin = 5; ///< told once more, louder, when nobody has looked; 0: never
    bool hideContent = false; ///< banners without names and words

    [[nodiscard]] static NotifyRules sensible();
    /// Keys below "notify/"; what is missing or not understood is as in sensible().
    [[nodiscard]] static NotifyRules read(const QSettings &settings);
    void write(QSettings &settings) const;

    [[nodiscard]] Ways waysOf(const News &news) const; ///< apart from quiet times
    [[nodiscard]] bool isQuiet(qint64 nowMs, const QTimeZone &zone) const;
    bool operator==(const NotifyRules &) const = default;
};

/// "message", "mine": the names in the settings.
[[nodiscard]] QString nameOf(NewsKind kind);
[[nodiscard]] QString nameOf(Concern concern);

} // namespace waypost::ui

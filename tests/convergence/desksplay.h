// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/replica.h"
#include "tests/core/sync/minirelay.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <deque>

namespace waypost::tests {

/// What is broken on purpose, to see whether the play would notice.
enum class Sabotage {
    None,
    NoTombstones, ///< nobody hears what has left his view
    HoleInFill, ///< a fill frame loses rows on its way
    OldRowsWin, ///< a row of a fill frame overwrites a newer one
    BlindWholeness, ///< a conversation that came to somebody is taken for whole
    LoserForgotten, ///< of two drafts only the later one is kept
};

/// Desks of different agents, two of them of the same one, one relay and a network that cuts, doubles and
/// swaps; crashes; roles and teams that change; days that pass. One thread, one seed.
class DesksPlay {
public:
    explicit DesksPlay(quint32 seed, Sabotage sabotage = Sabotage::None);

    void step();
    /// The network heals: everything is answered, everything arrives.
    void heal();
    /// The first thing that is not as it must be; empty: all is well.
    [[nodiscard]] QString verify();

private:
    /// The answer to a query for older entries: its rows and its page come in this order.
    struct OlderAnswer {
        QString conversation;
        qint64 above = 0;
        wire::FillFrame rows;
        QJsonObject place;
    };
    using Down
        = std::variant<wire::RowsFrame, wire::FillFrame, wire::AnswerFrame, wire::DraftFrame, OlderAnswer>;
    struct Desk {
        QString agent;
        int keepDays = 0;
        std::unique_ptr<sync::Replica> replica;
        bool connected = false;
        team::Viewer viewer;
        qint64 cursor = 0; ///< up to which the relay has sent
        relay::RowsFeed::Fill fill;
        std::deque<Down> down; ///< under way from the relay
        std::deque<wire::DraftFrame> up; ///< drafts under way to it
        QStringList given;
    };

    [[nodiscard]] Command wish(const QString &type, const QString &subject, const QJsonObject &data);
    [[nodiscard]] QString anyConversation(Desk &desk);
    [[nodiscard]] bool oneIn(int times) { return m_random.bounded(times) == 0; }
    void populate();
    void customerWrites();
    void ownerMoves();
    void somebodyShares();
    void restart(Desk &desk);
    void connectDesk(Desk &desk);
    void cut(Desk &desk);
    void relaySends(Desk &desk);
    void deliver(Desk &desk, int frames);
    void take(Desk &desk, const Down &down);
    void takeRows(Desk &desk, const wire::RowsFrame &frame);
    void takeFill(Desk &desk, wire::FillFrame frame);
    void sendOutbox(Desk &desk);
    void askOlder(Desk &desk, const QString &conversation);
    void agentDoes(Desk &desk);
    void agentTypes(Desk &desk);
    void exchangeDrafts(Desk &desk);
    void changeRights();
    void tidy(Desk &desk);

    [[nodiscard]] QString verifyConversations(Desk &desk);
    [[nodiscard]] QString verifyRows(Desk &desk, const Table &table);
    [[nodiscard]] QString verifyScopes(Desk &desk);
    [[nodiscard]] QString verifyHistory(Desk &desk, const QString &conversation);
    [[nodiscard]] QString verifyCommands(Desk &desk);
    [[nodiscard]] QString verifyDrafts();
    [[nodiscard]] bool maySee(const Desk &desk, const QString &conversation);

    QRandomGenerator m_random;
    QRandomGenerator m_sharing; ///< who shares what is one play, what else happens another
    Sabotage m_sabotage;
    VirtualClock m_clock;
    QTemporaryDir m_folder;
    MiniRelay m_relay;
    std::vector<Desk> m_desks;
    QSet<QString> m_settled; ///< taken back before they were sent
    QHash<QString, QSet<QString>> m_typed; ///< conversation → texts nobody has typed over knowingly
    int m_words = 0;
};

} // namespace waypost::tests

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/core/sync/deskkit.h"
#include "tests/core/sync/scriptedrelay.h"

/// A desk at one end of the line, a relay whose answers are scripted at the other.
namespace waypost::tests {

/// As short as a test wants them.
inline sync::LinkTimes hurried()
{
    return {5'000, 15'000, 45'000, 10, 200};
}

inline std::unique_ptr<sync::Desk> makeDesk(const QString &folder, const Clock &clock)
{
    return std::make_unique<sync::Desk>(sync::DeskOptions {folder, hurried()}, features::allFeatures(),
                                        clock);
}

/// One customer who wrote just now to a workspace with one owner.
struct SmallShop {
    SmallShop() { settle(relay, QStringLiteral("Hello"), QDateTime::currentMSecsSinceEpoch()); }
    MiniRelay relay;
};

/// Plays the relay's part without surprises.
inline ScriptedRelay::Script faithful(ScriptedRelay &line, MiniRelay &relay)
{
    return [&line, &relay](net::SocketId id, const wire::Frame &frame) {
        if (const auto *hello = std::get_if<wire::Hello>(&frame)) {
            const wire::Welcome welcome = welcomeFor(relay, newId(1));
            line.send(id, welcome);
            const qint64 after = hello->epoch == welcome.epoch ? hello->cursor : 0;
            if (after < relay.newest())
                line.send(id, relay.frame(team::Role::Owner, after));
        } else if (const auto *wish = std::get_if<wire::CommandFrame>(&frame)) {
            const qint64 before = relay.newest();
            const auto answer = relay.handle(wish->command, deskAgent, QDateTime::currentMSecsSinceEpoch());
            if (relay.newest() > before)
                line.send(id, relay.frame(team::Role::Owner, before));
            line.send(id, answer);
        }
    };
}

} // namespace waypost::tests

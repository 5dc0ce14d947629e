// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "tests/core/sync/minirelay.h"

#include <QTest>

#include <optional>

namespace waypost::tests {

constexpr int deskPatience = 15'000; ///< ms
/// The owner of the workspace that a test's relay plays.
inline const QString deskAgent = QStringLiteral("0190a000-0000-7000-8000-000000000001");

template <class T> T ask(sync::Desk &desk, std::function<T(sync::View &)> question)
{
    std::optional<T> answer;
    QObject here;
    desk.ask<T>(&here, std::move(question), [&](T value) { answer = std::move(value); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, deskPatience))
        qFatal("the desk does not answer");
    return *std::move(answer);
}

[[nodiscard]] inline QString firstConversation(sync::Desk &desk)
{
    return ask<QString>(desk, [](sync::View &view) { return view.conversations({}).value(0).id; });
}

/// One owner, and one customer who wrote these words at that time.
inline void settle(MiniRelay &relay, const QString &words, qint64 nowMs)
{
    static_cast<void>(relay.handle({newId(nowMs),
                                    QStringLiteral("agent.add"),
                                    deskAgent,
                                    {},
                                    0,
                                    0,
                                    {{QStringLiteral("name"), QStringLiteral("Ana")},
                                     {QStringLiteral("role"), QStringLiteral("owner")}}},
                                   QStringLiteral("setup"), nowMs));
    relay.customerWrites(QStringLiteral("+491511000001"), words, nowMs);
}

/// To the owner, as that relay is now.
[[nodiscard]] inline wire::Welcome welcomeFor(MiniRelay &relay, const QString &device)
{
    wire::Welcome welcome;
    welcome.agent = deskAgent;
    welcome.role = QStringLiteral("owner");
    welcome.workspace = QStringLiteral("Shop");
    welcome.epoch = relay.epoch(team::Role::Owner);
    welcome.seq = relay.newest();
    welcome.deviceId = device;
    welcome.token = QStringLiteral("token");
    return welcome;
}

} // namespace waypost::tests

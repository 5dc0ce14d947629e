// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

#include <QJsonObject>

#include <optional>
#include <tuple>
#include <type_traits>

namespace waypost::routing {

/// Events that carry all of a row: whoever reads one needs none of those before.
template <class State> [[nodiscard]] QJsonObject jsonOfRow(const State &state)
{
    QJsonObject data;
    std::apply(
        [&](auto... field) {
            (data.insert(QLatin1StringView(field.name), QJsonValue(state.*field.member)), ...);
        },
        State::fields);
    return data;
}

template <class State> void takeRow(State &state, const QString &, const Event &event)
{
    const auto take = [&](auto field) {
        const QJsonValue value = event.data[QLatin1StringView(field.name)];
        if constexpr (std::is_same_v<std::decay_t<decltype(state.*field.member)>, QString>)
            state.*field.member = value.toString();
        else
            state.*field.member = value.toInteger();
    };
    std::apply([&](auto... field) { (take(field), ...); }, State::fields);
}

/// The event if anything is different.
template <class State>
[[nodiscard]] Events changeOf(const Command &command, const QString &type, const std::optional<State> &before,
                              const State &after)
{
    if (before && write(*before) == write(after))
        return {};
    Event event = eventOf(command, type);
    event.data = jsonOfRow(after);
    return {event};
}

} // namespace waypost::routing

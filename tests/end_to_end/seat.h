// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/features/features.h"
#include "core/sync/desk.h"

#include <QHash>
#include <QTest>

#include <functional>
#include <optional>

namespace waypost::tests {

/// Somebody at a desk that was paired before.
class Seat : public QObject {
public:
    static constexpr int patience = 30'000; ///< ms

    explicit Seat(const QString &folder)
        : m_desk({.folder = folder}, features::allFeatures(), m_clock)
    {
        connect(&m_desk, &sync::Desk::refused, this,
                [this](const QString &id, const Error &error) { m_outcomes[id] = error.code; });
        connect(&m_desk, &sync::Desk::answered, this,
                [this](const QString &id) { m_outcomes[id] = QStringLiteral("done"); });
        m_desk.start();
    }
    [[nodiscard]] QString me() const { return m_desk.me().agent; }
    [[nodiscard]] bool live() const { return m_desk.state().link == sync::Link::Live; }
    [[nodiscard]] sync::Desk &desk() { return m_desk; }
    /// The command's id.
    QString give(const QString &type, const QString &subject, const QJsonObject &data = {})
    {
        return m_desk.give({{}, type, subject, {}, 0, 0, data});
    }
    /// What became of it: "done", a refusal's code, or nothing yet.
    [[nodiscard]] QString outcome(const QString &id) const { return m_outcomes.value(id); }
    /// Gives and waits for the relay: empty if it was done, else the refusal.
    QString does(const QString &type, const QString &subject, const QJsonObject &data = {})
    {
        const QString id = give(type, subject, data);
        if (!QTest::qWaitFor([&] { return m_outcomes.contains(id); }, patience))
            return QStringLiteral("no answer");
        return outcome(id) == QLatin1StringView("done") ? QString() : outcome(id);
    }
    /// Nothing if the desk does not answer.
    template <class T> T ask(const std::function<T(sync::View &)> &question)
    {
        std::optional<T> found;
        m_desk.ask<T>(this, question, [&found](const T &value) { found = value; });
        const bool came = QTest::qWaitFor([&found] { return found.has_value(); }, patience);
        return came ? *found : T {};
    }
    template <class State> State row(const QString &table, const QString &id)
    {
        return ask<State>([table, id](sync::View &view) {
            return loadAs<State>(view.rows(), table, id).value_or(State {});
        });
    }
    QString firstConversation()
    {
        return ask<QString>([](sync::View &view) { return view.conversations({}).value(0).id; });
    }

private:
    SystemClock m_clock;
    QHash<QString, QString> m_outcomes; ///< by command
    sync::Desk m_desk;
};

} // namespace waypost::tests

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QString>

#include <utility>
#include <variant>

namespace waypost {

/// What went wrong: a code for programs, a sentence for people that says what to do next, and facts for the
/// screen.
struct Error {
    QString code; ///< snake_case and stable: "window_closed"
    QString text;
    QJsonObject details {}; ///< what the screen needs to explain it; never secrets
};

/// The value of a Result that only says "it worked".
struct Done { };

/// A value or the reason there is none. Stands in for C++23's std::expected.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace waypost

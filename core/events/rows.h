// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>
#include <tuple>
#include <type_traits>

namespace waypost {

/// How private a column is. What each role may see of each class is one table (core/team); masking happens in
/// the relay.
enum class FieldClass {
    Open, ///< our ids, states, times, counts
    Name, ///< what a customer calls himself
    Contact, ///< phone, e-mail, username
    Content, ///< what was said
    Note, ///< what colleagues said to each other
    Secret, ///< provider ids (they contain phone numbers), credentials: never leaves the relay
};

enum class ColumnType { Text, Integer };

struct Column {
    QString name; ///< snake_case
    ColumnType type = ColumnType::Text;
    FieldClass fieldClass = FieldClass::Open;
};

/// What a table is, in words both database engines and the wire understand. The key column is always "id"
/// (text).
struct Table {
    QString name;
    QList<Column> columns; ///< after the key
    bool shared = true; ///< false: stays in the relay (lookup tables); desktops never hear of it
    QStringList indexes {}; ///< column lists: "conversation, at", or of some rows: "due_at WHERE due_at > 0"
};

using Row = QVariantList; ///< values in the order of Table::columns: QString or qint64

/// Where rows live: SQL in the relay and in the desktop's cache, memory for overlays and tests.
class Rows {
public:
    virtual ~Rows() = default;
    [[nodiscard]] virtual std::optional<Row> load(const QString &table, const QString &key) = 0;
    virtual void save(const QString &table, const QString &key, const Row &row) = 0;
    /// Keys in the order of one of the table's indexes, as Table::indexes names it (one without a condition):
    /// of the rows whose first columns in it have these values, `most` from the one after `skip` on. Equal
    /// ones by key. Where nothing is decided, so that nobody asks, there may be none.
    [[nodiscard]] virtual QStringList inOrder(const Table &, const QString & /*index*/,
                                              const QVariantList & /*values*/, int /*most*/, int /*skip*/ = 0)
    {
        return {};
    }
};

/// One column of a row struct: its name, the member that holds it and how private it is.
template <class State, class T> struct Field {
    const char *name;
    T State::*member;
    FieldClass fieldClass = FieldClass::Open;
};
template <class State, class T> Field(const char *, T State::*) -> Field<State, T>;
template <class State, class T> Field(const char *, T State::*, FieldClass) -> Field<State, T>;

/// Row ⇄ struct, through the struct's one list of fields (`static constexpr std::tuple fields`).
template <class State> [[nodiscard]] State read(const Row &row)
{
    State state;
    qsizetype i = 0;
    const auto take = [&](auto field) {
        if (i < row.size())
            state.*field.member = row[i].template value<std::decay_t<decltype(state.*field.member)>>();
        ++i;
    };
    std::apply([&](auto... field) { (take(field), ...); }, State::fields);
    return state;
}

template <class State> [[nodiscard]] Row write(const State &state)
{
    const auto toVariant = [](const auto &value) -> QVariant {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
            return value;
        else
            return qint64(value);
    };
    return std::apply([&](auto... field) { return Row {toVariant(state.*field.member)...}; }, State::fields);
}

/// The struct kept under `key`, or a fresh one.
template <class State>
[[nodiscard]] std::optional<State> loadAs(Rows &rows, const QString &table, const QString &key)
{
    if (const auto row = rows.load(table, key))
        return read<State>(*row);
    return std::nullopt;
}

template <class State> [[nodiscard]] QList<Column> columnsOf()
{
    const auto column = [](auto field) {
        using Value = std::decay_t<decltype(std::declval<State>().*field.member)>;
        return Column {QString::fromLatin1(field.name),
                       std::is_same_v<Value, QString> ? ColumnType::Text : ColumnType::Integer,
                       field.fieldClass};
    };
    return std::apply([&](auto... field) { return QList<Column> {column(field)...}; }, State::fields);
}

} // namespace waypost

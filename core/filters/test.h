// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/filters/filter.h"

namespace waypost::filters {

/// What a filter is made of: few kinds, each said once in SQL and once in C++ (test.cpp).
struct Filter::Test {
    enum class Kind {
        Always,
        Never,
        All,
        Any,
        Not, ///< not its only part
        OneOf, ///< the column is one of `values`
        Within, ///< least ≤ column < most
        Holds, ///< the column's text has the first value in it
        Ends, ///< the column's text ends with the first value
        When, ///< least ≤ the time of what the filter goes over < most
        Is, ///< the filter goes over `over`; lists of conversations always are
        OfMessage, ///< the part holds for the message, or for one of the conversation
        OfNote, ///< the same of a note
    };
    enum class Of { Conversation, Contact, Promise, Message, Note };

    Kind kind = Kind::Always;
    Of of = Of::Conversation;
    QLatin1StringView column {};
    QStringList values {};
    qint64 least = 0;
    qint64 most = 0;
    Over over = Over::Conversations;
    QList<Test> parts {};

    [[nodiscard]] static Test oneOf(Of of, QLatin1StringView column, const QStringList &values)
    {
        Test test {values.isEmpty() ? Kind::Never : Kind::OneOf, of, column};
        test.values = values;
        return test;
    }
    [[nodiscard]] static Test within(Of of, QLatin1StringView column, qint64 least, qint64 most)
    {
        Test test {Kind::Within, of, column};
        test.least = least;
        test.most = most;
        return test;
    }
    [[nodiscard]] static Test text(Kind kind, Of of, QLatin1StringView column, const QString &value)
    {
        Test test {kind, of, column};
        test.values = {value};
        return test;
    }
    [[nodiscard]] static Test group(Kind kind, const QList<Test> &parts)
    {
        Test test {kind};
        test.parts = parts;
        return test;
    }

    void write(Over over, const TableNames &tables, Clause &clause) const;
    [[nodiscard]] bool fits(Over over, const Subject &subject) const;
    [[nodiscard]] bool looksAtEntries() const;
};

} // namespace waypost::filters

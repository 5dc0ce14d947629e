// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/filters/names.h"
#include "core/search/grammar.h"
#include "core/search/moments.h"
#include "core/team/viewer.h"

#include <functional>
#include <memory>
#include <optional>

namespace waypost::filters {

/// Rows a filter goes over. A contact is looked at through its newest conversation.
enum class Over { Conversations, Messages, Notes, Contacts };

/// Who asks, when, and what names mean.
struct Asking {
    team::Viewer viewer;
    search::Clockwork clock {};
    Names names {};
    /// Ids of contacts with such a name; a few hundred at most.
    std::function<QStringList(const QString &name)> contacts {};
    /// Ids of conversations in which a word or phrase is said, for lists of conversations. Without: words say
    /// nothing.
    std::function<QStringList(const search::Node &words)> conversations {};
};

/// Where the tables are, as SQL has to name them.
struct TableNames {
    QString conversations = QStringLiteral("conversations");
    QString contacts = QStringLiteral("contacts");
    QString messages = QStringLiteral("messages");
    QString notes = QStringLiteral("notes");
    QString promises = QStringLiteral("sla_sessions"); ///< keys "<conversation>/<session>"
};

/// A condition and what its "?" stand for, in order.
struct Clause {
    QString condition;
    QVariantList values;
};

/// What is asked of the promises of a conversation's present session: columns of its row in "sla_sessions".
struct Promises {
    qint64 dueAt = 0; ///< UTC ms
    qint64 breaches = 0;
    qint64 paused = 0;
    static constexpr std::tuple fields {Field {"due_at", &Promises::dueAt},
                                        Field {"breaches", &Promises::breaches},
                                        Field {"paused", &Promises::paused}};
};

/// One row with what belongs to it. Of message and note the one the filter goes over; the lists only when it
/// goes over conversations.
struct Subject {
    QString id; ///< of the conversation
    conversations::Conversation conversation;
    contacts::Contact contact {};
    Promises promises {};
    conversations::Message message {};
    conversations::Note note {};
    QList<conversations::Message> messages {};
    QList<conversations::Note> notes {};
};

/// The conditions of a query, resolved for one viewer at one moment: as SQL that SQLite and PostgreSQL both
/// read, and as a function of structs that says the same. A value. What is said in texts is not part of it
/// (search does that), except in lists of conversations, through Asking::conversations.
class Filter {
public:
    /// Names that nobody and nothing has are noted, and nothing fits them.
    [[nodiscard]] static Filter from(const search::Node &ast, const Asking &asking,
                                     QList<search::ParseNote> *notes = nullptr);
    [[nodiscard]] static Filter from(const QList<search::Node> &conditions, const Asking &asking);

    /// Over rows of conversations c; of messages m or notes n, too, joined with their conversation c.
    [[nodiscard]] Clause sql(Over over, const TableNames &tables = {}) const;
    [[nodiscard]] bool fits(Over over, const Subject &subject) const;
    /// It looks at single messages or notes, so that a list of what fits is one of those.
    [[nodiscard]] bool looksAtEntries() const;
    [[nodiscard]] bool movesWithTime() const { return m_movesWithTime; }

    struct Test;

private:
    class Compiler;
    std::shared_ptr<const Test> m_test;
    bool m_movesWithTime = false;
};

/// In which order a list of conversations is shown.
enum class Sort { Newest, OldestWaiting, Priority, Window, Due };
[[nodiscard]] QString nameOf(Sort sort); ///< "newest", "oldest_waiting", "priority", "window", "due"
[[nodiscard]] std::optional<Sort> sortFrom(const QString &name);
/// A number that goes down along the list: of one row, and as SQL over conversations c.
[[nodiscard]] qint64 placeOf(Sort sort, const conversations::Conversation &row, qint64 now,
                             const Promises &promises = {});
[[nodiscard]] QString placeExpression(Sort sort, qint64 now, const TableNames &tables = {});

} // namespace waypost::filters

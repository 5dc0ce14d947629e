// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/visibility.h"
#include "core/store/sqlrows.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace waypost::relay {

/// Picks from rows those that somebody may see (conversations/visibility.h, scopes.h) and adds what they need
/// to be shown: a conversation brings its contact, a message that is filled its file, a conversation that
/// comes to somebody its newest entries. One sieve for one set of rows, however many look. Main thread.
class Sieve {
public:
    explicit Sieve(store::SqlRows &rows)
        : m_rows(rows)
    {
    }
    static constexpr int entriesBrought = 30;

    struct Picked {
        QList<store::TableChanges> rows;
        QMap<QString, QStringList> gone; ///< by table, what has left the viewer's sight
    };
    /// How far the one who reads is.
    enum class Reader {
        Current, ///< he has everything up to that number as it was then
        CatchingUp, ///< what changed again later is still as he saw it at any time before
    };
    /// Of what changed after that number. The same for viewers of the same `audienceOf`.
    [[nodiscard]] Picked changed(const team::Viewer &viewer, const QList<store::TableChanges> &changes,
                                 qint64 after, Reader reader);
    /// Of rows on their way into a cache that does not have them.
    [[nodiscard]] QList<store::TableChanges> filled(const team::Viewer &viewer,
                                                    const QList<store::TableChanges> &rows);
    /// Names everybody who is picked the same of these changes. Who sees all is alike with others who do, who
    /// has teams with his team mates, as long as nothing of it is his own or assigned to him.
    [[nodiscard]] QString audienceOf(const team::Viewer &viewer, const QList<store::TableChanges> &changes);

private:
    /// Who a conversation belongs to.
    struct Place {
        QString team;
        QString assignee;
        QString guests; ///< JSON, as of the row
    };
    /// Collects rows without doubles, in tables.
    class Collection;

    [[nodiscard]] const Place &placeOf(const QString &conversation);
    [[nodiscard]] const QStringList &conversationsWith(const QString &contact);
    [[nodiscard]] bool sees(const team::Viewer &viewer, const QString &conversation);
    [[nodiscard]] bool sees(const team::Viewer &viewer, const QString &table, const store::KeyedRow &row);
    /// Which of the rows he may not see he may have seen before.
    void noteLeaving(const team::Viewer &viewer, const QString &table, const store::KeyedRow &row,
                     qint64 after, Picked &picked);
    void learn(const QList<store::TableChanges> &changes);
    void bringContact(const conversations::Conversation &row, Collection &into);
    void bringMedia(const QString &table, const store::KeyedRow &entry, Collection &into);
    void bringEntries(const QString &conversation, Collection &into);
    static void addPersons(QSet<QString> &agents, const Place &place);
    [[nodiscard]] static QSet<QString> ownersOf(const QList<store::TableChanges> &changes);
    [[nodiscard]] QSet<QString> touched(const QList<store::TableChanges> &changes);

    store::SqlRows &m_rows;
    QHash<QString, Place> m_places;
    QHash<QString, QStringList> m_conversations; ///< by contact
    std::optional<QSet<QString>> m_owners; ///< agents who see some of the changes because they are theirs
    std::optional<QSet<QString>> m_touched; ///< agents some of the changes concern in person
};

} // namespace waypost::relay

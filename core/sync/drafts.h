// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"

#include <QSet>

namespace waypost::sync {

/// Text the agent has not sent yet, one per conversation and kind ("reply", "note"). Durable; kept beside the
/// outbox.
class Drafts {
public:
    [[nodiscard]] static QStringList schema();
    [[nodiscard]] static Result<Drafts> open(store::Database &database);

    /// An empty text forgets the draft. Text beyond 65,536 characters is cut. False in the result: nothing
    /// was different.
    [[nodiscard]] Result<bool> save(const QString &conversation, const QString &kind, const QString &text,
                                    qint64 nowMs);
    [[nodiscard]] QString text(const QString &conversation, const QString &kind) const;
    /// What a list shows of a conversation: the reply, else the note.
    [[nodiscard]] QString shownFor(const QString &conversation) const;
    [[nodiscard]] QSet<QString> conversations() const;

private:
    explicit Drafts(store::Database &database)
        : m_database(&database)
    {
    }
    store::Database *m_database;
    QHash<QString, QHash<QString, QString>> m_texts; ///< conversation → kind → text
};

} // namespace waypost::sync

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"
#include "core/wire/frames.h"

#include <QSet>

namespace waypost::store {
class Database;
}

namespace waypost::sync {

/// Text the agent has not sent yet, one per conversation and kind ("reply", "note"). Durable; kept beside the
/// outbox. The relay carries them to the agent's other devices: the later keystroke wins, and what was typed
/// without knowing of it is kept as another version.
class Drafts {
public:
    [[nodiscard]] static QStringList schema();
    [[nodiscard]] static QStringList schemaForDevices(); ///< the step after it
    [[nodiscard]] static Result<Drafts> open(store::Database &database);

    /// An empty text forgets the draft. Text beyond 65,536 characters is cut. False in the result: nothing
    /// was different. `over`: what the person saw while typing; another device's text that came meanwhile is
    /// kept beside it.
    [[nodiscard]] Result<bool> save(const QString &conversation, const QString &kind, const QString &text,
                                    qint64 nowMs, const std::optional<QString> &over = std::nullopt);
    [[nodiscard]] QString text(const QString &conversation, const QString &kind) const;
    /// What a list shows of a conversation: the reply, else the note.
    [[nodiscard]] QString shownFor(const QString &conversation) const;
    [[nodiscard]] QSet<QString> conversations() const;

    /// What the relay has not said back yet, also what was cleared; but nothing too long for a frame.
    [[nodiscard]] QList<wire::DraftFrame> unsent() const;
    /// What was typed here is later than that, another text, and has to be sent again: the relay does not
    /// take it from somebody who has not heard of what it has.
    [[nodiscard]] bool outlasts(const wire::DraftFrame &frame) const;
    /// What the relay has now: its own answer to what was sent, or something from another device. False:
    /// nothing is different to look at.
    [[nodiscard]] Result<bool> hear(const wire::DraftFrame &frame);
    /// What was typed elsewhere at the same time, the last that was found first.
    [[nodiscard]] DraftVersion other(const QString &conversation, const QString &kind) const;
    [[nodiscard]] Result<Done> dropOther(const QString &conversation, const QString &kind);

private:
    struct Draft {
        QString text; ///< empty: cleared, and the relay does not know yet
        qint64 at = 0; ///< of the last keystroke
        qint64 agreed = 0; ///< `at` of what the relay had when it was last heard of
    };
    using Place = QPair<QString, QString>; ///< conversation, kind
    explicit Drafts(store::Database &database)
        : m_database(&database)
    {
    }
    [[nodiscard]] Result<Done> load();
    [[nodiscard]] Result<Done> keep(const Place &place, const Draft &draft);
    [[nodiscard]] Result<Done> keepOther(const Place &place, const DraftVersion &version);

    store::Database *m_database;
    QHash<Place, Draft> m_drafts;
    QHash<Place, QList<DraftVersion>> m_others; ///< the last one is shown first
};

} // namespace waypost::sync

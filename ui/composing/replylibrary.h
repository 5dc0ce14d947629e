// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/replies/ranking.h"
#include "core/replies/replies.h"
#include "core/sync/desk.h"

#include <QHash>
#include <QObject>

namespace waypost::ui {

/// Canned replies, macros, playbooks and colleagues that may be used here: read once, again when they change.
class ReplyLibrary final : public QObject {
    Q_OBJECT
public:
    explicit ReplyLibrary(sync::Desk &desk, QObject *parent = nullptr);

    struct Person {
        QString id;
        QString name;
        bool team = false;
    };
    struct Shelf {
        QHash<QString, replies::CannedReply> canned; ///< that one may use
        QHash<QString, replies::Macro> macros;
        QHash<QString, replies::Playbook> playbooks; ///< by team, or "everyone"
        QHash<QString, QString> agents; ///< names of those who can sign in
        QHash<QString, QString> teams;
        std::optional<team::Viewer> viewer;
    };
    [[nodiscard]] const Shelf &shelf() const { return m_shelf; }
    /// Best first: ids of canned replies that are offered in replies, or in notes.
    [[nodiscard]] QStringList cannedFor(const QString &query, bool note) const;
    [[nodiscard]] QStringList macrosFor(const QString &query) const;
    [[nodiscard]] QList<Person> peopleFor(const QString &query) const; ///< not oneself
    [[nodiscard]] std::optional<replies::Playbook> playbookFor(const QString &team) const;
    /// Who is named with "@" in a text: ids of agents and of teams.
    [[nodiscard]] QList<Person> namedIn(const QString &text) const;

Q_SIGNALS:
    void changed();

private:
    void readAgain();
    void sortIn(Shelf shelf);

    sync::Desk &m_desk;
    Shelf m_shelf;
    replies::Ranking m_forReplies;
    replies::Ranking m_forNotes;
    replies::Ranking m_macros;
    replies::Ranking m_people;
};

} // namespace waypost::ui

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/features/features.h"
#include "core/relay/draftshelf.h"
#include "core/relay/rowsfeed.h"
#include "core/relay/sieve.h"

namespace waypost::tests {

/// A relay without sockets, disk or effects: decides, numbers, applies, and gives what a role may see as the
/// real one does. What arrives where, when and how often is the test's business.
class MiniRelay {
public:
    explicit MiniRelay(const QString &epoch = QStringLiteral("first"));

    [[nodiscard]] qint64 newest() const { return m_seq; }
    [[nodiscard]] QString epoch(team::Role role) const { return epoch(team::Viewer {{}, role}); }
    [[nodiscard]] QString epoch(const team::Viewer &viewer) const { return m_feed.epochFor(viewer); }
    /// As he is now. Nothing if he is not known.
    [[nodiscard]] std::optional<team::Viewer> viewer(const QString &agent);
    [[nodiscard]] bool answered(const QString &command) const { return m_answers.contains(command); }
    [[nodiscard]] const Events &journal() const { return m_journal; }

    /// What the provider or an effect told. A refusal ends the test.
    void tell(const QString &type, const QString &subject, const QJsonObject &data, qint64 at);
    void customerWrites(const QString &phone, const QString &words, qint64 at);
    /// An agent's wish. The same id twice is the same wish.
    wire::AnswerFrame handle(Command command, const QString &agent, qint64 nowMs);
    /// Everything that role may see of (after, newest], as it goes over the wire.
    [[nodiscard]] wire::RowsFrame frame(team::Role role, qint64 after)
    {
        return frame(team::Viewer {{}, role}, after);
    }
    [[nodiscard]] wire::RowsFrame frame(const team::Viewer &viewer, qint64 after,
                                        int mostRows = relay::RowsFeed::rowsInFrame);
    /// The next piece downwards.
    [[nodiscard]] wire::FillFrame fill(const team::Viewer &viewer, relay::RowsFeed::Fill fill);
    /// Older entries of a conversation and what the page says of them; refused if he does not see it.
    [[nodiscard]] Result<std::pair<wire::FillFrame, QJsonObject>> older(const team::Viewer &viewer,
                                                                        const relay::RowsFeed::Older &wanted);
    /// The number of the last event before that time.
    [[nodiscard]] qint64 numberAt(qint64 atMs) const;
    /// Keeps it and gives what is kept now.
    wire::DraftFrame keep(const QString &agent, const wire::DraftFrame &draft);
    [[nodiscard]] QList<wire::DraftFrame> drafts(const QString &agent)
    {
        return relay::DraftShelf::of(*m_database, agent);
    }
    [[nodiscard]] store::SqlRows &rows() { return *m_rows; }
    /// The shared rows as a role may see them, in the words of SqlRows::dump.
    [[nodiscard]] QString dump(team::Role role);

private:
    wire::AnswerFrame decideAndApply(const Command &command);

    Features m_features;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::SqlRows> m_rows;
    relay::RowsFeed m_feed;
    QHash<QString, wire::AnswerFrame> m_answers;
    Events m_journal;
    qint64 m_seq = 0;
    int m_told = 0;
};

} // namespace waypost::tests

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "minirelay.h"

#include "core/base/ids.h"
#include "core/conversations/conversations.h"

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
} // namespace

MiniRelay::MiniRelay(const QString &epoch)
    : m_features(features::allFeatures())
    , m_database(*store::Database::open({u":memory:"_s}))
    , m_rows(*store::SqlRows::open(*m_database, tablesOf(m_features)))
    , m_feed(*m_rows, epoch)
{
    for (const QString &statement : relay::DraftShelf::schema())
        if (!m_database->run(statement))
            qFatal("no place for drafts");
}

void MiniRelay::tell(const QString &type, const QString &subject, const QJsonObject &data, qint64 at)
{
    const Command command {newId(at), type, subject, u"relay"_s, at, 0, data};
    if (const auto answer = decideAndApply(command); answer.refused)
        qFatal("%s: %s", qPrintable(type), qPrintable(answer.refused->text));
}

void MiniRelay::customerWrites(const QString &phone, const QString &words, qint64 at)
{
    const QJsonObject sender {{u"phone"_s, phone}, {u"name"_s, QString(u"Customer "_s + phone.right(2))}};
    tell(u"message.receive"_s, {},
         {{u"channel"_s, u"main"_s},
          {u"provider_id"_s, QString(u"wamid."_s + QString::number(++m_told))},
          {u"sender"_s, sender},
          {u"at"_s, at},
          {u"content"_s, conversations::toJson(conversations::TextContent {words})}},
         at);
}

wire::AnswerFrame MiniRelay::handle(Command command, const QString &agent, qint64 nowMs)
{
    if (const auto known = m_answers.constFind(command.id); known != m_answers.cend())
        return *known;
    command.actor = agent;
    command.at = nowMs;
    const auto asking = viewer(agent);
    const auto refused = asking ? conversations::whyOutOfSight(*asking, command, *m_rows) : std::nullopt;
    const wire::AnswerFrame answer
        = refused ? wire::AnswerFrame {command.id, 0, refused} : decideAndApply(command);
    m_answers.insert(command.id, answer);
    return answer;
}

std::optional<team::Viewer> MiniRelay::viewer(const QString &agent)
{
    const auto row = loadAs<team::Agent>(*m_rows, u"agents"_s, agent);
    return row ? team::Viewer::from(agent, *row) : std::nullopt;
}

wire::RowsFrame MiniRelay::frame(const team::Viewer &viewer, qint64 after, int mostRows)
{
    const auto page = m_feed.page(viewer, after, m_seq, mostRows);
    return std::get<wire::RowsFrame>(*wire::decode(*page.message));
}

wire::FillFrame MiniRelay::fill(const team::Viewer &viewer, relay::RowsFeed::Fill fill)
{
    fill.newest = m_seq;
    const auto page = m_feed.fill(viewer, fill);
    return std::get<wire::FillFrame>(*wire::decode(*page.message));
}

Result<std::pair<wire::FillFrame, QJsonObject>> MiniRelay::older(const team::Viewer &viewer,
                                                                 const relay::RowsFeed::Older &wanted)
{
    const auto older = m_feed.older(viewer, wanted);
    if (!older)
        return older.error();
    return std::pair {std::get<wire::FillFrame>(*wire::decode(*older->message)), older->place};
}

qint64 MiniRelay::numberAt(qint64 atMs) const
{
    qint64 number = 0;
    for (const Event &event : m_journal)
        if (event.at < atMs)
            number = event.seq;
    return number;
}

wire::DraftFrame MiniRelay::keep(const QString &agent, const wire::DraftFrame &draft)
{
    if (!relay::DraftShelf::keep(*m_database, agent, draft))
        qFatal("a draft was not kept");
    return relay::DraftShelf::at(*m_database, agent, draft.conversation, draft.kind).value_or(draft);
}

QString MiniRelay::dump(team::Role role)
{
    QHash<QString, Table> shared;
    QList<Table> inOrder;
    for (const Table &table : tablesOf(m_features))
        if (table.shared) {
            shared.insert(table.name, table);
            inOrder << table;
        }
    const auto database = *store::Database::open({u":memory:"_s});
    const auto seen = *store::SqlRows::open(*database, inOrder);
    qint64 reached = 0;
    for (const store::TableChanges &changes : m_rows->changedBetween(0, m_seq, 1'000'000, reached))
        for (const store::KeyedRow &row : changes.rows)
            seen->put(changes.table,
                      {row.id, row.rev, team::seenBy(role, shared[changes.table], row.values)});
    return seen->dump(true);
}

wire::AnswerFrame MiniRelay::decideAndApply(const Command &command)
{
    Ids ids(command.at, command.id.toUtf8());
    Deciding deciding {*m_rows, ids};
    const auto decided = decide(command, m_features, deciding);
    if (!decided)
        return {command.id, 0, decided.error()};
    for (Event event : *decided) {
        event.seq = ++m_seq;
        m_rows->setRev(event.seq);
        apply(event, m_features, *m_rows);
        m_journal << event;
    }
    return {command.id, decided->isEmpty() ? 0 : m_seq, {}};
}

} // namespace waypost::tests

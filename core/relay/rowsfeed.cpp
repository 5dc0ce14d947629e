// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/rowsfeed.h"

#include "core/base/bytes.h"
#include "core/relay/rewind.h"
#include "core/relay/sieve.h"

#include <algorithm>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype largestPage = 3 * 1024 * 1024; // a message may have 4 MiB

constexpr auto everyRole = {team::Role::Agent, team::Role::Supervisor, team::Role::Owner};

RowsFeed::Message encoded(const wire::Frame &frame)
{
    return std::make_shared<const QByteArray>(wire::encode(frame));
}
} // namespace

RowsFeed::RowsFeed(store::SqlRows &rows, QString storeEpoch, QByteArray sealingKey)
    : m_rows(rows)
    , m_storeEpoch(std::move(storeEpoch))
    , m_sealingKey(std::move(sealingKey))
{
    for (const Table &table : rows.tables())
        if (table.shared)
            m_shared.insert(table.name, table);
}

bool RowsFeed::setStoreEpoch(const QString &storeEpoch)
{
    return std::exchange(m_storeEpoch, storeEpoch) != storeEpoch;
}

/// `hash`: the chain's at that number, if it is at hand.
QByteArray RowsFeed::sealAt(qint64 upto, const QByteArray &hash) const
{
    if (m_sealingKey.isEmpty())
        return {};
    if (!hash.isEmpty())
        return sealed(m_sealingKey, upto, hash);
    const auto found = hashAt(m_rows.database(), upto);
    return found ? sealed(m_sealingKey, upto, *found) : QByteArray();
}

QString RowsFeed::epochFor(const team::Viewer &viewer) const
{
    constexpr qsizetype half = 8;
    Sha256 store;
    store.addField(m_storeEpoch.toUtf8());
    Sha256 view;
    view.addField(team::nameOf(classOf(viewer.role)).toUtf8()).addField(viewer.agent.toUtf8());
    if (!viewer.seesAll())
        view.addField(viewer.teams.join(u' ').toUtf8());
    for (const Table &table : m_rows.tables()) {
        if (!table.shared)
            continue;
        view.addField(table.name.toUtf8());
        for (const Column &column : table.columns)
            view.addField(column.name.toUtf8())
                .add(qint64(column.type))
                .add(qint64(team::sightOf(viewer.role, column.fieldClass)));
    }
    const auto text = [](Sha256 &digest) { return QString::fromLatin1(digest.finish().first(half).toHex()); };
    return text(store) + u'.' + text(view);
}

team::Role RowsFeed::classOf(team::Role role) const
{
    for (const team::Role lesser : everyRole)
        if (std::all_of(m_shared.cbegin(), m_shared.cend(),
                        [&](const Table &table) { return team::looksTheSame(lesser, role, table); }))
            return lesser;
    return role;
}

QList<wire::RowsFrame::Change> RowsFeed::changesFor(team::Role role,
                                                    const QList<store::TableChanges> &rows) const
{
    QList<wire::RowsFrame::Change> changes;
    for (const store::TableChanges &changed : rows) {
        const auto table = m_shared.constFind(changed.table);
        if (table == m_shared.cend() || changed.rows.isEmpty())
            continue;
        QList<qsizetype> shown;
        wire::RowsFrame::Change change {table->name, {}, {}, {}};
        for (qsizetype i = 0; i < table->columns.size(); ++i)
            if (table->columns[i].fieldClass != FieldClass::Secret) {
                shown << i;
                change.columns << table->columns[i].name;
            }
        change.rows.reserve(changed.rows.size());
        for (const store::KeyedRow &row : changed.rows) {
            store::KeyedRow seen {row.id, row.rev, {}};
            seen.values.reserve(shown.size());
            for (const qsizetype i : shown)
                seen.values << team::seenBy(role, table->columns[i], row.values.value(i));
            change.rows << std::move(seen);
        }
        changes << std::move(change);
    }
    return changes;
}

namespace {
void addGone(QList<wire::RowsFrame::Change> &changes, const Sieve::Picked &picked)
{
    for (auto gone = picked.gone.cbegin(); gone != picked.gone.cend(); ++gone)
        changes << wire::RowsFrame::Change {gone.key(), {}, {}, gone.value()};
}
} // namespace

RowsFeed::Message RowsFeed::sealOf(qint64 cursor) const
{
    wire::RowsFrame frame;
    frame.after = cursor;
    frame.upto = cursor;
    frame.newest = cursor;
    frame.hash = sealAt(cursor, {});
    return frame.hash.isEmpty() ? nullptr : encoded(frame);
}

RowsFeed::Page RowsFeed::page(const team::Viewer &viewer, qint64 after, qint64 newest, int mostRows)
{
    for (int limit = mostRows;; limit = std::max(1, limit / 4)) {
        qint64 reached = newest;
        Sieve sieve(m_rows);
        const Sieve::Picked picked = sieve.changed(
            viewer, m_rows.changedBetween(after, newest, limit, reached), after, Sieve::Reader::CatchingUp);
        wire::RowsFrame frame;
        frame.changes = changesFor(viewer.role, picked.rows);
        addGone(frame.changes, picked);
        frame.after = after;
        frame.upto = reached;
        frame.newest = newest;
        frame.hash = sealAt(reached, {});
        Message message = encoded(frame);
        if (message->size() <= largestPage || limit == 1)
            return {std::move(message), reached};
    }
}

RowsFeed::Message RowsFeed::live(const team::Viewer &viewer, Sieve &sieve, qint64 after, qint64 upto,
                                 const QList<store::TableChanges> &changes, const QByteArray &hash) const
{
    const Sieve::Picked picked = sieve.changed(viewer, changes, after, Sieve::Reader::Current);
    wire::RowsFrame frame;
    frame.changes = changesFor(viewer.role, picked.rows);
    addGone(frame.changes, picked);
    frame.after = after;
    frame.upto = upto;
    frame.newest = upto;
    frame.hash = sealAt(upto, hash);
    Message message = encoded(frame);
    return message->size() <= largestPage ? message : nullptr;
}

} // namespace waypost::relay

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/storecopy.h"

#include "core/relay/rewind.h"
#include "core/store/journal.h"
#include "core/upkeep/files.h"

#include <sqlite3.h>

namespace waypost::upkeep {

namespace {
using namespace Qt::StringLiterals;

constexpr int pagesAtOnce = 4'096;
constexpr int rowsAtOnce = 2'000;
constexpr qint64 rowsInTransaction = 50'000; ///< of the journal
const auto unfinishedNote = "unfinished"_L1;

struct CopiedTable {
    QString name;
    QStringList columns;
    QStringList key; ///< columns of the primary key
};

QString quotedName(const QString &name)
{
    return u'"' + name + u'"';
}

QString quotedList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted << quotedName(name);
    return quoted.join(u", "_s);
}

QString marksFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

bool isJournal(const QString &table)
{
    return table == "journal"_L1 || table == "journal_data"_L1;
}

/// From the store that is SQLite; the other one has the same.
Result<QList<CopiedTable>> tablesToCopy(store::Database &sqlite)
{
    QList<CopiedTable> tables;
    auto listed = sqlite
                      .statement(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                 "'sqlite_%' ORDER BY name"_s)
                      .forEach([&tables](const store::Statement &row) {
                          tables << CopiedTable {row.column(0).toString(), {}, {}};
                      });
    for (CopiedTable &table : tables) {
        if (!listed)
            break;
        store::Statement &query
            = sqlite.statement(u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s);
        query.bind({table.name});
        listed = query.forEach([&table](const store::Statement &column) {
            table.columns << column.column(0).toString();
            if (column.column(1).toInt() > 0)
                table.key << column.column(0).toString();
        });
    }
    if (!listed)
        return listed.error();
    return tables;
}

/// Copies one store into another.
class StoreCopy {
public:
    StoreCopy(store::Database &from, store::Database &to, const CopyProgress &progress)
        : m_from(from)
        , m_to(to)
        , m_progress(progress)
    {
    }
    Result<Done> run(const QList<CopiedTable> &tables);
    Result<Done> runWhole(const QList<CopiedTable> &tables); ///< without a journal, in one transaction

private:
    [[nodiscard]] Result<Done> claimTarget();
    [[nodiscard]] Result<Done> checkGoesOn();
    [[nodiscard]] Result<Done> copyJournal(const CopiedTable &table);
    [[nodiscard]] Result<Done> copyWhole(const CopiedTable &table);
    [[nodiscard]] Result<QVariantList> copyPage(const CopiedTable &table, const QVariantList &after,
                                                qint64 &rows);
    [[nodiscard]] Result<Done> compareChain();
    [[nodiscard]] Result<Done> compareCounts(const QList<CopiedTable> &tables);
    [[nodiscard]] QString noteOf(store::Database &store, const QString &key) const;
    void tell(const QString &table, qint64 rows) const
    {
        if (m_progress)
            m_progress(table, rows);
    }

    store::Database &m_from;
    store::Database &m_to;
    const CopyProgress &m_progress;
};

QString StoreCopy::noteOf(store::Database &store, const QString &key) const
{
    return store.value(u"SELECT value FROM meta WHERE id = ?"_s, {key}).toString();
}

/// Marks the target as ours, or finds our own mark.
Result<Done> StoreCopy::claimTarget()
{
    const QString source = noteOf(m_from, u"epoch"_s);
    const QString mark = noteOf(m_to, unfinishedNote);
    const qint64 there = m_to.value(u"SELECT count(*) FROM journal"_s).toLongLong();
    if (mark != source && (there > 0 || !mark.isEmpty()))
        return Error {
            u"store_not_empty"_s,
            u"The store %1 is not empty. Name one that is, or empty it yourself."_s.arg(m_to.name())};
    if (mark == source)
        return Done {};
    return m_to.run(u"INSERT INTO meta (id, value) VALUES (?, ?) "
                    "ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
                    {QString(unfinishedNote), source});
}

/// What an earlier try left is the beginning of this journal.
Result<Done> StoreCopy::checkGoesOn()
{
    const auto head = relay::headOf(m_to);
    if (!head)
        return head.error();
    const auto same = relay::hashAt(m_from, head->seq);
    if (!same)
        return same.error();
    if (head->seq == 0 || *same == head->hash)
        return Done {};
    return Error {
        u"store_not_empty"_s,
        u"The store %1 holds the beginning of another journal. Empty it and try again."_s.arg(m_to.name())};
}

Result<QVariantList> StoreCopy::copyPage(const CopiedTable &table, const QVariantList &after, qint64 &rows)
{
    const QString order = quotedList(table.key);
    QString text = u"SELECT %1, %2 FROM %3"_s.arg(order, quotedList(table.columns), quotedName(table.name));
    if (!after.isEmpty())
        text += u" WHERE (%1) > (%2)"_s.arg(order, marksFor(table.key.size()));
    text += u" ORDER BY %1 LIMIT %2"_s.arg(order).arg(rowsAtOnce);
    const QString insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        quotedName(table.name), quotedList(table.columns), marksFor(table.columns.size()));
    store::Statement &page = m_from.statement(text);
    page.bind(after);
    QVariantList last;
    auto done = page.forEach([&](const store::Statement &row) {
        last.clear();
        QVariantList values;
        for (int i = 0; i < table.key.size(); ++i)
            last << row.column(i);
        for (int i = int(table.key.size()); i < row.columns(); ++i)
            values << row.column(i);
        m_to.queue(insert, values);
        ++rows;
    });
    if (!done)
        return done.error();
    if (auto queued = m_to.takeFailure(); !queued)
        return queued.error();
    return last;
}

/// Numbered and never changed: goes on after the last number, some tens of thousands in one transaction.
Result<Done> StoreCopy::copyJournal(const CopiedTable &table)
{
    const QVariant last = m_to.value(u"SELECT max(seq) FROM %1"_s.arg(quotedName(table.name)));
    QVariantList after {last.isNull() ? qint64(0) : last.toLongLong()};
    qint64 rows = 0;
    while (!after.isEmpty()) {
        if (auto begun = m_to.begin(); !begun)
            return begun;
        const qint64 before = rows;
        while (!after.isEmpty() && rows - before < rowsInTransaction) {
            auto page = copyPage(table, after, rows);
            if (!page) {
                m_to.rollback();
                return page.error();
            }
            after = *std::move(page);
        }
        if (auto committed = m_to.commit(); !committed) {
            m_to.rollback();
            return committed;
        }
        tell(table.name, rows);
    }
    return Done {};
}

/// Anew, in the caller's transaction.
Result<Done> StoreCopy::copyWhole(const CopiedTable &table)
{
    if (auto emptied = m_to.run(u"DELETE FROM "_s + quotedName(table.name)); !emptied)
        return emptied;
    qint64 rows = 0;
    QVariantList after;
    do {
        auto page = copyPage(table, after, rows);
        if (!page)
            return page.error();
        after = *std::move(page);
    } while (!after.isEmpty());
    tell(table.name, rows);
    return Done {};
}

Result<Done> StoreCopy::compareChain()
{
    const auto verdict = store::Journal::verify(m_to);
    const auto head = relay::headOf(m_from);
    if (!head)
        return head.error();
    if (!verdict.intact)
        return Error {u"store_damaged"_s,
                      u"Event %1 of the journal is damaged: %2. Restore a backup first."_s.arg(
                          QString::number(verdict.firstBad), verdict.reason)};
    if (verdict.events != head->seq || verdict.head != head->hash)
        return Error {u"store_damaged"_s, u"The journal that arrived is not the one that was sent."_s};
    return Done {};
}

Result<Done> StoreCopy::compareCounts(const QList<CopiedTable> &tables)
{
    for (const CopiedTable &table : tables) {
        const QString count = u"SELECT count(*) FROM "_s + quotedName(table.name);
        if (m_from.value(count) != m_to.value(count))
            return Error {
                u"store_damaged"_s,
                u"The table %1 did not arrive as it was sent. Stop every relay and try again."_s.arg(
                    table.name)};
    }
    return Done {};
}

Result<Done> StoreCopy::run(const QList<CopiedTable> &tables)
{
    for (const auto step : {&StoreCopy::claimTarget, &StoreCopy::checkGoesOn})
        if (auto done = (this->*step)(); !done)
            return done;
    for (const CopiedTable &table : tables)
        if (isJournal(table.name))
            if (auto done = copyJournal(table); !done)
                return done;
    if (auto same = compareChain(); !same)
        return same;
    return runWhole(tables); // `meta` too: with it goes the mark
}

Result<Done> StoreCopy::runWhole(const QList<CopiedTable> &tables)
{
    if (auto begun = m_to.begin(); !begun)
        return begun;
    Result<Done> done = Done {};
    for (const CopiedTable &table : tables)
        if (done && !isJournal(table.name))
            done = copyWhole(table);
    if (done)
        done = compareCounts(tables);
    if (done)
        done = m_to.commit();
    if (!done)
        m_to.rollback();
    return done;
}
} // namespace

Result<Done> copySqlite(const QString &from, const QString &to)
{
    auto source = store::Database::open({.path = from, .readOnly = true});
    if (!source)
        return source.error();
    if (auto begun = (*source)->begin(); !begun)
        return begun;
    if ((*source)->value(u"SELECT count(*) FROM sqlite_master"_s).isNull()) // from here on this is the view
        return Error {u"store_damaged"_s, u"The database %1 cannot be read."_s.arg(from)};
    {
        auto target = store::Database::open({.path = to, .wal = false});
        if (!target)
            return target.error();
        sqlite3_backup *copy = sqlite3_backup_init((*target)->sqlite(), "main", (*source)->sqlite(), "main");
        while (copy && sqlite3_backup_step(copy, pagesAtOnce) == SQLITE_OK) { }
        if (const int code = sqlite3_backup_finish(copy); !copy || code != SQLITE_OK)
            return store::engineFailure(code, QString::fromUtf8(sqlite3_errstr(code)));
        if (auto alone = (*target)->run(u"PRAGMA journal_mode = DELETE"_s); !alone) // as the source: a log
            return alone;
    }
    return syncFileAt(to);
}

namespace {
/// Of the one that is SQLite; the other must have them, too.
Result<QList<CopiedTable>> commonTables(store::Database &from, store::Database &to)
{
    auto tables = tablesToCopy(from.sqlite() ? from : to);
    if (!tables)
        return tables;
    store::Database &other = from.sqlite() ? to : from;
    for (const CopiedTable &table : std::as_const(*tables)) {
        const auto columns = other.columnsOf(table.name);
        if (!columns || columns->isEmpty())
            return Error {u"store_failed"_s,
                          u"The store %1 has no table %2. Start and stop a relay of this version on both "
                          "stores first."_s.arg(other.name(), table.name)};
    }
    return tables;
}
} // namespace

Result<Done> copyStore(store::Database &from, store::Database &to, const CopyProgress &progress)
{
    const auto tables = commonTables(from, to);
    if (!tables)
        return tables.error();
    if (auto begun = from.begin(); !begun)
        return begun;
    auto done = StoreCopy(from, to, progress).run(*tables);
    from.rollback(); // only read
    return done;
}

Result<Done> copyTables(store::Database &from, store::Database &to)
{
    const auto tables = commonTables(from, to);
    if (!tables)
        return tables.error();
    if (auto begun = from.begin(); !begun)
        return begun;
    auto done = StoreCopy(from, to, {}).runWhole(*tables);
    from.rollback(); // only read
    return done;
}

} // namespace waypost::upkeep

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/boundaries/workloads.h"

#include "core/base/ids.h"
#include "core/conversations/conversations.h"
#include "core/features/features.h"
#include "core/relay/ledger_batch.h"
#include "core/sync/replica.h"

#include <QSet>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;

constexpr int batches = 12;
constexpr int messagesInBatch = 5;
const QString ledgerName = u"/ledger.sqlite"_s;

Command receiving(int number, qint64 at)
{
    return {
        newId(at),
        u"message.receive"_s,
        {},
        u"provider"_s,
        at,
        0,
        {{u"channel"_s, u"main"_s},
         {u"provider_id"_s, u"wamid.%1"_s.arg(number)},
         {u"sender"_s, QJsonObject {{u"phone"_s, u"+4915155500%1"_s.arg(number % 7)}, {u"name"_s, u"Ada"_s}}},
         {u"at"_s, at},
         {u"content"_s, conversations::toJson(conversations::TextContent {QString(200, u'a')})}}};
}

bool takeBatch(relay::LedgerStore &store, const Features &all, int batch, qint64 now)
{
    const bool done = [&] {
        if (!store.begin())
            return false;
        relay::LedgerBatch writing(store, all, store.tell(now), {});
        relay::LedgerItem item;
        for (int i = 0; i < messagesInBatch; ++i)
            item.submission.commands << receiving(batch * messagesInBatch + i, now + i);
        return writing.take(item) && writing.write();
    }();
    if (!done)
        store.rollback();
    return done;
}

/// Opened again, whole, and everything that was said to be safe in it, once.
QString flawOfLedger(const QString &folder, const QStringList &safe, bool follows)
{
    const VirtualClock clock;
    const Features all = features::allFeatures();
    auto store = relay::LedgerStore::open({.path = folder + ledgerName}, all, clock);
    if (!store)
        return store.error().text;
    store::SqlRows &rows = (*store)->rows();
    if (const auto verdict = store::Journal::verify(rows.database()); !verdict.intact)
        return verdict.reason;
    QHash<QString, int> there;
    Overlay folded;
    for (const Event &event : (*store)->journal().read(0, 1'000'000)) {
        apply(event, all, folded);
        ++there[event.data["provider_id"_L1].toString()];
    }
    for (const QString &id : safe)
        if (there.value(id) != 1)
            return id + u" is there "_s + QString::number(there.value(id)) + u" times"_s;
    for (auto row = folded.changes().cbegin(); follows && row != folded.changes().cend(); ++row)
        if (rows.load(row.key().first, row.key().second) != *row)
            return u"a row does not follow from the journal: "_s + row.key().first;
    return {};
}

} // namespace

Workload ingestWorkload()
{
    Workload load;
    load.prepare = [](const QString &) {};
    load.work = [](const QString &folder, const auto &safe, const auto &mend) {
        const VirtualClock clock;
        const Features all = features::allFeatures();
        auto store = relay::LedgerStore::open({.path = folder + ledgerName}, all, clock);
        if (!store) {
            mend();
            store = relay::LedgerStore::open({.path = folder + ledgerName}, all, clock);
        }
        if (!store)
            return;
        for (int batch = 0; batch < batches; ++batch) {
            if (!takeBatch(**store, all, batch, clock.nowMs() + batch)) {
                mend();
                if (!takeBatch(**store, all, batch, clock.nowMs() + batch))
                    return safe(u"the disk is well again and the ledger is not"_s);
            }
            for (int i = 0; i < messagesInBatch; ++i)
                safe(u"wamid.%1"_s.arg(batch * messagesInBatch + i));
        }
    };
    load.check
        = [](const QString &folder, const QStringList &safe) { return flawOfLedger(folder, safe, true); };
    return load;
}

Workload upgradeWorkload()
{
    Workload load;
    load.prepare = [](const QString &folder) {
        ingestWorkload().work(
            folder, [](const QString &) {}, [] {});
        // As an older version had it: one table knows a column less.
        if (auto database = store::Database::open({.path = folder + ledgerName});
            !database || !(*database)->run(u"ALTER TABLE conversations DROP COLUMN back_seq"_s))
            qFatal("the older store can't be made");
    };
    load.work = [](const QString &folder, const auto &, const auto &mend) {
        const VirtualClock clock;
        if (!relay::LedgerStore::open({.path = folder + ledgerName}, features::allFeatures(), clock)) {
            mend();
            (void)relay::LedgerStore::open({.path = folder + ledgerName}, features::allFeatures(), clock);
        }
    };
    load.check = [](const QString &folder, const QStringList &) {
        QStringList all;
        for (int number = 0; number < batches * messagesInBatch; ++number)
            all << u"wamid.%1"_s.arg(number);
        return flawOfLedger(folder, all, true);
    };
    return load;
}

Workload outboxWorkload()
{
    static constexpr int rounds = 16;
    const auto open = [](const QString &folder, const Clock &clock) {
        return sync::Replica::open({folder + u"/cache.sqlite"_s, folder + u"/outbox.sqlite"_s},
                                   features::allFeatures(), clock);
    };
    const auto idOf = [](int round) {
        return u"0190a000-0000-7000-8000-0000000010%1"_s.arg(round, 2, 10, QLatin1Char('0'));
    };
    Workload load;
    load.prepare = [open](const QString &folder) {
        const VirtualClock clock;
        (void)open(folder, clock);
    };
    load.work = [open, idOf](const QString &folder, const auto &safe, const auto &mend) {
        const VirtualClock clock;
        auto replica = open(folder, clock);
        if (!replica) {
            mend();
            replica = open(folder, clock);
        }
        if (!replica)
            return;
        (*replica)->setMe(u"0190a000-0000-7000-8000-000000000001"_s, u"owner"_s);
        const auto surely = [&](const std::function<bool()> &act, const QString &words) {
            if (!act()) {
                mend();
                if (!act())
                    return safe(u"the disk is well again and the desk is not"_s);
            }
            safe(words);
        };
        for (int round = 0; round < rounds; ++round) {
            const Command command {idOf(round), u"team.add"_s,           newId(round + 1), {}, 0,
                                   0,           {{u"name"_s, u"Team"_s}}};
            surely([&] { return bool((*replica)->give(command)) || (*replica)->outbox().find(command.id); },
                   u"given "_s + command.id);
            surely([&] { return bool((*replica)->saveDraft(u"c%1"_s.arg(round), u"reply"_s, u"draft"_s)); },
                   u"drafted c%1"_s.arg(round));
            if (round % 2 == 0)
                continue;
            surely(
                [&] {
                    (*replica)->disconnected();
                    return bool((*replica)->takeToSend(100));
                },
                QString(u"sent "_s + command.id));
            if (round % 4 == 1)
                surely(
                    [&] {
                        return bool((*replica)->hear(wire::AnswerFrame {command.id, 0, {}}));
                    },
                    QString(u"settled "_s + command.id));
        }
    };
    load.check = [open](const QString &folder, const QStringList &safe) -> QString {
        const VirtualClock clock;
        const auto replica = open(folder, clock);
        if (!replica)
            return replica.error().text;
        const auto said = [&](const QString &what) { return safe.contains(what); };
        for (const QString &what : safe) {
            const QString id = what.section(u' ', 1);
            const sync::OwnCommand *own = (*replica)->outbox().find(id);
            if (what.startsWith("the disk"_L1))
                return what;
            // Between "sent" and "settled" the relay's answer may have removed it, just unsaid.
            const bool mayBeSettled = said(u"settled "_s + id) || said(u"sent "_s + id);
            if (what.startsWith("given"_L1) && !own && !mayBeSettled)
                return what + u", and it is gone"_s;
            if (what.startsWith("sent"_L1) && own && !own->sent)
                return what + u", and that is forgotten"_s;
            if (what.startsWith("settled"_L1) && own)
                return what + u", and it is back"_s;
            if (what.startsWith("drafted"_L1) && (*replica)->drafts().text(id, u"reply"_s) != "draft"_L1)
                return what + u", and it is gone"_s;
        }
        return {};
    };
    return load;
}

} // namespace waypost::tests

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/simulation/scenario.h"

#include "core/base/ids.h"
#include "core/conversations/conversations.h"
#include "core/team/team.h"

#include <QFile>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
constexpr int desks = 5;
constexpr qint64 troubleMs = 30'000;
constexpr qint64 quietMs = 60'000; // I-12

team::Role roleAt(int desk)
{
    return desk == 0 ? team::Role::Owner : desk == 1 ? team::Role::Supervisor : team::Role::Agent;
}

void putFiles(RamDisk &disk, const QString &base, const QByteArray &bytes)
{
    for (const char *end : {"-wal", "-journal"})
        disk.remove(QFile::encodeName(base) + end);
    disk.put(QFile::encodeName(base), bytes);
}

class Scenario {
public:
    Scenario(quint32 seed, SimWeakness weakness, RamDisk &disk, const QString &folder)
        : m_world(seed, weakness, disk)
        , m_observer(m_world)
        , m_provider(m_world, m_observer)
        , m_relay(m_world, m_observer, m_provider, folder)
    {
        m_provider.onWebhook([this](const Command &command, const std::function<void()> &taken) {
            m_relay.webhook(command, taken);
        });
        for (int number = 0; number < desks; ++number)
            m_desks.push_back(std::make_unique<SimDesk>(m_world, m_observer, m_relay, folder, number));
    }

    QStringList play(SimTotals &totals)
    {
        const qint64 began = m_world.clock.nowMs();
        m_relay.start();
        for (const auto &desk : m_desks)
            desk->start();
        plan();
        while (m_world.violations.isEmpty() && m_world.step(began + troubleMs))
            ++totals.steps;
        m_world.calm = true;
        m_world.clock.setMs(qMax(m_world.clock.nowMs(), began + troubleMs));
        while (m_world.violations.isEmpty() && m_world.step(began + troubleMs + quietMs))
            ++totals.steps;
        if (m_world.violations.isEmpty())
            checkQuiet();
        totals.events += m_observer.events();
        totals.promises += m_observer.promises();
        totals.relayDeaths += m_relay.deaths();
        totals.sent += m_observer.taken().size();
        return m_world.violations;
    }

private:
    void plan()
    {
        const auto sometimes = [this](int count, const std::function<void()> &act) {
            for (int i = 0; i < count; ++i)
                m_world.in(m_world.random.bounded(qint64(1), troubleMs), act);
        };
        const auto anyDesk
            = [this]() -> SimDesk & { return *m_desks[m_world.random.bounded(quint32(desks))]; };
        m_world.in(1, [this] { m_provider.customerWrites(); });
        sometimes(14, [this] { m_provider.customerWrites(); });
        sometimes(60, [anyDesk] { anyDesk().act(); });
        sometimes(6, [anyDesk] { anyDesk().crash(); });
        sometimes(6, [anyDesk] { anyDesk().disconnect(); });
        sometimes(3, [this] {
            if (m_relay.isUp())
                m_relay.die();
        });
    }

    void checkQuiet()
    {
        if (!m_relay.isUp())
            return m_world.violated(u"I-12"_s, u"the relay is not up"_s);
        m_observer.relayOpened(m_relay.store());
        for (const auto &desk : m_desks)
            desk->checkSettled();
        for (auto row = m_observer.rows().changes().cbegin(); row != m_observer.rows().changes().cend();
             ++row) {
            if (row.key().first != "messages"_L1)
                continue;
            const auto message = read<conversations::Message>(*row);
            const bool open = message.status == "queued"_L1 || message.status == "sending"_L1;
            const bool taken = m_observer.taken().contains(u"send:"_s + row.key().second);
            if (message.direction == "out"_L1 && (open || (taken && message.status == "unknown"_L1)))
                m_world.violated(u"I-12"_s, row.key().second + u" is still "_s + message.status);
        }
    }

    SimWorld m_world;
    SimObserver m_observer;
    SimProvider m_provider;
    SimRelay m_relay;
    std::vector<std::unique_ptr<SimDesk>> m_desks;
};
} // namespace

SimImages SimImages::make(RamDisk &disk, const QString &folder)
{
    const VirtualClock clock;
    const Features all = features::allFeatures();
    {
        auto store = *relay::LedgerStore::open({.path = folder + u"/relay.sqlite"_s}, all, clock);
        std::vector<relay::LedgerItem> items(1);
        for (int number = 0; number < desks; ++number)
            items[0].submission.commands << Command {newId(clock.nowMs()),
                                                     u"agent.add"_s,
                                                     SimDesk::agentOf(number),
                                                     u"relay"_s,
                                                     clock.nowMs(),
                                                     0,
                                                     QJsonObject {{u"name"_s, u"Agent %1"_s.arg(number)},
                                                                  {u"role"_s, team::nameOf(roleAt(number))}}};
        for (int number = 0; number < 2; ++number)
            items[0].submission.commands << Command {newId(clock.nowMs()),
                                                     u"team.add"_s,
                                                     SimDesk::teamOf(number),
                                                     u"relay"_s,
                                                     clock.nowMs(),
                                                     0,
                                                     QJsonObject {{u"name"_s, u"Team %1"_s.arg(number)}}};
        relay::LedgerBatch batch(*store, all, store->tell(clock.nowMs()), "images");
        if (!store->begin() || !batch.take(items[0]) || !batch.write())
            qFatal("the first files can't be made");
        const auto replica = sync::Replica::open(
            {folder + u"/desk0-cache.sqlite"_s, folder + u"/desk0-outbox.sqlite"_s}, all, clock);
        if (!replica)
            qFatal("%s", qPrintable(replica.error().text));
    }
    return {disk.bytes(QFile::encodeName(folder + u"/relay.sqlite"_s)),
            disk.bytes(QFile::encodeName(folder + u"/desk0-cache.sqlite"_s)),
            disk.bytes(QFile::encodeName(folder + u"/desk0-outbox.sqlite"_s))};
}

QStringList playScenario(quint32 seed, SimWeakness weakness, RamDisk &disk, const QString &folder,
                         const SimImages &images, SimTotals &totals)
{
    putFiles(disk, folder + u"/relay.sqlite"_s, images.relay);
    for (int number = 0; number < desks; ++number) {
        putFiles(disk, folder + u"/desk%1-cache.sqlite"_s.arg(number), images.cache);
        putFiles(disk, folder + u"/desk%1-outbox.sqlite"_s.arg(number), images.outbox);
    }
    return Scenario(seed, weakness, disk, folder).play(totals);
}

} // namespace waypost::tests

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/powercut/desklives.h"

#include "core/base/ids.h"
#include "core/conversations/conversations.h"

#include <QFile>

#include <algorithm>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
const QString deskAgent = u"0190a000-0000-7000-8000-000000000001"_s;
} // namespace

DeskLives::DeskLives(RamDisk &disk, const QString &folder, quint32 seed, Weakness weakness,
                     Findings &findings)
    : m_disk(disk)
    , m_paths {folder + u"/cache.sqlite"_s, folder + u"/outbox.sqlite"_s, {}, {}}
    , m_random(seed)
    , m_weakness(weakness)
    , m_findings(findings)
{
    for (const QString &path : {m_paths.cache, m_paths.outbox})
        for (const char *end : {"", "-wal", "-journal"})
            m_disk.remove(QFile::encodeName(path) + end);
    m_relay.tell(u"agent.add"_s, deskAgent, {{u"name"_s, u"Amal"_s}, {u"role"_s, u"owner"_s}},
                 m_clock.nowMs());
    for (int customer = 0; customer < 3; ++customer)
        m_relay.customerWrites(u"+49151100000%1"_s.arg(customer), u"Hello"_s, m_clock.nowMs());
    for (const Event &event : m_relay.journal())
        if (const QString id = event.data["conversation"_L1].toString();
            !id.isEmpty() && !m_conversations.contains(id))
            m_conversations << id;
}

void DeskLives::encrypt()
{
    const auto layer = [](char key) {
        auto added = vault::Vfs::add(vault::Secret(QByteArray(32, key)), RamDisk::vfsName());
        if (!added)
            qFatal("%s", qPrintable(added.error().text));
        return *std::move(added);
    };
    m_cacheLayer = layer('c');
    m_outboxLayer = layer('o');
    m_paths.cacheVfs = m_cacheLayer->name();
    m_paths.outboxVfs = m_outboxLayer->name();
}

bool DeskLives::live(RamDisk::End end)
{
    m_disk.setLying(m_weakness == Weakness::LyingDisk);
    m_disk.endAfter(m_random.bounded(3) ? 0 : 1 + m_random.bounded(60)); // sometimes it does not even get up
    const qint64 before = m_findings.bad();
    if (open() && !m_disk.hasEnded()) {
        check();
        m_draftUnderWay.clear();
        m_disk.endAfter(1 + m_random.bounded(200));
        for (int acts = m_random.bounded(30); acts > 0 && !m_disk.hasEnded(); --acts)
            act();
    }
    m_replica.reset();
    m_disk.endNow();
    m_disk.restart(end, m_random);
    ++m_findings.cuts;
    return m_findings.bad() == before;
}

bool DeskLives::open()
{
    auto replica = sync::Replica::open(m_paths, features::allFeatures(), m_clock);
    if (!replica) {
        if (!m_disk.hasEnded())
            m_findings.note(m_findings.damaged, replica.error().text);
        return false;
    }
    m_replica = *std::move(replica);
    m_replica->setMe(deskAgent, u"owner"_s);
    return bool(m_replica->meet(m_relay.epoch(team::Role::Owner)));
}

void DeskLives::act()
{
    m_clock.advanceMs(1 + m_random.bounded(5'000));
    switch (m_random.bounded(8)) {
    case 0:
        m_relay.customerWrites(u"+49151100000%1"_s.arg(m_random.bounded(3)), u"Hi"_s, m_clock.nowMs());
        break;
    case 1:
    case 2:
        write();
        break;
    case 3:
        takeBack();
        break;
    case 4:
    case 5:
        draft();
        break;
    default:
        exchange();
    }
}

Command DeskLives::wish(const QString &type, const QString &subject, const QJsonObject &data)
{
    m_clock.advanceMs(1);
    return {
        Ids(m_clock.nowMs(), QByteArray::number(m_random.generate())).next(), type, subject, {}, 0, 0, data};
}

void DeskLives::write()
{
    const Command command
        = wish(m_random.bounded(3) ? u"conversation.reply"_s : u"conversation.note"_s,
               m_conversations[m_random.bounded(int(m_conversations.size()))],
               {{u"content"_s,
                 conversations::toJson(conversations::TextContent {QString(m_random.bounded(1, 700), u'b')})},
                {u"body"_s, u"Note"_s}});
    if (m_weakness == Weakness::AckEarly)
        m_waiting.insert(command.id, command);
    if (!m_replica->give(command))
        return;
    ++m_findings.acknowledged;
    m_waiting.insert(command.id, command);
}

void DeskLives::takeBack()
{
    if (m_replica->outbox().commands().isEmpty())
        return;
    const sync::OwnCommand last = m_replica->outbox().commands().last();
    const QString id = last.command.id;
    const bool done = bool(last.refused ? m_replica->dismiss(id) : m_replica->cancel(id));
    if (done || m_disk.hasEnded())
        m_waiting.remove(id); // if the power went meanwhile, nobody has said whether it was taken back
    if (done) {
        ++m_findings.acknowledged;
        m_takenBack << id;
    }
}

void DeskLives::draft()
{
    const QString conversation = m_conversations[m_random.bounded(int(m_conversations.size()))];
    const QString text(m_random.bounded(600), u'd');
    m_draftUnderWay = conversation;
    if (!m_replica->saveDraft(conversation, u"reply"_s, text))
        return;
    m_draftUnderWay.clear();
    ++m_findings.acknowledged;
    m_drafts.insert(conversation, text);
}

void DeskLives::exchange()
{
    const auto commands = m_replica->takeToSend(8);
    if (!commands)
        return;
    for (const Command &command : *commands) {
        m_mayBeSent << command.id;
        if (m_random.bounded(4) == 0)
            continue; // lost on its way
        const auto answer = m_relay.handle(command, deskAgent, m_clock.nowMs());
        if (m_random.bounded(4) && (m_replica->hear(answer) || m_disk.hasEnded()) && !answer.refused)
            m_waiting.remove(command.id);
    }
    if (m_random.bounded(3) == 0)
        m_replica->disconnected(); // what is not answered goes out once more
    if (m_random.bounded(2))
        (void)m_replica->receive(m_relay.frame(team::Role::Owner, m_replica->cache().cursor()));
}

void DeskLives::check()
{
    const sync::Outbox &outbox = m_replica->outbox();
    for (const Command &command : std::as_const(m_waiting)) {
        const sync::OwnCommand *own = outbox.find(command.id);
        if (!own || own->command.data["content"_L1] != command.data["content"_L1])
            m_findings.note(m_findings.lost, u"command "_s + command.id);
        else if (m_mayBeSent.contains(command.id) && !own->sent)
            m_findings.note(m_findings.lost, u"that it may have been sent: "_s + command.id);
    }
    for (const sync::OwnCommand &own : outbox.commands())
        if (m_takenBack.contains(own.command.id))
            m_findings.note(m_findings.doubled, u"taken back and there again: "_s + own.command.id);
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it) {
        const QString there = m_replica->drafts().text(it.key(), u"reply"_s);
        if (it.key() == m_draftUnderWay)
            *it = there;
        else if (there != *it)
            m_findings.note(m_findings.lost, u"the draft of "_s + it.key());
    }
}

void DeskLives::finish()
{
    if (!open())
        return;
    check();
    m_replica->disconnected();
    const auto commands = m_replica->takeToSend(sync::Outbox::mostCommands);
    for (const Command &command : *commands)
        (void)m_replica->hear(m_relay.handle(command, deskAgent, m_clock.nowMs()));
    while (m_replica->cache().cursor() < m_relay.newest())
        if (!m_replica->receive(m_relay.frame(team::Role::Owner, m_replica->cache().cursor())))
            break;
    if (m_replica->cache().rows().dump(true) != m_relay.dump(team::Role::Owner))
        m_findings.note(m_findings.differing, u"the cache is not what the relay shows"_s);
    for (const QString &path : {m_paths.cache, m_paths.outbox})
        if (m_cacheLayer && m_disk.bytes(QFile::encodeName(path)).startsWith("SQLite format 3"))
            m_findings.note(m_findings.damaged, u"there is plain text on the disk"_s);
    QSet<QString> causes;
    for (const Event &event : m_relay.journal()) {
        const QString what = event.cause + u'/' + event.type;
        if (causes.contains(what) || m_takenBack.contains(event.cause))
            m_findings.note(m_findings.doubled, what);
        causes << what << event.cause;
    }
    for (const Command &command : std::as_const(m_waiting))
        if (const auto *own = m_replica->outbox().find(command.id);
            !causes.contains(command.id) && !(own && own->refused))
            m_findings.note(m_findings.lost, u"command "_s + command.id);
    m_replica.reset();
}

} // namespace waypost::tests

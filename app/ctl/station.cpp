// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/station.h"

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/features/features.h"
#include "core/sync/device.h"

#include <QDir>
#include <QTimer>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
constexpr int leastAnswerMs = 15'000; ///< what was given is waited for even if the relay was not
} // namespace

Station::Station(Options options)
    : m_options(std::move(options))
{
}

Station::~Station() = default;

Result<Done> Station::open()
{
    return openIn(m_options.home);
}

Result<Done> Station::openBeside(const QString &name)
{
    const auto device = sync::Device::read(m_options.home);
    if (!device)
        return Error {u"not_paired"_s,
                      u"This home is not paired with a relay. Run \"waypostctl pair\" first."_s};
    const QString folder = m_options.home + u'/' + name;
    QDir().mkpath(folder);
    if (auto written = device->write(folder); !written)
        return written;
    return openIn(folder);
}

Result<Done> Station::openIn(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error {u"home_unwritable"_s,
                      u"The folder "_s + folder + u" can't be made. Choose another one with --home."_s};
    m_lock = std::make_unique<QLockFile>(folder + u"/ctl.lock"_s);
    m_lock->setStaleLockTime(0); // only a dead owner makes it stale
    if (!m_lock->tryLock(m_options.waitMs))
        return Error {
            u"home_busy"_s,
            u"Another waypostctl works with this home. Wait for it, or use another one with --home."_s};
    sync::DeskOptions options;
    options.folder = folder;
    const QString passphraseFile = qEnvironmentVariable("WAYPOST_PASSPHRASE_FILE");
    if (!passphraseFile.isEmpty())
        options.keeper = vault::Keeper::Passphrase;
    m_desk = std::make_unique<sync::Desk>(std::move(options), features::allFeatures(), m_clock);
    return passphraseFile.isEmpty() ? Done {} : unlock(passphraseFile);
}

/// The file's first line; the file is the person's to protect.
Result<Done> Station::unlock(const QString &passphraseFile)
{
    constexpr qsizetype mostBytes = 4 * 1024;
    const QByteArray text = readSmallFile(passphraseFile, mostBytes);
    const QString passphrase = QString::fromUtf8(text.left(text.indexOf('\n')));
    if (passphrase.isEmpty())
        return Error {u"passphrase_missing"_s,
                      u"WAYPOST_PASSPHRASE_FILE names a file that can't be read or is empty."_s};
    std::optional<Error> refused;
    const QObject scope;
    connect(m_desk.get(), &sync::Desk::unlockRefused, &scope, [&](const Error &error) { refused = error; });
    m_desk->unlock(passphrase);
    (void)ask<bool>([](sync::View &) { return true; }); // answers after it
    if (refused)
        return *refused;
    return Done {};
}

bool Station::await(const std::function<bool()> &isSo, int ms)
{
    if (isSo())
        return true;
    QEventLoop loop;
    const auto look = [&] {
        if (isSo())
            loop.quit();
    };
    const QList<QMetaObject::Connection> connections {
        connect(m_desk.get(), &sync::Desk::stateChanged, &loop, look),
        connect(m_desk.get(), &sync::Desk::paired, &loop, look),
        connect(m_desk.get(), &sync::Desk::pairingRefused, &loop, look),
        connect(m_desk.get(), &sync::Desk::answered, &loop, look),
        connect(m_desk.get(), &sync::Desk::refused, &loop, look),
    };
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
    for (const auto &connection : connections)
        disconnect(connection);
    return isSo();
}

Result<Done> Station::goLive()
{
    if (!sync::Desk::isPaired(m_options.home))
        return Error {u"not_paired"_s,
                      u"This home is not paired with a relay. Run \"waypostctl pair\" first."_s};
    if (m_options.waitMs == 0)
        return Done {};
    m_desk->start();
    const auto settled = [this] {
        return m_desk->state().link == sync::Link::Live || m_desk->state().link == sync::Link::SignedOut
            || (m_desk->state().link == sync::Link::Locked && m_desk->state().lock != sync::Lock::Relay
                && m_desk->state().lock != sync::Lock::Waiting);
    };
    const bool inTime = await(settled, m_options.waitMs);
    const sync::LinkState state = m_desk->state();
    if (state.link == sync::Link::SignedOut)
        return Error {u"signed_out"_s, state.reason};
    if (inTime && state.link == sync::Link::Locked)
        return Error {u"locked"_s,
                      state.reason + u" Name a file that holds it in WAYPOST_PASSPHRASE_FILE."_s};
    if (!inTime)
        return Error {u"offline"_s,
                      state.reason.isEmpty() ? u"The relay did not answer in time."_s : state.reason};
    // A new home has nothing until the newest has come; without it even its own agent is unknown here.
    (void)await([this] { return m_desk->state().filled > 0; }, m_options.waitMs);
    // What an earlier command left in the outbox goes out now.
    (void)await([this] { return m_desk->state().outbox == 0; }, m_options.waitMs);
    return Done {};
}

Result<Done> Station::waitPaired()
{
    bool paired = false;
    std::optional<Error> refused;
    const QObject scope;
    connect(m_desk.get(), &sync::Desk::paired, &scope, [&] { paired = true; });
    connect(m_desk.get(), &sync::Desk::pairingRefused, &scope, [&](const Error &error) { refused = error; });
    if (!await([&] { return paired || refused; }, qMax(m_options.waitMs, leastAnswerMs)))
        return Error {u"offline"_s, u"The relay did not answer in time."_s};
    if (refused)
        return *refused;
    return Done {};
}

Result<qint64> Station::give(const Command &command)
{
    std::optional<qint64> seq;
    std::optional<Error> refused;
    const QObject scope;
    Command given = command;
    if (given.id.isEmpty())
        given.id = newId(nowMs());
    connect(m_desk.get(), &sync::Desk::answered, &scope, [&](const QString &id, qint64 number) {
        if (id == given.id)
            seq = number;
    });
    connect(m_desk.get(), &sync::Desk::refused, &scope, [&](const QString &id, const Error &error) {
        if (id == given.id)
            refused = error;
    });
    m_desk->give(given);
    // This comes back when it is durable, or refused here.
    (void)ask<bool>([](sync::View &) { return true; });
    const bool online = m_desk->state().link == sync::Link::Live;
    if (!refused && online)
        (void)await([&] { return seq || refused; }, qMax(m_options.waitMs, leastAnswerMs));
    if (seq)
        return *seq;
    if (!refused)
        return Error {
            u"unanswered"_s,
            u"The relay has not answered. What you gave is kept in the outbox and goes out with the next command."_s,
            {{u"id"_s, given.id}}};
    m_desk->dismiss(given.id); // whoever called has been told
    (void)ask<bool>([](sync::View &) { return true; });
    return *refused;
}

Result<QJsonObject> Station::query(const QString &what, const QJsonObject &data)
{
    std::optional<Result<QJsonObject>> answer;
    QEventLoop loop;
    m_desk->query(&loop, what, data, [&](const Result<QJsonObject> &page) {
        answer = page;
        loop.quit();
    });
    QTimer::singleShot(qMax(m_options.waitMs, leastAnswerMs), &loop, &QEventLoop::quit);
    loop.exec();
    if (!answer)
        return Error {u"offline"_s, u"The relay did not answer in time."_s};
    return *answer;
}

} // namespace waypost::ctl

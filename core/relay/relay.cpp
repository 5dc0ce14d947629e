// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/relay.h"

#include "core/base/ids.h"
#include "core/features/features.h"
#include "core/relay/relaylog.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <future>
#include <utility>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 firstInvitationMs = 24LL * 3600 * 1000;
constexpr int windDownMs = 5'000;
constexpr int windDownStepMs = 25;
constexpr int noteHeadMs = 5'000;
constexpr qint64 freshMs = 60'000;
constexpr auto privateFile = QFile::ReadOwner | QFile::WriteOwner;

/// What desktops are told to connect to.
QString hostFor(const Config &config)
{
    if (!config.agentsHost.isEmpty())
        return config.agentsHost;
    const QString address = config.agentsListen.address;
    return address == "0.0.0.0"_L1 || address == "::"_L1 ? QSysInfo::machineHostName() : address;
}

bool writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile)
        && file.write(bytes) == bytes.size() && file.flush();
}
} // namespace

Relay::Relay(const Config &config, const Clock &clock)
    : m_config(config)
    , m_clock(clock)
    , m_headMark(config.dataFolder)
{
    m_disk.setMaxThreadCount(1); // file work stays in order
}

Result<std::unique_ptr<Relay>> Relay::start(const Config &config, const Clock &clock)
{
    for (const ChannelConfig &channel : config.channels)
        if (channel.appSecrets.isEmpty())
            return Error {
                u"config_invalid"_s,
                u"The channel \"%1\" has no app secret, so nothing that arrives could be believed."_s.arg(
                    channel.id)};
    std::unique_ptr<Relay> relay(new Relay(config, clock));
    for (const auto step :
         {&Relay::openStores, &Relay::meetPeers, &Relay::lookWhetherRewound, &Relay::observeChannels,
          &Relay::ensureOwner, &Relay::listen, &Relay::inviteOwner})
        if (const auto done = (relay.get()->*step)(); !done)
            return done.error();
    relay->m_effects->start(relay->m_storeIsFresh);
    relay->m_timekeeper->start();
    relay->m_frontDoor->setReady(true);
    return relay;
}

Result<Done> Relay::openStores()
{
    const QString folder = m_config.dataFolder;
    const QString common = m_config.commonFolder();
    for (const QString &each : {folder, common})
        if (!QDir(each).exists()
            && !(QDir().mkpath(each) && QFile::setPermissions(each, privateFile | QFile::ExeOwner)))
            return Error {u"data_unavailable"_s,
                          u"The data folder \"%1\" can't be made. Check its parent's rights."_s.arg(each)};
    if (QDir(folder + u"/restoring"_s).exists() && !QFile::exists(ledgerPath(m_config)))
        return Error {u"restore_unfinished"_s,
                      u"A restore was stopped before its end. Call \"waypost-relay restore\" once more."_s};
    auto ledger = Ledger::open({.path = ledgerPath(m_config), .leaseMs = m_config.leaseMs},
                               features::allFeatures(), m_clock);
    if (!ledger)
        return ledger.error();
    m_ledger = *std::move(ledger);
    auto reader = store::Database::open({ledgerPath(m_config), true});
    if (!reader)
        return reader.error();
    m_reader = *std::move(reader);
    auto rows = store::SqlRows::open(*m_reader, tablesOf(features::allFeatures()));
    if (!rows)
        return rows.error();
    m_rows = *std::move(rows);
    auto media = MediaStore::open(common + u"/media"_s);
    if (!media)
        return media.error();
    m_media = *std::move(media);
    auto doorman = Doorman::open(accountsPath(m_config), m_clock);
    if (!doorman)
        return doorman.error();
    m_doorman = *std::move(doorman);

    m_bench = std::make_unique<Workbench>(Workbench {*m_ledger, *m_rows, *m_media, m_disk, m_clock});
    m_frontDoor = std::make_unique<FrontDoor>(m_config, *m_ledger, m_clock);
    m_client = std::make_unique<net::HttpClient>(m_publicIo);
    m_effects = std::make_unique<Effects>(m_config, *m_client, *m_bench);
    m_timekeeper = std::make_unique<Timekeeper>(*m_bench);
    Hub::Surroundings around;
    around.workspace = m_config.workspace;
    around.graceMs = qint64(m_config.offlineGraceHours) * 3'600'000;
    around.journalPath = ledgerPath(m_config);
    around.address.host = hostFor(m_config);
    around.effects = [effects = m_effects.get()] { return effects->status(); };
    around.typing
        = [effects = m_effects.get()](const QString &conversation) { effects->showTyping(conversation); };
    around.listTemplates
        = [effects = m_effects.get()](const QString &channel, const TemplateList::Told &told) {
              effects->listTemplates(channel, told);
          };
    m_search = std::make_unique<SearchIndex>(
        SearchIndex::Paths {folder + u"/search.sqlite"_s, ledgerPath(m_config)},
        tablesOf(features::allFeatures()), m_clock);
    around.search = [index = m_search.get()](const team::Viewer &viewer, const search::SearchRequest &request,
                                             const SearchIndex::Answer &answer) {
        index->search(viewer, request, answer);
    };
    auto identity = net::TlsIdentity::loadOrCreate(common);
    if (!identity)
        return identity.error();
    m_identity = *std::move(identity);
    around.address.fingerprint = m_identity.fingerprint;
    around.tellPeers = [this](const QString &topic, const QByteArray &body) {
        if (m_peers)
            m_peers->tell(topic, body);
    };
    around.sealingKey = sealingKey(m_identity.keyPem);
    m_hub = std::make_unique<Hub>(*m_bench, *m_doorman, around);
    m_ledger->onCommitted([hub = m_hub.get(), effects = m_effects.get(), index = m_search.get(),
                           timekeeper = m_timekeeper.get()](const Committed &commit) {
        index->follow();
        QMetaObject::invokeMethod(
            hub,
            [hub, effects, timekeeper, commit] {
                hub->committed(commit);
                effects->heed(commit.changes);
                effects->add(commit.effects);
                timekeeper->heed(commit);
            },
            Qt::QueuedConnection);
    });
    return Done {};
}

/// The same database, tables of their own.
QString Relay::accountsPath(const Config &config)
{
    if (config.store.isEmpty())
        return config.dataFolder + u"/accounts.sqlite"_s;
    return config.store + (config.store.contains(u'?') ? u'&' : u'?') + u"schema=waypost_accounts"_s;
}

Result<Done> Relay::meetPeers()
{
    if (!m_ledger->isShared())
        return Done {};
    Peers::Listener listener;
    listener.committed = [ledger = m_ledger.get()] { ledger->lookNow(); };
    listener.left = [ledger = m_ledger.get()] { ledger->claimNow(); };
    listener.heard = [hub = m_hub.get()](const QString &topic, const QByteArray &body) {
        hub->heardFromPeers(topic, body);
    };
    listener.missed = [hub = m_hub.get()] { hub->missedPeers(); };
    auto peers = Peers::open(ledgerPath(m_config), m_ledger->self(), m_hub.get(), std::move(listener));
    if (!peers)
        return peers.error();
    m_peers = *std::move(peers);
    m_ledger->onShutOut(
        [this] {
            QMetaObject::invokeMethod(
                m_hub.get(),
                [this] {
                    qCCritical(relayLog)
                        << "this relay was silent for too long: another one has taken over what it did";
                    if (m_shutOut)
                        std::exchange(m_shutOut, nullptr)();
                },
                Qt::QueuedConnection);
        });
    return Done {};
}

Result<QList<Answer>> Relay::submitAndWait(Submission submission)
{
    std::promise<Result<QList<Answer>>> promise;
    submission.done = [&promise](Result<QList<Answer>> answers) { promise.set_value(std::move(answers)); };
    m_ledger->submit(std::move(submission));
    return promise.get_future().get();
}

Result<Done> Relay::submitAndWait(const Commands &commands)
{
    Submission submission;
    submission.commands = commands;
    const auto answers = submitAndWait(std::move(submission));
    if (!answers)
        return answers.error();
    for (const Answer &answer : *answers)
        if (answer.refused)
            return *answer.refused;
    return Done {};
}

/// The store alone was put back from a backup, by whatever means: then the mark beside it is ahead.
Result<Done> Relay::lookWhetherRewound()
{
    m_noteHeadSoon = std::make_unique<QTimer>();
    QObject::connect(m_noteHeadSoon.get(), &QTimer::timeout, m_noteHeadSoon.get(), [this] { noteHead(); });
    m_noteHeadSoon->start(noteHeadMs);
    const auto mark = m_headMark.read();
    if (!mark)
        return Done {};
    const auto there = hashAt(*m_reader, mark->head.seq);
    if (!there)
        return there.error();
    if (*there == mark->head.hash) {
        m_storeIsFresh = m_clock.nowMs() - mark->at < freshMs;
        return Done {};
    }
    qCCritical(relayLog) << "this store is an older one than the one this relay had."
                         << "Nothing is sent until an owner confirms it.";
    auto holding = holdEverything(*m_reader, u"rewound"_s, m_clock);
    if (!holding)
        return holding.error();
    const auto held = submitAndWait(*std::move(holding));
    if (!held)
        return held.error();
    m_hub->heedEpoch();
    noteHead();
    return Done {};
}

void Relay::noteHead()
{
    if (const auto head = headOf(*m_reader))
        m_headMark.write(*head, m_clock.nowMs());
}

Result<Done> Relay::observeChannels()
{
    Commands commands;
    for (const ChannelConfig &channel : m_config.channels)
        commands << relayCommand(
            u"channel.observe"_s, channel.id,
            {{u"name"_s, channel.name}, {u"kind"_s, u"whatsapp"_s}, {u"number"_s, channel.number}}, m_clock);
    return submitAndWait(commands);
}

Result<Done> Relay::ensureOwner()
{
    const auto someAgents = [this] { return m_reader->value(u"SELECT count(*) FROM agents"_s).toInt() > 0; };
    if (someAgents())
        return Done {};
    // The id of the first one is the store's: of two relays that start together one adds the owner.
    auto added = submitAndWait({relayCommand(u"agent.add"_s, m_ledger->epoch(),
                                             {{u"name"_s, u"Owner"_s}, {u"role"_s, u"owner"_s}}, m_clock)});
    return !added && someAgents() ? Done {} : added;
}

Result<Done> Relay::listen()
{
    if (auto agents = m_hub->listen(m_agentsIo, m_config.agentsListen, &m_identity); !agents)
        return agents;
    auto http = net::HttpServer::listen(
        m_publicIo, m_config.publicListen.address, m_config.publicListen.port, {},
        [door = m_frontDoor.get()](const net::HttpRequest &request, const net::HttpRespond &respond) {
            door->handle(request, respond);
        });
    if (!http)
        return http.error();
    m_http = *std::move(http);
    return Done {};
}

/// Somebody has to be the first: as long as no owner has a device, the way in lies in a file that only the
/// relay's user reads.
Result<Done> Relay::inviteOwner()
{
    const QString file = m_config.commonFolder() + u"/pairing-code"_s;
    auto accounts = Accounts::open(accountsPath(m_config), m_clock);
    if (!accounts)
        return accounts.error();
    QString owner;
    store::Statement &owners = m_reader->statement(
        u"SELECT id FROM agents WHERE role = 'owner' AND disabled_at = 0 ORDER BY created_at"_s);
    bool paired = false;
    const auto read = owners.forEach([&](const store::Statement &row) {
        const QString id = row.column(0).toString();
        paired = paired || !(*accounts)->devicesOf(id).isEmpty();
        if (owner.isEmpty())
            owner = id;
    });
    if (!read)
        return read.error();
    QFile::remove(file);
    if (paired || owner.isEmpty())
        return Done {};
    const auto code = (*accounts)->makePairingCode(owner, firstInvitationMs);
    if (!code)
        return code.error();
    wire::PairingAddress address = m_hub->address();
    address.code = *code;
    if (!writePrivateFile(file, address.toString().toUtf8() + '\n'))
        return Error {u"data_unavailable"_s,
                      u"The file \"%1\" can't be written. Check the folder's rights."_s.arg(file)};
    qCInfo(relayLog).noquote() << "no owner has paired a device yet; the address to pair with is in" << file;
    return Done {};
}

void Relay::windDown(const std::function<void()> &done)
{
    m_frontDoor->setReady(false);
    m_http.reset();
    m_hub->stopListening();
    m_timekeeper->stop();
    m_effects->stop();
    auto *poll = new QTimer(m_effects.get());
    QObject::connect(poll, &QTimer::timeout, m_effects.get(), [this, poll, done, steps = 0]() mutable {
        if (!m_effects->idle() && ++steps * windDownStepMs < windDownMs)
            return;
        poll->stop();
        done();
    });
    poll->start(windDownStepMs);
}

/// Outside first: each thing that can still call another goes before it.
Relay::~Relay()
{
    if (m_frontDoor)
        m_frontDoor->setReady(false);
    m_http.reset();
    if (m_hub)
        m_hub->stopListening();
    if (m_timekeeper)
        m_timekeeper->stop();
    if (m_effects)
        m_effects->stop();
    if (m_noteHeadSoon) // it came as far as running
        noteHead();
    m_noteHeadSoon.reset();
    m_peers.reset();
    m_client.reset();
    m_doorman.reset();
    m_disk.waitForDone();
    QThreadPool::globalInstance()->waitForDone();
    m_ledger.reset();
    m_hub.reset();
    m_timekeeper.reset();
    m_effects.reset();
}

} // namespace waypost::relay

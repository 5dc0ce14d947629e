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

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 firstInvitationMs = 24LL * 3600 * 1000;
constexpr int windDownMs = 5'000;
constexpr int windDownStepMs = 25;
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
    for (const auto step : {&Relay::openStores, &Relay::observeChannels, &Relay::ensureOwner, &Relay::listen,
                            &Relay::inviteOwner})
        if (const auto done = (relay.get()->*step)(); !done)
            return done.error();
    relay->m_effects->start();
    relay->m_frontDoor->setReady(true);
    return relay;
}

Result<Done> Relay::openStores()
{
    const QString folder = m_config.dataFolder;
    if (!QDir(folder).exists()
        && !(QDir().mkpath(folder) && QFile::setPermissions(folder, privateFile | QFile::ExeOwner)))
        return Error {u"data_unavailable"_s,
                      u"The data folder \"%1\" can't be made. Check its parent's rights."_s.arg(folder)};
    auto ledger = Ledger::open({ledgerPath(m_config)}, features::allFeatures(), m_clock);
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
    auto media = MediaStore::open(folder + u"/media"_s);
    if (!media)
        return media.error();
    m_media = *std::move(media);
    auto doorman = Doorman::open(accountsPath(), m_clock);
    if (!doorman)
        return doorman.error();
    m_doorman = *std::move(doorman);

    m_bench = std::make_unique<Workbench>(Workbench {*m_ledger, *m_rows, *m_media, m_disk, m_clock});
    m_frontDoor = std::make_unique<FrontDoor>(m_config, *m_ledger, m_clock);
    m_client = std::make_unique<net::HttpClient>(m_publicIo);
    m_effects = std::make_unique<Effects>(m_config, *m_client, *m_bench);
    Hub::Surroundings around;
    around.workspace = m_config.workspace;
    around.journalPath = ledgerPath(m_config);
    around.address.host = hostFor(m_config);
    around.effects = [effects = m_effects.get()] { return effects->status(); };
    around.typing
        = [effects = m_effects.get()](const QString &conversation) { effects->showTyping(conversation); };
    auto identity = net::TlsIdentity::loadOrCreate(folder);
    if (!identity)
        return identity.error();
    m_identity = *std::move(identity);
    around.address.fingerprint = m_identity.fingerprint;
    m_hub = std::make_unique<Hub>(*m_bench, *m_doorman, around);
    m_ledger->onCommitted([hub = m_hub.get(), effects = m_effects.get()](const Committed &commit) {
        QMetaObject::invokeMethod(
            hub,
            [hub, effects, commit] {
                hub->committed(commit);
                effects->add(commit.effects);
            },
            Qt::QueuedConnection);
    });
    return Done {};
}

Result<Done> Relay::submitAndWait(const Commands &commands)
{
    std::promise<Result<QList<Answer>>> promise;
    Submission submission;
    submission.commands = commands;
    submission.done = [&promise](Result<QList<Answer>> answers) { promise.set_value(std::move(answers)); };
    m_ledger->submit(std::move(submission));
    const auto answers = promise.get_future().get();
    if (!answers)
        return answers.error();
    for (const Answer &answer : *answers)
        if (answer.refused)
            return *answer.refused;
    return Done {};
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
    if (m_reader->value(u"SELECT count(*) FROM agents"_s).toInt() > 0)
        return Done {};
    return submitAndWait({relayCommand(u"agent.add"_s, newId(m_clock.nowMs()),
                                       {{u"name"_s, u"Owner"_s}, {u"role"_s, u"owner"_s}}, m_clock)});
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
    const QString file = m_config.dataFolder + u"/pairing-code"_s;
    auto accounts = Accounts::open(accountsPath(), m_clock);
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
    if (m_effects)
        m_effects->stop();
    m_client.reset();
    m_doorman.reset();
    m_disk.waitForDone();
    QThreadPool::globalInstance()->waitForDone();
    m_ledger.reset();
    m_hub.reset();
    m_effects.reset();
}

} // namespace waypost::relay

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One frame to every session: 1,000 over TLS, 1,000 and 10,000 plain, each beside a bare loop of send() in
// the same round. Processor time of one delivery, how long until the last has it, memory of a session, how
// long it takes all of them to join. The sessions are those of net::SocketServer; the clients are another
// process.
#include "core/net/socketserver.h"
#include "tests/bench/child.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <ctime>
#include <malloc.h>
#include <sys/resource.h>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

constexpr int messageBytes = 512;
constexpr int headerBytes = 4; ///< of a frame of that size from a server (RFC 6455, 5.2)
constexpr int messages = 20; ///< a round

double threadUs()
{
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e6 + double(used.tv_nsec) / 1e3;
}

QString program(const QString &name)
{
    return QStringLiteral(WAYPOST_BINARY_DIR "/tests/bench/") + name;
}

/// A server with so many sessions, and the process that reads.
class Room {
public:
    Room(int sessions, const net::TlsIdentity *identity)
        : m_sessions(sessions)
    {
        ::malloc_trim(0); // what an earlier room has left would hide what this one takes
        const double before = bench::residentMb(::getpid());
        net::SocketLimits limits;
        limits.connections = sessions;
        auto server = net::SocketServer::listen(m_io, u"127.0.0.1"_s, 0, identity, limits,
                                                {[this](net::SocketId id, const QByteArray &) {
                                                     m_ids.push_back(id);
                                                     m_server->admit(id);
                                                 },
                                                 {},
                                                 {},
                                                 {}});
        if (!server)
            qFatal("%s", qPrintable(server.error().text));
        m_server = *std::move(server);
        m_reader = std::make_unique<bench::Child>(
            program(u"fanoutreader"_s),
            QStringList {QString::number(m_server->port()), QString::number(sessions),
                         QString::number(messageBytes + headerBytes), identity ? u"tls"_s : u"plain"_s});
        const double began = bench::monotonicMs();
        static_cast<void>(m_reader->line());
        joinedMs = bench::monotonicMs() - began;
        sessionKb = (bench::residentMb(::getpid()) - before) * 1024 / sessions;
    }
    ~Room()
    {
        m_reader.reset();
        m_server.reset();
    }
    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;

    /// Some messages to everybody, one after the other has arrived everywhere.
    void round()
    {
        std::vector<double> times;
        double spent = 0;
        m_io.runAndWait([&] { spent = -threadUs(); });
        for (int i = 0; i < messages; ++i) {
            const double began = bench::monotonicMs();
            m_io.post([this] {
                const auto message = std::make_shared<const QByteArray>(messageBytes, 'm');
                for (const net::SocketId id : m_ids)
                    m_server->send(id, message);
            });
            static_cast<void>(m_reader->line());
            times.push_back(bench::monotonicMs() - began);
        }
        m_io.runAndWait([&] { spent += threadUs(); });
        costs.push_back(spent / messages / m_sessions);
        lasts.push_back(tests::percentile(times, 0.5));
    }

    double joinedMs = 0;
    double sessionKb = 0;
    std::vector<double> costs; ///< µs of processor time a delivery
    std::vector<double> lasts; ///< ms until the last one had it

private:
    int m_sessions;
    net::IoThread m_io;
    std::vector<net::SocketId> m_ids; ///< on the IoThread
    std::unique_ptr<net::SocketServer> m_server;
    std::unique_ptr<bench::Child> m_reader;
};

void measure(int sessions, const net::TlsIdentity *identity, int rounds, bench::Figures &figures)
{
    const QString at = u"%L1 sessions%2: "_s.arg(sessions).arg(identity ? u" over TLS"_s : u""_s);
    std::vector<double> floorCosts;
    std::vector<double> floorLasts;
    Room room(sessions, identity);
    for (int i = 0; i < rounds; ++i) {
        bench::Child floor(program(u"fanoutfloor"_s),
                           {QString::number(sessions), QString::number(messageBytes + headerBytes),
                            QString::number(messages)});
        const QJsonObject report = floor.report();
        floorCosts.push_back(report["cpu_us"_L1].toDouble());
        floorLasts.push_back(report["last_ms"_L1].toDouble());
        room.round();
    }
    figures.addMedian(at + u"a delivery, bare loop"_s, floorCosts, u"µs of CPU"_s);
    figures.addMedian(at + u"a delivery"_s, room.costs, u"µs of CPU"_s);
    figures.addRatio(at + u"a delivery / bare loop"_s, room.costs, floorCosts);
    figures.addMedian(at + u"until the last has it, bare loop"_s, floorLasts, u"ms"_s);
    figures.addMedian(at + u"until the last has it"_s, room.lasts, u"ms"_s);
    figures.add(at + u"memory of one"_s, room.sessionKb, u"KB"_s);
    figures.add(at + u"all have joined after"_s, room.joinedMs, u"ms"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    bench::Figures figures(QCoreApplication::arguments());
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const QTemporaryDir folder;
    const auto identity = net::TlsIdentity::loadOrCreate(folder.path());
    if (!identity)
        qFatal("%s", qPrintable(identity.error().text));
    const int rounds = figures.has(u"--whole"_s) ? 7 : 3;
    measure(1'000, &*identity, rounds, figures);
    measure(1'000, nullptr, rounds, figures);
    measure(10'000, nullptr, rounds, figures);
    return 0;
}

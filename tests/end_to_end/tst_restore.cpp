// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A relay whose store is put back from an older backup while desktops hold what it has lost: at random
// points, by every means. Each desktop that has seen more notices, nothing it held is deleted, and nothing
// that a customer may have got already is sent again by itself. 200 points; 1,000 with WAYPOST_LONG.
#include "core/base/ids.h"
#include "core/channels/channels.h"
#include "core/features/features.h"
#include "core/relay/rewind.h"
#include "core/sync/desk.h"
#include "core/upkeep/backup.h"
#include "core/upkeep/restore.h"
#include "core/upkeep/storecopy.h"
#include "tests/core/relay/relaykit.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::sync;
using namespace Qt::StringLiterals;
using relaykit::Stage;

namespace {
constexpr quint32 seed = 20'261'126;
constexpr int patienceMs = 30'000;
const QString phone = u"+491511000001"_s;

/// How somebody puts an older store back.
enum class Means {
    Command, ///< waypost-relay restore
    File, ///< the store alone is copied back
    Folder, ///< the whole data folder: nothing beside the store tells
};

struct Seat {
    QString folder;
    std::unique_ptr<Desk> desk;
    qint64 seen = 0; ///< its cursor when the relay stopped
    qsizetype frozen = 0; ///< files it has kept
};

class Play {
public:
    explicit Play(int desks)
    {
        for (int i = 0; i < desks; ++i)
            m_seats.push_back({m_folder.filePath(u"desk%1"_s.arg(i)), nullptr});
    }
    [[nodiscard]] bool begin();
    [[nodiscard]] bool point(Means means);
    [[nodiscard]] int resent() const;
    int points = 0, rewound = 0, lost = 0, missing = 0, recovered = 0, heldCommands = 0;
    QString failure;

private:
    [[nodiscard]] bool fail(const QString &why)
    {
        failure = u"point %1: %2"_s.arg(points).arg(why);
        return false;
    }
    [[nodiscard]] bool until(const std::function<bool()> &come) const
    {
        return QTest::qWaitFor(come, patienceMs);
    }
    void seat(Seat &seat, const QString &code);
    void act();
    QString reply(Desk &desk, const QString &words);
    [[nodiscard]] bool inStep() const;
    [[nodiscard]] static qsizetype frozenIn(const Seat &seat)
    {
        return QDir(seat.folder).entryList({u"recovered-*.sqlite"_s}, QDir::Files).size();
    }
    [[nodiscard]] QSet<QString> messagesInStore() const;
    [[nodiscard]] bool putBack(Means means, const QString &copy, const QString &backup);
    [[nodiscard]] bool everybodyNotices(qint64 head);
    [[nodiscard]] QString whereTheyAre(qint64 head) const;
    [[nodiscard]] bool giveBack(const QSet<QString> &before);
    [[nodiscard]] bool resume();
    [[nodiscard]] QString fateOf(const QString &reply);
    [[nodiscard]] int sends(const QString &words) const;

    Stage m_stage;
    QTemporaryDir m_folder;
    std::vector<Seat> m_seats;
    QRandomGenerator m_random {seed};
    QString m_conversation;
    QStringList m_said; ///< words of every reply that any desk gave
    int m_written = 0;
};

void Play::seat(Seat &seat, const QString &code)
{
    seat.desk = std::make_unique<Desk>(DeskOptions {seat.folder, LinkTimes {5'000, 15'000, 45'000, 5, 40}},
                                       features::allFeatures(), m_stage.clock);
    wire::PairingAddress address = m_stage.relay->address();
    address.code = code;
    seat.desk->pair(address, u"Desk"_s);
}

bool Play::begin()
{
    if (!m_stage.start())
        return fail(m_stage.startError);
    m_stage.config.agentsListen.port = m_stage.relay->agentsPort(); // the same after each start
    const auto owner = m_stage.owner(); // brings the others in
    if (!owner)
        return fail(u"no owner"_s);
    for (size_t i = 0; i < m_seats.size(); ++i) {
        QString agent = owner->welcome.agent;
        if (i > 0) {
            agent = newId(m_stage.clock.nowMs());
            (void)owner->give(u"agent.add"_s, agent,
                              {{u"name"_s, u"Col %1"_s.arg(i)}, {u"role"_s, u"supervisor"_s}});
        }
        seat(m_seats[i], owner->ask(u"invite"_s, {{u"agent"_s, agent}}).data["code"_L1].toString());
    }
    owner->hangUp();
    if (m_stage.post(Stage::text(phone, u"wamid.first"_s, u"Hello"_s)) != 200)
        return fail(u"no webhook"_s);
    m_conversation = m_stage.conversationWith(phone);
    return until([this] { return inStep(); }) || fail(u"the desks do not come to life"_s);
}

bool Play::inStep() const
{
    const qint64 newest = m_stage.value(u"SELECT max(seq) FROM journal"_s).toLongLong();
    return std::all_of(m_seats.begin(), m_seats.end(), [newest](const Seat &seat) {
        const LinkState &state = seat.desk->state();
        return state.link == Link::Live && state.cursor >= newest && state.filled == 100;
    });
}

QString Play::reply(Desk &desk, const QString &words)
{
    Command command;
    command.type = u"conversation.reply"_s;
    command.subject = m_conversation;
    command.data
        = {{u"content"_s, conversations::toJson(conversations::TextContent {words})}, {u"override"_s, true}};
    m_said << words;
    return desk.give(command);
}

/// A customer writes, or somebody answers or notes something.
void Play::act()
{
    Desk &desk = *m_seats[size_t(m_random.bounded(int(m_seats.size())))].desk;
    const QString words = u"words number %1."_s.arg(++m_written);
    switch (m_random.bounded(3)) {
    case 0:
        (void)m_stage.post(Stage::text(phone, u"wamid.in%1"_s.arg(m_written), words));
        break;
    case 1:
        (void)reply(desk, words);
        break;
    default:
        desk.give({{}, u"conversation.note"_s, m_conversation, {}, 0, 0, {{u"body"_s, words}}});
    }
}

QSet<QString> Play::messagesInStore() const
{
    QSet<QString> ids;
    const auto reader = store::Database::open({relay::Relay::ledgerPath(m_stage.config), true});
    for (const QString &table : {u"messages"_s, u"notes"_s})
        (void)(*reader)->statement(u"SELECT id FROM "_s + table).forEach([&ids](const store::Statement &row) {
            ids << row.column(0).toString();
        });
    return ids;
}

bool Play::putBack(Means means, const QString &copy, const QString &backup)
{
    const QString data = m_stage.config.dataFolder;
    const QString ledger = data + u"/ledger.sqlite"_s;
    if (means == Means::Command) {
        const auto restored = upkeep::restore(backup, upkeep::placesOf(m_stage.config),
                                              features::allFeatures(), m_stage.clock, true, {});
        return restored || fail(restored.error().text);
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(ledger + suffix);
    if (means == Means::Folder)
        QFile::remove(data + u"/journal-head.json"_s);
    return QFile::copy(copy, ledger) || fail(u"the copy cannot be put back"_s);
}

QString Play::whereTheyAre(qint64 head) const
{
    QString text = u"backup %1, store %2"_s.arg(head).arg(
        m_stage.value(u"SELECT max(seq) FROM journal"_s).toLongLong());
    for (const Seat &seat : m_seats) {
        const LinkState &state = seat.desk->state();
        text += u"; seen %1, files %2 of %3, link %4, cursor %5/%6, filled %7, %8"_s.arg(seat.seen)
                    .arg(frozenIn(seat))
                    .arg(seat.frozen)
                    .arg(int(state.link))
                    .arg(state.cursor)
                    .arg(state.newest)
                    .arg(state.filled)
                    .arg(state.reason);
    }
    return text;
}

/// Whoever had seen more than the backup holds keeps what he has and fills another cache.
bool Play::everybodyNotices(qint64 head)
{
    const auto noticed = [this, head] {
        return std::all_of(m_seats.begin(), m_seats.end(), [head](const Seat &seat) {
            return frozenIn(seat) == seat.frozen + (seat.seen > head ? 1 : 0);
        });
    };
    if (!until([&] { return noticed() && inStep(); }))
        return fail(u"not everybody noticed: "_s + whereTheyAre(head));
    for (Seat &seat : m_seats) {
        rewound += seat.seen > head ? 1 : 0;
        seat.frozen = frozenIn(seat);
    }
    const QString held = m_stage.value(u"SELECT held_why FROM channels"_s).toString();
    return !held.isEmpty() || fail(u"sending was not held"_s);
}

/// Afterwards everything that any desk had is in the store again.
bool Play::giveBack(const QSet<QString> &before)
{
    const auto gone = [&] { return QSet<QString>(before).subtract(messagesInStore()); };
    lost += int(gone().size());
    for (Seat &seat : m_seats) {
        recovered += seat.desk->state().recovered ? 1 : 0;
        seat.desk->offerRecovered();
    }
    if (!until([&] {
            return inStep() && gone().isEmpty()
                && std::none_of(m_seats.begin(), m_seats.end(), [](const Seat &seat) {
                       return seat.desk->state().recovered || seat.desk->state().outbox > 0;
                   });
        })) {
        missing += int(gone().size());
        return fail(u"%1 did not come back"_s.arg(gone().size()));
    }
    return true;
}

int Play::sends(const QString &words) const
{
    int count = 0;
    for (const relaykit::ApiCall &call : m_stage.api.calls("/messages"))
        count += call.body.contains(words.toUtf8()) ? 1 : 0;
    return count;
}

int Play::resent() const
{
    int twice = 0;
    for (const QString &words : m_said)
        twice += sends(words) > 1 ? 1 : 0;
    return twice;
}

/// An owner lets it go on: what is typed now leaves, and nothing before it once more.
bool Play::resume()
{
    bool answered = false;
    QObject here;
    QObject::connect(m_seats.front().desk.get(), &Desk::answered, &here, [&answered] { answered = true; });
    m_seats.front().desk->give({{}, u"channel.release"_s, u"main"_s, {}, 0, 0, {}});
    if (!until([&] { return answered; }))
        return fail(u"sending does not go on"_s);
    const QString words = u"words number %1."_s.arg(++m_written);
    const QString id = reply(*m_seats.front().desk, words);
    return until([&] { return sends(words) == 1; })
        || fail(u"the next reply does not leave: "_s + fateOf(id) + u", sent %1 times"_s.arg(sends(words)));
}

/// What the owner's desk and the channel say of a reply that should have left.
QString Play::fateOf(const QString &reply)
{
    QString fate;
    bool told = false;
    QObject here;
    m_seats.front().desk->ask<QString>(
        &here,
        [reply](View &view) {
            for (const OutboxItem &item : view.outbox())
                if (item.id == reply)
                    return item.refused ? item.refused->code : u"waits in the outbox"_s;
            const auto message = loadAs<conversations::Message>(view.rows(), u"messages"_s, reply);
            const auto channel = loadAs<channels::Channel>(view.rows(), u"channels"_s, u"main"_s);
            return QString((message ? u"message is "_s + message->status : u"no such message"_s)
                           + (channel && channel->heldAt > 0 ? u", number held ("_s + channel->heldWhy + u')'
                                                             : u", number free"_s));
        },
        [&](const QString &said) {
            fate = said;
            told = true;
        });
    return until([&] { return told; }) ? fate : u"the desk does not answer"_s;
}

bool Play::point(Means means)
{
    ++points;
    for (int i = m_random.bounded(3); i > 0; --i)
        act();
    const QString copy = m_folder.filePath(u"copy.sqlite"_s);
    QFile::remove(copy);
    QString backup;
    if (means == Means::Command) {
        const auto made = upkeep::backUp(upkeep::placesOf(m_stage.config), m_folder.filePath(u"backups"_s),
                                         m_stage.clock, {1, {}});
        if (!made)
            return fail(made.error().text);
        backup = made->path;
    } else if (const auto copied = upkeep::copySqlite(relay::Relay::ledgerPath(m_stage.config), copy);
               !copied)
        return fail(copied.error().text);
    const QString from = backup.isEmpty() ? copy : backup + u"/ledger.sqlite"_s;
    const qint64 head
        = (*store::Database::open({from, true}))->value(u"SELECT max(seq) FROM journal"_s).toLongLong();
    for (int i = 1 + m_random.bounded(4); i > 0; --i)
        act();
    if (m_stage.post(Stage::text(phone, u"wamid.last%1"_s.arg(points), u"Are you there?"_s)) != 200)
        return fail(u"no webhook"_s);
    if (m_random.bounded(3) > 0 && !until([this] { return inStep(); }))
        return fail(u"the desks do not keep up"_s);
    if (!until([this, head] { // somebody has seen what will be lost
            return std::any_of(m_seats.begin(), m_seats.end(),
                               [head](const Seat &seat) { return seat.desk->state().cursor > head; });
        }))
        return fail(u"nobody has seen anything"_s);
    m_stage.stop();
    QSet<QString> before;
    for (Seat &seat : m_seats) {
        if (!until([&seat] { return seat.desk->state().link != Link::Live; }))
            return fail(u"a desk does not see the relay end"_s);
        std::optional<qint64> cursor;
        QObject here;
        seat.desk->ask<qint64>(
            &here,
            [this, &before](View &view) {
                for (const TimelineEntry &entry : view.timeline(m_conversation, 1'000'000))
                    if (entry.kind != EntryKind::Activity && entry.seq > 0)
                        before << entry.id;
                return view.cursor();
            },
            [&cursor](qint64 value) { cursor = value; });
        if (!until([&cursor] { return cursor.has_value(); }))
            return fail(u"a desk does not answer"_s);
        seat.seen = *cursor;
    }
    const qsizetype calls = m_stage.api.calls("/messages").size();
    if (!putBack(means, copy, backup) || !m_stage.start())
        return failure.isEmpty() ? fail(m_stage.startError) : false;
    if (!everybodyNotices(head))
        return false;
    if (m_stage.api.calls("/messages").size() != calls)
        return fail(u"something was sent before anybody confirmed"_s);
    return giveBack(before) && resume();
}
} // namespace

class TestRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void olderStoreIsNoticedAtAnyPoint();
    void madeUpHashStopsNobody();
};

void TestRestore::olderStoreIsNoticedAtAnyPoint()
{
    const int points = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 1'000 : 200;
    Play play(2);
    QVERIFY2(play.begin(), qPrintable(play.failure));
    for (int i = 0; i < points; ++i)
        QVERIFY2(play.point(Means(i % 3)), qPrintable(play.failure));
    qInfo("points %d, desks rewound %d, messages and notes lost by the relay %d, not given back %d, sent "
          "twice %d",
          play.points, play.rewound, play.lost, play.missing, play.resent());
    QCOMPARE(play.points, points);
    QVERIFY(play.rewound >= points);
    QVERIFY(play.lost > points / 2);
    QCOMPARE(play.missing, 0);
    QCOMPARE(play.resent(), 0);
}

/// A signed-in client says that it has seen more: without the relay's seal nobody believes it.
void TestRestore::madeUpHashStopsNobody()
{
    Stage stage;
    QVERIFY2(stage.start(), qPrintable(stage.startError));
    QCOMPARE(stage.post(Stage::text(phone, u"wamid.1"_s, u"Hello"_s)), 200);
    const auto owner = stage.owner();
    QVERIFY(owner);
    const QString epoch = owner->welcome.epoch;
    const wire::Welcome known = owner->welcome;
    for (const QByteArray &hash : {QByteArray(48, 'x'), QByteArray(32, 'x'), QByteArray()}) {
        relaykit::Client liar(stage.relay->agentsPort());
        wire::Hello hello;
        hello.deviceId = known.deviceId;
        hello.token = known.token;
        hello.epoch = epoch;
        hello.cursor = 1'000'000;
        hello.hash = hash;
        QVERIFY(liar.signIn(hello));
        QVERIFY(!liar.welcome.rewound);
        QVERIFY(liar.welcome.epoch != epoch); // it alone begins anew
    }
    QCOMPARE(stage.value(u"SELECT count(*) FROM channels WHERE held_at > 0"_s).toInt(), 0);
    QVERIFY(!owner->closed());
    const wire::Page status = owner->ask(u"status"_s);
    QVERIFY(!status.data["channels"_L1]["main"_L1].toObject().contains(u"held"_s));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"

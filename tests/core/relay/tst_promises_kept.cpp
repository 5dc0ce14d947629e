// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Promises in a running relay: a breach is in a client's rows when it is due, also if nobody ran then, and an
// alert reaches the owner's program, signed, and nobody else.
#include "core/conversations/visibility.h"
#include "core/relay/alertposter.h"
#include "core/sla/sla.h"
#include "tests/core/relay/relaykit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace waypost;
using namespace relaykit;
using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 30'000;
constexpr qint64 shortestMs = 60'000; ///< no promise is shorter

/// Another program of the owner's.
class Receiver {
public:
    struct Post {
        QByteArray body;
        QByteArray id;
        QByteArray signature;
    };
    Receiver()
        : m_server(*net::HttpServer::listen(
            m_io, u"127.0.0.1"_s, 0, {},
            [this](const net::HttpRequest &request, const net::HttpRespond &respond) {
                const QMutexLocker lock(&m_mutex);
                m_posts << Post {request.body, request.header("waypost-id"),
                                 request.header("waypost-signature")};
                net::HttpResponse response;
                response.status = m_posts.size() <= m_refusals ? 503 : 204;
                respond(response);
            }))
    {
    }
    [[nodiscard]] QString address(const QString &host = u"127.0.0.1"_s) const
    {
        return u"http://%1:%2/alerts"_s.arg(host, QString::number(m_server->port()));
    }
    void refuse(int times)
    {
        const QMutexLocker lock(&m_mutex);
        m_refusals = times;
    }
    [[nodiscard]] QList<Post> posts()
    {
        const QMutexLocker lock(&m_mutex);
        return m_posts;
    }

private:
    net::IoThread m_io;
    QMutex m_mutex;
    QList<Post> m_posts;
    int m_refusals = 0;
    std::unique_ptr<net::HttpServer> m_server;
};

/// A text that the provider took so long ago.
QByteArray earlierText(const QString &phone, const QString &providerId, qint64 seconds)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QByteArray body = Stage::text(phone, providerId, u"Hello?"_s);
    const auto stamped
        = [](qint64 at) { return QByteArray("\"timestamp\":\"").append(QByteArray::number(at)).append('"'); };
    for (const qint64 stamp : {now, now - 1})
        body.replace(stamped(stamp), stamped(now - seconds));
    return body;
}

class Shop : public Stage {
public:
    Shop()
    {
        config.alerts.secret = "alert secret";
        config.alerts.privateHosts = {u"127.0.0.1"_s};
    }
    /// First response within a minute, with an alert at that moment.
    static bool promise(Client &owner)
    {
        const QJsonObject grid {{u"normal"_s, QJsonObject {{u"first"_s, QJsonObject {{u"seconds"_s, 60}}}}}};
        const QJsonObject level {{u"id"_s, u"due"_s},
                                 {u"clock"_s, u"first"_s},
                                 {u"offset"_s, 0},
                                 {u"actions"_s, QJsonArray {u"webhook"_s}}};
        return !owner
                    .give(u"policy.save"_s, newId(QDateTime::currentMSecsSinceEpoch()),
                          {{u"name"_s, u"A minute"_s}, {u"grid"_s, grid}, {u"levels"_s, QJsonArray {level}}})
                    .refused;
    }
    QString session(const QString &phone) const
    {
        const QString conversation = conversationWith(phone);
        return conversation.isEmpty() ? QString() : sla::sessionKey(conversation, 1);
    }
    QJsonObject fired(const QString &phone) const
    {
        return QJsonDocument::fromJson(
                   value(u"SELECT fired FROM sla_sessions WHERE id = ?"_s, {session(phone)}).toByteArray())
            .object();
    }
    int breaches() const
    {
        return value(u"SELECT count(*) FROM activities WHERE what = 'sla.breached'"_s).toInt();
    }
};
} // namespace

class TestPromisesKept : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBreachComesWhenItIsDue();
    void whatNobodySawIsToldLateAndOnce();
    void alertsAreSignedAndRepeatedUntilTaken();
    void alertsStayAway_data();
    void alertsStayAway();
    void badAddresses_data();
    void badAddresses();
    void sessionsAreSeenWithTheirConversation();
};

void TestPromisesKept::aBreachComesWhenItIsDue()
{
    Shop shop;
    QVERIFY2(shop.start(), qPrintable(shop.startError));
    const auto owner = shop.owner();
    QVERIFY(owner);
    QVERIFY(Shop::promise(*owner));
    QCOMPARE(shop.post(earlierText(u"+491511000001"_s, u"wamid.1"_s, 58)), 200);
    QTRY_VERIFY_WITH_TIMEOUT(!shop.session(u"+491511000001"_s).isEmpty(), patienceMs);
    const QString key = shop.session(u"+491511000001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        owner->row(u"sla_sessions"_s, key)[u"fired"_s].toString().contains("first/\""_L1), patienceMs);
    const qint64 heard = QDateTime::currentMSecsSinceEpoch();
    const auto row = owner->row(u"sla_sessions"_s, key);
    QCOMPARE(row[u"breaches"_s].toLongLong(), qint64(1));
    const qint64 due = row[u"due_at"_s].toLongLong();
    QCOMPARE(due, row[u"opened_at"_s].toLongLong() + shortestMs);
    qInfo() << "a client knew of the breach" << heard - due << "ms after it was due";
    QVERIFY(!shop.fired(u"+491511000001"_s)["first/"_L1].toObject().contains("late"_L1));
    QCOMPARE(shop.breaches(), 1);
}

void TestPromisesKept::whatNobodySawIsToldLateAndOnce()
{
    Shop shop;
    QVERIFY2(shop.start(), qPrintable(shop.startError));
    auto owner = shop.owner();
    QVERIFY(owner);
    QVERIFY(Shop::promise(*owner));
    QCOMPARE(shop.post(earlierText(u"+491511000001"_s, u"wamid.1"_s, 58)), 200);
    QTRY_VERIFY_WITH_TIMEOUT(shop.value(u"SELECT next_at FROM sla_sessions"_s).toLongLong()
                                 > shop.clock.nowMs() - shortestMs,
                             patienceMs);
    const qint64 due = shop.value(u"SELECT due_at FROM sla_sessions"_s).toLongLong();
    owner.reset();
    shop.stop();
    QVERIFY(shop.fired(u"+491511000001"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(shop.clock.nowMs() > due + 6'000, patienceMs);
    for (int life = 0; life < 2; ++life) {
        QVERIFY2(shop.start(), qPrintable(shop.startError));
        QTRY_VERIFY_WITH_TIMEOUT(shop.fired(u"+491511000001"_s).contains("first/"_L1), patienceMs);
        QVERIFY(shop.fired(u"+491511000001"_s)["first/"_L1]["late"_L1].toBool());
        QTRY_COMPARE_WITH_TIMEOUT(
            shop.value(u"SELECT count(*) FROM timers WHERE type = 'sla.check'"_s).toInt(), 0, patienceMs);
        QCOMPARE(shop.breaches(), 1);
        shop.stop();
    }
}

void TestPromisesKept::alertsAreSignedAndRepeatedUntilTaken()
{
    Receiver receiver;
    receiver.refuse(2);
    Shop shop;
    QVERIFY2(shop.start(), qPrintable(shop.startError));
    const auto owner = shop.owner();
    QVERIFY(owner);
    QVERIFY(Shop::promise(*owner));
    QVERIFY(!owner->give(u"workspace.set"_s, u"alerts.webhook_url"_s, {{u"value"_s, receiver.address()}})
                 .refused);
    QCOMPARE(shop.post(earlierText(u"+491511000001"_s, u"wamid.1"_s, 60)), 200);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.posts().size(), 3, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(
        shop.value(u"SELECT count(*) FROM effects WHERE kind = 'webhook.post'"_s).toInt(), 0, patienceMs);
    for (const Receiver::Post &post : receiver.posts()) {
        const QByteArray time = post.signature.mid(2, post.signature.indexOf(',') - 2);
        const QByteArray expected = QMessageAuthenticationCode::hash(time + '.' + post.body, "alert secret",
                                                                     QCryptographicHash::Sha256)
                                        .toHex();
        QCOMPARE(post.signature, "t=" + time + ",v1=" + expected);
        QVERIFY(qAbs(time.toLongLong() - QDateTime::currentSecsSinceEpoch()) < 300);
        QCOMPARE(post.id, receiver.posts().first().id); // a receiver can tell that it is the same
        QVERIFY(!post.body.contains("Hello") && !post.body.contains("49151"));
    }
    const QJsonObject alert = QJsonDocument::fromJson(receiver.posts().first().body).object();
    QCOMPARE(alert["conversation"_L1].toString(), shop.conversationWith(u"+491511000001"_s));
    QCOMPARE(alert["kind"_L1].toString(), u"first"_s);
    shop.stop();
    QVERIFY(shop.start()); // what was taken is not posted again
    const auto again = shop.post(Stage::text(u"+491511000002"_s, u"wamid.2"_s, u"Hi"_s));
    QCOMPARE(again, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!shop.session(u"+491511000002"_s).isEmpty(), patienceMs);
    QCOMPARE(receiver.posts().size(), 3);
}

void TestPromisesKept::alertsStayAway_data()
{
    QTest::addColumn<QString>("host");
    for (const auto *host :
         {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433", "0177.0.0.1",
          "10.0.0.1", "169.254.169.254", "192.168.1.1", "[fe80::1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestPromisesKept::alertsStayAway()
{
    QFETCH(QString, host);
    Receiver receiver;
    Stage stage;
    const Effect effect {u"webhook:x"_s, u"webhook.post"_s, {}, {}, {}, {}};
    net::HttpCall call
        = relay::alertCall(effect, QUrl(receiver.address(host)), {"secret", {}}, stage.clock.nowMs());
    QVERIFY(call.publicOnly);
    const net::HttpOutcome outcome = stage.call(call);
    QCOMPARE(outcome.fate, net::CallFate::NotSent);
    QVERIFY(receiver.posts().isEmpty());
}

void TestPromisesKept::badAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("fine");
    QTest::newRow("https") << u"https://alerts.example.com/x"_s << true;
    QTest::newRow("with a port") << u"https://alerts.example.com:8443/x"_s << true;
    QTest::newRow("in the clear") << u"http://alerts.example.com/x"_s << false;
    QTest::newRow("named as private") << u"http://127.0.0.1:9/x"_s << true;
    QTest::newRow("another of this machine") << u"http://127.0.0.2:9/x"_s << false;
    QTest::newRow("with a user") << u"https://me:secret@alerts.example.com/x"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestPromisesKept::badAddresses()
{
    QFETCH(QString, address);
    const relay::AlertsConfig config {"secret", {u"127.0.0.1"_s}};
    QTEST(!relay::whyNoAlertAddress(QUrl(address, QUrl::StrictMode), config).has_value(), "fine");
}

void TestPromisesKept::sessionsAreSeenWithTheirConversation()
{
    QVERIFY(conversations::hangsOnConversations(u"sla_sessions"_s));
    sla::Session session;
    session.conversation = u"c"_s;
    QCOMPARE(conversations::conversationOf(u"sla_sessions"_s, u"c/1"_s, write(session)), u"c"_s);
    QVERIFY(!conversations::hangsOnConversations(u"sla_policies"_s)); // everybody may know what is promised
}

QTEST_GUILESS_MAIN(TestPromisesKept)
#include "tst_promises_kept.moc"

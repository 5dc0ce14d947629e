// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The connection to the provider is cut at every byte of request and response: no customer gets anything
// twice by itself, what arrived is known to have arrived, and the rest waits for a person's word.
#include "core/conversations/conversations.h"
#include "core/features/features.h"
#include "core/sync/desk.h"
#include "tests/faults/sendoutcome/cuttingproxy.h"
#include "tests/faults/trials.h"
#include "tests/support/world.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(qint64 number)
{
    return u"#%1."_s.arg(number, 5, 10, QLatin1Char('0'));
}

/// The number in a call that sends one of the words above; -1 for all other calls.
qint64 numberIn(const QByteArray &request)
{
    const qsizetype mark = request.startsWith("POST ") ? request.indexOf("\"#") : -1;
    return mark < 0 ? -1 : request.mid(mark + 2, 5).toLongLong();
}
} // namespace

class TestSendOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsSentTwiceByItself();
    void aBlindRepetitionWouldBeSeen();

private:
    using Cuts = std::vector<CuttingProxy::Cut>;
    [[nodiscard]] QString statusOf(const QString &message);
    [[nodiscard]] QHash<qint64, int> arrived();
    void greet(qint64 customers);
    [[nodiscard]] bool reply(qint64 first, qint64 count);
    [[nodiscard]] Cuts everyCut() const;
    [[nodiscard]] qint64 doubled();

    std::unique_ptr<World> m_world;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<sync::Desk> m_desk;
    SystemClock m_clock;
    std::mutex m_mutex; ///< guards the next two
    QHash<qint64, CuttingProxy::Cut> m_cuts;
    QHash<qint64, int> m_calls;
    QStringList m_conversations;
    QHash<qint64, QString> m_messages;
};

void TestSendOutcome::init()
{
    m_world = std::make_unique<World>();
    m_world->startSandbox();
    m_world->sandbox("POST", u"/sandbox/account"_s, {{u"messages_per_second"_s, 10'000}});
    m_proxy = std::make_unique<CuttingProxy>(
        m_world->sandboxPort(), [this](const QByteArray &request) -> std::optional<CuttingProxy::Cut> {
            const qint64 number = numberIn(request);
            if (number < 0)
                return {};
            const std::lock_guard guard(m_mutex);
            const bool first = ++m_calls[number] == 1;
            const auto cut = m_cuts.constFind(number);
            return first && cut != m_cuts.cend() ? std::optional(*cut) : std::nullopt;
        });
    m_world->setProviderPort(m_proxy->port());
    m_world->startRelay();
    m_world->pairOwner(u"owner"_s);
    m_desk = std::make_unique<sync::Desk>(sync::DeskOptions {.folder = m_world->path(u"owner"_s)},
                                          features::allFeatures(), m_clock);
    m_desk->start();
}

void TestSendOutcome::cleanup()
{
    m_desk.reset();
    m_world.reset();
    m_proxy.reset();
    m_cuts.clear();
    m_calls.clear();
    m_conversations.clear();
    m_messages.clear();
}

/// So many customers write, and their conversations are here.
void TestSendOutcome::greet(qint64 customers)
{
    m_world->greet(customers);
    const auto listed = [&] {
        m_desk->ask<QStringList>(
            this,
            [](sync::View &view) {
                QStringList ids;
                sync::ListQuery query;
                query.limit = 10'000;
                for (const auto &entry : view.conversations(query))
                    ids << entry.id;
                return ids;
            },
            [this](const QStringList &ids) { m_conversations = ids; });
        return m_conversations.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(listed(), customers, 60'000);
}

/// Sends numbers first … first + count - 1, each to a customer of its own, and waits until each has an
/// outcome.
bool TestSendOutcome::reply(qint64 first, qint64 count)
{
    for (qint64 i = first; i < first + count; ++i) {
        Command command;
        command.type = u"conversation.reply"_s;
        command.subject = m_conversations[i % m_conversations.size()];
        command.data = {{u"content"_s, conversations::toJson(conversations::TextContent {wordsOf(i)})},
                        {u"override"_s, true}};
        m_messages.insert(i, m_desk->give(command));
    }
    const auto settled = [&] {
        qint64 done = 0;
        for (qint64 i = first; i < first + count; ++i) {
            const QString status = statusOf(m_messages[i]);
            done += status.isEmpty() || status == "queued"_L1 || status == "sending"_L1 ? 0 : 1;
        }
        return done;
    };
    return QTest::qWaitFor([&] { return settled() == count; }, 120'000);
}

QString TestSendOutcome::statusOf(const QString &message)
{
    std::optional<QString> status;
    m_desk->ask<QString>(
        this,
        [message](sync::View &view) {
            return loadAs<conversations::Message>(view.rows(), u"messages"_s, message)
                .value_or(conversations::Message {})
                .status;
        },
        [&](const QString &found) { status = found; });
    (void)QTest::qWaitFor([&] { return status.has_value(); });
    return *status;
}

/// How often the customer has got each number, by the provider's own books.
QHash<qint64, int> TestSendOutcome::arrived()
{
    QHash<qint64, int> counts;
    qint64 after = 0;
    for (bool more = true; more;) {
        const QJsonObject page = m_world->sandbox("GET", u"/sandbox/sent?kind=text&after=%1"_s.arg(after));
        for (const auto &sent : page["sent"_L1].toArray()) {
            const qint64 number
                = numberIn("POST " + QJsonDocument(sent.toObject()).toJson(QJsonDocument::Compact));
            ++counts[number];
            after = sent["number"_L1].toInteger();
        }
        more = page["more"_L1].toBool();
    }
    return counts;
}

qint64 TestSendOutcome::doubled()
{
    qint64 count = 0;
    for (const int times : arrived())
        count += times > 1 ? 1 : 0;
    return count;
}

/// All bytes of a request and of a response, as the one that was let through had them.
TestSendOutcome::Cuts TestSendOutcome::everyCut() const
{
    Cuts cuts;
    for (qint64 at = 0; at < m_proxy->requestSize(); ++at)
        cuts.push_back({true, at});
    for (qint64 at = 0; at < m_proxy->responseSize(); ++at)
        cuts.push_back({false, at});
    return cuts;
}

void TestSendOutcome::nothingIsSentTwiceByItself()
{
    greet(200);
    QVERIFY(reply(0, 1)); // unharmed: to learn how long they are
    QCOMPARE(arrived().value(0), 1);
    Cuts cuts = everyCut();
    std::mt19937 random(firstSeed());
    std::shuffle(cuts.begin(), cuts.end(), random);
    const qint64 count = std::min<qint64>(qint64(cuts.size()), trials(400, 1'000'000));
    {
        const std::lock_guard guard(m_mutex);
        for (qint64 i = 0; i < count; ++i)
            m_cuts.insert(1 + i, cuts[size_t(i)]);
    }
    QVERIFY(reply(1, count));
    m_world->sandbox("POST", u"/sandbox/flush"_s);
    const auto there = arrived();
    qint64 resolved = 0;
    qint64 asked = 0;
    qint64 repeated = 0;
    for (qint64 i = 1; i <= count; ++i) {
        if (there.value(i) > 0) {
            // It arrived: the status tells, whatever became of the answer.
            static const QStringList known {u"sent"_s, u"delivered"_s, u"read"_s};
            QTRY_VERIFY_WITH_TIMEOUT(known.contains(statusOf(m_messages[i])), 30'000);
            ++resolved;
        } else {
            QCOMPARE(statusOf(m_messages[i]), u"unknown"_s);
            ++asked;
        }
        const std::lock_guard guard(m_mutex);
        repeated += m_calls.value(i) > 1 ? 1 : 0;
    }
    printFigures(
        u"sendoutcome seed=%1 cuts=%2 of %3 doubled=%4 repeated=%5 resolved=%6 asked=%7"_s.arg(firstSeed())
            .arg(count)
            .arg(qint64(cuts.size()))
            .arg(doubled())
            .arg(repeated)
            .arg(resolved)
            .arg(asked));
    QCOMPARE(doubled(), 0);
    QCOMPARE(repeated, 0);
    QCOMPARE(resolved + asked, count);
    // A person says so: then, and only then, it goes out again.
    for (qint64 i = 1; i <= count; ++i)
        if (there.value(i) == 0) {
            Command again;
            again.type = u"message.retry"_s;
            again.subject = m_messages[i];
            (void)m_desk->give(again);
        }
    QTRY_COMPARE_WITH_TIMEOUT(arrived().size(), count + 1, 60'000);
    QCOMPARE(doubled(), 0);
}

void TestSendOutcome::aBlindRepetitionWouldBeSeen()
{
    greet(20);
    QVERIFY(reply(0, 1));
    m_proxy->repeatWhatWasCut(true);
    {
        const std::lock_guard guard(m_mutex);
        for (qint64 i = 1; i <= 10; ++i)
            m_cuts.insert(i, {false, 20 * i});
    }
    QVERIFY(reply(1, 10));
    printFigures(u"sendoutcome control-repeats-blindly cuts=10 doubled=%1"_s.arg(doubled()));
    QVERIFY(doubled() > 0);
}

QTEST_GUILESS_MAIN(TestSendOutcome)
#include "tst_sendoutcome.moc"

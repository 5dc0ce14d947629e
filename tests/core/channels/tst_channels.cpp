// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channels.h"
#include "core/events/overlay.h"

#include <QTest>

using namespace waypost;
using namespace waypost::channels;
using namespace Qt::StringLiterals;

namespace {
class Desk {
public:
    Overlay rows;
    Events last;

    QString give(const QString &type, const QString &subject, const QJsonObject &data, qint64 at = 1'000)
    {
        const Command command {QString::number(++m_count), type, subject, u"relay"_s, at, 0, data};
        Ids ids(at, command.id.toUtf8());
        Deciding deciding {rows, ids};
        const auto events = decide(command, {channels::channels()}, deciding);
        if (!events)
            return events.error().code;
        last = *events;
        for (const Event &event : last)
            apply(event, {channels::channels()}, rows);
        return {};
    }
    Channel channel(const QString &id)
    {
        return loadAs<Channel>(rows, u"channels"_s, id).value_or(Channel {});
    }

private:
    int m_count = 0;
};

QJsonObject notice(const QString &digest, const QJsonObject &more = {})
{
    QJsonObject data {{u"channel"_s, u"main"_s},
                      {u"field"_s, u"security"_s},
                      {u"summary"_s, u"The PIN\nchanged"_s},
                      {u"severity"_s, u"warning"_s},
                      {u"data"_s, QJsonObject {{u"event"_s, u"PIN_CHANGED"_s}}},
                      {u"digest"_s, digest}};
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
    return data;
}
} // namespace

class TestChannels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void channelIsObservedOnce();
    void noticeIsKeptOnce();
    void qualityReachesTheChannel();
    void onlyTheHoldThatWasSeenIsReleased();
    void badNoticesAreRefused();
};

void TestChannels::channelIsObservedOnce()
{
    Desk desk;
    const QJsonObject data {{u"name"_s, u"Shop"_s}, {u"kind"_s, u"whatsapp"_s}, {u"number"_s, u"+4930"_s}};
    QCOMPARE(desk.give(u"channel.observe"_s, u"main"_s, data), QString());
    QCOMPARE(desk.last.size(), 1);
    QCOMPARE(desk.channel(u"main"_s).createdAt, 1'000);
    desk.give(u"channel.observe"_s, u"main"_s, data, 2'000); // the next start
    QVERIFY(desk.last.isEmpty());
    QJsonObject renamed = data;
    renamed["name"_L1] = u"Shop Berlin"_s;
    desk.give(u"channel.observe"_s, u"main"_s, renamed, 3'000);
    QCOMPARE(desk.channel(u"main"_s).name, u"Shop Berlin"_s);
    QCOMPARE(desk.channel(u"main"_s).createdAt, 1'000);
    QCOMPARE(desk.give(u"channel.observe"_s, {}, data), u"bad_value"_s);
}

void TestChannels::noticeIsKeptOnce()
{
    Desk desk;
    desk.give(u"channel.notice"_s, {}, notice(u"d1"_s));
    const QString id = desk.last.first().subject;
    QVERIFY(isId(id));
    const auto row = loadAs<Notice>(desk.rows, u"notices"_s, id);
    QCOMPARE(row->summary, u"The PIN changed"_s);
    QCOMPARE(row->severity, u"warning"_s);
    QCOMPARE(row->data, u"{\"event\":\"PIN_CHANGED\"}"_s);
    desk.give(u"channel.notice"_s, {}, notice(u"d1"_s));
    QVERIFY(desk.last.isEmpty());
    desk.give(u"channel.notice"_s, {}, notice(u"d2"_s));
    QCOMPARE(desk.last.size(), 1);
}

void TestChannels::qualityReachesTheChannel()
{
    Desk desk;
    desk.give(u"channel.notice"_s, {}, notice(u"d0"_s, {{u"quality"_s, u"RED"_s}}));
    QVERIFY(!desk.rows.load(u"channels"_s, u"main"_s)); // no channel out of a notice
    desk.give(u"channel.observe"_s, u"main"_s,
              {{u"name"_s, u"Shop"_s}, {u"kind"_s, u"whatsapp"_s}, {u"number"_s, u"+4930"_s}});
    desk.give(u"channel.notice"_s, {}, notice(u"d1"_s, {{u"quality"_s, u"YELLOW"_s}}));
    QCOMPARE(desk.channel(u"main"_s).quality, u"YELLOW"_s);
    QCOMPARE(desk.channel(u"main"_s).name, u"Shop"_s);
    desk.give(u"channel.notice"_s, {}, notice(u"d2"_s));
    QCOMPARE(desk.channel(u"main"_s).quality, u"YELLOW"_s);
}

void TestChannels::onlyTheHoldThatWasSeenIsReleased()
{
    Desk desk;
    desk.give(u"channel.observe"_s, u"main"_s, {{u"name"_s, u"Shop"_s}});
    desk.give(u"channel.hold"_s, u"main"_s, {{u"why"_s, u"restored"_s}}, 2'000);
    QCOMPARE(desk.channel(u"main"_s).heldAt, 2'000);
    QCOMPARE(desk.give(u"channel.release"_s, u"main"_s, {{u"held_at"_s, 1'000}}), u"held_again"_s);
    QCOMPARE(desk.channel(u"main"_s).heldAt, 2'000);
    QCOMPARE(desk.give(u"channel.release"_s, u"main"_s, {{u"held_at"_s, 2'000}}), QString());
    QCOMPARE(desk.channel(u"main"_s).heldAt, 0);
}

void TestChannels::badNoticesAreRefused()
{
    Desk desk;
    QCOMPARE(desk.give(u"channel.notice"_s, {}, notice(u""_s)), u"bad_value"_s);
    QCOMPARE(desk.give(u"channel.notice"_s, {}, notice(u"d"_s, {{u"severity"_s, u"terrible"_s}})),
             u"bad_value"_s);
    QVERIFY(desk.rows.changes().isEmpty());
}

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"

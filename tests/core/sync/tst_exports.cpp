// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of conversations as CSV: one a row, all of them, with the names that people know.
#include "minirelay.h"

#include "core/base/ids.h"
#include "core/contacts/csv.h"
#include "core/sync/conversationexport.h"
#include "core/sync/deskview.h"

#include <QTest>

using namespace waypost;
using namespace waypost::sync;
using tests::MiniRelay;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 noon = 1'764'000'000'000;
const QString ana = u"0190a000-0000-7000-8000-000000000001"_s;

class Office {
public:
    Office()
        : replica(*Replica::open({u":memory:"_s, u":memory:"_s}, features::allFeatures(), m_clock))
        , view(*replica)
    {
        replica->setMe(ana, u"owner"_s);
        by(u"agent.add"_s, ana, {{u"name"_s, u"Ana"_s}, {u"role"_s, u"owner"_s}}, u"setup"_s);
    }
    void hear(int customer, const QString &words)
    {
        relay.tell(u"message.receive"_s, {},
                   {{u"channel"_s, u"main"_s},
                    {u"provider_id"_s, QString(u"wamid."_s + QString::number(customer) + words)},
                    {u"sender"_s,
                     QJsonObject {{u"phone"_s, u"+4915110%1"_s.arg(10'000 + customer)},
                                  {u"name"_s, u"Customer %1"_s.arg(customer)}}},
                    {u"at"_s, noon + customer / 7}, // some in the same millisecond
                    {u"content"_s, conversations::toJson(conversations::TextContent {words})}},
                   noon + customer / 7);
    }
    void by(const QString &type, const QString &subject, const QJsonObject &data, const QString &who = ana)
    {
        m_clock.advanceMs(1);
        const auto answer
            = relay.handle({newId(m_clock.nowMs()), type, subject, {}, 0, 0, data}, who, m_clock.nowMs());
        if (answer.refused)
            qFatal("%s", qPrintable(answer.refused->text));
    }
    void catchUp()
    {
        if (!replica->meet(relay.epoch(team::Role::Owner)))
            qFatal("the relay was not met");
        while (replica->cache().cursor() < relay.newest())
            if (!replica->receive(relay.frame(team::Role::Owner, replica->cache().cursor())))
                qFatal("a frame was not taken");
    }
    /// The file's rows, each a value by its column.
    QList<QHash<QString, QString>> exported(const ListQuery &list)
    {
        contacts::CsvReader reader;
        const QByteArray bytes = conversationsCsv(view, list, m_clock.nowMs());
        if (!reader.feed(bytes) || !reader.finish())
            qFatal("it is no CSV");
        QList<QStringList> lines = reader.takeRows();
        const QStringList header = lines.takeFirst();
        QList<QHash<QString, QString>> rows;
        for (const QStringList &line : std::as_const(lines)) {
            QHash<QString, QString> row;
            for (qsizetype column = 0; column < header.size(); ++column)
                row.insert(header[column], line.value(column));
            rows << row;
        }
        return rows;
    }

private:
    VirtualClock m_clock {noon + 60'000};

public:
    MiniRelay relay;
    std::unique_ptr<Replica> replica;
    DeskView view;
};
} // namespace

class TestExports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRowEach();
    void allOfALongList();
    void whatASearchFinds();
};

void TestExports::oneRowEach()
{
    Office office;
    office.hear(1, u"Is it there?"_s);
    office.hear(1, u"Hello?"_s);
    office.hear(9, u"=cmd()"_s);
    office.catchUp();
    const QString first = office.view.conversations({u"open"_s, {}, 10}).last().id;
    office.by(u"conversation.assign"_s, first, {{u"agent"_s, ana}});
    office.by(u"conversation.tag"_s, first, {{u"add"_s, QJsonArray {u"vip"_s, u"=danger"_s}}});
    office.by(u"conversation.resolve"_s, first, {});
    office.catchUp();
    const auto closed = office.exported({u"closed"_s});
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed[0][u"id"_s], first);
    QCOMPARE(closed[0][u"customer"_s], u"Customer 1"_s);
    QCOMPARE(closed[0][u"assignee"_s], u"Ana"_s);
    QCOMPARE(closed[0][u"status"_s], u"closed"_s);
    QVERIFY(!closed[0][u"tags"_s].startsWith(u'=')); // no formula for a spreadsheet
    QVERIFY(closed[0][u"tags"_s].contains(u"vip"_s));
    QVERIFY(!closed[0][u"closed"_s].isEmpty());
    QCOMPARE(closed[0][u"created"_s], u"2025-11-24T16:00:00Z"_s);
    const auto open = office.exported({u"open"_s});
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0][u"unread"_s], u"1"_s);
    QVERIFY(!open[0][u"waiting since"_s].isEmpty());
    QVERIFY(open[0][u"closed"_s].isEmpty());
}

void TestExports::allOfALongList()
{
    Office office;
    constexpr int count = 1'005; // more than one page
    for (int customer = 0; customer < count; ++customer)
        office.hear(customer, u"Hello"_s);
    office.catchUp();
    QSet<QString> ids;
    ListQuery list {u"open"_s};
    list.limit = 3; // counts for the screen only
    for (const auto &row : office.exported(list))
        ids << row[u"id"_s];
    QCOMPARE(ids.size(), count);
}

void TestExports::whatASearchFinds()
{
    Office office;
    office.hear(1, u"Hello"_s);
    office.hear(2, u"Hello"_s);
    office.catchUp();
    office.by(u"conversation.tag"_s, office.view.conversations({u"open"_s, {}, 10}).first().id,
              {{u"add"_s, QJsonArray {u"vip"_s}}});
    office.catchUp();
    ListQuery list {u"filter"_s};
    list.filter = u"tag:vip"_s;
    const auto found = office.exported(list);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"tags"_s], u"vip"_s);
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"

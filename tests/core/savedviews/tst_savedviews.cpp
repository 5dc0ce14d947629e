// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/overlay.h"
#include "core/savedviews/savedviews.h"

#include <QTest>

using namespace waypost;
using namespace waypost::savedviews;
using namespace Qt::StringLiterals;

class TestSavedViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheCanonicalText();
    void refuses_data();
    void refuses();
    void changesBelongToTheOwnerOrASupervisor();
    void othersDoNotSeeWhatIsMine();
    void removingForgetsTheQueryAndMakesRoom();
    void pinsBelongToWhoeverPins();

private:
    QString give(const QString &actor, const QString &type, const QString &subject,
                 const QJsonObject &data = {})
    {
        const Command command {QString::number(++m_count), type, subject, actor, 1'000 + m_count, 0, data};
        Ids ids(1, command.id.toUtf8());
        Deciding deciding {*m_rows, ids};
        const Features features {savedViews()};
        const auto events = decide(command, features, deciding);
        if (!events)
            return events.error().code;
        for (const Event &event : *events)
            apply(event, features, *m_rows);
        return {};
    }
    QString save(const QString &actor, const QString &id, const QString &scope, const QString &team = {})
    {
        return give(
            actor, u"view.save"_s, id,
            {{u"name"_s, u"Late"_s}, {u"query"_s, u"is:unread"_s}, {u"scope"_s, scope}, {u"team"_s, team}});
    }
    [[nodiscard]] SavedView view(const QString &id)
    {
        return loadAs<SavedView>(*m_rows, u"saved_views"_s, id).value_or(SavedView {});
    }
    void addAgent(const QString &id, const QString &role, const QString &teams)
    {
        team::Agent agent;
        agent.name = id;
        agent.role = role;
        agent.teams = teams;
        m_rows->save(u"agents"_s, id, write(agent));
    }

    const QString m_id = newId(1);
    std::unique_ptr<Overlay> m_rows;
    int m_count = 0;
};

void TestSavedViews::init()
{
    m_rows = std::make_unique<Overlay>();
    addAgent(u"ana"_s, u"agent"_s, u"[\"sales\"]"_s);
    addAgent(u"bo"_s, u"agent"_s, u"[\"help\"]"_s);
    addAgent(u"sue"_s, u"supervisor"_s, {});
    for (const QString &team : {u"sales"_s, u"help"_s})
        m_rows->save(u"teams"_s, team, write(team::Team {team}));
}

void TestSavedViews::keepsTheCanonicalText()
{
    QCOMPARE(
        give(u"ana"_s, u"view.save"_s, m_id,
             {{u"name"_s, u" Late  ones "_s}, {u"query"_s, u"  Assignee:me  (is:unread OR tag:vip) "_s}}),
        QString());
    QCOMPARE(view(m_id).query, u"agent:me is:unread OR tag:vip"_s);
    QCOMPARE(view(m_id).name, u"Late ones"_s);
    QCOMPARE(view(m_id).owner, u"ana"_s);
    QCOMPARE(view(m_id).scope, u"mine"_s);
    QCOMPARE(view(m_id).sort, u"newest"_s);
    QCOMPARE(view(m_id).badge, u"count"_s);
}

void TestSavedViews::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no name") << u"name"_s << QJsonValue(u" "_s);
    QTest::newRow("long name") << u"name"_s << QJsonValue(QString(61, u'x'));
    QTest::newRow("no query") << u"query"_s << QJsonValue(u" () "_s);
    QTest::newRow("scope") << u"scope"_s << QJsonValue(u"nobody"_s);
    QTest::newRow("sort") << u"sort"_s << QJsonValue(u"best"_s);
    QTest::newRow("badge") << u"badge"_s << QJsonValue(u"big"_s);
}

void TestSavedViews::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject data {{u"name"_s, u"Late"_s}, {u"query"_s, u"is:unread"_s}};
    data[key] = value;
    QCOMPARE(give(u"ana"_s, u"view.save"_s, m_id, data), u"bad_value"_s);
    QCOMPARE(save(u"ana"_s, u"no id"_s, u"mine"_s), u"bad_value"_s);
    QCOMPARE(save(u"sue"_s, m_id, u"team"_s, u"nowhere"_s), u"bad_value"_s);
}

void TestSavedViews::changesBelongToTheOwnerOrASupervisor()
{
    QCOMPARE(save(u"ana"_s, m_id, u"everyone"_s), u"not_allowed"_s);
    QCOMPARE(save(u"ana"_s, m_id, u"team"_s, u"help"_s), u"not_allowed"_s);
    QCOMPARE(save(u"ana"_s, m_id, u"team"_s, u"sales"_s), QString());
    QCOMPARE(save(u"bo"_s, m_id, u"mine"_s), u"no_such_view"_s);
    QCOMPARE(save(u"sue"_s, m_id, u"everyone"_s), QString());
    QCOMPARE(view(m_id).owner, u"ana"_s);
    QCOMPARE(give(u"bo"_s, u"view.remove"_s, m_id), u"not_allowed"_s);
    QCOMPARE(give(u"sue"_s, u"view.remove"_s, m_id), QString());
}

void TestSavedViews::othersDoNotSeeWhatIsMine()
{
    QCOMPARE(save(u"ana"_s, m_id, u"mine"_s), QString());
    QVERIFY(sees({u"ana"_s}, view(m_id)));
    QVERIFY(!sees({u"bo"_s}, view(m_id)));
    QVERIFY(!sees({u"sue"_s, team::Role::Supervisor}, view(m_id)));
    QCOMPARE(give(u"sue"_s, u"view.remove"_s, m_id), u"no_such_view"_s);
    QCOMPARE(give(u"bo"_s, u"view.pin"_s, m_id, {{u"position"_s, 1}}), u"no_such_view"_s);
}

void TestSavedViews::removingForgetsTheQueryAndMakesRoom()
{
    QStringList ids;
    for (int i = 0; i < mostViewsOfOwner; ++i) {
        ids << newId(i + 1);
        QCOMPARE(save(u"ana"_s, ids.last(), u"mine"_s), QString());
    }
    QCOMPARE(save(u"ana"_s, m_id, u"mine"_s), u"too_many_views"_s);
    QCOMPARE(save(u"ana"_s, ids.first(), u"mine"_s), QString()); // one that is there may change
    QCOMPARE(give(u"ana"_s, u"view.remove"_s, ids.first()), QString());
    QVERIFY(view(ids.first()).query.isEmpty());
    QVERIFY(view(ids.first()).removedAt > 0);
    QCOMPARE(save(u"ana"_s, m_id, u"mine"_s), QString());
    QCOMPARE(give(u"ana"_s, u"view.remove"_s, ids.first()), u"no_such_view"_s);
}

void TestSavedViews::pinsBelongToWhoeverPins()
{
    QCOMPARE(save(u"sue"_s, m_id, u"everyone"_s), QString());
    QCOMPARE(give(u"bo"_s, u"view.pin"_s, m_id, {{u"position"_s, 3}}), QString());
    QCOMPARE(loadAs<ViewPin>(*m_rows, u"view_pins"_s, u"bo/"_s + m_id)->position, 3);
    QVERIFY(!m_rows->load(u"view_pins"_s, u"ana/"_s + m_id));
    QCOMPARE(give(u"bo"_s, u"view.pin"_s, m_id, {{u"position"_s, -1}}), u"bad_value"_s);
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"

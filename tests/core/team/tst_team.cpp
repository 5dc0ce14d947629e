// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/overlay.h"
#include "core/team/team.h"

#include <QTest>

using namespace waypost;
using namespace waypost::team;
using namespace Qt::StringLiterals;

namespace {
class Crew {
public:
    Overlay rows;
    Events last;
    QString give(const QString &type, const QString &subject, const QJsonObject &data = {})
    {
        const Command command {QString::number(++m_count), type, subject, u"owner"_s, 1'000, 0, data};
        Ids ids(1'000, command.id.toUtf8());
        Deciding deciding {rows, ids};
        const auto events = decide(command, {team::team()}, deciding);
        if (!events)
            return events.error().code;
        last = *events;
        for (const Event &event : last)
            apply(event, {team::team()}, rows);
        return {};
    }
    QString add(int number, const QString &role)
    {
        const QString id = idOf(number);
        give(u"agent.add"_s, id, {{u"name"_s, u"Agent %1"_s.arg(number)}, {u"role"_s, role}});
        return id;
    }
    Agent agent(const QString &id) { return loadAs<Agent>(rows, u"agents"_s, id).value_or(Agent {}); }
    static QString idOf(int number) { return uuidV7(number, QByteArray(10, 'x')); }

private:
    int m_count = 0;
};
} // namespace

class TestTeam : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesHaveNames();
    void sightFollowsTheTable_data();
    void sightFollowsTheTable();
    void commandsNeedARole_data();
    void commandsNeedARole();
    void valuesAreMasked();
    void agentsComeAndGo();
    void additionsAreChecked();
    void lastOwnerStays();
};

void TestTeam::rolesHaveNames()
{
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Owner})
        QVERIFY(roleFrom(nameOf(role)) == role);
    QVERIFY(!roleFrom(u"king"_s));
    QVERIFY(!roleFrom(u"Owner"_s));
}

void TestTeam::sightFollowsTheTable_data()
{
    QTest::addColumn<int>("fieldClass");
    QTest::addColumn<int>("agent");
    QTest::addColumn<int>("others");
    const auto row = [](const char *name, FieldClass fieldClass, Sight agent, Sight others) {
        QTest::newRow(name) << int(fieldClass) << int(agent) << int(others);
    };
    row("open", FieldClass::Open, Sight::Full, Sight::Full);
    row("name", FieldClass::Name, Sight::Full, Sight::Full);
    row("contact", FieldClass::Contact, Sight::Masked, Sight::Full);
    row("content", FieldClass::Content, Sight::Full, Sight::Full);
    row("note", FieldClass::Note, Sight::Full, Sight::Full);
    row("secret", FieldClass::Secret, Sight::Hidden, Sight::Hidden);
}

void TestTeam::sightFollowsTheTable()
{
    QFETCH(int, fieldClass);
    QFETCH(int, agent);
    QFETCH(int, others);
    QCOMPARE(int(sightOf(Role::Agent, FieldClass(fieldClass))), agent);
    QCOMPARE(int(sightOf(Role::Supervisor, FieldClass(fieldClass))), others);
    QCOMPARE(int(sightOf(Role::Owner, FieldClass(fieldClass))), others);
}

void TestTeam::commandsNeedARole_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("least"); // 3: nobody
    QTest::newRow("reply") << u"conversation.reply"_s << 0;
    QTest::newRow("retry") << u"message.retry"_s << 0;
    QTest::newRow("add an agent") << u"agent.add"_s << 2;
    QTest::newRow("disable") << u"agent.disable"_s << 2;
    QTest::newRow("intake") << u"message.receive"_s << 3;
    QTest::newRow("unknown") << u"conversation.explode"_s << 3;
    QTest::newRow("empty") << QString() << 3;
}

void TestTeam::commandsNeedARole()
{
    QFETCH(QString, type);
    QFETCH(int, least);
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Owner})
        QCOMPARE(mayGive(role, type), int(role) >= least);
    QCOMPARE(commandTypes().contains(type), least < 3);
}

void TestTeam::valuesAreMasked()
{
    const Table table {u"t"_s,
                       {{u"phone"_s, ColumnType::Text, FieldClass::Contact},
                        {u"email"_s, ColumnType::Text, FieldClass::Contact},
                        {u"username"_s, ColumnType::Text, FieldClass::Contact},
                        {u"wamid"_s, ColumnType::Text, FieldClass::Secret},
                        {u"pin"_s, ColumnType::Integer, FieldClass::Secret},
                        {u"born"_s, ColumnType::Integer, FieldClass::Contact},
                        {u"name"_s, ColumnType::Text, FieldClass::Name}}};
    const Row row {u"+4915112345678"_s, u"mira@example.com"_s, u"mira.k"_s, u"wamid.X"_s,
                   qint64(1234),        qint64(1990),          u"Mira"_s};
    QCOMPARE(
        seenBy(Role::Agent, table, row),
        (Row {u"+49 ••• ••78"_s, u"m•••@example.com"_s, u"•••"_s, u""_s, qint64(0), qint64(0), u"Mira"_s}));
    QCOMPARE(seenBy(Role::Owner, table, row),
             (Row {row[0], row[1], row[2], u""_s, qint64(0), row[5], row[6]}));
    QCOMPARE(seenBy(Role::Agent, table, {u""_s}), Row {u""_s}); // there is nothing to mask
    QVERIFY(looksTheSame(Role::Supervisor, Role::Owner, table));
    QVERIFY(!looksTheSame(Role::Agent, Role::Owner, table));
}

void TestTeam::agentsComeAndGo()
{
    Crew crew;
    crew.add(1, u"owner"_s);
    const QString ben = crew.add(2, u"agent"_s);
    QCOMPARE(crew.agent(ben).name, u"Agent 2"_s);
    QCOMPARE(crew.agent(ben).role, u"agent"_s);
    QCOMPARE(crew.give(u"agent.disable"_s, ben), QString());
    QCOMPARE(crew.agent(ben).disabledAt, 1'000);
    crew.give(u"agent.disable"_s, ben);
    QVERIFY(crew.last.isEmpty());
    crew.give(u"agent.enable"_s, ben);
    QCOMPARE(crew.agent(ben).disabledAt, 0);
    crew.give(u"agent.set_role"_s, ben, {{u"role"_s, u"supervisor"_s}});
    QCOMPARE(crew.agent(ben).role, u"supervisor"_s);
    crew.give(u"team.add"_s, Crew::idOf(9), {{u"name"_s, u"Sales"_s}});
    QCOMPARE(loadAs<Team>(crew.rows, u"teams"_s, Crew::idOf(9))->name, u"Sales"_s);
}

void TestTeam::additionsAreChecked()
{
    Crew crew;
    const QString ana = crew.add(1, u"owner"_s);
    const auto add = [&](const QString &id, const QString &name, const QString &role) {
        return crew.give(u"agent.add"_s, id, {{u"name"_s, name}, {u"role"_s, role}});
    };
    QCOMPARE(add(ana, u"Twin"_s, u"agent"_s), u"id_taken"_s);
    QCOMPARE(add(u"no id"_s, u"Ben"_s, u"agent"_s), u"id_taken"_s);
    QCOMPARE(add(Crew::idOf(2), u" \n"_s, u"agent"_s), u"name_missing"_s);
    QCOMPARE(add(Crew::idOf(2), u"Ben"_s, u"king"_s), u"role_unknown"_s);
    QCOMPARE(crew.give(u"agent.disable"_s, Crew::idOf(3)), u"no_such_agent"_s);
    QCOMPARE(crew.give(u"agent.set_role"_s, ana, {{u"role"_s, u"king"_s}}), u"role_unknown"_s);
}

void TestTeam::lastOwnerStays()
{
    Crew crew;
    const QString ana = crew.add(1, u"owner"_s);
    QCOMPARE(crew.give(u"agent.disable"_s, ana), u"last_owner"_s);
    QCOMPARE(crew.give(u"agent.set_role"_s, ana, {{u"role"_s, u"agent"_s}}), u"last_owner"_s);
    const QString ben = crew.add(2, u"agent"_s);
    QCOMPARE(crew.give(u"agent.disable"_s, ana), u"last_owner"_s); // an agent is no owner
    crew.give(u"agent.set_role"_s, ben, {{u"role"_s, u"owner"_s}});
    QCOMPARE(crew.give(u"agent.disable"_s, ana), QString());
    QCOMPARE(crew.give(u"agent.disable"_s, ben), u"last_owner"_s);
    QCOMPARE(crew.give(u"agent.enable"_s, ana), QString());
    QCOMPARE(crew.give(u"agent.set_role"_s, ben, {{u"role"_s, u"owner"_s}}), QString()); // changes nothing
    QCOMPARE(crew.give(u"agent.disable"_s, ben), QString());
    QCOMPARE(crew.give(u"agent.set_role"_s, ben, {{u"role"_s, u"agent"_s}}),
             QString()); // not counted while disabled
    QCOMPARE(crew.give(u"agent.disable"_s, ana), u"last_owner"_s);
}

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/feature.h"
#include "core/events/overlay.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {
/// A feature as small as can be: things that are painted.
struct Thing {
    QString colour;
    qint64 coats = 0;
    QString owner;
    static constexpr std::tuple fields {Field {"colour", &Thing::colour}, Field {"coats", &Thing::coats},
                                        Field {"owner", &Thing::owner, FieldClass::Secret}};
};

Feature painting()
{
    Feature feature;
    feature.name = u"painting"_s;
    const auto keys = [](const Event &event, Rows &rows) {
        QStringList touched;
        if (event.type == "thing.painted"_L1)
            touched << event.subject;
        if (event.data.contains("also"_L1) && rows.load(u"things"_s, event.data["also"_L1].toString()))
            touched << event.data["also"_L1].toString();
        return touched;
    };
    const auto evolve = [](Thing &thing, const QString &, const Event &event) {
        thing.colour = event.data["colour"_L1].toString();
        ++thing.coats;
    };
    feature.projections = {projection<Thing>(u"things"_s, keys, evolve, true, {u"colour"_s})};
    feature.commands = {u"thing.paint"_s};
    feature.intake = {u"thing.rain"_s};
    feature.decide = [](const Command &command, Deciding &deciding) -> Result<Events> {
        if (command.data["colour"_L1].toString().isEmpty())
            return Error {u"no_colour"_s, u"Choose a colour."_s};
        Event event = eventOf(command, u"thing.painted"_s);
        event.data.insert("mark"_L1, deciding.ids.next());
        return Events {event};
    };
    feature.effects = [](const Event &event, Rows &rows) -> QList<Effect> {
        const auto thing = loadAs<Thing>(rows, u"things"_s, event.subject); // rows already contain the event
        return {{u"dry:"_s + event.subject,
                 u"thing.dry"_s,
                 event.subject,
                 {},
                 {},
                 {{u"coats"_s, thing ? thing->coats : 0}}}};
    };
    return feature;
}

Command paint(const QString &subject, const QString &colour)
{
    return {u"c1"_s, u"thing.paint"_s, subject, u"ana"_s, 42, 0, {{u"colour"_s, colour}}};
}
} // namespace

class TestEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowAndStructAreOne();
    void eventFollowsFromCommand();
    void decisionIsPure();
    void unknownCommandIsRefused();
    void applyTouchesTheNamedRows();
    void effectsSeeTheEvent();
    void overlayLeavesTheRowsBelow();
    void tablesAreListed();
};

void TestEvents::rowAndStructAreOne()
{
    const Thing thing {u"red"_s, 3, u"mira"_s};
    const Row row = write(thing);
    QCOMPARE(row, (Row {u"red"_s, qint64(3), u"mira"_s}));
    QCOMPARE(write(read<Thing>(row)), row);
    QCOMPARE(read<Thing>(Row {u"red"_s}).coats, 0); // a row from before a column was added
    const QList<Column> columns = columnsOf<Thing>();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[1].name, u"coats"_s);
    QVERIFY(columns[1].type == ColumnType::Integer);
    QVERIFY(columns[0].type == ColumnType::Text);
    QVERIFY(columns[0].fieldClass == FieldClass::Open);
    QVERIFY(columns[2].fieldClass == FieldClass::Secret);
}

void TestEvents::eventFollowsFromCommand()
{
    const Event event = eventOf(paint(u"door"_s, u"red"_s), u"thing.painted"_s);
    QCOMPARE(event,
             (Event {0, u"thing.painted"_s, u"door"_s, 42, u"ana"_s, u"c1"_s, {{u"colour"_s, u"red"_s}}}));
}

void TestEvents::decisionIsPure()
{
    Overlay rows;
    const auto once = [&](const QByteArray &seed) {
        Ids ids(42, seed);
        Deciding deciding {rows, ids};
        return *decide(paint(u"door"_s, u"red"_s), {painting()}, deciding);
    };
    QCOMPARE(once("a"), once("a"));
    QVERIFY(once("a") != once("b"));
    QVERIFY(rows.changes().isEmpty());
}

void TestEvents::unknownCommandIsRefused()
{
    Overlay rows;
    Ids ids(0, "seed");
    Deciding deciding {rows, ids};
    Command command = paint(u"door"_s, u"red"_s);
    command.type = u"thing.burn"_s;
    QCOMPARE(decide(command, {painting()}, deciding).error().code, u"unknown_command"_s);
    QCOMPARE(decide(command, {}, deciding).error().code, u"unknown_command"_s);
    QCOMPARE(decide(paint(u"door"_s, {}), {painting()}, deciding).error().code, u"no_colour"_s);
    command.type = u"thing.rain"_s; // the relay's own
    QVERIFY(decide(command, {painting()}, deciding));
}

void TestEvents::applyTouchesTheNamedRows()
{
    Overlay rows;
    const Features features {painting()};
    apply({1, u"thing.painted"_s, u"door"_s, 0, {}, {}, {{u"colour"_s, u"red"_s}}}, features, rows);
    apply({2, u"thing.seen"_s, u"door"_s, 0, {}, {}, {}}, features, rows);
    QCOMPARE(rows.changes().size(), 1);
    apply({3, u"thing.painted"_s, u"wall"_s, 0, {}, {}, {{u"colour"_s, u"blue"_s}, {u"also"_s, u"door"_s}}},
          features, rows);
    apply(
        {4, u"thing.painted"_s, u"roof"_s, 0, {}, {}, {{u"colour"_s, u"blue"_s}, {u"also"_s, u"nowhere"_s}}},
        features, rows);
    QCOMPARE(loadAs<Thing>(rows, u"things"_s, u"door"_s)->coats, 2);
    QCOMPARE(loadAs<Thing>(rows, u"things"_s, u"door"_s)->colour, u"blue"_s);
    QVERIFY(!rows.load(u"things"_s, u"nowhere"_s));
}

void TestEvents::effectsSeeTheEvent()
{
    Overlay rows;
    const Event event {1, u"thing.painted"_s, u"door"_s, 0, {}, {}, {{u"colour"_s, u"red"_s}}};
    apply(event, {painting()}, rows);
    const QList<Effect> effects = effectsOf(event, {painting(), Feature {u"silent"_s, {}}}, rows);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().data["coats"_L1].toInteger(), 1);
}

void TestEvents::overlayLeavesTheRowsBelow()
{
    Overlay below;
    below.save(u"things"_s, u"door"_s, write(Thing {u"red"_s, 1, {}}));
    Overlay overlay(&below);
    QCOMPARE(loadAs<Thing>(overlay, u"things"_s, u"door"_s)->colour, u"red"_s);
    overlay.save(u"things"_s, u"door"_s, write(Thing {u"blue"_s, 2, {}}));
    QCOMPARE(loadAs<Thing>(overlay, u"things"_s, u"door"_s)->colour, u"blue"_s);
    QCOMPARE(loadAs<Thing>(below, u"things"_s, u"door"_s)->colour, u"red"_s);
    QCOMPARE(overlay.changes().size(), 1);
    overlay.clear();
    QCOMPARE(loadAs<Thing>(overlay, u"things"_s, u"door"_s)->colour, u"red"_s);
    QVERIFY(!overlay.load(u"things"_s, u"wall"_s));
}

void TestEvents::tablesAreListed()
{
    const QList<Table> tables = tablesOf({painting(), painting()});
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables.first().name, u"things"_s);
    QVERIFY(tables.first().shared);
    QCOMPARE(tables.first().indexes, QStringList {u"colour"_s});
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"

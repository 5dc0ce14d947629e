// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as they come in: an album at once, a file, duplicates merged and taken apart; sandbox, relay and
// waypostctl as they are shipped.
#include "core/contacts/csv.h"
#include "tests/support/world.h"

#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
QJsonArray contactsOf(World &world, const QString &home, const QString &filter = {})
{
    QStringList arguments {u"contacts"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"5000"_s};
    if (!filter.isEmpty())
        arguments << u"--filter"_s << filter;
    return world.ctl(home, arguments).json().array();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file could not be written");
}
} // namespace

class TestContactsEndToEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlbumIsOneContactAndOneConversation();
    void formsOfANumberAreOneContact();
    void aFileIsImportedMergedAndExported();
    void realCustomersAreImportedTwice();
};

/// Ten first messages of a stranger at once, as an album comes.
void TestContactsEndToEnd::anAlbumIsOneContactAndOneConversation()
{
    World world;
    world.startSandbox();
    world.startRelay();
    world.pairOwner(u"owner"_s);
    QJsonArray says;
    for (int i = 0; i < 10; ++i)
        says << QJsonObject {
            {u"customer"_s, QJsonObject {{u"name"_s, u"Ana"_s}, {u"phone"_s, u"+5511987654321"_s}}},
            {u"text"_s, u"Picture %1"_s.arg(i)}};
    world.sandbox("POST", u"/sandbox/say"_s, {{u"say"_s, says}});
    world.sandbox("POST", u"/sandbox/flush"_s);
    QTRY_COMPARE_WITH_TIMEOUT(contactsOf(world, u"owner"_s).size(), 1, 20'000);
    const QJsonArray open
        = world.ctl(u"owner"_s, {u"conversations"_s, u"--view"_s, u"open"_s}).json().array();
    QCOMPARE(open.size(), 1);
    const auto messages
        = world.ctl(u"owner"_s, {u"messages"_s, open[0][u"id"_s].toString(), u"--limit"_s, u"100"_s})
              .json()
              .array();
    QCOMPARE(std::count_if(messages.begin(), messages.end(),
                           [](const auto &each) { return each.toObject()[u"entry"_s] == "message"_L1; }),
             10);
}

void TestContactsEndToEnd::formsOfANumberAreOneContact()
{
    World world;
    world.startSandbox();
    world.startRelay();
    world.pairOwner(u"owner"_s);
    const QString file = world.path(u"customers.csv"_s);
    put(file, "name;celular\nAna;(11) 98765-4321\n");
    const Spoken told
        = world.ctl(u"owner"_s, {u"contacts"_s, u"import"_s, file, u"--region"_s, u"BR"_s, u"--json"_s});
    QVERIFY2(told.exitCode == 0, told.err.constData());
    QCOMPARE(told.json()[u"taken"_s].toInt(), 1);
    world.sandbox("POST", u"/sandbox/say"_s,
                  {{u"customer"_s, QJsonObject {{u"name"_s, u"ana"_s}, {u"phone"_s, u"+551187654321"_s}}},
                   {u"text"_s, u"Oi"_s}});
    world.sandbox("POST", u"/sandbox/flush"_s);
    QTRY_COMPARE_WITH_TIMEOUT(contactsOf(world, u"owner"_s, u"-is:new"_s).size(), 1, 20'000);
    const QJsonArray all = contactsOf(world, u"owner"_s);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0][u"shown_name"_s].toString(), u"Ana"_s);
    QCOMPARE(all[0][u"phone"_s].toString(), u"+551187654321"_s); // as WhatsApp has it
}

void TestContactsEndToEnd::aFileIsImportedMergedAndExported()
{
    World world;
    world.startRelay();
    world.pairOwner(u"owner"_s);
    world.pairAgent(u"mei"_s, u"Mei Tan"_s, u"agent"_s);
    const QString file = world.path(u"customers.csv"_s);
    put(file,
        "Name,Phone,Email,Opt-in\n"
        "Noah Brown,+1 303 555 0142,,yes\n"
        "Noah Brown,,noah@example.com,no\n"
        "Nobody,12,broken,\n");
    const Spoken looked = world.ctl(u"owner"_s, {u"contacts"_s, u"check"_s, file, u"--json"_s});
    QVERIFY2(looked.exitCode == 0, looked.err.constData());
    QCOMPARE(looked.json()[u"refused"_s].toInt(), 1);
    QVERIFY(contactsOf(world, u"owner"_s).isEmpty());
    QVERIFY(world.ctl(u"mei"_s, {u"contacts"_s, u"import"_s, file}).exitCode != 0); // needs a supervisor
    const QString refused = world.path(u"refused.csv"_s);
    const Spoken told
        = world.ctl(u"owner"_s, {u"contacts"_s, u"import"_s, file, u"--refused"_s, refused, u"--json"_s});
    QVERIFY2(told.exitCode == 0, told.err.constData());
    QCOMPARE(told.json()[u"taken"_s].toInt(), 2);
    QFile why(refused);
    QVERIFY(why.open(QIODevice::ReadOnly));
    QVERIFY(why.readAll().contains("Nobody,12,broken"));

    const QJsonArray pairs
        = world.ctl(u"owner"_s, {u"contacts"_s, u"duplicates"_s, u"--json"_s}).json().array();
    QCOMPARE(pairs.size(), 1);
    const QString source = pairs[0][u"contact"_s].toString();
    const QString into = pairs[0][u"into"_s].toString();
    QCOMPARE(world.ctl(u"owner"_s, {u"contacts"_s, u"merge"_s, source, into}).exitCode, 0);
    const QJsonArray merged = contactsOf(world, u"owner"_s);
    QCOMPARE(merged.size(), 1);
    QVERIFY(merged[0][u"consents"_s].toString().contains("refused"_L1)); // the stricter one
    QCOMPARE(contactsOf(world, u"owner"_s, u"noah@example.com"_s).size(), 1);
    QCOMPARE(contactsOf(world, u"owner"_s, u"0142"_s).size(), 1);

    const QString out = world.path(u"out.csv"_s);
    QCOMPARE(world.ctl(u"mei"_s, {u"contacts"_s, u"export"_s, out}).exitCode, 0);
    QFile seen(out);
    QVERIFY(seen.open(QIODevice::ReadOnly));
    const QByteArray text = seen.readAll();
    QVERIFY(text.contains("Noah Brown") && !text.contains("3035550142")); // an agent sees masks
    QCOMPARE(world.ctl(u"owner"_s, {u"contacts"_s, u"unmerge"_s, source}).exitCode, 0);
    QCOMPARE(contactsOf(world, u"owner"_s).size(), 2);
}

/// 500 invented customers of a public data set, when it is there: all of them, and the second time none.
void TestContactsEndToEnd::realCustomersAreImportedTwice()
{
    const QString source = QStringLiteral(WAYPOST_SOURCE_DIR);
    QFile users(
        qEnvironmentVariable("WAYPOST_EXTRA_CUSTOMERS", source + u"/../shared/data/retail/users.json"_s));
    if (!users.open(QIODevice::ReadOnly))
        QSKIP("The data set is not here.");
    const QJsonObject all = QJsonDocument::fromJson(users.readAll()).object();
    QString csv = waypost::contacts::csvLine({u"Customer ID"_s, u"First name"_s, u"Last name"_s, u"Email"_s});
    for (auto it = all.begin(); it != all.end(); ++it)
        csv += waypost::contacts::csvLine({it.key(), it->toObject()[u"name"_s][u"first_name"_s].toString(),
                                           it->toObject()[u"name"_s][u"last_name"_s].toString(),
                                           it->toObject()[u"email"_s].toString()});
    World world;
    world.startRelay();
    world.pairOwner(u"owner"_s);
    const QString file = world.path(u"retail.csv"_s);
    put(file, csv.toUtf8());
    for (const QString &key : {u"taken"_s, u"same"_s}) {
        const Spoken told = world.ctl(u"owner"_s, {u"contacts"_s, u"import"_s, file, u"--json"_s});
        QVERIFY2(told.exitCode == 0, told.err.constData());
        QCOMPARE(told.json()[key].toInt(), all.size());
    }
    QCOMPARE(contactsOf(world, u"owner"_s).size(), all.size());
    QCOMPARE(contactsOf(world, u"owner"_s, u"noah brown"_s).size(),
             contactsOf(world, u"owner"_s, u"name:\"noah brown\""_s).size());
}

QTEST_GUILESS_MAIN(TestContactsEndToEnd)
#include "tst_contacts_end_to_end.moc"

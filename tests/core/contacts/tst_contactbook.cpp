// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/consent.h"
#include "core/contacts/contactfilter.h"
#include "core/contacts/duplicates.h"
#include "core/contacts/merging.h"
#include "core/contacts/phonevariants.h"
#include "core/contacts/segments.h"
#include "tests/core/contacts/testbook.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace waypost;
using namespace waypost::contacts;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 day = 24LL * 3'600 * 1'000;

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}
} // namespace

class TestContactBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfANumber_data();
    void formsOfANumber();
    void aNumberInAnotherFormIsTheSamePerson();
    void aLandlineIsSomebodyElse();
    void formerNumbersAreKept();
    void theTeamsOwnWordsStandBesideTheCustomers();
    void valuesAreChecked_data();
    void valuesAreChecked();
    void mergedContactsAreOnePerson();
    void fieldsOfAMergeAreChosen();
    void aMergeIsTakenBackFor30Days();
    void anyOrderOfUndoingGivesBackWhatWas();
    void whatWasEditedSinceStays();
    void theStricterConsentStands_data();
    void theStricterConsentStands();
    void duplicatesAreSuggested_data();
    void duplicatesAreSuggested();
    void twoPeopleAreToldApart();
    void aCrowdIsNotComparedPairByPair();
    void filters_data();
    void filters();
    void segmentsBelongToSomebody();
    void theTimeZoneOfACountryWithOne();
};

void TestContactBook::formsOfANumber_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("other");
    QTest::newRow("Brazil, new form") << u"+5511987654321"_s << u"+551187654321"_s;
    QTest::newRow("Brazil, old form") << u"+551187654321"_s << u"+5511987654321"_s;
    QTest::newRow("Brazil, landline") << u"+551132654321"_s << QString();
    QTest::newRow("Brazil, would be a landline") << u"+5511932654321"_s << QString();
    QTest::newRow("Argentina, with 9") << u"+5491123456789"_s << u"+541123456789"_s;
    QTest::newRow("Argentina, without") << u"+541123456789"_s << u"+5491123456789"_s;
    QTest::newRow("Mexico, with 1") << u"+5215512345678"_s << u"+525512345678"_s;
    QTest::newRow("Mexico, without") << u"+525512345678"_s << u"+5215512345678"_s;
    QTest::newRow("Germany") << u"+4915112345678"_s << QString();
    QTest::newRow("too short") << u"+5511"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestContactBook::formsOfANumber()
{
    QFETCH(QString, phone);
    QFETCH(QString, other);
    QCOMPARE(variantsOf(phone), other.isEmpty() ? QStringList {} : QStringList {other});
    QCOMPARE(canonicalPhone(phone), other.isEmpty() ? phone : canonicalPhone(other));
    for (const QString &back : variantsOf(phone))
        QCOMPARE(variantsOf(back), QStringList {phone});
}

void TestContactBook::aNumberInAnotherFormIsTheSamePerson()
{
    TestBook book;
    const QString id = book.meet({u"+5511987654321"_s, {}, u"Ana"_s, {}});
    QCOMPARE(book.meet({u"+551187654321"_s, {}, u"Ana"_s, {}}), id);
    QCOMPARE(book.contact(id).phone, u"+551187654321"_s); // as WhatsApp told it last
    QCOMPARE(book.meet({u"+5511987654321"_s, {}, u"Ana"_s, {}}), id);
    QCOMPARE(book.ids().size(), 1);
}

void TestContactBook::aLandlineIsSomebodyElse()
{
    TestBook book;
    const QString office = book.meet({u"+551132654321"_s, {}, u"Office"_s, {}});
    QVERIFY(book.meet({u"+5511932654321"_s, {}, u"Ana"_s, {}}) != office);
}

void TestContactBook::formerNumbersAreKept()
{
    TestBook book;
    const QString id = book.meet({u"+491511000001"_s, u"DE.1"_s, u"Mira"_s, {}});
    book.meet({u"+491511000002"_s, u"DE.1"_s, u"Mira"_s, {}});
    book.meet({u"+491511000003"_s, u"DE.1"_s, u"Mira"_s, {}});
    QCOMPARE(book.contact(id).phone, u"+491511000003"_s);
    QCOMPARE(book.contact(id).formerPhones, u"+491511000002\n+491511000001"_s);
}

void TestContactBook::theTeamsOwnWordsStandBesideTheCustomers()
{
    TestBook book;
    const QString id = book.meet({u"+491511000001"_s, {}, u"~mira~"_s, {}});
    QVERIFY(book.give(u"contact.rename"_s, id, {{u"name"_s, u"Mira König"_s}}));
    QVERIFY(book.give(u"contact.set_note"_s, id, {{u"text"_s, u"Buys tea."_s}}));
    QVERIFY(book.give(u"attribute.define"_s, u"contact/size"_s,
                      {{u"label"_s, u"Size"_s}, {u"type"_s, u"number"_s}}));
    QVERIFY(book.give(u"contact.set_attributes"_s, id, {{u"set"_s, QJsonObject {{u"size"_s, 38}}}}));
    QVERIFY(book.give(u"contact.set_details"_s, id,
                      {{u"email"_s, u"Mira@Example.com"_s}, {u"language"_s, u"pt_BR"_s}}));
    book.meet({u"+491511000001"_s, {}, u"mira k."_s, {}});
    const Contact contact = book.contact(id);
    QCOMPARE(contact.name, u"mira k."_s);
    QCOMPARE(shownName(contact), u"Mira König"_s);
    QCOMPARE(contact.sortName, u"mira konig"_s);
    QCOMPARE(contact.about, u"Buys tea."_s);
    QCOMPARE(contact.email, u"mira@example.com"_s);
    QCOMPARE(contact.language, u"pt-BR"_s);
    QCOMPARE(jsonOf(contact.attributes), (QJsonObject {{u"size"_s, u"38"_s}}));
    QVERIFY(book.give(u"contact.set_attributes"_s, id, {{u"set"_s, QJsonObject {{u"size"_s, QString()}}}}));
    QVERIFY(book.contact(id).attributes.isEmpty());
    QVERIFY(book.give(u"contact.rename"_s, id, {{u"name"_s, QString()}}));
    QCOMPARE(shownName(book.contact(id)), u"mira k."_s);
    QVERIFY(book.give(u"contact.rename"_s, id, {{u"name"_s, QString()}}));
    QVERIFY(book.last.isEmpty());
}

void TestContactBook::valuesAreChecked_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("data");
    QTest::newRow("long name") << u"contact.rename"_s << QJsonObject {{u"name"_s, QString(121, u'x')}};
    QTest::newRow("long note") << u"contact.set_note"_s << QJsonObject {{u"text"_s, QString(4'001, u'x')}};
    QTest::newRow("no address") << u"contact.set_details"_s << QJsonObject {{u"email"_s, u"mira"_s}};
    QTest::newRow("no language") << u"contact.set_details"_s << QJsonObject {{u"language"_s, u"?"_s}};
    QTest::newRow("no such field") << u"contact.set_attributes"_s
                                   << QJsonObject {{u"set"_s, QJsonObject {{u"ghost"_s, u"1"_s}}}};
}

void TestContactBook::valuesAreChecked()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, data);
    TestBook book;
    const QString id = book.meet({u"+491511000001"_s, {}, u"Mira"_s, {}});
    const auto refused = book.give(type, id, data);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"bad_value"_s);
    QCOMPARE(book.give(type, u"nobody"_s, data).error().code, u"no_such_contact"_s);
}

void TestContactBook::mergedContactsAreOnePerson()
{
    TestBook book;
    const QString mira = book.meet({u"+491511000001"_s, {}, u"Mira"_s, {}});
    const QString other = book.meet({u"+491511000002"_s, {}, u"Mira K"_s, {}});
    const QString third = book.meet({u"+491511000003"_s, {}, u"M"_s, {}});
    QVERIFY(book.give(u"contact.merge"_s, other, {{u"into"_s, mira}}));
    QCOMPARE(personOf(book.rows, other), mira);
    QCOMPARE(book.meet({u"+491511000002"_s, {}, u"Mira K"_s, {}}), other); // its address stays its own
    QCOMPARE(personOf(book.rows, book.meet({u"+491511000002"_s, {}, u"Mira K"_s, {}})), mira);
    QVERIFY(book.give(u"contact.merge"_s, mira, {{u"into"_s, third}}));
    QCOMPARE(personOf(book.rows, other), third);
    QCOMPARE(book.give(u"contact.merge"_s, third, {{u"into"_s, other}}).error().code, u"bad_value"_s);
    QCOMPARE(book.give(u"contact.merge"_s, other, {{u"into"_s, third}}).error().code, u"already_merged"_s);
    QCOMPARE(book.give(u"contact.merge"_s, u"nobody"_s, {{u"into"_s, third}}).error().code,
             u"no_such_contact"_s);
    QVERIFY(book.give(u"contact.merge"_s, mira, {{u"into"_s, third}}));
    QVERIFY(book.last.isEmpty());
}

void TestContactBook::fieldsOfAMergeAreChosen()
{
    Contact source;
    source.name = u"Mira K"_s;
    source.email = u"k@example.com"_s;
    source.about = u"Tea"_s;
    source.attributes = uR"({"size":"38","vip":"1"})"_s;
    Contact target;
    target.name = u"Mira"_s;
    target.about = u"Coffee"_s;
    target.attributes = uR"({"size":"40"})"_s;
    const QJsonObject plain = mergedValues(source, target, {});
    QCOMPARE(plain,
             (QJsonObject {{u"email"_s, u"k@example.com"_s},
                           {u"attributes"_s, QJsonObject {{u"size"_s, u"40"_s}, {u"vip"_s, u"1"_s}}}}));
    const QJsonObject chosen = mergedValues(source, target,
                                            {{u"title"_s, u"source"_s},
                                             {u"about"_s, u"source"_s},
                                             {u"email"_s, u"target"_s},
                                             {u"attributes.size"_s, u"source"_s},
                                             {u"attributes.vip"_s, u"target"_s}});
    QCOMPARE(chosen,
             (QJsonObject {{u"title"_s, u"Mira K"_s},
                           {u"about"_s, u"Tea"_s},
                           {u"attributes"_s, QJsonObject {{u"size"_s, u"38"_s}}}}));
}

void TestContactBook::aMergeIsTakenBackFor30Days()
{
    for (const bool late : {false, true}) {
        TestBook book;
        const QString mira = book.meet({u"+491511000001"_s, {}, u"Mira"_s, {}});
        const QString other = book.meet({u"+491511000002"_s, {}, u"Mira K"_s, {}});
        QVERIFY(book.give(u"contact.merge"_s, other, {{u"into"_s, mira}}));
        book.now += unmergeMs + (late ? 1 : 0);
        const auto undone = book.give(u"contact.unmerge"_s, other);
        QCOMPARE(bool(undone), !late);
        QCOMPARE(personOf(book.rows, other), late ? mira : other);
        if (late) {
            QCOMPARE(undone.error().code, u"unmerge_too_late"_s);
            QVERIFY(undone.error().text.contains(u"1970-01-31"_s));
        }
    }
}

/// Random books, merged at random and undone in a random order: everything is as it was.
void TestContactBook::anyOrderOfUndoingGivesBackWhatWas()
{
    QRandomGenerator random(20'261'125);
    const auto one = [&](const QStringList &of) { return of[random.bounded(int(of.size()))]; };
    for (int round = 0; round < 300; ++round) {
        TestBook book;
        QVERIFY(
            book.give(u"attribute.define"_s, u"contact/a"_s, {{u"label"_s, u"A"_s}, {u"type"_s, u"text"_s}}));
        QVERIFY(
            book.give(u"attribute.define"_s, u"contact/b"_s, {{u"label"_s, u"B"_s}, {u"type"_s, u"text"_s}}));
        for (int i = 0; i < 6; ++i) {
            const QString id
                = book.meet({u"+49151100000"_s + QString::number(i), {}, u"N"_s + QString::number(i), {}});
            if (random.bounded(2) == 0)
                QVERIFY(book.give(u"contact.rename"_s, id, {{u"name"_s, one({u"x"_s, u"y"_s})}}));
            if (random.bounded(2) == 0)
                QVERIFY(
                    book.give(u"contact.set_details"_s, id, {{u"email"_s, one({u"p@q.de"_s, u"r@s.de"_s})}}));
            if (random.bounded(2) == 0)
                QVERIFY(
                    book.give(u"contact.set_attributes"_s, id,
                              {{u"set"_s, QJsonObject {{one({u"a"_s, u"b"_s}), one({u"1"_s, u"2"_s})}}}}));
        }
        const QStringList ids = book.ids();
        QHash<QString, Contact> before;
        for (const QString &id : ids)
            before.insert(id, book.contact(id));
        QStringList merged;
        for (int i = 0; i < 4; ++i) {
            const QString source = one(ids);
            const QJsonObject choices {{one({u"title"_s, u"email"_s}), one({u"source"_s, u"target"_s})},
                                       {u"attributes.a"_s, one({u"source"_s, u"target"_s})}};
            if (book.give(u"contact.merge"_s, source, {{u"into"_s, one(ids)}, {u"fields"_s, choices}})
                && !book.last.isEmpty())
                merged << source;
        }
        while (!merged.isEmpty()) {
            const QString source = merged.takeAt(random.bounded(int(merged.size())));
            QVERIFY(book.give(u"contact.unmerge"_s, source));
        }
        for (const QString &id : ids) {
            Contact after = book.contact(id);
            after.changedAt = before[id].changedAt;
            QCOMPARE(write(after), write(before[id]));
        }
    }
}

void TestContactBook::whatWasEditedSinceStays()
{
    TestBook book;
    const QString mira = book.meet({u"+491511000001"_s, {}, u"Mira"_s, {}});
    const QString other = book.meet({u"+491511000002"_s, {}, u"Mira K"_s, {}});
    QVERIFY(book.give(u"contact.set_note"_s, other, {{u"text"_s, u"Tea"_s}}));
    QVERIFY(book.give(u"contact.set_details"_s, other, {{u"email"_s, u"k@example.com"_s}}));
    QVERIFY(book.give(u"contact.merge"_s, other, {{u"into"_s, mira}}));
    QCOMPARE(book.contact(mira).about, u"Tea"_s);
    QVERIFY(book.give(u"contact.set_note"_s, mira, {{u"text"_s, u"Tea and cake"_s}}));
    QVERIFY(book.give(u"contact.unmerge"_s, other));
    QCOMPARE(book.contact(mira).about, u"Tea and cake"_s);
    QVERIFY(book.contact(mira).email.isEmpty());
    QCOMPARE(book.contact(other).about, u"Tea"_s);
}

void TestContactBook::theStricterConsentStands_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("both");
    QTest::newRow("refused wins") << u"given"_s << u"refused"_s << u"refused"_s;
    QTest::newRow("unproven beats given") << u"given"_s << u"unproven"_s << u"unproven"_s;
    QTest::newRow("both given") << u"given"_s << u"given"_s << u"given"_s;
    QTest::newRow("only one says something") << u"given"_s << QString() << u"given"_s;
}

void TestContactBook::theStricterConsentStands()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, both);
    const auto consents = [](const QString &state) {
        return state.isEmpty()
            ? QJsonObject {}
            : QJsonObject {{u"marketing"_s,
                            soundConsent({{u"state"_s, state}, {u"source"_s, u"shop"_s}, {u"at"_s, 5}})}};
    };
    QCOMPARE(stricterConsents(consents(one), consents(other))[u"marketing"_s][u"state"_s].toString(), both);
    QCOMPARE(stricterConsents(consents(other), consents(one))[u"marketing"_s][u"state"_s].toString(), both);
    QCOMPARE(soundConsent({{u"state"_s, u"given"_s}})[u"state"_s].toString(), u"unproven"_s);
}

void TestContactBook::duplicatesAreSuggested_data()
{
    QTest::addColumn<Contact>("a");
    QTest::addColumn<Contact>("b");
    QTest::addColumn<int>("why"); // -1: not alike
    const auto person = [](const QString &name, const QString &phone, const QString &email = {}) {
        Contact contact;
        contact.name = name;
        contact.phone = phone;
        contact.email = email;
        return contact;
    };
    QTest::newRow("form of a number") << person(u"Ana"_s, u"+5511987654321"_s)
                                      << person(u"A"_s, u"+551187654321"_s) << int(Likeness::SamePhone);
    QTest::newRow("address") << person(u"Ana"_s, u"+491"_s, u"a@b.de"_s)
                             << person(u"B"_s, u"+492"_s, u"a@b.de"_s) << int(Likeness::SameEmail);
    QTest::newRow("one digit") << person(u"Ana Sá"_s, u"+491511000001"_s)
                               << person(u"ana sa"_s, u"+491511000007"_s) << int(Likeness::SameNameNearPhone);
    QTest::newRow("swapped") << person(u"Ana Sá"_s, u"+491511000012"_s)
                             << person(u"Ana Sá"_s, u"+491511000021"_s) << int(Likeness::SameNameNearPhone);
    QTest::newRow("no number") << person(u"Ana Sá"_s, {}) << person(u"Ana Sá"_s, u"+491511000021"_s)
                               << int(Likeness::SameNameNoPhone);
    QTest::newRow("another number") << person(u"Ana Sá"_s, u"+491511000012"_s)
                                    << person(u"Ana Sá"_s, u"+491599000921"_s) << -1;
    QTest::newRow("a common name") << person(u"Ana"_s, {}) << person(u"Ana"_s, u"+491511000021"_s) << -1;
    QTest::newRow("masked numbers") << person(u"Ana"_s, u"+49 ••• ••21"_s)
                                    << person(u"B"_s, u"+49 ••• ••21"_s) << -1;
    QTest::newRow("masked addresses")
        << person(u"Ana"_s, {}, u"a•••@b.de"_s) << person(u"B"_s, {}, u"a•••@b.de"_s) << -1;
}

void TestContactBook::duplicatesAreSuggested()
{
    QFETCH(Contact, a);
    QFETCH(Contact, b);
    QFETCH(int, why);
    const QList<Duplicate> found = duplicatesAmong({{u"a"_s, a}, {u"b"_s, b}}, {});
    QCOMPARE(found.size(), why < 0 ? 0 : 1);
    if (why >= 0)
        QCOMPARE(int(found.first().why.first()), why);
}

void TestContactBook::twoPeopleAreToldApart()
{
    TestBook book;
    const QString mira = book.meet({u"+491511000001"_s, {}, u"Mira König"_s, {}});
    const QString other = book.meet({u"+491511000002"_s, {}, u"Mira König"_s, {}});
    const QList<Candidate> both {{mira, book.contact(mira)}, {other, book.contact(other)}};
    QCOMPARE(duplicatesAmong(both, {}).size(), 1);
    QVERIFY(book.give(u"contact.tell_apart"_s, other, {{u"other"_s, mira}}));
    QVERIFY(book.rows.load(u"told_apart"_s, pairKey(mira, other)));
    QVERIFY(duplicatesAmong(both, {pairKey(other, mira)}).isEmpty());
    QVERIFY(book.give(u"contact.tell_apart"_s, mira, {{u"other"_s, other}}));
    QVERIFY(book.last.isEmpty());
}

void TestContactBook::aCrowdIsNotComparedPairByPair()
{
    QList<Candidate> crowded;
    for (int i = 0; i < 20'000; ++i) {
        Contact contact;
        contact.name = u"Unknown customer"_s;
        contact.phone = u"+49151"_s + QString::number(10'000'000 + i);
        crowded << Candidate {QString::number(i), contact};
    }
    QVERIFY(duplicatesAmong(crowded, {}).isEmpty());
}

void TestContactBook::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing asked") << QString() << true;
    QTest::newRow("word") << u"konig"_s << true;
    QTest::newRow("accents") << u"KÖNIG"_s << true;
    QTest::newRow("both words") << u"mira konig"_s << true;
    QTest::newRow("one is wrong") << u"mira santos"_s << false;
    QTest::newRow("phrase") << u"\"mira konig\""_s << true;
    QTest::newRow("phrase, other order") << u"\"konig mira\""_s << false;
    QTest::newRow("last digits") << u"0077"_s << true;
    QTest::newRow("phone") << u"phone:151100"_s << true;
    QTest::newRow("has an address") << u"email:"_s << true;
    QTest::newRow("has no user name") << u"-username:"_s << true;
    QTest::newRow("field") << u"attribute.size:38"_s << true;
    QTest::newRow("other value") << u"attribute.size:40"_s << false;
    QTest::newRow("any value") << u"attribute.size:*"_s << true;
    QTest::newRow("no such field") << u"attribute.vip:*"_s << false;
    QTest::newRow("consent") << u"consent.marketing:given"_s << true;
    QTest::newRow("since") << u"created:>2026-01-01"_s << true;
    QTest::newRow("before") << u"created:<2026-01-01"_s << false;
    QTest::newRow("seen lately") << u"seen:>7d"_s << true;
    QTest::newRow("not lately") << u"seen:<7d"_s << false;
    QTest::newRow("blocked") << u"is:blocked"_s << false;
    QTest::newRow("not blocked") << u"-is:blocked"_s << true;
    QTest::newRow("somebody has written") << u"is:new"_s << false;
    QTest::newRow("not understood") << u"created:whenever"_s << false;
}

void TestContactBook::filters()
{
    QFETCH(QString, query);
    QFETCH(bool, fits);
    const qint64 now = QDateTime::fromString(u"2026-11-25T12:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
    Contact contact;
    contact.name = u"~mira~"_s;
    contact.title = u"Mira König"_s;
    contact.phone = u"+4915110000077"_s;
    contact.email = u"mira@example.com"_s;
    contact.attributes = uR"({"size":"38"})"_s;
    contact.consents = uR"({"marketing":{"state":"given"}})"_s;
    contact.createdAt = now - 100 * day;
    QCOMPARE(ContactFilter(query, now).matches(contact, now - 2 * day), fits);
}

void TestContactBook::segmentsBelongToSomebody()
{
    TestBook book;
    const QString id = newId(1'000);
    const QJsonObject mine {
        {u"name"_s, u"Big feet"_s}, {u"query"_s, u"attribute.size:48"_s}, {u"scope"_s, u"mine"_s}};
    QVERIFY(book.give(u"segment.save"_s, id, mine, u"ann"_s));
    QCOMPARE(book.give(u"segment.save"_s, id, mine, u"bob"_s).error().code, u"not_allowed"_s);
    QCOMPARE(book.give(u"segment.remove"_s, id, {}, u"bob"_s).error().code, u"not_allowed"_s);
    const auto saved = loadAs<Segment>(book.rows, u"segments"_s, id);
    QCOMPARE(saved->owner, u"ann"_s);
    QVERIFY(book.give(u"segment.remove"_s, id, {}, u"ann"_s));
    QVERIFY(loadAs<Segment>(book.rows, u"segments"_s, id)->removedAt > 0);
    QCOMPARE(
        book.give(u"segment.save"_s, newId(2), {{u"name"_s, u"x"_s}, {u"scope"_s, u"mine"_s}}).error().code,
        u"bad_value"_s);
}

void TestContactBook::theTimeZoneOfACountryWithOne()
{
    QCOMPARE(guessedTimeZone(u"+919876543210"_s), QByteArray("Asia/Kolkata"));
    QVERIFY(guessedTimeZone(u"+5511987654321"_s).isEmpty()); // four of them
    QVERIFY(guessedTimeZone(u"nothing"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestContactBook)
#include "tst_contactbook.moc"

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contacts.h"
#include "core/events/overlay.h"

#include <QTest>

using namespace waypost;
using namespace waypost::contacts;
using namespace Qt::StringLiterals;

namespace {
class Book {
public:
    Overlay rows;
    Events last;

    /// Somebody writes; the contact's id.
    QString meet(const Sender &sender, qint64 at = 1'000)
    {
        const Command command {
            QString::number(++m_count), u"contact.observe"_s, {}, u"provider"_s, at, 0, sender.toJson()};
        give(command);
        for (const QString &key : sender.keys())
            if (const auto identity = loadAs<Identity>(rows, u"identities"_s, key))
                return identity->contact;
        return {};
    }
    void change(const Sender &old, const Sender &fresh)
    {
        give({QString::number(++m_count),
              u"contact.change_identity"_s,
              {},
              u"provider"_s,
              2'000,
              0,
              {{u"old"_s, old.toJson()}, {u"new"_s, fresh.toJson()}}});
    }
    Contact contact(const QString &id)
    {
        return loadAs<Contact>(rows, u"contacts"_s, id).value_or(Contact {});
    }
    int contacts() const
    {
        int count = 0;
        for (auto it = rows.changes().begin(); it != rows.changes().end(); ++it)
            count += it.key().first == "contacts"_L1 ? 1 : 0;
        return count;
    }

private:
    void give(const Command &command)
    {
        Ids ids(command.at, command.id.toUtf8());
        Deciding deciding {rows, ids};
        last = *decide(command, {contacts::contacts()}, deciding);
        for (const Event &event : last)
            apply(event, {contacts::contacts()}, rows);
    }
    int m_count = 0;
};

const Sender phoneOnly {QStringLiteral("+491511000001"), {}, QStringLiteral("Mira"), {}};
const Sender idOnly {{}, QStringLiteral("DE.1"), QStringLiteral("Mira"), QStringLiteral("mira.k")};
const Sender both {QStringLiteral("+491511000001"), QStringLiteral("DE.1"), QStringLiteral("Mira"), {}};
} // namespace

class TestContacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStrangerBecomesAContact();
    void aRepetitionChangesNothing();
    void identitiesAreLinked_data();
    void identitiesAreLinked();
    void theIdDecidesNotTheNumber();
    void silenceErasesNothing();
    void changedNumberIsFollowed();
    void aLateMessageDoesNotBringTheOldNumberBack();
    void anUnknownChangeMakesAContact();
    void nobodyIsNoContact();
    void senderIsCleaned();
};

void TestContacts::aStrangerBecomesAContact()
{
    Book book;
    const QString id = book.meet(both);
    QCOMPARE(book.last.size(), 1);
    QCOMPARE(book.last.first().type, u"contact.created"_s);
    const Contact contact = book.contact(id);
    QCOMPARE(contact.name, u"Mira"_s);
    QCOMPARE(contact.phone, u"+491511000001"_s);
    QCOMPARE(contact.userId, u"DE.1"_s);
    QCOMPARE(contact.createdAt, 1'000);
}

void TestContacts::aRepetitionChangesNothing()
{
    Book book;
    book.meet(both);
    book.meet(both, 5'000);
    QVERIFY(book.last.isEmpty());
    const QString id = book.meet({both.phone, both.userId, u"Mira K."_s, u"mira.k"_s}, 6'000);
    QCOMPARE(book.last.first().type, u"contact.changed"_s);
    QCOMPARE(book.contact(id).name, u"Mira K."_s);
    QCOMPARE(book.contact(id).username, u"mira.k"_s);
    QCOMPARE(book.contact(id).createdAt, 1'000);
    QCOMPARE(book.contact(id).changedAt, 6'000);
}

void TestContacts::identitiesAreLinked_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("number first") << 0;
    QTest::newRow("id first") << 1;
}

void TestContacts::identitiesAreLinked()
{
    QFETCH(int, first);
    Book book;
    const QString id = book.meet(first == 0 ? phoneOnly : idOnly);
    QCOMPARE(book.meet(both), id);
    QCOMPARE(book.meet(phoneOnly), id);
    QCOMPARE(book.meet(idOnly), id);
    QCOMPARE(book.contacts(), 1);
}

void TestContacts::theIdDecidesNotTheNumber()
{
    Book book;
    const QString mira = book.meet(both);
    // The number was given to somebody else: another id, the same number.
    const Sender other {both.phone, u"DE.2"_s, u"Tom"_s, {}};
    const QString known = book.meet({{}, u"DE.2"_s, u"Tom"_s, {}});
    QVERIFY(known != mira);
    QCOMPARE(book.meet(other), known);
    QCOMPARE(book.contact(known).phone, both.phone);
    QCOMPARE(book.contact(mira).name, u"Mira"_s);
    QCOMPARE(loadAs<Identity>(book.rows, u"identities"_s, u"phone:+491511000001"_s)->contact, mira);
}

void TestContacts::silenceErasesNothing()
{
    Book book;
    const QString id = book.meet({both.phone, both.userId, u"Mira"_s, u"mira.k"_s});
    book.meet({{}, both.userId, {}, {}});
    QVERIFY(book.last.isEmpty());
    QCOMPARE(book.contact(id).phone, both.phone);
    QCOMPARE(book.contact(id).username, u"mira.k"_s);
}

void TestContacts::changedNumberIsFollowed()
{
    Book book;
    const QString id = book.meet(both);
    book.change(phoneOnly, {u"+491511000077"_s, u"DE.77"_s, {}, {}});
    QCOMPARE(book.contact(id).phone, u"+491511000077"_s);
    QCOMPARE(book.contact(id).userId, u"DE.77"_s);
    QCOMPARE(book.meet({u"+491511000077"_s, {}, {}, {}}), id);
    QCOMPARE(book.meet({{}, u"DE.77"_s, {}, {}}), id);
    book.change(phoneOnly, {u"+491511000077"_s, u"DE.77"_s, {}, {}}); // told twice
    QVERIFY(book.last.isEmpty());
    book.change({u"+491511000077"_s, {}, {}, {}}, phoneOnly); // and back
    QCOMPARE(book.contact(id).phone, phoneOnly.phone);
    QCOMPARE(book.contacts(), 1);
}

void TestContacts::aLateMessageDoesNotBringTheOldNumberBack()
{
    Book book;
    const QString id = book.meet(phoneOnly);
    book.change(phoneOnly, {u"+491511000077"_s, {}, {}, {}});
    QCOMPARE(book.meet(phoneOnly), id);
    QVERIFY(book.last.isEmpty());
    QCOMPARE(book.contact(id).phone, u"+491511000077"_s);
    book.meet(both); // late too, and brings an id nobody knew
    QCOMPARE(book.contact(id).phone, u"+491511000077"_s);
    QCOMPARE(book.contact(id).userId, u"DE.1"_s);
}

void TestContacts::anUnknownChangeMakesAContact()
{
    Book book;
    book.change(phoneOnly, {u"+491511000077"_s, {}, {}, {}});
    QCOMPARE(book.last.first().type, u"contact.created"_s);
    QCOMPARE(book.contacts(), 1);
}

void TestContacts::nobodyIsNoContact()
{
    Book book;
    QVERIFY(book.meet({{}, {}, u"Ghost"_s, u"ghost"_s}).isEmpty());
    QVERIFY(book.last.isEmpty());
}

void TestContacts::senderIsCleaned()
{
    const Sender sender = Sender::fromJson(
        {{u"phone"_s, u"49 151 1000001"_s}, {u"name"_s, u"Mi\nra"_s}, {u"user_id"_s, u"DE.1"_s}});
    QCOMPARE(sender.phone, u"+491511000001"_s);
    QCOMPARE(sender.name, u"Mi ra"_s);
    QCOMPARE(sender.keys(), (QStringList {u"user:DE.1"_s, u"phone:+491511000001"_s}));
    QCOMPARE(Sender::fromJson(sender.toJson()).toJson(), sender.toJson());
}

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"

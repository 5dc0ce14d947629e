// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channels.h"
#include "core/features/features.h"
#include "core/filters/filter.h"
#include "core/store/sqlrows.h"
#include "core/team/team.h"
#include "tests/support/postgres.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waypost;
using namespace waypost::filters;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'780'000'000'000;
constexpr qint64 hour = 3'600'000;

QHash<QString, QString> agents()
{
    return {{u"a1"_s, u"Ana Souza"_s}, {u"a2"_s, u"Ánabel"_s}, {u"a3"_s, u"Bo"_s}};
}

/// Rows of a small workspace, made up from a seed, in the store and in memory.
class Workspace {
public:
    Workspace()
    {
        if (qEnvironmentVariable("WAYPOST_TEST_STORE") == "postgres"_L1)
            m_server = std::make_unique<tests::PostgresServer>(tests::PostgresServer::Options {false});
        auto database = store::Database::open({m_server ? m_server->makeDatabase() : u":memory:"_s});
        Q_ASSERT(database);
        m_database = *std::move(database);
        auto rows = store::SqlRows::open(*m_database, tablesOf(features::allFeatures()));
        Q_ASSERT(rows);
        m_rows = *std::move(rows);
    }
    void fill(quint32 seed)
    {
        m_random.seed(seed);
        m_rows->clear();
        subjects.clear();
        for (int i = 0; i < 12; ++i)
            addConversation(i);
    }
    [[nodiscard]] QStringList ids(const Clause &clause, Over over)
    {
        const QString from = over == Over::Messages
            ? u"SELECT m.id FROM messages m JOIN conversations c ON c.id = m.conversation"_s
            : over == Over::Notes
            ? u"SELECT n.id FROM notes n JOIN conversations c ON c.id = n.conversation"_s
            : u"SELECT c.id FROM conversations c"_s;
        QStringList found;
        store::Statement &query = m_database->statement(from + u" WHERE "_s + clause.condition);
        query.bind(clause.values);
        const auto done
            = query.forEach([&](const store::Statement &row) { found << row.column(0).toString(); });
        if (!done)
            qFatal("%s", qPrintable(done.error().text + clause.condition));
        found.sort();
        return found;
    }
    [[nodiscard]] QList<std::pair<qint64, QString>> places(Sort sort)
    {
        QList<std::pair<qint64, QString>> all;
        store::Statement &query = m_database->statement(
            u"SELECT c.id, %1 FROM conversations c ORDER BY c.id"_s.arg(placeExpression(sort, now)));
        const auto done = query.forEach([&](const store::Statement &row) {
            all << std::pair {row.column(1).toLongLong(), row.column(0).toString()};
        });
        Q_ASSERT(done);
        return all;
    }

    QList<Subject> subjects;
    QHash<QString, QString> messageIds; ///< by conversation and place

private:
    template <class T> T pick(const QList<T> &of) { return of[m_random.bounded(int(of.size()))]; }
    qint64 time() { return m_random.bounded(4) == 0 ? 0 : now - m_random.bounded(200) * hour + 100 * hour; }

    void addConversation(int i)
    {
        Subject subject;
        subject.id = u"c%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        auto &row = subject.conversation;
        row.contact = u"k%1"_s.arg(m_random.bounded(4));
        row.channel = pick<QString>({u"ch1"_s, u"ch2"_s});
        row.status = pick<QString>({u"open"_s, u"open"_s, u"snoozed"_s, u"closed"_s});
        row.assignee = pick<QString>({u""_s, u"a1"_s, u"a2"_s, u"a3"_s});
        row.team = pick<QString>({u""_s, u"t1"_s});
        row.priority = pick<QString>({u"urgent"_s, u"high"_s, u"normal"_s, u"low"_s});
        row.tags = pick<QString>({u""_s, u"[\"vip\"]"_s, u"[\"a \\\"b\\\"\",\"vip\"]"_s, u"[\"vipx\"]"_s});
        row.followers = pick<QString>({u""_s, u"[\"a1\"]"_s, u"[\"a11\"]"_s});
        row.lastAt = time();
        row.unread = m_random.bounded(2);
        row.waitingSince = time();
        row.windowUntil = time();
        row.entryUntil = time();
        row.outAuthor = pick<QString>({u"a1"_s, u"bot"_s});
        subject.contact.phone = u"+49151000%1"_s.arg(1'234 + row.contact.mid(1).toInt());
        m_rows->save(u"contacts"_s, row.contact, write(subject.contact));
        m_rows->save(u"conversations"_s, subject.id, write(row));
        for (int m = m_random.bounded(4); m > 0; --m)
            addMessage(subject, m);
        for (int n = m_random.bounded(2); n > 0; --n) {
            conversations::Note note;
            note.conversation = subject.id;
            note.author = pick<QString>({u"a1"_s, u"a3"_s});
            note.at = time();
            m_rows->save(u"notes"_s, u"%1/n%2"_s.arg(subject.id).arg(n), write(note));
            subject.notes.prepend(note);
        }
        subjects << subject;
    }
    void addMessage(Subject &subject, int number)
    {
        conversations::Message message;
        message.conversation = subject.id;
        message.direction = pick<QString>({u"in"_s, u"out"_s});
        message.author
            = message.direction == "in"_L1 ? u"customer"_s : pick<QString>({u"a1"_s, u"a2"_s, u"phone"_s});
        message.at = time();
        message.kind = pick<QString>({u"text"_s, u"image"_s, u"document"_s, u"template"_s, u"contacts"_s});
        message.content = pick<QString>({u"{\"kind\":\"template\",\"name\":\"hello\"}"_s,
                                         u"{\"body\":\"see https://x.example\"}"_s, u"{\"body\":\"x\"}"_s});
        message.status = pick<QString>({u"sent"_s, u"failed"_s, u"held"_s, u"scheduled"_s});
        m_rows->save(u"messages"_s, u"%1/m%2"_s.arg(subject.id).arg(number), write(message));
        subject.messages.prepend(message);
    }

    std::unique_ptr<tests::PostgresServer> m_server;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::SqlRows> m_rows;
    QRandomGenerator m_random;
};

Asking askingAs(team::Role role)
{
    Asking asking;
    asking.viewer = {u"a1"_s, role, {}};
    asking.clock.now = now;
    asking.names = {agents(),
                    {{u"t1"_s, u"Sales"_s}},
                    {{u"ch1"_s, u"Shop"_s}, {u"ch2"_s, u"Help"_s}},
                    {{u"ch1"_s, u"+493012345"_s}}};
    asking.contacts = [](const QString &name) {
        return name == "kim"_L1 ? QStringList {u"k1"_s, u"k2"_s} : QStringList {};
    };
    asking.conversations = [](const search::Node &words) {
        return words.text == "refund"_L1 ? QStringList {u"c01"_s, u"c05"_s} : QStringList {};
    };
    return asking;
}
} // namespace

class TestFilters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sqlAndPredicateAgree();
    void ordersAgree();
    void resolvesNames();
    void masksNumbers();
    void meansWhatItSays_data();
    void meansWhatItSays();
};

void TestFilters::sqlAndPredicateAgree()
{
    const QStringList pieces {u"from:me"_s,
                              u"from:customer"_s,
                              u"from:phone"_s,
                              u"from:kim"_s,
                              u"from:bo"_s,
                              u"to:kim"_s,
                              u"to:customer"_s,
                              u"to:me"_s,
                              u"contact:kim"_s,
                              u"phone:1235"_s,
                              u"agent:ana"_s,
                              u"agent:nobody"_s,
                              u"team:sales"_s,
                              u"team:none"_s,
                              u"tag:vip"_s,
                              u"tag:\"a\""_s,
                              u"status:snoozed"_s,
                              u"priority:high"_s,
                              u"number:shop"_s,
                              u"template:hello"_s,
                              u"has:image"_s,
                              u"has:file"_s,
                              u"has:contact"_s,
                              u"has:link"_s,
                              u"has:note"_s,
                              u"has:error"_s,
                              u"is:unread"_s,
                              u"is:unassigned"_s,
                              u"is:mine"_s,
                              u"is:waiting"_s,
                              u"is:unanswered"_s,
                              u"is:snoozed"_s,
                              u"is:open"_s,
                              u"is:window-open"_s,
                              u"is:followed"_s,
                              u"is:bot"_s,
                              u"is:held"_s,
                              u"is:scheduled"_s,
                              u"is:blocked"_s,
                              u"before:2d"_s,
                              u"after:3h"_s,
                              u"on:today"_s,
                              u"during:\"this month\""_s,
                              u"in:notes"_s,
                              u"in:messages"_s,
                              u"in:contacts"_s,
                              u"refund"_s,
                              u"agent:zzz"_s};
    Workspace workspace;
    const Asking asking = askingAs(team::Role::Owner);
    QRandomGenerator random(11);
    int hits = 0;
    QSet<QString> useful;
    for (int round = 0; round < 400; ++round) {
        if (round % 20 == 0)
            workspace.fill(quint32(round + 1));
        const QString first = pieces[round % pieces.size()];
        const QString second = pieces[random.bounded(int(pieces.size()))];
        const QString third = pieces[random.bounded(int(pieces.size()))];
        const QString text = round < pieces.size()
            ? first
            : QStringList {u"%1 %2"_s, u"%1 OR %2"_s, u"-%1 %2"_s, u"(%1 %2) OR %3"_s,
                           u"%1 -(%2 OR %3)"_s}[random.bounded(5)]
                  .arg(first, second)
                  .replace(u"%3"_s, third);
        const Filter filter = Filter::from(search::parse(text).ast, asking);
        for (const Over over : {Over::Conversations, Over::Messages, Over::Notes, Over::Contacts}) {
            QStringList wanted;
            for (const Subject &subject : workspace.subjects) {
                Subject each = subject;
                const auto take = [&](const QString &id) {
                    if (filter.fits(over, each))
                        wanted << id;
                };
                if (over == Over::Conversations || over == Over::Contacts)
                    take(subject.id);
                for (qsizetype i = 0; over == Over::Messages && i < subject.messages.size(); ++i) {
                    each.message = subject.messages[i];
                    take(u"%1/m%2"_s.arg(subject.id).arg(i + 1));
                }
                for (qsizetype i = 0; over == Over::Notes && i < subject.notes.size(); ++i) {
                    each.note = subject.notes[i];
                    take(u"%1/n%2"_s.arg(subject.id).arg(i + 1));
                }
            }
            wanted.sort();
            const QStringList found = workspace.ids(filter.sql(over), over);
            if (found != wanted)
                qWarning().noquote() << text << int(over) << filter.sql(over).condition;
            QCOMPARE(found, wanted);
            hits += int(found.size());
            if (!found.isEmpty() && round < pieces.size())
                useful << first;
        }
    }
    QVERIFY(hits > 3'000);
    QStringList useless;
    for (const QString &piece : pieces)
        if (!useful.contains(piece))
            useless << piece;
    QVERIFY2(useless.size() <= 8, qPrintable(useless.join(u' ')));
}

void TestFilters::ordersAgree()
{
    Workspace workspace;
    workspace.fill(5);
    for (const Sort sort : {Sort::Newest, Sort::OldestWaiting, Sort::Priority, Sort::Window}) {
        QCOMPARE(sortFrom(nameOf(sort)), std::optional(sort));
        QList<std::pair<qint64, QString>> wanted;
        for (const Subject &subject : workspace.subjects)
            wanted << std::pair {placeOf(sort, subject.conversation, now), subject.id};
        QCOMPARE(workspace.places(sort), wanted);
    }
    conversations::Conversation urgent;
    urgent.priority = u"urgent"_s;
    conversations::Conversation newer;
    newer.priority = u"normal"_s;
    newer.lastAt = now;
    QVERIFY(placeOf(Sort::Priority, urgent, now) > placeOf(Sort::Priority, newer, now));
    urgent.waitingSince = now - hour;
    newer.waitingSince = now - 2 * hour;
    QVERIFY(placeOf(Sort::OldestWaiting, newer, now) > placeOf(Sort::OldestWaiting, urgent, now));
}

void TestFilters::resolvesNames()
{
    QCOMPARE(idsOf(agents(), u"ana souza"_s), QStringList {u"a1"_s});
    QCOMPARE(idsOf(agents(), u"ana"_s), QStringList({u"a1"_s, u"a2"_s}));
    QCOMPARE(idsOf(agents(), u"a3"_s), QStringList {u"a3"_s});
    QCOMPARE(channelsOf(askingAs(team::Role::Owner).names, u"2345"_s), QStringList {u"ch1"_s});
    QList<search::ParseNote> notes;
    static_cast<void>(Filter::from(search::parse(u"agent:zzz"_s).ast, askingAs(team::Role::Owner), &notes));
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first().what == search::ParseNote::What::UnknownName);
}

/// Whoever sees numbers masked can't come nearer to one than its last four digits.
void TestFilters::masksNumbers()
{
    Subject subject;
    subject.contact.phone = u"+4915100098765"_s;
    const auto fits = [&](const QString &text, team::Role role) {
        return Filter::from(search::parse(text).ast, askingAs(role)).fits(Over::Contacts, subject);
    };
    QVERIFY(fits(u"phone:8765"_s, team::Role::Agent));
    QVERIFY(fits(u"phone:98765"_s, team::Role::Agent));
    QVERIFY(fits(u"phone:1118765"_s, team::Role::Agent)); // only four of them are looked at
    QVERIFY(!fits(u"phone:1118765"_s, team::Role::Owner));
    QVERIFY(fits(u"phone:\"0151 000 98765\""_s, team::Role::Owner));
    QVERIFY(!fits(u"phone:765"_s, team::Role::Owner));
}

void TestFilters::meansWhatItSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row
        = [](const char *text, bool fits) { QTest::newRow(text) << QString::fromLatin1(text) << fits; };
    row("is:unread agent:me", true);
    row("is:waiting", false);
    row("is:unanswered", true);
    row("is:window-open", true);
    row("tag:vip", true);
    row("tag:vi", false);
    row("has:image", true);
    row("has:image from:me", false);
    row("after:2d", true);
    row("before:2d", false);
    row("status:(closed OR open)", true);
    row("-status:open", false);
    row("template:hello", false);
}

void TestFilters::meansWhatItSays()
{
    QFETCH(QString, text);
    Subject subject;
    subject.id = u"c"_s;
    subject.conversation.status = u"open"_s;
    subject.conversation.assignee = u"a1"_s;
    subject.conversation.unread = 1;
    subject.conversation.waitingSince = now - hour;
    subject.conversation.windowUntil = now + 1;
    subject.conversation.tags = u"[\"vip\"]"_s;
    subject.conversation.lastAt = now - hour;
    conversations::Message picture;
    picture.direction = u"in"_s;
    picture.author = u"customer"_s;
    picture.kind = u"image"_s;
    subject.messages = {picture};
    QTEST(
        Filter::from(search::parse(text).ast, askingAs(team::Role::Owner)).fits(Over::Conversations, subject),
        "fits");
}

QTEST_GUILESS_MAIN(TestFilters)
#include "tst_filters.moc"

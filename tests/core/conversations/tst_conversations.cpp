// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "core/team/team.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace Qt::StringLiterals;
using tests::Shop;

class TestConversations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triage_data();
    void triage();
    void tagsAreASortedSet();
    void assignComparesFirst();
    void noteStaysInside();
    void filesOfANoteStayInside();
    void readingOwesBlueTicks();

    void noSecretLeaves();
    void overlayShowsTheOwnAction();
    void everyCommandHasARight();
};

void TestConversations::triage_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("good");
    QTest::addColumn<QString>("event"); // empty: nothing to do
    QTest::addColumn<QJsonObject>("bad"); // with "code"
    const auto row
        = [](const char *command, const QJsonObject &good, const char *event, const QJsonObject &bad = {}) {
              QTest::addRow("%s %s", command, QJsonDocument(good).toJson(QJsonDocument::Compact).constData())
                  << QString::fromLatin1(command) << good << QString::fromLatin1(event) << bad;
          };
    row("conversation.assign", {{u"agent"_s, u"ANA"_s}}, "conversation.assigned",
        {{u"agent"_s, u"nobody"_s}});
    row("conversation.assign", {{u"agent"_s, u""_s}}, "");
    row("conversation.set_team", {{u"team"_s, u"SALES"_s}}, "conversation.team_set",
        {{u"team"_s, u"nowhere"_s}});
    row("conversation.set_team", {{u"team"_s, u""_s}}, "");
    row("conversation.tag", {{u"add"_s, QJsonArray {u"vip"_s}}}, "conversation.tagged",
        {{u"add"_s, QJsonArray {u" "_s}}});
    row("conversation.tag", {{u"remove"_s, QJsonArray {u"vip"_s}}}, "",
        {{u"add"_s, QJsonArray {QString(41, u'x')}}});
    row("conversation.set_priority", {{u"priority"_s, u"urgent"_s}}, "conversation.priority_set",
        {{u"priority"_s, u"extreme"_s}});
    row("conversation.set_priority", {{u"priority"_s, u"normal"_s}}, "");
    row("conversation.resolve", {{u"resolution"_s, u"sold"_s}}, "conversation.resolved");
    row("conversation.reopen", {}, "");
    row("conversation.snooze", {{u"until"_s, qint64(1'764'000'100'000)}}, "conversation.snoozed",
        {{u"until"_s, qint64(1'763'999'999'999)}});
    row("conversation.snooze", {{u"until"_s, qint64(1'764'000'100'000)}}, "conversation.snoozed",
        {{u"until"_s, qint64(1'800'000'000'000)}});
    row("conversation.mark_read", {}, "conversation.read");
    row("conversation.note", {{u"body"_s, u"Careful"_s}, {u"mentions"_s, QJsonArray {u"ANA"_s}}},
        "conversation.noted", {{u"body"_s, u"x"_s}, {u"mentions"_s, QJsonArray {u"x"_s}}});
    row("conversation.note", {{u"body"_s, u"Careful"_s}}, "conversation.noted",
        {{u"body"_s, u" "_s}, {u"code"_s, u"nothing_to_send"_s}});
    row("conversation.note", {{u"body"_s, u"Careful"_s}}, "conversation.noted",
        {{u"body"_s, QString(16'385, u'x')}, {u"code"_s, u"text_too_long"_s}});
}

void TestConversations::triage()
{
    QFETCH(QString, command);
    QFETCH(QJsonObject, good);
    QFETCH(QString, event);
    QFETCH(QJsonObject, bad);
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    QByteArray text = QJsonDocument(good).toJson();
    text.replace("ANA", shop.ana.toUtf8()).replace("SALES", shop.sales.toUtf8());
    good = QJsonDocument::fromJson(text).object();
    QCOMPARE(shop.agent(command, u"nowhere"_s, good, shop.ana), u"no_such_conversation"_s);
    if (!bad.isEmpty()) {
        QCOMPARE(shop.agent(command, shop.thread(), bad, shop.ana), bad["code"_L1].toString(u"bad_value"_s));
        QVERIFY(!shop.refusal.text.isEmpty());
    }
    const qsizetype activities = shop.keysOf(u"activities"_s).size();
    QCOMPARE(shop.agent(command, shop.thread(), good, shop.ana), QString());
    QCOMPARE(shop.types(), event.isEmpty() ? QStringList {} : QStringList {event});
    const bool shown
        = !event.isEmpty() && event != "conversation.read"_L1 && event != "conversation.noted"_L1;
    QCOMPARE(shop.keysOf(u"activities"_s).size(), activities + (shown ? 1 : 0));
    if (event != "conversation.noted"_L1) { // two notes of the same words are two notes
        QCOMPARE(shop.agent(command, shop.thread(), good, shop.ana), QString());
        QVERIFY(shop.last.isEmpty());
    }
    const Conversation row = shop.row();
    if (event == "conversation.assigned"_L1)
        QCOMPARE(row.assignee, shop.ana);
    if (event == "conversation.team_set"_L1)
        QCOMPARE(row.team, shop.sales);
    if (event == "conversation.priority_set"_L1)
        QCOMPARE(row.priority, u"urgent"_s);
    if (event == "conversation.read"_L1)
        QCOMPARE(row.unread, 0);
    if (event == "conversation.snoozed"_L1) {
        QCOMPARE(row.status, u"snoozed"_s);
        QCOMPARE(row.snoozedUntil, 1'764'000'100'000);
    }
    if (event == "conversation.resolved"_L1) {
        QCOMPARE(row.status, u"closed"_s);
        QCOMPARE(row.resolution, u"sold"_s);
        QCOMPARE(row.waitingSince, 0);
        QCOMPARE(shop.agent(u"conversation.reopen"_s, shop.thread(), {}, shop.ben), QString());
        QCOMPARE(shop.row().status, u"open"_s);
        QCOMPARE(shop.row().reopened, 0); // counts customers only
    }
}

void TestConversations::tagsAreASortedSet()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const auto tag = [&](const QJsonArray &add, const QJsonArray &remove) {
        return shop.agent(u"conversation.tag"_s, shop.thread(), {{u"add"_s, add}, {u"remove"_s, remove}},
                          shop.ana);
    };
    tag({u"zoo"_s, u"ant"_s, u"ant"_s}, {});
    QCOMPARE(shop.row().tags, u"[\"ant\",\"zoo\"]"_s);
    tag({u"bee"_s}, {u"zoo"_s, u"none"_s});
    QCOMPARE(shop.row().tags, u"[\"ant\",\"bee\"]"_s);
    tag({}, {u"ant"_s, u"bee"_s});
    QVERIFY(shop.row().tags.isEmpty());
    QJsonArray many;
    for (int i = 0; i < 51; ++i)
        many << QString::number(i);
    QCOMPARE(tag(many, {}), u"bad_value"_s);
}

void TestConversations::assignComparesFirst()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const auto claim = [&](const QString &who) {
        return shop.agent(u"conversation.assign"_s, shop.thread(), {{u"agent"_s, who}, {u"expect"_s, u""_s}},
                          who);
    };
    QCOMPARE(claim(shop.ana), QString());
    QCOMPARE(claim(shop.ben), u"already_assigned"_s);
    QCOMPARE(shop.refusal.details["assignee"_L1].toString(), shop.ana);
    QCOMPARE(shop.row().assignee, shop.ana);
    QCOMPARE(shop.agent(u"conversation.assign"_s, shop.thread(), {{u"agent"_s, shop.ben}}, shop.ben),
             QString()); // on purpose
    shop.agent(u"agent.disable"_s, shop.ben, {}, shop.ana);
    QCOMPARE(shop.agent(u"conversation.assign"_s, shop.thread(), {{u"agent"_s, u""_s}}, shop.ana), QString());
    QCOMPARE(shop.agent(u"conversation.assign"_s, shop.thread(), {{u"agent"_s, shop.ben}}, shop.ana),
             u"bad_value"_s);
}

void TestConversations::noteStaysInside()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const Row before = *shop.rows.load(u"conversations"_s, shop.thread());
    shop.agent(u"conversation.note"_s, shop.thread(), {{u"body"_s, u"He is **difficult**"_s}}, shop.ana);
    const Note note = shop.at<Note>(u"notes"_s, shop.lastId);
    QCOMPARE(note.body, u"He is **difficult**"_s);
    QCOMPARE(note.author, shop.ana);
    QCOMPARE(note.conversation, shop.thread());
    QCOMPARE(*shop.rows.load(u"conversations"_s, shop.thread()), before);
    QVERIFY(shop.owed.isEmpty());
    QCOMPARE(shop.keysOf(u"messages"_s).size(), 1);
}

void TestConversations::filesOfANoteStayInside()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString media = shop.freshId();
    const QJsonObject file = toJson(MediaContent {MediaKind::Document, media, u"application/pdf"_s,
                                                  u"Read this"_s, u"../price.pdf"_s, false, 0});
    const auto note = [&](const QJsonObject &attached) {
        return shop.agent(u"conversation.note"_s, shop.thread(),
                          {{u"body"_s, QString()}, {u"media"_s, QJsonArray {attached}}}, shop.ana);
    };
    QCOMPARE(note(file), u"no_such_media"_s);
    QCOMPARE(shop.intake(u"media.store"_s,
                         {{u"channel"_s, u"main"_s},
                          {u"mime"_s, u"application/pdf"_s},
                          {u"name"_s, u"price.pdf"_s},
                          {u"size"_s, 10},
                          {u"sha256"_s, QString(64, u'b')}},
                         media),
             QString());
    QCOMPARE(note(toJson(TextContent {u"No file"_s})), u"bad_value"_s);
    QCOMPARE(note(file), QString());
    const QString id = shop.lastId;
    const auto kept = filesIn(QJsonDocument::fromJson(shop.at<Note>(u"notes"_s, id).media.toUtf8()).array());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().media, media);
    QVERIFY(!kept.first().fileName.contains(u'/'));
    QVERIFY(kept.first().caption.isEmpty());
    QCOMPARE(shop.at<Media>(u"media"_s, media).conversation, shop.thread());
    QCOMPARE(shop.at<Media>(u"media"_s, media).note, id);
    QVERIFY(shop.owed.isEmpty());
    // What colleagues have been shown never goes out, and is not shown in a second note either.
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), {{u"content"_s, file}}, shop.ana),
             u"media_of_note"_s);
    QCOMPARE(note(file), u"no_such_media"_s);
    QVERIFY(shop.owed.isEmpty());
    QCOMPARE(shop.keysOf(u"messages"_s).size(), 1);
}

void TestConversations::readingOwesBlueTicks()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString newest = shop.hear(u"wamid.2"_s, u"Anybody?"_s);
    shop.agent(u"conversation.mark_read"_s, shop.thread(), {}, shop.ana);
    const Effect expected {u"read:"_s + newest,
                           u"message.mark_read"_s,
                           newest,
                           u"main"_s,
                           {},
                           {{u"provider_id"_s, u"wamid.2"_s}}};
    QCOMPARE(shop.owed, QList<Effect> {expected});
    QCOMPARE(shop.row().unread, 0);
    QCOMPARE(shop.row().waitingSince, shop.nowMs); // read is not answered
}

/// What every role gets to see of rows that hold provider ids, and of tables that must not leave at all.
void TestConversations::noSecretLeaves()
{
    Shop shop;
    shop.hear(u"wamid.secret1"_s, u"Hello"_s,
              {{u"reply_to"_s, u"wamid.secret0"_s},
               {u"content"_s, toJson(MediaContent {})},
               {u"media"_s, QJsonObject {{u"provider_id"_s, u"wamid.secret9"_s}}}});
    const QString id = shop.say(shop.ana, u"Hi"_s);
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.secret2"_s}}, id);
    shop.hearChange(u"message.react"_s, u"wamid.secret3"_s, u"wamid.secret2"_s, {{u"emoji"_s, u"🎉"_s}});
    shop.report(u"wamid.secret2"_s, u"failed"_s, {}, Shop::failure());
    int secrets = 0;
    int rows = 0;
    for (const Table &table : tablesOf(shop.features)) {
        const QStringList keys = shop.keysOf(table.name);
        if (!table.shared)
            continue;
        for (const QString &key : keys) {
            QVERIFY2(!key.contains("wamid"_L1) && !key.contains("49151"_L1), qPrintable(table.name));
            const Row row = *shop.rows.load(table.name, key);
            QCOMPARE(row.size(), table.columns.size());
            for (const team::Role role : {team::Role::Agent, team::Role::Supervisor, team::Role::Owner}) {
                QString seen;
                for (const QVariant &value : team::seenBy(role, table, row))
                    seen += value.toString() + u'\n';
                QVERIFY2(!seen.contains("wamid"_L1) && !seen.contains("DE.1"_L1),
                         qPrintable(QString(table.name + seen)));
                QCOMPARE(seen.contains("+491511000001"_L1),
                         table.name == "contacts"_L1 && role != team::Role::Agent);
                ++rows;
            }
            for (const QVariant &value : row)
                secrets += value.toString().contains("wamid"_L1) ? 1 : 0;
        }
    }
    QVERIFY(secrets >= 3 && rows >= 15); // there was something to hide
}

void TestConversations::overlayShowsTheOwnAction()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    // What a desktop holds: masked rows of the shared tables.
    Overlay cache;
    for (const Table &table : tablesOf(shop.features))
        if (table.shared)
            for (const QString &key : shop.keysOf(table.name))
                cache.save(table.name, key,
                           team::seenBy(team::Role::Agent, table, *shop.rows.load(table.name, key)));
    Overlay overlay(&cache);
    const auto act = [&](const QString &type, const QJsonObject &data, const QString &subject) -> QString {
        const Command command {shop.freshId(), type, subject, shop.ana, shop.nowMs, shop.seq, data};
        Ids ids(shop.nowMs, command.id.toUtf8());
        Deciding deciding {overlay, ids};
        const auto events = decide(command, shop.features, deciding);
        if (!events)
            return events.error().code;
        for (const Event &event : *events) {
            apply(event, shop.features, overlay);
            (void)effectsOf(event, shop.features, overlay); // a desktop ignores them; they must not fail
        }
        return command.id;
    };
    const QString reply = act(u"conversation.reply"_s, {{u"content"_s, Shop::text(u"Hi"_s)}}, shop.thread());
    act(u"conversation.tag"_s, {{u"add"_s, QJsonArray {u"vip"_s}}}, shop.thread());
    act(u"conversation.note"_s, {{u"body"_s, u"Note"_s}}, shop.thread());
    act(u"conversation.assign"_s, {{u"agent"_s, shop.ana}}, shop.thread());
    act(u"conversation.mark_read"_s, {}, shop.thread());
    act(u"conversation.react"_s, {{u"message"_s, shop.row().inMessage}, {u"emoji"_s, u"👍"_s}}, shop.thread());
    act(u"conversation.resolve"_s, {}, shop.thread());
    const auto shown = *loadAs<Conversation>(overlay, u"conversations"_s, shop.thread());
    QCOMPARE(shown.preview, u"Hi"_s);
    QCOMPARE(shown.previewStatus, u"queued"_s);
    QCOMPARE(shown.assignee, shop.ana);
    QCOMPARE(shown.status, u"closed"_s);
    QCOMPARE(shown.unread, 0);
    QCOMPARE(loadAs<Message>(overlay, u"messages"_s, reply)->seq, 0);
    QCOMPARE(loadAs<Message>(overlay, u"messages"_s, reply)->status, u"queued"_s);
    int activities = 0;
    for (auto it = overlay.changes().begin(); it != overlay.changes().end(); ++it)
        activities += it.key().first == "activities"_L1 ? 1 : 0;
    // Tagged and resolved: neither hides the other though none has a number. The reply says itself who took
    // it.
    QCOMPARE(activities, 2);
    QCOMPARE(act(u"conversation.reply"_s, {{u"content"_s, Shop::text(QString(4097, u'x'))}}, shop.thread()),
             u"text_too_long"_s);
    overlay.clear();
    QCOMPARE(loadAs<Conversation>(overlay, u"conversations"_s, shop.thread())->status, u"open"_s);
}

void TestConversations::everyCommandHasARight()
{
    QStringList commands;
    for (const Feature &feature : features::allFeatures())
        commands += feature.commands;
    commands.sort();
    QStringList named = team::commandTypes();
    named.sort();
    QCOMPARE(commands, named);
    for (const Feature &feature : features::allFeatures())
        for (const QString &type : feature.intake)
            QVERIFY2(!team::mayGive(team::Role::Owner, type), qPrintable(type));
}

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"

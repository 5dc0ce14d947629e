// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/channels/channels.h"
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/conversations/visibility.h"
#include "core/events/overlay.h"
#include "core/replies/macros.h"
#include "core/replies/replies.h"
#include "core/replies/values.h"
#include "core/team/team.h"
#include "core/workspace/workspace.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace waypost;
using namespace waypost::replies;
using namespace Qt::StringLiterals;
using conversations::Conversation;

namespace {
constexpr qint64 now = 1'764'072'000'000;

QString idOf(int number)
{
    return u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}
const QString ana = idOf(1), bea = idOf(2), sup = idOf(3), sales = idOf(11), care = idOf(12), talk = idOf(21),
              file = idOf(31), other = idOf(32);
} // namespace

class TestReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoMaySave_data();
    void whoMaySave();
    void badSavesAreRefused_data();
    void badSavesAreRefused();
    void shortcutIsUniqueInItsReach();
    void useIsCounted();
    void attachmentGoesOutInEveryConversation();
    void playbooksFallBackToEveryones();
    void valuesComeFromRows();
    void macroSaysWhatItDoes();
    void macroStopsAtWhatIsNotAllowed();
    void badActions_data();
    void badActions();
    void undoGivesTheSameRows();

private:
    QString give(const QString &actor, const QString &type, const QString &subject,
                 const QJsonObject &data = {})
    {
        const Command command {idOf(1'000 + ++m_count), type, subject, actor, now + m_count, 0, data};
        return run(command);
    }
    QString run(const Command &command)
    {
        Ids ids(now, command.id.toUtf8());
        Deciding deciding {m_rows, ids};
        const auto events = decide(command, m_features, deciding);
        if (!events)
            return events.error().code;
        for (Event event : *events) {
            event.seq = ++m_seq;
            apply(event, m_features, m_rows);
        }
        return {};
    }
    [[nodiscard]] static QJsonObject canned(const QString &scope, const QJsonObject &more = {})
    {
        QJsonObject data {{u"shortcut"_s, u"Refund"_s},
                          {u"title"_s, u"Refund is on its way"_s},
                          {u"body"_s, u"Hello {{contact.first_name|there}}"_s},
                          {u"scope"_s, scope},
                          {u"team"_s, scope == "team"_L1 ? QJsonValue(sales) : QJsonValue()}};
        for (auto it = more.begin(); it != more.end(); ++it)
            data[it.key()] = it.value();
        return data;
    }
    [[nodiscard]] MacroPlan plan(const QJsonArray &actions, const QString &agent = ana)
    {
        Macro macro;
        macro.actions = QString::fromUtf8(QJsonDocument(actions).toJson());
        Ids ids(now, QByteArray::number(++m_count));
        Deciding deciding {m_rows, ids};
        MacroPlace place {talk, agent, now, m_seq, valuesFor({talk, agent, now}, m_rows)};
        return expanded(u"macro-1"_s, macro, place, m_features, deciding);
    }
    /// What an undo has to give back; times and journal numbers go on.
    [[nodiscard]] QStringList state()
    {
        const auto row = *loadAs<Conversation>(m_rows, u"conversations"_s, talk);
        QJsonObject attributes = QJsonDocument::fromJson(row.attributes.toUtf8()).object();
        return {row.status,
                row.assignee,
                row.team,
                row.priority,
                row.tags,
                QString::number(row.snoozedUntil),
                QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact))};
    }

    const Features m_features {workspace::workspace(), channels::channels(),           contacts::contacts(),
                               team::team(),           conversations::conversations(), replies::replies()};
    Overlay m_rows;
    qint64 m_seq = 0;
    int m_count = 0;
};

void TestReplies::init()
{
    m_rows.clear();
    const auto agent = [&](const QString &id, const QString &name, team::Role role, const QString &teams) {
        m_rows.save(u"agents"_s, id, write(team::Agent {name, team::nameOf(role), 0, 1, teams}));
    };
    agent(ana, u"Ana Lima"_s, team::Role::Agent, u"[\"%1\"]"_s.arg(sales));
    agent(bea, u"Bea"_s, team::Role::Agent, u"[\"%1\"]"_s.arg(care));
    agent(sup, u"Sue"_s, team::Role::Supervisor, u"[]"_s);
    m_rows.save(u"teams"_s, sales, write(team::Team {u"Sales"_s, 1}));
    m_rows.save(u"teams"_s, care, write(team::Team {u"Care"_s, 1}));
    contacts::Contact contact;
    contact.name = u"Carla Nunes"_s;
    m_rows.save(u"contacts"_s, u"c"_s, write(contact));
    Conversation conversation;
    conversation.contact = u"c"_s;
    conversation.status = u"open"_s;
    conversation.priority = u"normal"_s;
    conversation.team = sales;
    conversation.tags = u"[\"old\"]"_s;
    conversation.windowUntil = now + 3'600'000;
    m_rows.save(u"conversations"_s, talk, write(conversation));
}

void TestReplies::whoMaySave_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("mine") << ana << canned(u"mine"_s) << QString();
    QTest::newRow("my team") << ana << canned(u"team"_s) << QString();
    QTest::newRow("another team") << bea << canned(u"team"_s) << u"not_allowed"_s;
    QTest::newRow("everyone") << ana << canned(u"everyone"_s) << u"not_allowed"_s;
    QTest::newRow("supervisor for everyone") << sup << canned(u"everyone"_s) << QString();
    QTest::newRow("supervisor for a team") << sup << canned(u"team"_s) << QString();
    QTest::newRow("a stranger") << idOf(99) << canned(u"mine"_s) << u"not_allowed"_s;
}

void TestReplies::whoMaySave()
{
    QFETCH(QString, actor);
    QFETCH(QJsonObject, data);
    QFETCH(QString, refusal);
    QCOMPARE(give(actor, u"canned.save"_s, idOf(41), data), refusal);
    QCOMPARE(give(actor, u"macro.save"_s, idOf(42),
                  {{u"name"_s, u"Close"_s},
                   {u"scope"_s, data["scope"_L1]},
                   {u"team"_s, data["team"_L1]},
                   {u"actions"_s, QJsonArray {QJsonObject {{u"do"_s, u"resolve"_s}}}}}),
             refusal);
    if (!refusal.isEmpty())
        return;
    const auto row = *loadAs<CannedReply>(m_rows, u"canned_replies"_s, idOf(41));
    QCOMPARE(row.shortcut, u"refund"_s);
    QCOMPARE(row.owner, actor);
    const bool others = data["scope"_L1] == "team"_L1;
    if (actor == ana && !others)
        QCOMPARE(give(sup, u"canned.save"_s, idOf(41), canned(u"everyone"_s)), u"not_allowed"_s);
    QCOMPARE(give(bea, u"canned.remove"_s, idOf(41)), u"not_allowed"_s);
    QCOMPARE(give(actor, u"canned.remove"_s, idOf(41)), QString());
    QVERIFY(loadAs<CannedReply>(m_rows, u"canned_replies"_s, idOf(41))->removedAt > 0);
}

void TestReplies::badSavesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no shortcut") << QJsonObject {{u"shortcut"_s, u""_s}} << u"bad_value"_s;
    QTest::newRow("spaces") << QJsonObject {{u"shortcut"_s, u"a b"_s}} << u"bad_value"_s;
    QTest::newRow("slash") << QJsonObject {{u"shortcut"_s, u"/a"_s}} << u"bad_value"_s;
    QTest::newRow("other script") << QJsonObject {{u"shortcut"_s, u"नमस्ते"_s}} << QString();
    QTest::newRow("no title") << QJsonObject {{u"title"_s, u"\n"_s}} << u"bad_value"_s;
    QTest::newRow("nothing") << QJsonObject {{u"body"_s, u" "_s}} << u"bad_value"_s;
    QTest::newRow("malformed variable")
        << QJsonObject {{u"body"_s, u"Hi {{First Name}}"_s}} << u"bad_value"_s;
    QTest::newRow("too long") << QJsonObject {{u"body"_s, QString(longestBody + 1, u'x')}}
                              << u"text_too_long"_s;
    QTest::newRow("no such team") << QJsonObject {{u"scope"_s, u"team"_s}, {u"team"_s, idOf(77)}}
                                  << u"bad_value"_s;
    QTest::newRow("no such place") << QJsonObject {{u"visible_in"_s, u"moon"_s}} << u"bad_value"_s;
    QTest::newRow("no such file") << QJsonObject {{u"attachments"_s, QJsonArray {file}}}
                                  << u"no_such_media"_s;
    QTest::newRow("no such macro") << QJsonObject {{u"macro"_s, idOf(78)}} << u"bad_value"_s;
}

void TestReplies::badSavesAreRefused()
{
    QFETCH(QJsonObject, more);
    QFETCH(QString, refusal);
    QCOMPARE(give(ana, u"canned.save"_s, idOf(41), canned(u"mine"_s, more)), refusal);
}

void TestReplies::shortcutIsUniqueInItsReach()
{
    QCOMPARE(give(sup, u"canned.save"_s, idOf(41), canned(u"everyone"_s)), QString());
    QCOMPARE(give(sup, u"canned.save"_s, idOf(42), canned(u"everyone"_s)), u"shortcut_taken"_s);
    QCOMPARE(give(ana, u"canned.save"_s, idOf(43), canned(u"mine"_s)), QString());
    QCOMPARE(give(bea, u"canned.save"_s, idOf(44), canned(u"mine"_s)), QString());
    QCOMPARE(give(sup, u"canned.save"_s, idOf(41), canned(u"everyone"_s, {{u"shortcut"_s, u"back"_s}})),
             QString());
    QCOMPARE(give(sup, u"canned.save"_s, idOf(42), canned(u"everyone"_s)), QString()); // free again
    QCOMPARE(give(sup, u"canned.remove"_s, idOf(42)), QString());
    QCOMPARE(give(sup, u"canned.save"_s, idOf(45), canned(u"everyone"_s)), QString());
}

void TestReplies::useIsCounted()
{
    QCOMPARE(give(sup, u"canned.save"_s, idOf(41), canned(u"team"_s)), QString());
    QCOMPARE(give(ana, u"canned.used"_s, idOf(41)), QString());
    QCOMPARE(give(ana, u"canned.used"_s, idOf(41)), QString());
    QCOMPARE(give(bea, u"canned.used"_s, idOf(41)), u"bad_value"_s);
    QCOMPARE(loadAs<CannedReply>(m_rows, u"canned_replies"_s, idOf(41))->used, 2);
}

void TestReplies::attachmentGoesOutInEveryConversation()
{
    conversations::Media media;
    media.mime = u"image/png"_s;
    media.size = 1'000;
    media.state = u"ready"_s;
    media.author = sup;
    m_rows.save(u"media"_s, file, write(media));
    const auto reply = [&](const QString &actor) {
        return give(actor, u"conversation.reply"_s, talk,
                    {{u"content"_s,
                      conversations::toJson(conversations::MediaContent {
                          conversations::MediaKind::Image, file, u"image/png"_s, {}, u"a.png"_s})}});
    };
    QCOMPARE(reply(ana), u"no_such_media"_s);
    QCOMPARE(
        give(ana, u"canned.save"_s, idOf(40), canned(u"mine"_s, {{u"attachments"_s, QJsonArray {file}}})),
        u"no_such_media"_s); // somebody else's
    QCOMPARE(
        give(sup, u"canned.save"_s, idOf(41), canned(u"team"_s, {{u"attachments"_s, QJsonArray {file}}})),
        QString());
    QCOMPARE(
        give(sup, u"canned.save"_s, idOf(43), canned(u"everyone"_s, {{u"attachments"_s, QJsonArray {file}}})),
        u"no_such_media"_s); // one file, one canned reply
    QCOMPARE(
        give(sup, u"canned.save"_s, idOf(41), canned(u"team"_s, {{u"attachments"_s, QJsonArray {file}}})),
        QString()); // it keeps its own
    const auto lent = *loadAs<conversations::Media>(m_rows, u"media"_s, file);
    QVERIFY(conversations::isLentTo(*viewerOf(ana, m_rows), lent));
    QVERIFY(!conversations::isLentTo(*viewerOf(bea, m_rows), lent));
    QVERIFY(conversations::seesMedia(*viewerOf(ana, m_rows), lent, m_rows));
    QCOMPARE(reply(bea), u"no_such_media"_s);
    QCOMPARE(reply(ana), QString());
    Conversation elsewhere = *loadAs<Conversation>(m_rows, u"conversations"_s, talk);
    m_rows.save(u"conversations"_s, other, write(elsewhere));
    QCOMPARE(give(ana, u"conversation.reply"_s, other,
                  {{u"content"_s,
                    conversations::toJson(conversations::MediaContent {
                        conversations::MediaKind::Image, file, u"image/png"_s, {}, u"a.png"_s})}}),
             QString());
}

void TestReplies::playbooksFallBackToEveryones()
{
    QVERIFY(!playbookFor(sales, m_rows));
    QCOMPARE(give(sup, u"playbook.save"_s, u"everyone"_s, {{u"name"_s, u"House"_s}}), QString());
    QCOMPARE(give(sup, u"playbook.save"_s, sales, {{u"name"_s, u"Sales"_s}, {u"tone"_s, u"# Warm"_s}}),
             QString());
    QCOMPARE(give(sup, u"playbook.save"_s, idOf(77), {{u"name"_s, u"x"_s}}), u"bad_value"_s);
    QCOMPARE(playbookFor(sales, m_rows)->name, u"Sales"_s);
    QCOMPARE(playbookFor(care, m_rows)->name, u"House"_s);
    QCOMPARE(give(sup, u"playbook.remove"_s, sales), QString());
    QCOMPARE(playbookFor(sales, m_rows)->name, u"House"_s);
}

void TestReplies::valuesComeFromRows()
{
    const Values values = valuesFor({talk, ana, now, u"Acme"_s, u"de"_s}, m_rows);
    const QString source
        = u"{{contact.first_name}}/{{agent.first_name}}/{{team.name}}/{{workspace.name}}/{{conversation.id_short}}/{{contact.attribute.x|none}}"_s;
    const Rendered result = rendered(source, values);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.text, u"Carla/Ana/Sales/Acme/000021/none"_s);
    QCOMPARE(values.language, u"de"_s);
    QCOMPARE(rendered(u"{{contact.phone}}"_s, values).problems.value(0).why, Unresolved::Unknown);
    QCOMPARE(rendered(u"{{contact.name}}"_s, valuesFor({{}, ana, now}, m_rows)).problems.value(0).why,
             Unresolved::Missing);
}

void TestReplies::macroSaysWhatItDoes()
{
    const MacroPlan made = plan({QJsonObject {{u"do"_s, u"tag"_s}, {u"add"_s, QJsonArray {u"refund"_s}}},
                                 QJsonObject {{u"do"_s, u"assign"_s}, {u"agent"_s, u"me"_s}},
                                 QJsonObject {{u"do"_s, u"priority"_s}, {u"value"_s, u"normal"_s}},
                                 QJsonObject {{u"do"_s, u"note"_s}, {u"body"_s, u"For {{contact.name}}"_s}},
                                 QJsonObject {{u"do"_s, u"resolve"_s}}});
    QVERIFY(made.canRun());
    QCOMPARE(made.steps.size(), 5);
    QCOMPARE(made.commands().size(), 4); // it has that priority already
    QVERIFY(!made.steps[2].changes);
    QCOMPARE(made.steps[3].text, u"For Carla Nunes"_s);
    QVERIFY(!made.steps[3].undo); // a note stays
    QCOMPARE(made.undo().size(), 3);
    QCOMPARE(made.undo().first().type, u"conversation.reopen"_s);
    for (const Command &command : made.commands())
        QCOMPARE(command.data["macro"_L1].toString(), u"macro-1"_s);
}

void TestReplies::macroStopsAtWhatIsNotAllowed()
{
    const QJsonObject tag {{u"do"_s, u"tag"_s}, {u"add"_s, QJsonArray {u"x"_s}}};
    QVERIFY(!plan({tag}, idOf(99)).canRun()); // nobody
    const MacroPlan gone = plan({tag, QJsonObject {{u"do"_s, u"assign"_s}, {u"agent"_s, idOf(77)}}});
    QVERIFY(!gone.canRun());
    QCOMPARE(gone.steps[1].refusal->code, u"bad_value"_s);
    const MacroPlan missing
        = plan({QJsonObject {{u"do"_s, u"reply"_s}, {u"text"_s, u"{{contact.attribute.x}}"_s}}});
    QVERIFY(!missing.canRun());
    QCOMPARE(missing.steps[0].problems.size(), 1);
    QVERIFY(!plan({QJsonObject {{u"do"_s, u"reply"_s}, {u"canned"_s, idOf(55)}}}).canRun());
    QCOMPARE(give(bea, u"canned.save"_s, idOf(55), canned(u"mine"_s)), QString());
    QVERIFY(!plan({QJsonObject {{u"do"_s, u"reply"_s}, {u"canned"_s, idOf(55)}}}).canRun()); // hers alone
    QCOMPARE(give(ana, u"canned.save"_s, idOf(56), canned(u"mine"_s)), QString());
    const MacroPlan own = plan({QJsonObject {{u"do"_s, u"reply"_s}, {u"canned"_s, idOf(56)}}});
    QVERIFY(own.canRun());
    QCOMPARE(own.steps[0].text, u"Hello Carla"_s);
    QCOMPARE(own.canned, idOf(56));
}

void TestReplies::badActions_data()
{
    QTest::addColumn<QJsonArray>("actions");
    const auto row
        = [](const char *name, const QJsonObject &action) { QTest::newRow(name) << QJsonArray {action}; };
    QTest::newRow("none") << QJsonArray {};
    row("unknown", {{u"do"_s, u"explode"_s}});
    row("no tags", {{u"do"_s, u"tag"_s}});
    row("no note", {{u"do"_s, u"note"_s}, {u"body"_s, u" "_s}});
    row("no time", {{u"do"_s, u"snooze"_s}, {u"hours"_s, 0}});
    row("no reply", {{u"do"_s, u"reply"_s}});
    const QJsonObject reply {{u"do"_s, u"reply"_s}, {u"text"_s, u"Hi"_s}};
    QTest::newRow("two replies") << QJsonArray {reply, reply};
    QJsonArray many;
    for (int i = 0; i <= mostActions; ++i)
        many << QJsonObject {{u"do"_s, u"resolve"_s}};
    QTest::newRow("too many") << many;
}

void TestReplies::badActions()
{
    QFETCH(QJsonArray, actions);
    QCOMPARE(give(ana, u"macro.save"_s, idOf(42),
                  {{u"name"_s, u"x"_s}, {u"scope"_s, u"mine"_s}, {u"actions"_s, actions}}),
             u"bad_value"_s);
}

/// Any macro of actions that can be taken back, from any state: run, undo, and all is as before.
void TestReplies::undoGivesTheSameRows()
{
    QRandomGenerator random(20'261'125);
    const QList<QJsonObject> possible {
        {{u"do"_s, u"tag"_s}, {u"add"_s, QJsonArray {u"a"_s, u"old"_s}}},
        {{u"do"_s, u"tag"_s}, {u"add"_s, QJsonArray {u"b"_s}}, {u"remove"_s, QJsonArray {u"a"_s, u"old"_s}}},
        {{u"do"_s, u"priority"_s}, {u"value"_s, u"high"_s}},
        {{u"do"_s, u"priority"_s}, {u"value"_s, u"low"_s}},
        {{u"do"_s, u"assign"_s}, {u"agent"_s, u"me"_s}},
        {{u"do"_s, u"assign"_s}, {u"agent"_s, u""_s}},
        {{u"do"_s, u"assign"_s}, {u"agent"_s, bea}},
        {{u"do"_s, u"team"_s}, {u"team"_s, care}},
        {{u"do"_s, u"team"_s}, {u"team"_s, u""_s}},
        {{u"do"_s, u"resolve"_s}},
        {{u"do"_s, u"snooze"_s}, {u"hours"_s, 5}},
    };
    int ran = 0;
    for (int round = 0; round < 500; ++round) {
        QJsonArray actions;
        for (int i = 0, count = random.bounded(1, 6); i < count; ++i)
            actions << possible[random.bounded(int(possible.size()))];
        const QStringList before = state();
        const MacroPlan made = plan(actions);
        if (!made.canRun())
            continue;
        ++ran;
        for (const Command &command : made.commands())
            QCOMPARE(run(command), QString());
        QVERIFY(state() != before || made.undo().size() > 1);
        if (random.bounded(3) == 0)
            continue; // the next one begins from here
        for (const Command &command : made.undo())
            QCOMPARE(run(command), QString());
        QCOMPARE(state(), before);
    }
    QVERIFY(ran > 100);
}

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"

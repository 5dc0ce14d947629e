// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/overlay.h"
#include "core/templates/templates.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::templates;
using namespace Qt::StringLiterals;

namespace {
class Shelf {
public:
    Overlay rows;
    Events last;
    QString give(const QString &type, const QJsonObject &data, qint64 at = 1'000, const QString &subject = {})
    {
        const Command command {QString::number(++m_count), type, subject, u"provider"_s, at, 0, data};
        Ids ids(at, command.id.toUtf8());
        Deciding deciding {rows, ids};
        const auto events = decide(command, {templates::templates()}, deciding);
        if (!events)
            return events.error().code;
        last = *events;
        for (const Event &event : last)
            apply(event, {templates::templates()}, rows);
        return {};
    }
    std::optional<MessageTemplate> at(const QString &key)
    {
        return loadAs<MessageTemplate>(rows, u"templates"_s, key);
    }

private:
    int m_count = 0;
};

QJsonObject listed()
{
    return {{u"channel"_s, u"main"_s},
            {u"name"_s, u"order_update"_s},
            {u"language"_s, u"en_US"_s},
            {u"category"_s, u"UTILITY"_s},
            {u"status"_s, u"APPROVED"_s},
            {u"quality"_s, u"GREEN"_s},
            {u"reason"_s, u""_s},
            {u"components"_s,
             QJsonArray {
                 QJsonObject {{u"type"_s, u"HEADER"_s}, {u"text"_s, u"Hi"_s}},
                 QJsonObject {{u"type"_s, u"body"_s}, {u"text"_s, u"Order {{1}} for {{ name }}, {{1}}"_s}}}}};
}
const QString key = QStringLiteral("main/order_update/en_US");
} // namespace

class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyNamesChannelAndLanguage();
    void placeholdersAreFoundAndFilled();
    void listedTemplateIsKept();
    void webhookChangesOneThing();
    void onlyKnownOnesAreChanged();
    void theLastReadingIsKept();
};

void TestTemplates::keyNamesChannelAndLanguage()
{
    QCOMPARE(templateKey(u"main"_s, u"order_update"_s, u"en_US"_s), key);
}

void TestTemplates::placeholdersAreFoundAndFilled()
{
    const QString body = u"Order {{1}} for {{ name }}, {{1}} {{bad-one}} {{}}"_s;
    const QStringList names = placeholdersOf(body);
    QCOMPARE(names, (QStringList {u"1"_s, u"name"_s}));
    QCOMPARE(filled(body, names, {u"4711"_s, u"{{1}}"_s}),
             u"Order 4711 for {{1}}, 4711 {{bad-one}} {{}}"_s); // values are not read again
    QCOMPARE(filled(body, names, {u"4711"_s}), u"Order 4711 for {{ name }}, 4711 {{bad-one}} {{}}"_s);
    QCOMPARE(filled(u"plain"_s, {}, {}), u"plain"_s);
}

void TestTemplates::listedTemplateIsKept()
{
    Shelf shelf;
    QCOMPARE(shelf.give(u"template.observe"_s, listed()), QString());
    QCOMPARE(shelf.last.first().subject, key);
    QCOMPARE(bodyOf(*shelf.at(key)), u"Order {{1}} for {{ name }}, {{1}}"_s);
    QCOMPARE(bodyOf({}), QString());
    shelf.give(u"template.observe"_s, listed(), 2'000);
    QVERIFY(shelf.last.isEmpty());
    QCOMPARE(shelf.give(u"template.observe"_s, {{u"channel"_s, u"main"_s}}), u"template_unnamed"_s);
}

void TestTemplates::webhookChangesOneThing()
{
    Shelf shelf;
    shelf.give(u"template.observe"_s, listed());
    const QJsonObject paused {{u"channel"_s, u"main"_s},
                              {u"name"_s, u"order_update"_s},
                              {u"language"_s, u"en-US"_s},
                              {u"status"_s, u"PAUSED"_s},
                              {u"reason"_s, u"FIRST_PAUSE"_s}};
    shelf.give(u"template.report"_s, paused, 3'000);
    QCOMPARE(shelf.at(key)->status, u"PAUSED"_s);
    QCOMPARE(shelf.at(key)->reason, u"FIRST_PAUSE"_s);
    QCOMPARE(shelf.at(key)->category, u"UTILITY"_s);
    QVERIFY(!shelf.at(key)->components.isEmpty());
    shelf.give(u"template.report"_s, paused, 4'000);
    QVERIFY(shelf.last.isEmpty());
}

void TestTemplates::onlyKnownOnesAreChanged()
{
    Shelf shelf;
    QJsonObject told {{u"channel"_s, u"main"_s},
                      {u"name"_s, u"order_update"_s},
                      {u"language"_s, u"en_US"_s},
                      {u"status"_s, u"APPROVED"_s},
                      {u"only_known"_s, true}};
    shelf.give(u"template.report"_s, told);
    QVERIFY(!shelf.at(key));
    told["only_known"_L1] = false;
    shelf.give(u"template.report"_s, told);
    QCOMPARE(shelf.at(key)->status, u"APPROVED"_s);
    QVERIFY(!shelf.last.first().data.contains("only_known"_L1));
}

void TestTemplates::theLastReadingIsKept()
{
    Shelf shelf;
    const auto state = [&] { return loadAs<SyncState>(shelf.rows, u"template_syncs"_s, u"main"_s); };
    QCOMPARE(shelf.give(u"templates.sync"_s, {{u"count"_s, 43}}, 1'000, u"main"_s), QString());
    QCOMPARE(state()->at, 1'000);
    QCOMPARE(state()->count, 43);
    shelf.give(u"templates.sync"_s, {{u"trouble"_s, u"The token has expired."_s}}, 2'000, u"main"_s);
    QCOMPARE(state()->at, 1'000); // the last whole one
    QCOMPARE(state()->trouble, u"The token has expired."_s);
    QCOMPARE(state()->troubleAt, 2'000);
    shelf.give(u"templates.sync"_s, {{u"trouble"_s, u"The token has expired."_s}}, 3'000, u"main"_s);
    QVERIFY(shelf.last.isEmpty()); // not every hour anew
    shelf.give(u"templates.sync"_s, {{u"count"_s, 44}}, 4'000, u"main"_s);
    QCOMPARE(state()->at, 4'000);
    QCOMPARE(state()->trouble, QString());
    QCOMPARE(shelf.give(u"templates.sync"_s, {{u"count"_s, 1}}), u"bad_value"_s);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/overlay.h"
#include "core/workspace/workspace.h"

#include <QTest>

using namespace waypost;
using namespace waypost::workspace;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasItsDefault();
    void settingTakesWhatFits_data();
    void settingTakesWhatFits();
    void settingThatChangesNothingGivesNoEvent();
    void attributeIsDefinedAndRemoved();
    void attributeValues_data();
    void attributeValues();
    void resolutionComesBackWhenDefinedAgain();

private:
    QString give(const QString &type, const QString &subject, const QJsonObject &data = {})
    {
        const Command command {QString::number(++m_count), type, subject, u"ana"_s, 1'000, 0, data};
        Ids ids(1, command.id.toUtf8());
        Deciding deciding {m_rows, ids};
        const auto events = decide(command, {workspace::workspace()}, deciding);
        if (!events)
            return events.error().code;
        m_last = *events;
        for (const Event &event : m_last)
            apply(event, {workspace::workspace()}, m_rows);
        return {};
    }
    Overlay m_rows;
    Events m_last;
    int m_count = 0;
};

void TestWorkspace::everySettingHasItsDefault()
{
    QVERIFY(!settingSpecs().isEmpty());
    for (const SettingSpec &spec : settingSpecs())
        QVERIFY2(!setting(m_rows, spec.name).isNull(), spec.name.data());
    QCOMPARE(setting(m_rows, "send.hold_s"_L1).toInt(), 5);
    QVERIFY(setting(m_rows, "send.nothing"_L1).isNull());
}

void TestWorkspace::settingTakesWhatFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("choice") << u"send.hold_s"_s << QJsonValue(15) << QString();
    QTest::newRow("no choice") << u"send.hold_s"_s << QJsonValue(7) << u"bad_value"_s;
    QTest::newRow("word") << u"send.newer_messages"_s << QJsonValue(u"stop"_s) << QString();
    QTest::newRow("other word") << u"send.newer_messages"_s << QJsonValue(u"maybe"_s) << u"bad_value"_s;
    QTest::newRow("range") << u"session.reopen_days"_s << QJsonValue(90) << QString();
    QTest::newRow("beyond") << u"session.reopen_days"_s << QJsonValue(91) << u"bad_value"_s;
    QTest::newRow("fraction") << u"session.reopen_days"_s << QJsonValue(1.5) << u"bad_value"_s;
    QTest::newRow("address") << u"alerts.webhook_url"_s << QJsonValue(u"https://alerts.example/x"_s)
                             << QString();
    QTest::newRow("no address") << u"alerts.webhook_url"_s << QJsonValue(u"alerts"_s) << u"bad_value"_s;
    QTest::newRow("with a user") << u"alerts.webhook_url"_s << QJsonValue(u"https://a:b@alerts.example/"_s)
                                 << u"bad_value"_s;
    QTest::newRow("a file") << u"alerts.webhook_url"_s << QJsonValue(u"file:///etc/passwd"_s)
                            << u"bad_value"_s;
    QTest::newRow("text") << u"session.reopen_days"_s << QJsonValue(u"7"_s) << u"bad_value"_s;
    QTest::newRow("unknown") << u"send.nothing"_s << QJsonValue(1) << u"no_such_setting"_s;
}

void TestWorkspace::settingTakesWhatFits()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, refusal);
    QCOMPARE(give(u"workspace.set"_s, name, {{u"value"_s, value}}), refusal);
    if (refusal.isEmpty())
        QCOMPARE(setting(m_rows, QLatin1StringView(name.toLatin1())), value);
}

void TestWorkspace::settingThatChangesNothingGivesNoEvent()
{
    m_rows.clear();
    QCOMPARE(give(u"workspace.set"_s, u"send.hold_s"_s, {{u"value"_s, 5}}), QString());
    QVERIFY(m_last.isEmpty());
    QCOMPARE(give(u"workspace.set"_s, u"send.hold_s"_s, {{u"value"_s, 0}}), QString());
    QCOMPARE(m_last.size(), 1);
    QCOMPARE(loadAs<Setting>(m_rows, u"settings"_s, u"send.hold_s"_s)->changedBy, u"ana"_s);
}

void TestWorkspace::attributeIsDefinedAndRemoved()
{
    const QJsonObject size {{u"label"_s, u"Shoe size"_s}, {u"type"_s, u"number"_s}};
    QCOMPARE(give(u"attribute.define"_s, u"contact/shoe_size"_s, size), QString());
    QCOMPARE(loadAs<Attribute>(m_rows, u"attributes"_s, u"contact/shoe_size"_s)->label, u"Shoe size"_s);
    QCOMPARE(give(u"attribute.define"_s, u"order/shoe_size"_s, size), u"bad_value"_s);
    QCOMPARE(give(u"attribute.define"_s, u"contact/Shoe size"_s, size), u"bad_value"_s);
    QCOMPARE(
        give(u"attribute.define"_s, u"contact/plan"_s, {{u"label"_s, u"Plan"_s}, {u"type"_s, u"list"_s}}),
        u"bad_value"_s);
    QCOMPARE(give(u"attribute.remove"_s, u"contact/shoe_size"_s), QString());
    QVERIFY(loadAs<Attribute>(m_rows, u"attributes"_s, u"contact/shoe_size"_s)->removedAt > 0);
    QCOMPARE(give(u"attribute.remove"_s, u"contact/other"_s), u"bad_value"_s);
}

void TestWorkspace::attributeValues_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("kept"); ///< "!" a refusal
    QTest::newRow("text") << u"text"_s << QJsonValue(u" a\nb "_s) << u"a b"_s;
    QTest::newRow("number") << u"number"_s << QJsonValue(42.5) << u"42.5"_s;
    QTest::newRow("number as text") << u"number"_s << QJsonValue(u"42.50"_s) << u"42.5"_s;
    QTest::newRow("no number") << u"number"_s << QJsonValue(u"many"_s) << u"!"_s;
    QTest::newRow("infinite") << u"number"_s << QJsonValue(u"inf"_s) << u"!"_s;
    QTest::newRow("date") << u"date"_s << QJsonValue(u"2026-02-28"_s) << u"2026-02-28"_s;
    QTest::newRow("no date") << u"date"_s << QJsonValue(u"2026-02-30"_s) << u"!"_s;
    QTest::newRow("checked") << u"checkbox"_s << QJsonValue(true) << u"1"_s;
    QTest::newRow("unchecked") << u"checkbox"_s << QJsonValue(false) << QString();
    QTest::newRow("list") << u"list"_s << QJsonValue(u"gold"_s) << u"gold"_s;
    QTest::newRow("not in the list") << u"list"_s << QJsonValue(u"tin"_s) << u"!"_s;
    QTest::newRow("taken away") << u"list"_s << QJsonValue(QString()) << QString();
    QTest::newRow("too long") << u"text"_s << QJsonValue(QString(501, u'x')) << u"!"_s;
}

void TestWorkspace::attributeValues()
{
    QFETCH(QString, type);
    QFETCH(QJsonValue, value);
    QFETCH(QString, kept);
    const auto result = attributeValue({u"Label"_s, type, u"[\"gold\",\"silver\"]"_s, 0}, value);
    QCOMPARE(result ? *result : u"!"_s, kept);
}

void TestWorkspace::resolutionComesBackWhenDefinedAgain()
{
    const auto removedAt
        = [this] { return loadAs<Resolution>(m_rows, u"resolutions"_s, u"refunded"_s)->removedAt; };
    QCOMPARE(give(u"resolution.define"_s, u"refunded"_s, {{u"label"_s, u"Refunded"_s}}), QString());
    QCOMPARE(give(u"resolution.remove"_s, u"refunded"_s), QString());
    QVERIFY(removedAt() > 0);
    QCOMPARE(give(u"resolution.define"_s, u"refunded"_s, {{u"label"_s, u"Money back"_s}}), QString());
    QCOMPARE(removedAt(), 0);
    QCOMPARE(give(u"resolution.define"_s, u"Refunded!"_s, {{u"label"_s, u"x"_s}}), u"bad_value"_s);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"

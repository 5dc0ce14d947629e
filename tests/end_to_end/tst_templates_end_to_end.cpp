// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Templates are read from the provider on demand; each that asks for something is filled in at a desk,
// leaves, and is taken by the provider.
#include "core/conversations/conversations.h"
#include "core/templates/blanks.h"
#include "tests/end_to_end/seat.h"
#include "tests/support/world.h"

#include <QFile>
#include <QTest>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = Seat::patience;

class Writer : public Seat {
public:
    using Seat::Seat;
    QString offer(const QString &path, const QString &mime)
    {
        std::optional<QString> media;
        desk().offerMedia(this, path, mime, u"main"_s, [&media](const Result<QString> &offered) {
            media = offered ? *offered : QString();
        });
        (void)QTest::qWaitFor([&media] { return media.has_value(); }, patience);
        return media.value_or(QString());
    }
    QString send(const QString &conversation, const conversations::Content &content)
    {
        return give(u"conversation.reply"_s, conversation, {{u"content"_s, toJson(content)}});
    }
};
} // namespace

class TestTemplatesEndToEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readFilledInAndTaken();
};

void TestTemplatesEndToEnd::readFilledInAndTaken()
{
    World world;
    world.startSandbox();
    world.startRelay();
    world.pairOwner(u"ana"_s);
    world.pairAgent(u"ben"_s, u"Ben"_s, u"agent"_s);
    const Spoken listed = world.ctl(u"ana"_s, {u"templates"_s, u"--sync"_s, u"yes"_s});
    QCOMPARE(listed.exitCode, 0);
    QHash<QString, QJsonObject> byName;
    for (const auto &each : listed.json().array())
        byName.insert(each["name"_L1].toString(), each.toObject());
    QCOMPARE(byName[u"autumn_fair"_s]["fill_in"_L1].toString(), u"header:file, body:1, body:2"_s);
    QVERIFY(byName[u"autumn_fair"_s]["synced_at"_L1].toInteger() > 0);

    world.sandbox("POST", u"/sandbox/say"_s,
                  {{u"customer"_s, QJsonObject {{u"name"_s, u"Lucía"_s}, {u"phone"_s, u"+15550100001"_s}}},
                   {u"text"_s, u"Where is my order?"_s}});
    world.sandbox("POST", u"/sandbox/flush"_s);
    Writer ben(world.path(u"ben"_s));
    QVERIFY(QTest::qWaitFor([&] { return ben.live(); }, patience));
    QString thread;
    QTRY_VERIFY_WITH_TIMEOUT(!(thread = ben.firstConversation()).isEmpty(), patience);

    QFile picture(world.path(u"fair.jpg"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("\xff\xd8\xff jpeg") > 0);
    picture.close();
    QFile bill(world.path(u"bill.pdf"_s));
    QVERIFY(bill.open(QIODevice::WriteOnly) && bill.write("%PDF-1.4\n%") > 0);
    bill.close();
    const QHash<QString, templates::HeaderFile> files {
        {u"autumn_fair"_s, {ben.offer(picture.fileName(), u"image/jpeg"_s), u"image/jpeg"_s, u"fair.jpg"_s}},
        {u"invoice_ready"_s,
         {ben.offer(bill.fileName(), u"application/pdf"_s), u"application/pdf"_s, u"bill.pdf"_s}}};
    const QStringList wanted {u"autumn_fair"_s, u"invoice_ready"_s, u"order_shipped"_s,
                              u"appointment_reminder"_s};
    for (const QString &name : wanted) {
        const auto which = ben.row<templates::MessageTemplate>(
            u"templates"_s, templates::templateKey(u"main"_s, name, u"en_US"_s));
        QCOMPARE(which.status, u"APPROVED"_s);
        templates::Filling filling;
        for (const templates::Blank &blank : templates::blanksOf(which))
            if (blank.isFile())
                filling.file = files[name];
            else
                filling.texts.insert(blank.key, u"4711"_s);
        const templates::FilledTemplate filled = templates::filledIn(which, filling);
        const QString message
            = ben.send(thread,
                       conversations::TemplateContent {name,
                                                       which.language,
                                                       filled.header,
                                                       filled.body,
                                                       filled.footer,
                                                       filled.buttons,
                                                       {{u"components"_s, filled.components}}});
        const auto row = [&ben, &message] { return ben.row<conversations::Message>(u"messages"_s, message); };
        QTRY_VERIFY2_WITH_TIMEOUT(row().sentAt > 0 || row().status == "failed"_L1, qPrintable(name),
                                  patience);
        QVERIFY2(row().status != "failed"_L1, qPrintable(name + u": "_s + row().errorText));
    }
    const QJsonArray sent = world.sandbox("GET", u"/sandbox/sent?kind=template"_s)["sent"_L1].toArray();
    QCOMPARE(sent.size(), wanted.size());
}

QTEST_GUILESS_MAIN(TestTemplatesEndToEnd)
#include "tst_templates_end_to_end.moc"

// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sender filled in, made into the request, before the judge of the stand-in for the Cloud API.
#include "core/sandbox/messagecheck.h"
#include "core/sandbox/templates.h"
#include "core/templates/blanks.h"
#include "core/whatsapp/requests.h"

#include <QJsonDocument>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class TestTemplateAccepted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsFilledInIsTaken_data();
    void whatIsFilledInIsTaken();
};

void TestTemplateAccepted::whatIsFilledInIsTaken_data()
{
    QTest::addColumn<QByteArray>("components");
    const auto row
        = [](const char *name, const QByteArray &components) { QTest::newRow(name) << components; };
    row("words alone", R"([{"type":"BODY","text":"Hello"}])");
    row("positions",
        R"([{"type":"HEADER","format":"TEXT","text":"For {{1}}"},{"type":"BODY","text":"{{1}} and {{2}}"}])");
    row("names", R"([{"type":"BODY","text":"{{name}}, your order {{order_id}} is here"}])");
    row("picture", R"([{"type":"HEADER","format":"IMAGE"},{"type":"BODY","text":"Look"}])");
    row("video", R"([{"type":"HEADER","format":"VIDEO"},{"type":"BODY","text":"Look, {{1}}"}])");
    row("document and buttons", R"([{"type":"HEADER","format":"DOCUMENT"},{"type":"BODY","text":"Bill"},
        {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Thanks"},
        {"type":"URL","text":"Track","url":"https://shop.example/{{1}}"},
        {"type":"URL","text":"Shop","url":"https://shop.example"},
        {"type":"COPY_CODE","text":"Copy offer code"}]}])");
}

void TestTemplateAccepted::whatIsFilledInIsTaken()
{
    QFETCH(QByteArray, components);
    templates::MessageTemplate which;
    which.name = u"offer"_s;
    which.language = u"en"_s;
    which.components = QString::fromUtf8(components);
    sandbox::Template known;
    known.name = which.name;
    known.language = which.language;
    known.status = u"APPROVED"_s;
    known.named = components.contains("order_id");
    known.components = QJsonDocument::fromJson(components).array();
    const auto request = [&which](const templates::Filling &filling) {
        const templates::FilledTemplate filled = templates::filledIn(which, filling);
        const conversations::TemplateContent content {which.name,
                                                      which.language,
                                                      filled.header,
                                                      filled.body,
                                                      filled.footer,
                                                      filled.buttons,
                                                      {{u"components"_s, filled.components}}};
        const auto made
            = whatsapp::sendRequest(u"1066"_s, {u"+4915550001111"_s, {}}, content, u"our-id"_s, {}, u"778"_s);
        return made ? QJsonDocument::fromJson(made->body).object() : QJsonObject {};
    };

    templates::Filling filling;
    for (const templates::Blank &blank : templates::blanksOf(which))
        if (blank.isFile())
            filling.file = {u"0199-file"_s, u"application/pdf"_s, u"bill.pdf"_s};
        else
            filling.texts.insert(blank.key, u"value"_s);
    const QJsonObject body = request(filling);
    QVERIFY(!body.isEmpty());
    const auto unformed = sandbox::checkMessage(body);
    QVERIFY2(!unformed, unformed ? qPrintable(unformed->details) : "");
    const auto unfit = sandbox::templateUseRefusal(known, body["template"_L1].toObject());
    QVERIFY2(!unfit, unfit ? qPrintable(unfit->details) : "");
    if (!templates::blanksOf(which).isEmpty()) // the judge is awake
        QVERIFY(sandbox::templateUseRefusal(known, request({})["template"_L1].toObject()));
}

QTEST_GUILESS_MAIN(TestTemplateAccepted)
#include "tst_template_accepted.moc"

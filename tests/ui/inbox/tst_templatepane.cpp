// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The template mode of the composer on a real desk: every kind of blank is filled in, named when it is
// missing and seen as the customer will; the list in one's own order; when it was last read.
#include "core/templates/blanks.h"
#include "tests/ui/inbox/relayline.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/templateform.h"
#include "ui/inbox/templatepane.h"
#include "ui/inbox/templatesync.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

class TestTemplatePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBlankIsFilledInAndSent();
    void theFileOnTopMustFit();
    void anotherCustomerGetsAnEmptyForm();
    void favouritesFirstAndHiddenOut();
    void tellsWhenItWasLastRead();
    void readsAgainOnDemand();
    void itCanBeLookedAt_data();
    void itCanBeLookedAt();
};

namespace {
constexpr auto offer = R"([
    {"type":"HEADER","format":"IMAGE"},
    {"type":"BODY","text":"Hello {{name}}, this is yours until {{day}}."},
    {"type":"FOOTER","text":"The shop"},
    {"type":"BUTTONS","buttons":[
        {"type":"URL","text":"Look at it","url":"https://shop.example/o/{{1}}"},
        {"type":"COPY_CODE","text":"Copy offer code"}]}])";

demo::StoredRow templateRow(const QString &name, const QByteArray &components)
{
    templates::MessageTemplate which;
    which.channel = u"shop"_s;
    which.name = name;
    which.language = u"en"_s;
    which.status = u"APPROVED"_s;
    which.components = QString::fromUtf8(components);
    return {u"templates"_s, templates::templateKey(which.channel, name, which.language), write(which)};
}

QList<demo::StoredRow> shopWithOffers()
{
    QList<demo::StoredRow> rows = demo::shop();
    rows << templateRow(u"an_offer"_s, offer);
    const QByteArray plain = R"([{"type":"BODY","text":"Hello"}])";
    rows << templateRow(u"hello_world"_s, plain) << templateRow(u"zz_last"_s, plain);
    rows << templateRow(u"a_place"_s,
                        R"([{"type":"HEADER","format":"LOCATION"}])"); // nobody can fill that in
    templates::SyncState synced;
    synced.at = demo::now - 3 * 60'000;
    synced.count = 6;
    rows << demo::StoredRow {u"template_syncs"_s, u"shop"_s, write(synced)};
    return rows;
}

/// A conversation whose window is closed: templates alone.
struct Counter {
    explicit Counter(ThemeChoice choice = ThemeChoice::Light, const tests::ScriptedRelay *relay = nullptr)
        : theme(choice)
        , settings(settingsFolder.filePath(u"desktop.ini"_s), QSettings::IniFormat)
        , folder(shopWithOffers())
        , desk((relay ? demo::connectTo(*relay, folder, u"agent"_s) : void(), folder.open(clock)))
        , context(theme, *desk, clock, &settings)
        , pane(context)
    {
        theme.applyTo(*qApp);
        pane.resize(860, 720);
        pane.show();
        pane.open(demo::conversationId(9));
    }
    [[nodiscard]] TemplatePane &templates() { return pane.composer().templates(); }
    [[nodiscard]] bool isReady()
    {
        return pane.listed() && !pane.timeline().model().isLoading() && templates().count() > 0;
    }
    bool choose(const QString &name)
    {
        templates().choose(int(templates().names().indexOf(name)));
        return templates().names().contains(name);
    }
    void fill(const QString &key, const QString &text)
    {
        auto *edit = templates().findChild<QLineEdit *>(key);
        if (!edit)
            qFatal("no field %s", qPrintable(key));
        edit->setText(text);
    }
    QString picture()
    {
        QImage image(200, 150, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = settingsFolder.filePath(u"offer.png"_s);
        image.save(path);
        return path;
    }

    VirtualClock clock {demo::now};
    Theme theme;
    QTemporaryDir settingsFolder;
    QSettings settings;
    demo::DeskFolder folder;
    std::unique_ptr<waypost::sync::Desk> desk;
    InboxContext context;
    ConversationPane pane;
};
} // namespace

void TestTemplatePane::everyBlankIsFilledInAndSent()
{
    Counter counter;
    QTRY_VERIFY(counter.isReady());
    QVERIFY(!counter.templates().names().contains(u"a_place"_s));
    QVERIFY(counter.choose(u"an_offer"_s));
    QCOMPARE(counter.templates().hint(),
             u"Fill in: Picture on top, {{name}}, {{day}}, End of the link “Look at it”, Code to copy"_s);
    const int before = counter.pane.timeline().model().rowCount();
    counter.pane.composer().send(); // nothing goes
    QVERIFY(!counter.templates().content());
    counter.fill(u"body:name"_s, u"Zoe"_s);
    counter.fill(u"body:day"_s, u"Friday"_s);
    counter.fill(u"button 0:1"_s, u"4711"_s);
    counter.fill(u"button 1:1"_s, u"SAVE20"_s);
    QCOMPARE(counter.templates().hint(), u"Fill in: Picture on top"_s);
    counter.templates().form().file().add(QStringList {counter.picture()});
    QTRY_COMPARE(counter.templates().hint(), QString());
    counter.pane.composer().send();
    const TimelineModel &model = counter.pane.timeline().model();
    QTRY_COMPARE(model.rowCount(), before + 1);
    const auto content = conversations::contentFromJson(
        QJsonDocument::fromJson(model.at(before).message.content.toUtf8()).object());
    const auto &sent = std::get<conversations::TemplateContent>(content);
    QCOMPARE(sent.body, u"Hello Zoe, this is yours until Friday."_s);
    QCOMPARE(sent.buttons, (QStringList {u"Look at it"_s, u"Copy offer code"_s}));
    QVERIFY(!conversations::mediaOf(content).isEmpty());
    const QJsonArray components = sent.parameters["components"_L1].toArray();
    QCOMPARE(components.size(), 4);
    QCOMPARE(components[0]["parameters"_L1][0]["type"_L1].toString(), u"image"_s);
    QCOMPARE(components[1]["parameters"_L1][1]["parameter_name"_L1].toString(), u"day"_s);
    QCOMPARE(components[2]["sub_type"_L1].toString(), u"url"_s);
    QCOMPARE(components[3]["parameters"_L1][0]["coupon_code"_L1].toString(), u"SAVE20"_s);
}

void TestTemplatePane::theFileOnTopMustFit()
{
    Counter counter;
    QTRY_VERIFY(counter.isReady());
    QVERIFY(counter.choose(u"an_offer"_s));
    QFile paper(counter.settingsFolder.filePath(u"paper.pdf"_s));
    QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write("%PDF-1.4\nx") > 0);
    paper.close();
    counter.templates().form().file().add(QStringList {paper.fileName()});
    QTRY_VERIFY(counter.templates().form().file().isReady());
    QCOMPARE(counter.templates().hint(), u"This template needs a picture on top. Choose another file."_s);
    QVERIFY(!counter.templates().content());
}

void TestTemplatePane::anotherCustomerGetsAnEmptyForm()
{
    Counter counter;
    QTRY_VERIFY(counter.isReady());
    QVERIFY(counter.choose(u"an_offer"_s));
    counter.fill(u"body:name"_s, u"Zoe"_s);
    counter.pane.open(demo::conversationId(2));
    QCOMPARE(counter.templates().hint(), u"Choose a template."_s);
    QVERIFY(!counter.templates().findChild<QLineEdit *>(u"body:name"_s));
}

void TestTemplatePane::favouritesFirstAndHiddenOut()
{
    Counter counter;
    QTRY_VERIFY(counter.isReady());
    TemplatePane &templates = counter.templates();
    const QStringList usual {u"an_offer"_s, u"follow_up"_s, u"order_shipped"_s, u"zz_last"_s};
    QCOMPARE(templates.names(), usual); // no hello_world
    templates.setFavourite(3, true);
    QCOMPARE(templates.names(),
             (QStringList {u"zz_last"_s, u"an_offer"_s, u"follow_up"_s, u"order_shipped"_s}));
    templates.setHidden(1, true);
    QCOMPARE(templates.names(), (QStringList {u"zz_last"_s, u"follow_up"_s, u"order_shipped"_s}));
    templates.setShowsHidden(true);
    QCOMPARE(
        templates.names(),
        (QStringList {u"zz_last"_s, u"follow_up"_s, u"order_shipped"_s, u"an_offer"_s, u"hello_world"_s}));
    templates.setHidden(4, false); // the sample is wanted after all
    templates.setShowsHidden(false);
    QCOMPARE(templates.names(),
             (QStringList {u"zz_last"_s, u"follow_up"_s, u"hello_world"_s, u"order_shipped"_s}));
    templates.setHidden(0, true); // no favourite any more either
    QCOMPARE(templates.names().first(), u"follow_up"_s);
    TemplatePane another(counter.context); // kept on this desktop
    another.setChannel(u"shop"_s);
    QTRY_COMPARE(another.names(), (QStringList {u"follow_up"_s, u"hello_world"_s, u"order_shipped"_s}));
}

void TestTemplatePane::tellsWhenItWasLastRead()
{
    Counter counter; // nobody listens at its relay's address
    QTRY_VERIFY(counter.isReady());
    QTRY_COMPARE(counter.templates().sync().words(), u"Last synced 3 min ago"_s);
}

void TestTemplatePane::readsAgainOnDemand()
{
    const VirtualClock clock(demo::now);
    tests::ScriptedRelay relay(demo::relayIdentity());
    std::optional<Error> refusal;
    QStringList asked;
    relay.run([&](net::SocketId id, const wire::Frame &frame) {
        if (const auto *hello = std::get_if<wire::Hello>(&frame)) {
            relay.send(id, demo::welcomeTo(*hello, u"agent"_s, clock));
        } else if (const auto *query = std::get_if<wire::Query>(&frame);
                   query && query->what == "sync_templates"_L1) {
            asked << query->data["channel"_L1].toString();
            relay.send(id, wire::Page {query->id, {{u"synced_at"_s, clock.nowMs()}}, refusal});
        }
    });
    Counter counter(ThemeChoice::Light, &relay);
    QTRY_VERIFY(counter.isReady());
    QTRY_COMPARE(counter.desk->state().link, sync::Link::Live);
    TemplateSync &strip = counter.templates().sync();
    auto *button = strip.findChild<FlatButton *>();
    QTRY_COMPARE(strip.words(), u"Last synced 3 min ago"_s);
    button->click();
    QVERIFY(!button->isEnabled());
    QTRY_COMPARE(strip.words(), u"Synced just now"_s);
    QCOMPARE(asked, QStringList {u"shop"_s});
    refusal = Error {u"provider_refused"_s, u"The access token has expired."_s};
    button->click();
    QTRY_COMPARE(strip.words(), u"The access token has expired."_s);
    QVERIFY(button->isEnabled());
}

void TestTemplatePane::itCanBeLookedAt_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ThemeChoice::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ThemeChoice::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ThemeChoice::Light << Qt::RightToLeft;
}

void TestTemplatePane::itCanBeLookedAt()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(Qt::LayoutDirection, direction);
    qApp->setLayoutDirection(direction);
    {
        Counter counter(choice);
        QTRY_VERIFY(counter.isReady());
        counter.templates().setFavourite(0, true);
        QVERIFY(counter.choose(u"an_offer"_s));
        counter.templates().form().file().add(QStringList {counter.picture()});
        counter.fill(u"body:name"_s, u"Zoe"_s);
        QTRY_VERIFY(counter.templates().form().file().isReady());
        QTRY_COMPARE(counter.templates().sync().words(), u"Last synced 3 min ago"_s);
        const QString folder = qEnvironmentVariable("WAYPOST_SHOTS", QCoreApplication::applicationDirPath());
        const QString tag = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(counter.pane.grab().save(folder + u"/templatepane-"_s + tag));
        // Form and preview whole, when the picture has been fetched.
        QWidget &filling = *counter.templates().form().parentWidget();
        const auto showsPicture = [&filling] {
            const QImage image = filling.grab().toImage();
            int green = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    green += image.pixelColor(x, y) == QColor(Qt::darkGreen);
            return green > 100 * 150; // more than the card's thumbnail
        };
        QTRY_VERIFY(showsPicture());
        QVERIFY(filling.grab().save(folder + u"/templatepane-filling-"_s + tag));
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestTemplatePane)
#include "tst_templatepane.moc"
